"""What is asked of each family of ops: which nodes it takes, in which layouts, and what it selects for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import ClassVar

from striate.cpu.kernels.beside import AS_OUTPUT, OPERANDS, walk_of
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.steps import AT, Step
from striate.cpu.kernels.typed import TYPED
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.ir.graph import Node
from striate.ir.selected import ACTIVATION, PLAIN, Give, Need, Roles, Selected
from striate.ir.storage import Storage
from striate.ir.types import TensorType, Value
from striate.ops.base import Op
from striate.ops.fused import Fused

# Pointwise ops of one kernel: the time to compile it grows faster than their number, and networks have a handful.
MOST_STEPS = 32


@dataclass(frozen=True)
class Request:
    """In which layout a node is to be computed, and what its family may know.

    `lanes`: images side by side in a vector, 1: channels are. `fixed`: values whose numbers no run changes; `known`:
    of them the constants of the graph.
    """

    options: CodegenOptions
    lanes: int
    fixed: frozenset[Value]
    known: frozenset[Value] = frozenset()

    @property
    def stored(self) -> tuple[Storage, ...]:
        """How numbers may be stored beside their own type: with channels in lanes alone."""
        return (self.options.storage,) if self.lanes == 1 and not self.options.storage.is_own else ()


@dataclass(frozen=True)
class OneWay:
    """The recipe of what has only one, and no plan but its arrays."""

    name: str
    lowering: Callable[[Node, Context], None]
    is_plain: ClassVar[bool] = True

    def lower(self, node: Node, context: Context) -> None:
        self.lowering(node, context)


class Family:
    """Ops that share rules; the defaults are those of an op on activations with one kernel.

    A node may be a chain (`Fused`): its family is that of its first step.
    """

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

    def select(self, node: Node, roles: Roles, request: Request) -> Selected | None:
        """How `node`, which is accepted, is computed; None where that hangs on numbers that only a run knows."""
        raise NotImplementedError


def one_way(
    node: Node,
    roles: Roles,
    request: Request,
    lowering: Callable[[Node, Context], None],
    *,
    reads_strided: bool = False,
    writes_strided: bool = False,
    reads_stored: Sequence[Storage] = (),
    writes_stored: Sequence[Storage] = (),
    same_strides: tuple[Value, ...] = (),
    same_storage: tuple[Value, ...] = (),
) -> Selected:
    """The selection where there is nothing to choose: it costs what it reads and writes."""
    size = sum(value.type.size for value in (*node.inputs, *node.outputs))
    return Selected(
        node,
        OneWay(steps_of(node)[0].name, lowering),
        tuple(Need(role, strided=reads_strided, stored=tuple(reads_stored)) for role in roles[0]),
        gives(roles, writes_strided, writes_stored),
        size / request.options.target.vector_lanes,
        same_strides,
        same_storage,
    )


def gives(roles: Roles, strided: bool, stored: Sequence[Storage]) -> tuple[Give, ...]:
    """How outputs can be written; others than the first are numbers of their own type."""
    first, *others = roles[1]
    return (Give(first, strided, tuple(stored)), *(Give(role, strided) for role in others))


def roles_by_rank(values: Sequence[Value]) -> tuple[str, ...]:
    """Batches of vectors and of pictures are activations, all else is plain."""
    return tuple(ACTIVATION if value.type.rank in (2, 4) else PLAIN for value in values)


def steps_of(node: Node) -> tuple[Op, ...]:
    """The ops of a chain, or the one op."""
    return node.op.steps if isinstance(node.op, Fused) else (node.op,)


def operands_of(node: Node) -> tuple[Value, ...]:
    """What the later steps of a chain read beside the running value."""
    return node.inputs[node.op.arities[0] :] if isinstance(node.op, Fused) else ()


def fits_epilogue(nodes: Sequence[Node], walks: Sequence[str] = (AS_OUTPUT,)) -> bool:
    """Whether all of `nodes` are pointwise on arrays of one type, with no more operands than kernels take.

    `walks`: how kernels walk those (`kernels/beside.py`); by default all have the shape of the result.
    """
    alike = all(node.op.pointwise and _are_walked(node, walks) for node in nodes)
    return alike and len(nodes) <= MOST_STEPS and operand_count(nodes) <= len(OPERANDS)


def _are_walked(node: Node, walks: Sequence[str]) -> bool:
    type = node.outputs[0].type
    return all(
        value.type.dtype == type.dtype and walk_of(value.type.shape, type.shape) in walks
        for value in node.inputs
    )


def operands_fit_lanes(node: Node) -> bool:
    """Whether images in lanes can meet what the epilogue of `node` reads: an activation has a number for each image."""
    z = node.outputs[0].type
    return all(
        roles_by_rank([value]) == (PLAIN,) or value.type.shape[0] == z.shape[0] for value in operands_of(node)
    )


def as_output(node: Node) -> tuple[Value, ...]:
    """The operands of a chain that are walked as its result is."""
    return tuple(value for value in operands_of(node) if value.type == node.outputs[0].type)


def operand_count(nodes: Iterable[Node]) -> int:
    """Arrays that pointwise `nodes`, each of which takes a running value along, read beside it, at most."""
    return sum(len(node.inputs) - 1 for node in nodes)


def epilogue_of(steps: Sequence[Op], node: Node, context: Context) -> Epilogue:
    """The kernel's words for `steps`, some of a chain's; a pooling's winners are kept only if somebody reads them."""
    keep = len(node.outputs) > 1 and node.outputs[1] in context.views
    every = steps_of(node)
    first = 0 if steps and steps[0] is every[0] else len(every) - len(steps)
    places = [node.op.place(first + k) if isinstance(node.op, Fused) else () for k in range(len(steps))]
    words = [_word(step, keep) for step in steps]
    if every[0].pointwise and len(steps) == len(every):
        words = [_typed(word, *types) for types, word in zip(_types(node), words, strict=True)]
    return tuple(
        word if place in ((), (0,)) else (AT, place, *word) for place, word in zip(places, words, strict=True)
    )


def _word(step: Op, keep: bool) -> Step:
    attributes = {field.name: getattr(step, field.name) for field in fields(step)}  # pyright: ignore[reportArgumentType]
    if step.name == "max_pool2d":
        return ("max_pool", *attributes["window"], keep)
    return (step.name, *attributes.values())


def _typed(word: Step, inputs: tuple[str, ...], output: str) -> Step:
    """`word` with the types of its inputs and its result, where not all are float32."""
    return word if {*inputs, output} == {"float32"} else (TYPED, inputs, output, *word)


def is_of_floats(node: Node) -> bool:
    """Whether all that a pointwise node or chain reads and writes is float32."""
    return all(value.type.dtype == "float32" for value in (*node.inputs, *node.outputs))


def _types(node: Node) -> list[tuple[tuple[str, ...], str]]:
    """Of each step of a pointwise chain the types of its inputs and of its result."""
    found: list[tuple[tuple[str, ...], str]] = []

    def apply(step: Op, inputs: Sequence[TensorType]) -> tuple[TensorType, ...]:
        made = step.infer(*inputs)
        found.append((tuple(type.dtype for type in inputs), made[0].dtype))
        return made

    types = [value.type for value in node.inputs]
    if isinstance(node.op, Fused):
        node.op.walk(types, apply)
    else:
        apply(node.op, types)
    return found
