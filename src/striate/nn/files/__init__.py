"""Model files; see `../README.md`."""
