"""The tokeniser: one token per word of the fixed wordings, single bytes for everything else.

A byte-level BPE with (almost) no merges that takes a whole piece when the vocabulary has it
(`ignore_merges`, as Llama 3 does; llama.cpp: pre-tokeniser `llama-bpe`). Words of the instructions
are then one token each, and a value the model never saw is spelled letter by letter, which is what
makes copying and changing case work for words outside the training data.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers

from tiny import prompts
from tiny.registry import KINDS
from tiny.values import Values

PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SPECIALS = (prompts.TEXT_END, prompts.START, prompts.END)
UMLAUTS = "äöüßéèáñ"
SPACE = "Ġ"
# A word with or without its space (no two-letter code such as GB), or punctuation alone.
WORTHY = re.compile(r"Ġ?(?![A-Z]{2}$)[A-Za-z]{2,}|Ġ[A-Za-z]|[^A-Za-z0-9]{2,}")


def splitter() -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def _bytes_of(text: str) -> str:
    """The byte-level spelling of a text."""
    level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    return "".join(piece for piece, _ in level.pre_tokenize_str(text))


def _issued_parts(values: Values) -> set[str]:
    found: set[str] = set()
    for value in values.issued:
        found.update(re.findall(r"[a-z]+", value.lower()))
    return found


def _pieces(each: int) -> Iterator[tuple[str, set[str]]]:
    """Pieces of generated examples with the values that were drawn for each example."""
    values = Values(77, unseen=False)
    split = splitter()
    for kind in KINDS:
        for _ in range(each):
            values.issued.clear()
            made = prompts.example(values, kind)
            drawn = _issued_parts(values)
            for text in (made.prompt, made.answer, "user\n", "assistant\n", "system\n"):
                for piece, _ in split.pre_tokenize_str(text):
                    yield piece, drawn


def fixed_pieces(each: int = 2500, least: int = 4) -> list[str]:
    """Pieces longer than a byte that belong to the wordings and not to drawn values."""
    counts: Counter[str] = Counter()
    for piece, drawn in _pieces(each):
        letters = re.sub(r"[^a-z]", "", piece.lower())
        if WORTHY.fullmatch(piece) and letters not in drawn:
            counts[piece] += 1
    return sorted(piece for piece, count in counts.items() if count >= least)


def build() -> Tokenizer:
    """The tokeniser, always the same one."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [(spelled[0], spelled[1]) for spelled in map(_bytes_of, UMLAUTS)]
    tokens = [*alphabet, *(one + two for one, two in merges)]
    tokens += [piece for piece in fixed_pieces() if piece not in set(tokens)]
    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = splitter()
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(SPECIALS))
    return tokenizer


def familiar_words(tokenizer: Tokenizer) -> tuple[str, ...]:
    """Plain words that are single tokens: they too must be spelled, sorted and counted."""
    words = [token[1:] for token in tokenizer.get_vocab() if token.startswith(SPACE)]
    return tuple(sorted(word for word in words if re.fullmatch(r"[a-z]{2,}", word)))
