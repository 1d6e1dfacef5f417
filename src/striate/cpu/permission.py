"""Tile registers must be asked for: Linux saves their 8 KiB for processes that said that they use them.

See Documentation/arch/x86/xstate.rst of the kernel: `arch_prctl(ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA)`, once a
process; threads and forked children inherit the permission.
"""

from __future__ import annotations

import ctypes
import functools

ARCH_PRCTL = 158  # the system call's number on x86-64
REQUEST_PERMISSION, TILE_DATA = 0x1023, 18


@functools.cache
def may_use_tiles() -> bool:
    """Ask for the tile registers; False where the system has none to give, or is too old to be asked."""
    library = ctypes.CDLL(None, use_errno=True)
    return int(library.syscall(ARCH_PRCTL, REQUEST_PERMISSION, TILE_DATA)) == 0
