"""The tokeniser: single bytes, and whole tokens only for words that decide something.

A byte-level BPE with (almost) no merges that takes a whole piece when the vocabulary has it
(`ignore_merges`, as Llama 3 does; llama.cpp: pre-tokeniser `llama-bpe`). Words that tell the task
and cue words of the classes are one token each (one for each case form); every other word is
spelled letter by letter, which is what makes copying and changing case work for any word. With
whole tokens for all words of the wordings, small everyday words were copied badly; with none at
all, the classes were learned far too slowly.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers

from tiny import cues, prompts
from tiny.registry import KINDS
from tiny.values import Values
from tiny.words import COMMON, split

PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SPECIALS = (prompts.TEXT_END, prompts.START, prompts.END)
UMLAUTS = "äöüßéèáñ"
SPACE = "Ġ"
WHOLE_WORDS = """
extract json csv sentiment classify topic department uppercase lowercase upper lower case title
capitalize initials acronym bullet quotes quoted keyword sentence python function subtracts
multiplies divides returns reverses reverse billing shipping technical neutral positive negative
mention mentioned occur contain contains equal equals greater larger bigger largest biggest highest
calculate plus count urgent route label convert def return null describe letters words word items
text user assistant system name order number product price amount date email address city phone
first second third last value key about reply answer answers same agree line list letter subject
message mail object
"""
# A word with or without its space, or punctuation alone.
WORTHY = re.compile(r"Ġ?[A-Za-z]{2,}|[^A-Za-z0-9]{2,}")


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


def whole_words() -> tuple[str, ...]:
    """Words that decide something: those of the tasks and the cue words of the classes."""
    sentences = [*cues.GOOD_SENTENCES, *cues.BAD_SENTENCES, *cues.URGENT, *cues.RELAXED]
    for _, lines in cues.ROUTES.values():
        sentences += lines
    found = set(split(WHOLE_WORDS)) | {word.lower() for word in cues.CUES - set(cues.AMBIGUOUS)}
    for line in (*sentences, *cues.TOPICS, *cues.ROUTES):
        found.update(re.findall(r"[a-z]{3,}", re.sub(r"\{\w\}", " ", line.lower())))
    return tuple(sorted(found - set(split(COMMON))))


def case_forms(pieces: list[str]) -> list[str]:
    """Every whole word in lower case, with a capital and in upper case, with and without a space."""
    words = {piece.lstrip(SPACE).lower() for piece in pieces if piece.lstrip(SPACE).isalpha()}
    found: list[str] = []
    for word in sorted(words):
        for shape in (word, word.capitalize(), word.upper()):
            found += [shape, SPACE + shape]
    return found


def _pieces(each: int) -> Iterator[str]:
    """Pieces of generated examples."""
    values = Values(77, unseen=False)
    cut = splitter()
    for kind in KINDS:
        for _ in range(each):
            made = prompts.example(values, kind)
            for text in (made.prompt, made.answer, "user\n", "assistant\n", "system\n"):
                yield from (piece for piece, _ in cut.pre_tokenize_str(text))


def fixed_pieces(each: int = 800, least: int = 2) -> list[str]:
    """Pieces longer than a byte that belong to the wordings and not to drawn values."""
    words = frozenset(whole_words())
    counts: Counter[str] = Counter()
    for piece in _pieces(each):
        letters = re.sub(r"[^a-z]", "", piece.lower())
        if WORTHY.fullmatch(piece) and (not letters or letters in words):
            counts[piece] += 1
    return sorted(piece for piece, count in counts.items() if count >= least)


def build() -> Tokenizer:
    """The tokeniser, always the same one."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [(spelled[0], spelled[1]) for spelled in map(_bytes_of, UMLAUTS)]
    tokens = [*alphabet, *(one + two for one, two in merges)]
    pieces = fixed_pieces()
    tokens += pieces + [form for form in case_forms(pieces) if form not in set(pieces)]
    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = splitter()
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(SPECIALS))
    return tokenizer
