"""A vocabulary whose tokens are bytes: every text can be put into it, and it takes no room."""

from __future__ import annotations

from forge_gui.engine.formats.empty_model import (
    floats_key,
    number_key,
    numbers_key,
    text_key,
    texts_key,
)

_UNKNOWN, _CONTROL, _BYTE = 2, 3, 6
_BYTES = tuple(f"<0x{byte:02X}>" for byte in range(256))


def byte_vocabulary(begin: str, end: str) -> list[bytes]:
    """Its keys; `begin` and `end` are the words that begin and end a text."""
    marks = _marks(begin, end)
    tokens = ("<unk>", *marks, *_BYTES)
    kinds = (_UNKNOWN, *(_CONTROL for _ in marks), *(_BYTE for _ in _BYTES))
    return [
        text_key("tokenizer.ggml.model", "llama"),
        texts_key("tokenizer.ggml.tokens", tokens),
        floats_key("tokenizer.ggml.scores", (0.0,) * len(tokens)),
        numbers_key("tokenizer.ggml.token_type", kinds),
        number_key("tokenizer.ggml.bos_token_id", 1),
        number_key("tokenizer.ggml.eos_token_id", tokens.index(end)),
        number_key("tokenizer.ggml.unknown_token_id", 0),
    ]


def byte_vocabulary_size(begin: str, end: str) -> int:
    """How many tokens it has."""
    return 1 + len(_marks(begin, end)) + len(_BYTES)


def _marks(begin: str, end: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((begin, end)))
