"""The launches of one graph: those of its nodes, as they were selected, and those at its two ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from striate.cpu.launch import Context, Launch, Packing
from striate.cpu.recipes import boundary
from striate.cpu.recipes.pointwise import lower_pointwise
from striate.ir.buffers import Buffer, BufferView
from striate.ir.selected import Selected
from striate.ir.types import Value


class CpuLowering:
    """What `runtime/backend.py` asks of whoever makes launches; recipes append them to a `Context`."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.views = context.views

    @property
    def packings(self) -> Mapping[Buffer, tuple[str, Packing]]:
        return self.context.packings

    def compute(self, selected: Selected) -> Sequence[Launch]:
        selected.lower(self.context)
        return self._made()

    def ingest(
        self, source: BufferView, result: BufferView, statistics: tuple[Value, Value] | None
    ) -> Sequence[Launch]:
        # Rows of split pixels, and of pixels with gaps, are no runs of numbers, as the kernel of inputs has them.
        if statistics is None and (not result.storage.has_runs or result.format.gap):
            lower_pointwise(self.context, source, [], result, ())
        else:
            known = None if statistics is None else boundary.Statistics(*statistics)
            boundary.lower_ingest(self.context, source.buffer, source.type, result, known)
        return self._made()

    def copy(self, source: BufferView, result: BufferView) -> Sequence[Launch]:
        if source.format.lanes > 1:
            boundary.lower_egress(self.context, source, result.buffer, source.type)
        elif source.type.dtype == "float32" and source.type.size:
            lower_pointwise(self.context, source, [], result, ())
        elif source.type.size:
            from striate.cpu.recipes.moves import LARGEST_RANK, lower_copy  # few graphs have one

            if source.type.rank <= LARGEST_RANK:
                lower_copy(self.context, source, result)
        return self._made()

    def packed_constants(self) -> Mapping[Buffer, np.ndarray]:
        return self.context.packed_constants()

    def _made(self) -> Sequence[Launch]:
        made, self.context.launches = self.context.launches, []
        return made
