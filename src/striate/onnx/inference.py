"""Types and sizes of outputs that a file leaves open, by the shape inference of the `onnx` package."""

from __future__ import annotations

from dataclasses import replace

import onnx
from striate.onnx.graphs import stated_size
from striate.onnx.model import OnnxModel
from striate.onnx.parts import Size, Stated
from striate.onnx.tensors import ELEMENTS

MADE_UP = "unk__"


def inferred_outputs(model: OnnxModel) -> tuple[Stated, ...]:
    """The model's outputs; what cannot be inferred stays open.

    What is open or stated here is so for the inference as well: -1 and 0 are open, names may have been given sizes.
    """
    message = model.document.message
    if not message:
        return model.outputs
    proto = onnx.ModelProto.FromString(message)
    known = {
        each.name: each.shape or () for each in (*model.document.graph.inputs, *model.document.graph.outputs)
    }
    for value in (*proto.graph.input, *proto.graph.output):
        for size, stated in zip(value.type.tensor_type.shape.dim, known.get(value.name, ()), strict=False):
            if isinstance(stated, int):
                size.dim_value = stated
            elif stated is None:
                size.ClearField("value")
    try:
        found = onnx.shape_inference.infer_shapes(proto, data_prop=True)
    except Exception:
        # The package raises errors of its own; a file that runs is not refused for what it leaves open.
        return model.outputs
    values = {value.name: value for value in (*found.graph.value_info, *found.graph.output)}
    return tuple(_completed(model, stated, values.get(stated.name)) for stated in model.outputs)


def _named(size: Size) -> Size:
    """Without the names that the inference makes up."""
    return None if isinstance(size, str) and size.startswith(MADE_UP) else size


def _completed(model: OnnxModel, stated: Stated, value: object) -> Stated:
    """`stated` with what was inferred."""
    if value is None:
        return stated
    tensor = value.type.tensor_type  # pyright: ignore[reportAttributeAccessIssue]
    dtype = stated.dtype or ELEMENTS.get(tensor.elem_type, ("", ""))[0]
    if not tensor.HasField("shape"):
        return replace(stated, dtype=dtype)
    shape = tuple(_named(stated_size(size)) for size in tensor.shape.dim)
    inferred = model.seen(Stated(stated.name, dtype, shape))
    if stated.shape is None or inferred.shape is None or len(inferred.shape) != len(stated.shape):
        return inferred
    sizes = [new if old is None else old for old, new in zip(stated.shape, inferred.shape, strict=True)]
    return replace(inferred, shape=tuple(sizes))
