"""`python -m striate` is the command line."""

from __future__ import annotations

import sys

from striate.cli import main

sys.exit(main())
