"""A small linker: one ELF64 x86-64 object file -> one flat, position-independent image.

Why not LLVM's own JIT: its engine cannot hand out linked code to be cached, keeps the compiler in every
process, and maps code where it likes. A kernel needs little of a linker: it calls nothing outside its module
and keeps no state, so its code and its constants are all there is.

    object file                          image
    .text, .rodata*, relocations   ->    code | padding | constants     + {function name: offset}

Every reference that remains is relative to the code itself, so the image runs at any address. Format: System
V ABI, "ELF-64 Object File Format" and the AMD64 supplement, section 4.4 (relocations).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from striate.cpu.image import Image
from striate.errors import StriateError

# Image offsets of sections respect alignments up to this; images are mapped at page boundaries.
LARGEST_ALIGNMENT = 4096

FILE_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
SECTION_HEADER = struct.Struct("<IIQQQQIIQQ")
SYMBOL = struct.Struct("<IBBHQQ")
RELOCATION = struct.Struct("<QQq")

RELOCATABLE, X86_64 = 1, 62
SYMBOL_TABLE, RELOCATIONS_WITH_ADDEND, NO_BITS, RELOCATIONS = 2, 4, 8, 9
WRITABLE, ALLOCATED, EXECUTABLE = 1, 2, 4
UNDEFINED = 0
GLOBAL_BINDING, FUNCTION = 1, 2

# Relocations that stay right wherever the image is loaded: S + A - P in 32 or 64 bits (a call through the
# procedure linkage table is a direct call here).
SIGNED_32 = {2: "R_X86_64_PC32", 4: "R_X86_64_PLT32"}
SIGNED_64 = {24: "R_X86_64_PC64"}
ABSOLUTE = {1: "R_X86_64_64", 10: "R_X86_64_32", 11: "R_X86_64_32S"}
# References through a table of addresses, which LLVM makes for constants that other modules might replace.
THROUGH_TABLE = {9: "R_X86_64_GOTPCREL", 41: "R_X86_64_GOTPCRELX", 42: "R_X86_64_REX_GOTPCRELX"}


class LinkError(StriateError, RuntimeError):
    """Object code that cannot become a self-contained, position-independent image."""


@dataclass(frozen=True)
class Section:
    name: str
    kind: int
    flags: int
    contents: memoryview
    link: int
    info: int
    alignment: int


@dataclass(frozen=True)
class Symbol:
    name: str
    section: int
    value: int
    binding: int
    kind: int


def link(object_file: bytes) -> Image:
    """Link one relocatable object file.

    Raises `LinkError` for anything but a well-formed ELF64 x86-64 object whose code is position-independent,
    calls no outside function and has no writable data.
    """
    try:
        sections = read_sections(memoryview(object_file))
        symbols = read_symbols(sections)
        placed, size = place(sections)
        code = bytearray(size)
        for index, offset in placed.items():
            contents = sections[index].contents
            code[offset : offset + len(contents)] = contents
        for section in sections:
            if section.kind in (RELOCATIONS, RELOCATIONS_WITH_ADDEND) and section.info in placed:
                relocate(code, section, sections, symbols, placed)
        entries = {
            symbol.name: placed[symbol.section] + symbol.value
            for symbol in symbols
            if symbol.binding == GLOBAL_BINDING and symbol.kind == FUNCTION and symbol.section in placed
        }
    except (struct.error, IndexError, UnicodeDecodeError, OverflowError) as error:
        raise LinkError(f"the object file is truncated or malformed: {error}") from error
    if not entries:
        raise LinkError("the object file defines no public function")
    for name, offset in entries.items():
        if offset >= size:
            raise LinkError(f"the function {name!r} lies at {offset}, beyond the {size} bytes of code")
    return Image(bytes(code), entries)


def read_sections(file: memoryview) -> list[Section]:
    """All sections in the order of the section table."""
    header = FILE_HEADER.unpack_from(file)
    identification, kind, machine = header[:3]
    if identification[:6] != b"\x7fELF\x02\x01":
        raise LinkError("not a little-endian ELF64 file")
    if kind != RELOCATABLE or machine != X86_64:
        raise LinkError(
            f"an ELF file of type {kind} for machine {machine}; only relocatable x86-64 code "
            f"(type {RELOCATABLE}, machine {X86_64}) can be linked here"
        )
    table, count, names_index = header[6], header[12], header[13]
    headers = [
        SECTION_HEADER.unpack_from(file, table + index * SECTION_HEADER.size) for index in range(count)
    ]

    def contents(fields: tuple[int, ...]) -> memoryview:
        offset, size = fields[4:6]
        if fields[1] == NO_BITS:
            return memoryview(b"")
        if offset + size > len(file):
            raise LinkError(f"a section of {size} bytes at {offset} reaches beyond the end of the file")
        return file[offset : offset + size]

    names = contents(headers[names_index])
    return [
        Section(text_at(names, name), kind, flags, contents(fields), link_to, info, max(1, alignment))
        for fields in headers
        for name, kind, flags, _, _, _, link_to, info, alignment, _ in [fields]
    ]


def text_at(table: memoryview, offset: int) -> str:
    """The zero-terminated name at `offset` of a string table."""
    return bytes(table[offset:]).split(b"\0", 1)[0].decode("ascii")


def read_symbols(sections: list[Section]) -> list[Symbol]:
    """The symbol table; a symbol that stands for a section takes the section's name."""
    tables = [index for index, section in enumerate(sections) if section.kind == SYMBOL_TABLE]
    if len(tables) != 1:
        raise LinkError(f"the object file has {len(tables)} symbol tables instead of one")
    strings = sections[sections[tables[0]].link].contents
    symbols: list[Symbol] = []
    for fields in SYMBOL.iter_unpack(sections[tables[0]].contents):
        name_offset, info, _, section, value, _ = fields
        name = text_at(strings, name_offset)
        if not name and section < len(sections):
            name = sections[section].name
        symbols.append(Symbol(name, section, value, info >> 4, info & 15))
    return symbols


