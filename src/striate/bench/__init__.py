"""Measuring: duels of runtimes in processes of their own, and what `striate bench models` prints."""
