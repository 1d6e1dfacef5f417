"""What each ONNX operator means in ops of this library: one function an operator, one file a family.

An entry takes the node and its inputs and gives its outputs (leaving out trailing ones that nobody reads is fine):

    def flatten(node: NodeView, inputs: Inputs) -> Outputs:
        x = node.given(inputs, 0, "x")
        axis = node.axis(node.integer("axis", 1), x.rank + 1)
        ...
        return (Term.of(node.reshaped(node.plain(x), shape)),)

- `inputs[k]` is None where the file leaves an optional input out; `node.given` insists, `node.optional` does not.
- A `Term` knows `shape`, `rank`, `dtype` in ONNX's order of axes, and holds its numbers in some order of its own.
  `node.plain(term)` is the held tensor in ONNX's order, `node.channels_last(term)` as [N, ..., C] (moved only if it
  must be), `term.held` as it is, with ONNX's `axis` at `term.place(axis)`. Results: `Term.of(operand)` in ONNX's
  order, `node.from_channels_last(operand)`, or `Term.of(operand, order)`.
- `node.one(op, *operands)` and `node.apply(op, *operands)` compute with an op of `ops/`: a node of the graph, or
  at once if all operands are known numbers. `elementwise(node, op, terms)` (`broadcast.py`) broadcasts terms of any
  orders. So one entry serves at load and, behind what depends on the data, at run time.
- Numbers that an entry cannot do without (a shape, axes, repeats): `node.integers_of(term, "axes")`,
  `node.array(term)`. Where they are not known yet, these raise `Computed`, and the node is evaluated at run time.
- Axes and the like that were an attribute and became an input: `node.integers_at(inputs, 1, "axes", 13, default)`.
- Attributes: `node.integer("axis", 0)`, `number`, `text`, `flag`, `integers`, `numbers`, `tensor`; without a default
  they are required. `node.version` is the file's opset, for what changed between versions (attributes that became
  inputs). `node.outputs[k]` says whether output k is read.
- `node.refuse(why)` for a wrong file, `node.unsupported(why)` for a right one that cannot be carried out.

Operators of other domains than ONNX's own are named behind theirs: "com.microsoft.FusedConv".

Errors of ops reach the user with the node's name, its operator and the types of its inputs in front.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from striate.onnx.operators import (
    activation,
    arithmetic,
    arrange,
    conv_transpose,
    convolution,
    detection,
    einsum,
    elementwise,
    fused_convolution,
    fused_matrices,
    instance,
    linear,
    normalise,
    pool,
    recurrent,
    reduction,
    sampling,
    sequences,
    shape,
    softmax,
    upsample,
)
from striate.onnx.operators.entry import Entry

# By operator; a later family may not name an operator again.
ENTRIES: Mapping[str, Entry] = MappingProxyType(
    {
        **activation.ENTRIES,
        **arithmetic.ENTRIES,
        **arrange.ENTRIES,
        **conv_transpose.ENTRIES,
        **convolution.ENTRIES,
        **detection.ENTRIES,
        **einsum.ENTRIES,
        **elementwise.ENTRIES,
        **fused_convolution.ENTRIES,
        **fused_matrices.ENTRIES,
        **instance.ENTRIES,
        **linear.ENTRIES,
        **normalise.ENTRIES,
        **pool.ENTRIES,
        **recurrent.ENTRIES,
        **reduction.ENTRIES,
        **sampling.ENTRIES,
        **sequences.ENTRIES,
        **shape.ENTRIES,
        **softmax.ENTRIES,
        **upsample.ENTRIES,
    }
)
