"""Picture files -> uint8 arrays of the size a model takes. Needs Pillow (in the extra `all`).

Only the kinds in `KINDS` are opened, the size is checked before anything is decoded, and JPEGs far larger
than needed are decoded at a fraction of their size, so that no picture costs more than `LARGEST_PIXELS`.
"""

from __future__ import annotations

import threading
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np

from striate.errors import DataError, StriateError, UnsupportedError
from striate.files import boundary, opened

KINDS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "TIFF", "WEBP")
ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".pgm", ".ppm", ".tif", ".tiff", ".webp")
LARGEST_PIXELS = 1 << 23
MODES = {1: "L", 3: "RGB"}


@dataclass(frozen=True)
class Picture:
    """One picture as a model takes it: `pixels` `[H, W, C]` uint8, and what was done to get there."""

    pixels: np.ndarray
    notes: tuple[str, ...] = field(default=())


def picture_library() -> Any:
    """Pillow's `Image` module."""
    try:
        from PIL import Image
    except ImportError as error:
        raise UnsupportedError("reading pictures needs Pillow: pip install 'striate[all]'") from error
    return Image


def read_picture(
    source: Path | BinaryIO,
    shape: tuple[int, int, int],
    *,
    name: str = "",
    strict: bool = False,
    dark_background: bool | None = None,
) -> Picture:
    """Read `source` as `[H, W, C]` = `shape` (C is 1 for grey or 3 for colour).

    A picture of another size is resized so that it fits, its proportions kept, and centred on its own
    background (the median of its border), which `notes` says; `strict` refuses it instead. Transparent parts
    become white; a camera's rotation mark is obeyed.
    `dark_background=True` says that the model knows bright strokes on a dark background: a picture whose
    border is bright and whose centre is darker is turned into its negative (False: the other way round; None:
    left alone). Raises `DataError` for what is no picture, is damaged, or is too large.
    """
    library = picture_library()
    if not hasattr(source, "read"):
        with boundary(DataError, name or str(source)), opened(cast(Path, source), DataError) as file:
            return read_picture(
                file, shape, name=name or str(source), strict=strict, dark_background=dark_background
            )
    name = name or "the picture"
    height, width, channels = shape
    if channels not in MODES:
        raise DataError(f"{name}: pictures have 1 or 3 channels; the model takes {channels}")
    notes: list[str] = []
    with quiet_bombs(library):
        try:
            with library.open(source, formats=KINDS) as image:
                check_size(image, name, (height, width), strict)
                pixels = decode(library, image, name, (height, width), channels)
        except library.UnidentifiedImageError as error:
            raise DataError(f"{name}: not a picture of a known kind ({', '.join(KINDS)})") from error
        except library.DecompressionBombError as error:
            raise DataError(f"{name}: refused: {error}") from error
        except StriateError:
            raise
        except Exception as error:  # decoders of many kinds raise whatever comes to them
            raise DataError(f"{name}: the picture is damaged or cannot be read ({error!s:.200})") from error
    if dark_background is not None and background_is_dark(pixels) is (not dark_background):
        found, wanted = ("bright", "dark") if dark_background else ("dark", "bright")
        if strict:
            raise DataError(
                f"{name}: its background is {found}; the model was trained on {wanted} ones. "
                "Invert it, or leave --strict out"
            )
        pixels = 255 - pixels
        notes.append(f"inverted: the model was trained on {wanted} backgrounds")
    if pixels.shape[:2] != (height, width):
        before = pixels.shape
        pixels = fit(library, pixels, (height, width))
        notes.insert(0, f"{before[0]}x{before[1]} resized and centred to {height}x{width}")
    return Picture(pixels, tuple(notes))


