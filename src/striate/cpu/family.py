"""What is asked of each family of ops: which nodes it takes, in which layouts, and how it becomes launches."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields

from striate.cpu.choice import NO_CHOICES, Choices, Layer
from striate.cpu.kernels.epilogue import OPERANDS, Epilogue, Step
from striate.cpu.kernels.functions import POINTWISE_OPERANDS
from striate.cpu.launch import Context
from striate.cpu.target import Target
from striate.ir.buffers import BFLOAT16, NO_HALO, OWN, SPLIT, Halo
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.base import Op
from striate.ops.fused import Fused

# A value is an activation, whose format is chosen, or a plain array in the caller's order.
ACTIVATION, PLAIN = "activation", "plain"
Roles = tuple[tuple[str, ...], tuple[str, ...]]

# Pointwise ops of one kernel: the time to compile it grows faster than their number, and networks have a handful.
MOST_STEPS = 32


@dataclass(frozen=True)
class Need:
    """What a kernel takes of one input: zeros around it, and elements beside the value's own type; `gains`: those make
    it faster, so that they are worth a copy."""

    halo: Halo = NO_HALO
    elements: tuple[str, ...] = ()
    gains: bool = False


@dataclass(frozen=True)
class Selected:
    """How a node is computed with channels in lanes, decided once: formats, costs and lowering all read this.

    `needs`: of each input. `gives`: elements beside its own type in which the first output can be written. `pairs`:
    products take their input in those elements. `layer` and `plan`: what Winograd computes, and how it is cut.
    """

    recipe: str
    needs: tuple[Need, ...]
    gives: tuple[str, ...]
    work: float
    pairs: bool = False
    layer: Layer | None = None
    plan: object = None


@dataclass(frozen=True)
class Setting:
    """For which CPU and with which liberties code is made.

    `precision` is the caller's; `fixed` are the values whose numbers no run of the graph changes. `choices`: of a tune
    file; they come before the cost model's.
    """

    target: Target
    precision: str = "strict"
    fixed: frozenset[Value] = frozenset()
    choices: Choices = NO_CHOICES

    @property
    def exact(self) -> bool:
        """Whether recipes may not round otherwise than the direct sum."""
        return self.precision == "strict"

    @property
    def element(self) -> str:
        """How activations are stored where kernels can: what the precision means on this CPU."""
        return element_of(self.target, self.precision)

    @functools.cached_property
    def _selections(self) -> dict[Node, Selected]:
        return {}

    def selected(self, node: Node, select: Callable[[Setting, Node], Selected]) -> Selected:
        """The decision on `node`, which `select` takes when it is first asked for."""
        found = self._selections.get(node)
        if found is None:
            found = self._selections[node] = select(self, node)
        return found


def element_of(target: Target, precision: str) -> str:
    """How activations are stored where kernels can: what `precision` means on `target`."""
    if precision == "bf16" and target.has_bf16:
        return BFLOAT16
    if precision == "bf16x3" and target.has_amx:
        return SPLIT
    return OWN


class Family:
    """Ops that share rules; the defaults are those of an op on activations with a kernel of its own.

    A node may be a chain (`Fused`): its family is that of its first step.
    """

    # Whether kernels read and write pixels that lie further apart than their channels need.
    strided_reader = False
    strided_writer = False

    def roles(self, node: Node) -> Roles | None:
        """The role of each input and output, or None for a node that is not taken. Never a chain."""
        return (ACTIVATION,) * len(node.inputs), (ACTIVATION,) * len(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        """Whether a kernel computes `node`, whose types fit its roles, with so many images in lanes."""
        return True

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        """Values that may be something else than float32, and what; by default a pooling's winners."""
        return dict.fromkeys(node.outputs[1:], ("uint8",))

    def absorbs(self, chain: Sequence[Node]) -> bool:
        """Whether `chain`, each node the only reader of the one before, is one kernel; its head is of this family."""
        return False

    def halo(self, setting: Setting, node: Node, position: int) -> Halo:
        """Zeros that `node` reads around its input at `position`."""
        return NO_HALO

    def tied(self, node: Node) -> tuple[Value, ...]:
        """Values that the kernel walks with one set of strides, so that they need one format."""
        return ()

    def strides_input(self, node: Node, value: Value) -> bool:
        """Whether `value` may have any pixel stride (that of what it is tied to)."""
        return self.strided_reader

    def strides_output(self, node: Node) -> bool:
        """Whether the first output may have any pixel stride (that of what it is tied to)."""
        return self.strided_writer

    def reads_element(self, setting: Setting, node: Node, value: Value) -> bool:
        """Whether the kernel of `node` reads `value` stored in the setting's element."""
        return False

    def writes_element(self, setting: Setting, node: Node) -> bool:
        """Whether the kernel of `node` writes its first output in the setting's element."""
        return False

    def gains_element(self, setting: Setting, node: Node, value: Value) -> bool:
        """Whether `node` is computed faster with `value` stored in the setting's element: what it is there for."""
        return False

    def alike(self, node: Node) -> tuple[Value, ...]:
        """Values that must all be stored in one element."""
        return ()

    def work(self, setting: Setting, node: Node, lanes: int) -> float:
        """Vector operations in this layout, wasted lanes included: the static cost model."""
        size = sum(value.type.size for value in (*node.inputs, *node.outputs))
        return size / setting.target.vector_lanes

    def lower(self, node: Node, context: Context, setting: Setting) -> None:
        """Append the launches that compute `node`."""
        raise NotImplementedError


