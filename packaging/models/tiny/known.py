"""The words that training shows for certain: those of wordings, sentence frames and cue lists.

They can not count as held-out values, whatever their hash says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tiny import cues, kinds_compose, kinds_refuse, mails, words
from tiny.kind import Kind
from tiny.registry import KINDS
from tiny.values import MONTHS


def _texts(kinds: Sequence[Kind]) -> Iterator[str]:
    for kind in kinds:
        yield from kind.wordings
    yield from (mails.SENTENCES, *mails.GREETINGS, *mails.CLOSINGS, *mails.FILLERS, *MONTHS)
    yield from (*cues.GOOD_SENTENCES, *cues.BAD_SENTENCES, *cues.NEUTRAL_SENTENCES)
    yield from (*cues.MIXED_FRAMES, *cues.ROUTE_FRAMES, *cues.TOPIC_FRAMES)
    yield from (*cues.URGENT, *cues.RELAXED, *cues.CUES, *cues.ROUTES, *cues.TOPICS)
    for _, sentences in cues.ROUTES.values():
        yield from sentences
    for does, _, _ in kinds_compose.FUNCTIONS:
        yield does
    yield from (kinds_compose.REPLY, kinds_refuse.HELLO, kinds_refuse.REFUSAL, words.COMMON)
    yield from kinds_refuse.REQUESTS
    yield "positive negative neutral yes no none null like talked question"


def known_words(kinds: Sequence[Kind] = KINDS) -> frozenset[str]:
    """All of them, in lower case."""
    found: set[str] = set()
    for text in _texts(kinds):
        found.update(re.findall(r"[a-z]+", re.sub(r"\{\w+\}", " ", text.lower())))
    return frozenset(found)