def picture_shape(source: Path | BinaryIO, name: str) -> tuple[int, int, int]:
    """(H, W, C) of one picture: grey stays one channel, all else becomes three."""
    library = picture_library()
    if not hasattr(source, "read"):
        with boundary(DataError, name), opened(cast(Path, source), DataError) as file:
            return picture_shape(file, name)
    try:
        with quiet_bombs(library), library.open(source, formats=KINDS) as image:
            width, height = image.size
            return height, width, 1 if image.mode in ("1", "L", "I;16") else 3
    except Exception as error:  # decoders of many kinds raise whatever comes to them
        raise DataError(f"{name}: not a picture that can be read ({error!s:.200})") from error


@contextmanager
def quiet_bombs(library: Any) -> Generator[None]:
    """No warnings about large pictures: they are refused by size. The filters are the whole process's, so only
    the main thread changes them; threads that decode are started inside."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", library.DecompressionBombWarning)
        yield


def check_size(opened: Any, name: str, size: tuple[int, int], strict: bool) -> None:
    """Refuse, before decoding, what is too large; with `strict` whatever is not exactly `size`."""
    found_width, found_height = opened.size
    if strict and (found_height, found_width) != size:
        raise DataError(
            f"{name}: the picture is {found_height}x{found_width}, the model takes {size[0]}x{size[1]}; "
            "resize it, or leave --strict out to have it resized and centred"
        )
    if opened.format == "JPEG":
        opened.draft(None, (max(4 * size[1], 512), max(4 * size[0], 512)))
    decoded_width, decoded_height = opened.size
    if decoded_width * decoded_height > LARGEST_PIXELS:
        raise DataError(
            f"{name}: the picture is {found_height}x{found_width} pixels; at most {LARGEST_PIXELS} "
            "pixels are decoded. Make it smaller first"
        )


def decode(library: Any, opened: Any, name: str, size: tuple[int, int], channels: int) -> np.ndarray:
    """Pixels `[H, W, channels]` uint8: rotated as marked, 16 bits brought to 8, transparency on white."""
    from PIL import ImageOps

    image = ImageOps.exif_transpose(opened)
    if image.mode.startswith(("I", "F")):
        deep = np.asarray(image, np.float64)
        if image.mode == "F" or deep.min(initial=0) < 0 or deep.max(initial=0) > 65535:
            raise DataError(
                f"{name}: pixels of mode {image.mode} have no fixed range; save it with 8 or 16 bits"
            )
        image = library.fromarray(np.rint(deep / 257).astype(np.uint8))
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = library.new("RGBA", image.size, (255, 255, 255, 255))
        image = library.alpha_composite(paper, image)
    pixels = np.array(image.convert(MODES[channels]), np.uint8)
    return pixels.reshape(pixels.shape[0], pixels.shape[1], channels)


def border(pixels: np.ndarray) -> np.ndarray:
    """The outermost pixels, `[count, C]`."""
    return np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])


def background_is_dark(pixels: np.ndarray) -> bool | None:
    """Whether something brighter stands on a dark border; None if border and whole hardly differ."""
    edge = float(np.median(border(pixels)))
    contrast = float(pixels.mean()) - edge
    if abs(contrast) < 4 or 96 <= edge <= 160:
        return None
    return edge < 128 if (contrast > 0) == (edge < 128) else None


def fit(library: Any, pixels: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Scale `[h, w, C]` to fit into `size`, proportions kept, and centre it on its own background."""
    height, width = size
    scale = min(height / pixels.shape[0], width / pixels.shape[1])
    inner_height = min(max(round(pixels.shape[0] * scale), 1), height)
    inner_width = min(max(round(pixels.shape[1] * scale), 1), width)
    smooth = library.Resampling.LANCZOS if scale < 1 else library.Resampling.BILINEAR
    image = library.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
    inner = np.asarray(image.resize((inner_width, inner_height), smooth), np.uint8)
    canvas = np.empty((height, width, pixels.shape[2]), np.uint8)
    canvas[...] = np.median(border(pixels), axis=0).astype(np.uint8)
    top, left = (height - inner_height) // 2, (width - inner_width) // 2
    canvas[top : top + inner_height, left : left + inner_width] = inner.reshape(
        inner_height, inner_width, pixels.shape[2]
    )
    return canvas
