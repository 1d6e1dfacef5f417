"""Depthwise convolution: every channel filtered on its own.

    z[i, j, c] = b[c] + sum over l, m of  x[i·sh + l·dh - pt, j·sw + m·dw - pl, c] · w[l, m, c]

Channels stand in lanes on both sides, so a product is vector times vector. A tile is P neighbouring output pixels
of one vector of channels: for each filter row the input pixels that they share are loaded once into registers and
meet every filter column there. The filter's sizes are known while emitting. Filters are read as they are,
[Hf, Wf, 1, C]. Work item: one output row of one image, all channels. Activations stored in bfloat16 are widened as
they are loaded: there is nothing to sum in pairs.
"""

from __future__ import annotations

from dataclasses import dataclass

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels import epilogue as ends
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Destination, Epilogue
from striate.cpu.target import Target
from striate.ir.buffers import OWN

ARGUMENTS = (
    "input",  # pixel (0, 0) of image 0, inside the halo
    "filters",
    "bias",
    "output",
    "operand_0",
    "operand_1",
    "input_image",
    "input_row",
    "output_image",
    "output_row",
    "output_rows",
    "output_columns",
    "input_rows",
    "channels",
    "pad_top",
    "pad_left",
)


@dataclass(frozen=True)
class DepthwiseKernel:
    """What the machine code is specialised on; `pixels` is the tile's P, pixel strides count elements.

    `element`, `output_element`, `operand_elements`: how x, z and what the epilogue reads are stored.
    """

    pixels: int
    filter: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    input_pixel: int
    output_pixel: int
    epilogue: Epilogue = ()
    bias: bool = True
    tail: bool = False
    element: str = OWN
    output_element: str = OWN
    operand_elements: tuple[str, ...] = ()


def emit_depthwise(kernel: DepthwiseKernel, target: Target) -> str:
    """The IR text."""
    emit = Emitter(target)
    a = {
        name: emit.pointer_argument(k) if k < 6 else emit.integer_argument(k)
        for k, name in enumerate(ARGUMENTS)
    }

    numbers = Numbers(kernel.element, kernel.input_pixel // 2)
    plane = kernel.output_pixel // 2

    def item(index: Operand) -> None:
        image, i = emit.divide(index, a["output_rows"]), emit.remainder(index, a["output_rows"])
        top = emit.subtract(emit.multiply(i, kernel.stride[0]), a["pad_top"])
        source = numbers.at(
            emit,
            a["input"],
            emit.multiply(image, a["input_image"]),
            emit.multiply(top, a["input_row"]),
            emit.multiply(emit.subtract(0, a["pad_left"]), kernel.input_pixel),
        )
        result = emit.add(emit.multiply(image, a["output_image"]), emit.multiply(i, a["output_row"]))
        blocks = emit.divide(emit.add(a["channels"], emit.lanes - 1), emit.lanes)
        last_tile = emit.subtract(a["output_columns"], kernel.pixels)

        def block(number: Operand, _: list[str]) -> None:
            channel = emit.multiply(number, emit.lanes)
            mask = emit.mask_below(emit.subtract(a["channels"], channel)) if kernel.tail else None
            bias = emit.load_masked(emit.at(a["bias"], channel), mask) if kernel.bias else "zeroinitializer"
            # Filters of one vector of channels stay in registers or in the first cache over the whole row.
            filters = [
                emit.load_masked(emit.at(a["filters"], emit.multiply(tap, a["channels"]), channel), mask)
                for tap in range(kernel.filter[0] * kernel.filter[1])
            ]

            def tile(start: Operand, _: list[str]) -> None:
                column = emit.minimum(start, last_tile)
                place = numbers.at(
                    emit, source, emit.multiply(column, kernel.stride[1] * kernel.input_pixel), channel
                )
                sums = _products(emit, kernel, a["input_row"], place, filters, bias, mask)
                offset = emit.add(emit.add(result, emit.multiply(column, kernel.output_pixel)), channel)
                ends.finish(
                    emit,
                    kernel.epilogue,
                    [[[value] for value in sums]],
                    [mask],
                    Destination(
                        a["output"],
                        None,
                        [a["operand_0"], a["operand_1"]],
                        offset,
                        kernel.output_pixel,
                        Numbers(kernel.output_element, plane),
                        [Numbers(element, plane) for element in kernel.operand_elements],
                    ),
                )

            emit.loop(0, a["output_columns"], tile, step=kernel.pixels)

        emit.loop(0, blocks, block)

    emit.items(item)
    return emit.text()


def _products(
    emit: Emitter,
    kernel: DepthwiseKernel,
    input_row: str,
    place: str,
    filters: list[str],
    bias: str,
    mask: str | None,
) -> list[str]:
    """The sums of one tile; `place` is the input pixel under the tile's first filter position."""
    numbers = Numbers(kernel.element, kernel.input_pixel // 2)
    sums = [bias] * kernel.pixels
    for l in range(kernel.filter[0]):
        row = numbers.at(emit, place, emit.multiply(l * kernel.dilation[0], input_row))
        loaded: dict[int, str] = {}
        for m in range(kernel.filter[1]):
            w = filters[l * kernel.filter[1] + m]
            for p in range(kernel.pixels):
                column = p * kernel.stride[1] + m * kernel.dilation[1]
                if column not in loaded:
                    pixel = numbers.at(emit, row, column * kernel.input_pixel)
                    loaded[column] = numbers.read(emit, pixel, mask)
                sums[p] = emit.fma(loaded[column], w, sums[p])
    return sums
