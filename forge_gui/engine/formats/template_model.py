"""A chat template as a model file whose tokens are bytes: enough to write conversations out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.formats.empty_model import (
    EmptyModel,
    flag_key,
    floats_key,
    number_key,
    numbers_key,
    text_key,
    texts_key,
)
from forge_gui.engine.formats.gguf_vocabulary import TEMPLATE

_UNKNOWN, _CONTROL, _BYTE = 2, 3, 6
_BYTES = tuple(f"<0x{byte:02X}>" for byte in range(256))
"""So that every text can be put into tokens: the server tries with some of its own."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What begins and ends a text in a vocabulary, and whether its tokenizer adds them by itself:
    then what the template wrote of them is taken away again."""

    begin: str
    end: str
    adds_begin: bool
    adds_end: bool


def can_write(template: str, marks: Marks) -> bool:
    """Whether every mark that the template may ask for is known."""
    return bool(marks.begin or "bos_token" not in template) and bool(
        marks.end or "eos_token" not in template
    )


def write_template(template: str, marks: Marks, target: Path) -> None:
    """Blocks on the disk. Raises OSError."""
    begin, end = marks.begin or "<s>", marks.end or "</s>"
    marks_here = tuple(dict.fromkeys((begin, end)))
    tokens = ("<unk>", *marks_here, *_BYTES)
    kinds = (_UNKNOWN, *(_CONTROL for _ in marks_here), *(_BYTE for _ in _BYTES))
    keys = [
        text_key("tokenizer.ggml.model", "llama"),
        texts_key("tokenizer.ggml.tokens", tokens),
        floats_key("tokenizer.ggml.scores", (0.0,) * len(tokens)),
        numbers_key("tokenizer.ggml.token_type", kinds),
        number_key("tokenizer.ggml.bos_token_id", 1),
        number_key("tokenizer.ggml.eos_token_id", tokens.index(end)),
        number_key("tokenizer.ggml.unknown_token_id", 0),
        flag_key("tokenizer.ggml.add_bos_token", marks.adds_begin),
        flag_key("tokenizer.ggml.add_eos_token", marks.adds_end),
        text_key(TEMPLATE, template),
    ]
    empty = EmptyModel("template", len(tokens))
    with target.open("wb") as file:
        file.write(empty.head(more_keys=len(keys)) + b"".join(keys))
        empty.finish(file)