def place(sections: list[Section]) -> tuple[dict[int, int], int]:
    """Image offset of each section that the code needs (code first, then constants), and the image's size."""
    loaded: list[int] = []
    for index, section in enumerate(sections):
        if not section.flags & ALLOCATED or section.name == ".eh_frame":
            continue  # debug data, and unwind tables: nothing unwinds through a kernel
        if section.flags & WRITABLE and len(section.contents):
            raise LinkError(f"section {section.name} is writable: a kernel keeps no state")
        if section.kind == NO_BITS:
            continue
        if section.alignment > LARGEST_ALIGNMENT:
            raise LinkError(f"section {section.name} asks for an alignment of {section.alignment} bytes")
        loaded.append(index)
    loaded.sort(key=lambda index: not sections[index].flags & EXECUTABLE)
    placed: dict[int, int] = {}
    end = 0
    for index in loaded:
        start = -(-end // sections[index].alignment) * sections[index].alignment
        placed[index] = start
        end = start + len(sections[index].contents)
    return placed, end


def relocate(
    code: bytearray,
    section: Section,
    sections: list[Section],
    symbols: list[Symbol],
    placed: dict[int, int],
) -> None:
    """Apply the relocations of one section to the image: write S + A - P at P."""
    if section.kind == RELOCATIONS:
        raise LinkError(f"{section.name}: relocations without addends do not occur on x86-64")
    base, room = placed[section.info], len(sections[section.info].contents)
    for offset, info, addend in RELOCATION.iter_unpack(section.contents):
        kind, symbol = info & 0xFFFFFFFF, symbols[info >> 32]
        if kind in ABSOLUTE:
            raise LinkError(f"{ABSOLUTE[kind]} to {symbol.name!r}: the code is not position-independent")
        if kind in THROUGH_TABLE and symbol.section != UNDEFINED:
            raise LinkError(f"{THROUGH_TABLE[kind]} to {symbol.name!r}: declare it private in the IR")
        if symbol.section == UNDEFINED:
            raise LinkError(f"the code needs {symbol.name!r} from outside: a kernel defines all it calls")
        if kind not in SIGNED_32 and kind not in SIGNED_64:
            raise LinkError(f"relocation type {kind} to {symbol.name!r} is not supported")
        if symbol.section not in placed:
            raise LinkError(f"the code refers to {symbol.name!r} in a section that is not loaded")
        width = 4 if kind in SIGNED_32 else 8
        if offset + width > room:
            raise LinkError(f"a relocation at {offset} of a section of {room} bytes")
        position = base + offset
        value = placed[symbol.section] + symbol.value + addend - position
        struct.pack_into("<i" if kind in SIGNED_32 else "<q", code, position, value)