class SelectingFamily(Family):
    """Ops with several recipes: one of them is selected, and says what it needs and gives."""

    def select(self, setting: Setting, node: Node) -> Selected:
        """Decide; asked once for a node and a setting."""
        raise NotImplementedError

    def selected(self, setting: Setting, node: Node) -> Selected:
        """The decision."""
        return setting.selected(node, self.select)

    def halo(self, setting: Setting, node: Node, position: int) -> Halo:
        return self.selected(setting, node).needs[position].halo

    def reads_element(self, setting: Setting, node: Node, value: Value) -> bool:
        needs = zip(node.inputs, self.selected(setting, node).needs, strict=True)
        return all(setting.element in need.elements for own, need in needs if own is value)

    def writes_element(self, setting: Setting, node: Node) -> bool:
        return setting.element in self.selected(setting, node).gives

    def gains_element(self, setting: Setting, node: Node, value: Value) -> bool:
        needs = zip(node.inputs, self.selected(setting, node).needs, strict=True)
        return any(need.gains for own, need in needs if own is value)


def roles_by_rank(values: Sequence[Value]) -> tuple[str, ...]:
    """Batches of vectors and of pictures are activations, all else is plain."""
    return tuple(ACTIVATION if value.type.rank in (2, 4) else PLAIN for value in values)


def steps_of(node: Node) -> tuple[Op, ...]:
    """The ops of a chain, or the one op."""
    return node.op.steps if isinstance(node.op, Fused) else (node.op,)


def operands_of(node: Node) -> tuple[Value, ...]:
    """What the later steps of a chain read beside the running value."""
    return node.inputs[node.op.arities[0] :] if isinstance(node.op, Fused) else ()


def is_pointwise(op: Op) -> bool:
    """Whether the kernels know `op` as a function of single elements."""
    return op.name in POINTWISE_OPERANDS


def fits_epilogue(nodes: Sequence[Node]) -> bool:
    """Whether all of `nodes` are pointwise on arrays of one type, with no more operands than kernels take."""
    alike = all(
        is_pointwise(node.op)
        and node.op.name != "affine"
        and all(value.type == node.outputs[0].type for value in node.inputs)
        for node in nodes
    )
    return alike and len(nodes) <= MOST_STEPS and operand_count(node.op for node in nodes) <= len(OPERANDS)


def operand_count(steps: Iterable[Op]) -> int:
    """Further arrays that pointwise `steps` read."""
    return sum(POINTWISE_OPERANDS[step.name] for step in steps)


def epilogue_of(steps: Sequence[Op], node: Node, context: Context) -> Epilogue:
    """The kernel's words for `steps`; a pooling's winners are kept only if somebody reads them."""
    keep = len(node.outputs) > 1 and node.outputs[1] in context.views
    return tuple(_word(step, keep) for step in steps)


def _word(step: Op, keep: bool) -> Step:
    attributes = {field.name: getattr(step, field.name) for field in fields(step)}  # pyright: ignore[reportArgumentType]
    if step.name == "max_pool2d":
        return ("max_pool", *attributes["window"], keep)
    return (step.name, *attributes.values())
