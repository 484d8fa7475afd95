"""What `--input` says: `name=text`, `name=@file`, `name=@-` for what is piped in, `@@` for an `@`."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from forge_gui.values.errors import Fault, PipelineRefused
from forge_gui.values.graph import Graph

MAX_BYTES = 16 * 1024 * 1024
"""No model has a context that takes more."""


def read_inputs(
    options: Sequence[str],
    graph: Graph,
    read: Callable[[str], str] | None = None,
) -> dict[str, str]:
    """Values by name. Raises PipelineRefused with every fault; unknown names are faults too."""
    values: dict[str, str] = {}
    faults: list[Fault] = []
    for option in options:
        name, equals, text = option.partition("=")
        name = name.strip()
        if not equals:
            faults.append(Fault(f'"{option}" is no input: write --input name=text.'))
        elif graph.input(name) is None:
            faults.append(Fault(_unknown(name, graph)))
        elif name in values:
            faults.append(Fault(f"The input {name} is given twice.", step=name))
        else:
            try:
                values[name] = _value(text, read or read_source)
            except (OSError, ValueError) as error:
                faults.append(Fault(f"The input {name}: {_reason(error)}", step=name))
    if faults:
        raise PipelineRefused(faults)
    return values


def _unknown(name: str, graph: Graph) -> str:
    known = [given.name for given in graph.inputs]
    if near := difflib.get_close_matches(name, known, 1):
        return f"There is no input {name}. Did you mean {near[0]}?"
    return f"There is no input {name}; this pipeline has {', '.join(known) or 'none'}."


def _value(text: str, read: Callable[[str], str]) -> str:
    if text.startswith("@@"):
        return text[1:]
    return read(text[1:]) if text.startswith("@") else text


def read_source(name: str) -> str:
    """The text of a file, or of the standard input for `-`. Raises OSError or ValueError."""
    if name == "-":
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        with Path(name).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"{name} is larger than {MAX_BYTES // 1_048_576} MiB.")
    return data.decode("utf-8-sig")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start} is no UTF-8 text."
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}."
    return str(error)
