"""The face of `cpu/` towards the rest: what it takes, in which layout, what it fuses, and how it lowers.

Rules of its own are few: each op has a `Family` (family.py) in `recipes/`, which is asked.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.choice import NO_CHOICES
from striate.cpu.families import family_of
from striate.cpu.family import ACTIVATION, Family, Roles, Setting, roles_by_rank, steps_of
from striate.cpu.launch import Context
from striate.cpu.recipes import boundary
from striate.cpu.recipes.pointwise import lower_pointwise
from striate.ir.buffers import BFLOAT16, SPLIT, Buffer, BufferView, Format, Halo, view
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.fused import Fused

# Pixels that lie so many bytes apart share sets of the first cache.
CROWDED_STRIDE = 1024
# Of nodes that no kernel computes: nothing strided, nothing tied.
NO_FAMILY = Family()


@dataclass(frozen=True)
class CpuBackend(Setting):
    """Lowers graphs to launches of generated kernels for `target`.

    `crowded_stride`: bytes from pixel to pixel at which pixels get gaps; tests ask for fewer than any CPU wants.
    """

    crowded_stride: int = 0

    @property
    def lanes(self) -> int:
        """Images that stand side by side in a vector."""
        return self.target.vector_lanes

    # -- what it takes --------------------------------------------------------------------------

    def roles(self, node: Node) -> Roles | None:
        """For each input and output: an activation (whose format is chosen) or a plain array. None: not taken."""
        op = node.op
        if not isinstance(op, Fused):
            # `standardize` has no family: at the head of a graph it is part of copying the input in.
            family = family_of(op)
            return family.roles(node) if family is not None else None
        own = node.inputs[: op.arities[0]]
        running = Value(op.steps[0].infer(*(value.type for value in own))[0])
        head = self.roles(Node(op.steps[0], own, (running,)))
        if head is None:
            return None
        further = roles_by_rank(node.inputs[op.arities[0] :])
        return head[0] + further, roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        """Whether a kernel computes `node` with activations in this layout."""
        roles = self.roles(node)
        if roles is None:
            return False
        if any(value.type.size == 0 for value in (*node.inputs, *node.outputs)):
            return False
        family = _family(node)
        others = family.other_types(node)
        for value, role in zip((*node.inputs, *node.outputs), (*roles[0], *roles[1]), strict=True):
            if role == ACTIVATION and value.type.rank not in (2, 4):
                return False
            if value.type.dtype not in ("float32", *others.get(value, ())):
                return False
        return family.accepts(node, lanes)

    def accepts_chain(self, chain: Sequence[Node]) -> bool:
        """Whether `chain`, each node the only reader of the one before, runs as one kernel."""
        return _family(chain[0]).absorbs(chain)

    def halo(self, node: Node, position: int) -> Halo:
        """Zeros that `node` reads around its input at `position`."""
        return _family(node).halo(self, node, position)

    def tied(self, node: Node) -> tuple[Value, ...]:
        """Values that the kernel walks with one set of strides, so that they need one format."""
        return _family(node).tied(node)

    def reads_element(self, node: Node, value: Value) -> bool:
        """Whether the kernel of `node` reads `value` stored in the setting's element."""
        return _family(node).reads_element(self, node, value)

    def writes_element(self, node: Node) -> bool:
        """Whether the kernel of `node` writes its first output in the setting's element."""
        return _family(node).writes_element(self, node)

    def gains_element(self, node: Node, value: Value) -> bool:
        """Whether `node` is computed faster with `value` stored in the setting's element."""
        return _family(node).gains_element(self, node, value)

    def alike(self, node: Node) -> tuple[Value, ...]:
        """Values that must all be stored in one element."""
        family = _family(node)
        # What is walked with one set of strides must have as many parts.
        return family.alike(node) + (family.tied(node) if self.element == SPLIT else ())

    def gap(self, value: Value, element: str) -> int:
        """Elements to leave out behind each pixel, so that a tile's pixels spread over the first cache."""
        if value.type.rank != 4 or value.type.dtype != "float32" or value.type.shape[2] == 1:
            return 0
        size = 2 if element == BFLOAT16 else 4
        crowded = size * value.type.shape[3] % (self.crowded_stride or CROWDED_STRIDE) == 0
        return 4 * self.lanes // size if crowded else 0

    def strides_output(self, node: Node) -> bool:
        """Whether the kernel of `node` writes its first output with any pixel stride (that of what it is tied to)."""
        return _family(node).strides_output(node)

    def strides_input(self, node: Node, value: Value) -> bool:
        """Whether the kernel of `node` reads `value` with any pixel stride (that of what it is tied to)."""
        return _family(node).strides_input(node, value)

    def work(self, node: Node, lanes: int) -> float:
        """Vector operations that `node` takes in this layout, wasted lanes included: the static cost model.

        A tune file has no part in it: its choices are for one layout, and must not bring about another.
        """
        return _family(node).work(self.untuned, node, lanes)

    @functools.cached_property
    def untuned(self) -> CpuBackend:
        return self if self.choices is NO_CHOICES else replace(self, choices=NO_CHOICES)

    # -- lowering -------------------------------------------------------------------------------

    def lower(self, node: Node, context: Context) -> None:
        """Append the launches that compute `node`."""
        _family(node).lower(node, context, self)

    def ingest(
        self,
        context: Context,
        source: Buffer,
        type: TensorType,
        result: BufferView,
        statistics: tuple[Value, Value] | None,
    ) -> None:
        """Append the launch that brings the caller's array into the layout of `result`."""
        if result.element == SPLIT:
            # Rows of split pixels are no runs of numbers, as that kernel has them.
            assert statistics is None
            lower_pointwise(context, view(source, type, Format()), [], result, ())
            return
        boundary.lower_ingest(
            context,
            source,
            type,
            result,
            boundary.Statistics(*statistics) if statistics is not None else None,
        )

    def egress(self, context: Context, source: BufferView, result: Buffer) -> None:
        """Append the launch that writes `source` as the caller's contiguous array."""
        boundary.lower_egress(context, source, result, source.type)

    def copy(self, context: Context, source: BufferView, result: BufferView) -> None:
        """Append a copy between two places with equal lanes, whatever their elements."""
        lower_pointwise(context, source, [], result, ())


def _family(node: Node) -> Family:
    return family_of(steps_of(node)[0]) or NO_FAMILY
