"""The rules that every graph keeps, checked before it is compiled, and after every pass if `STRIATE_VERIFY` is set."""

from __future__ import annotations

from striate.errors import GraphError, StriateError
from striate.ir.graph import FOLDED, Graph, Node
from striate.ir.types import TensorType, Value


def verify(graph: Graph, inferred: set[Node] | None = None) -> None:
    """Raise `GraphError` unless `graph` is well formed.

    Every value is made once (as an input, a parameter, a constant or a node's output) and before it is read;
    the outputs of each node have the types that its op infers; constants have the type they claim; parameter
    names are unique; outputs exist; an update replaces a parameter by a value of its type. `folded` is such a graph
    too, and each of its outputs is a parameter of this one.

    `inferred`: nodes whose ops were asked for their types before, which need not be asked again (a node never changes);
    those of this graph are added.
    """
    inferred = set() if inferred is None else inferred
    made: set[Value] = set()
    for value in (*graph.inputs, *graph.parameters, *graph.constants):
        if value in made:
            raise GraphError(f"{value} is made twice: as an input, parameter or constant")
        made.add(value)
    _verify_parameters(graph)
    _verify_constants(graph)
    if graph.folded is not None:
        _verify_folded(graph.folded, graph, inferred)
    for node in graph.nodes:
        _verify_node(node, made)
        if node not in inferred:
            _verify_types(node)
            inferred.add(node)
        made.update(node.outputs)
    for value in graph.outputs:
        if value not in made:
            raise GraphError(f"the graph's output {value} is made nowhere")
    for old, new in graph.updates.items():
        if old not in graph.parameters:
            raise GraphError(f"the graph updates {old}, which is no parameter")
        if new not in made:
            raise GraphError(f"the update {new} of parameter {graph.parameters[old]!r} is made nowhere")
        if old.type != new.type:
            name = graph.parameters[old]
            raise GraphError(
                f"the update of parameter {name!r} changes its type from {old.type} to {new.type}"
            )


def _verify_folded(folded: Graph, graph: Graph, inferred: set[Node]) -> None:
    verify(folded, inferred)
    known = {name: value.type for value, name in graph.parameters.items()}
    for index, value in enumerate(folded.outputs):
        if known.get(f"{FOLDED}.{index}") != value.type:
            raise GraphError(
                f"what is folded makes {value}, which is no parameter '{FOLDED}.{index}' of the graph"
            )


def _verify_parameters(graph: Graph) -> None:
    seen: set[str] = set()
    for value, name in graph.parameters.items():
        if not name:
            raise GraphError(f"the parameter {value} has no name")
        if name in seen:
            raise GraphError(f"two parameters are called {name!r}")
        seen.add(name)


def _verify_constants(graph: Graph) -> None:
    for value, array in graph.constants.items():
        held = TensorType(array.shape, array.dtype.name)
        if held != value.type:
            raise GraphError(f"the constant {value} holds {held}")


def _verify_node(node: Node, made: set[Value]) -> None:
    if (
        made.issuperset(node.inputs)
        and made.isdisjoint(node.outputs)
        and len(set(node.outputs)) == len(node.outputs)
    ):
        return
    where = _where(node)
    for value in node.inputs:
        if value not in made:
            raise GraphError(f"{where} reads {value} before it is made")
    for value in node.outputs:
        if value in made:
            raise GraphError(f"{where} makes {value}, which is there already")
    raise GraphError(f"{where} has one output twice")


def _verify_types(node: Node) -> None:
    where = _where(node)
    try:
        inferred = node.op.infer(*(value.type for value in node.inputs))
    except StriateError as error:
        raise GraphError(f"{where} does not take its inputs: {error}") from error
    claimed = tuple(value.type for value in node.outputs)
    if claimed != inferred:
        truth, claim = (", ".join(map(str, types)) for types in (inferred, claimed))
        raise GraphError(f"{where} makes {truth}, but the graph says {claim}")


def _where(node: Node) -> str:
    return f"{node.op.name} in {node.scope!r}" if node.scope else str(node.op.name)
