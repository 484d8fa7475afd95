"""A chat template as a model file whose tokens are bytes: enough to write conversations out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.engine.formats.byte_vocabulary import byte_vocabulary, byte_vocabulary_size
from forge_gui.engine.formats.empty_model import EmptyModel, flag_key, text_key
from forge_gui.engine.formats.gguf_vocabulary import TEMPLATE


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
    keys = [*byte_vocabulary(begin, end), text_key(TEMPLATE, template)]
    keys.append(flag_key("tokenizer.ggml.add_bos_token", marks.adds_begin))
    keys.append(flag_key("tokenizer.ggml.add_eos_token", marks.adds_end))
    tokens = byte_vocabulary_size(begin, end)
    empty = EmptyModel("template", tokens)
    with target.open("wb") as file:
        file.write(empty.head(more_keys=len(keys)) + b"".join(keys))
        empty.finish(file)
