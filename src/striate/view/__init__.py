"""Looking at training and at what was learnt: progress on the terminal, curves, filters.

Nothing is imported here: matplotlib is optional and slow to load, so each picture has its own module.
"""
