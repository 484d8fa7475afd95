"""Compacts a trajectory to its conclusion: what the next round sees of it. Pure.

What a model writes while it thinks is left out. Where the text names its answer ("Final answer:",
a line of its own), that and what follows is the message; else its end, from a whole paragraph or
sentence on, as much as may be.
"""

from __future__ import annotations

import re

_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL | re.IGNORECASE)
_NAMED = re.compile(
    r"^[ \t>*_#]*(?:the[ \t]+)?(?:final[ \t]+)?(?:answer|result|conclusion)[ \t*_]*(?:is)?[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_CUT = "... "
_STARTS = (re.compile(r"\n\s*\n"), re.compile(r"(?<=[.!?])\s"), re.compile(r"\s"))
"""Where a message may begin, the best first."""


def message_of(text: str, most_chars: int) -> str:
    """At most so many characters; empty only where the text is."""
    bare = _THOUGHT.sub("", text).strip() or text.replace("<think>", "").strip()
    named = list(_NAMED.finditer(bare))
    if named and len(bare) > most_chars:
        bare = bare[named[-1].start() :].strip()
        return bare[:most_chars].strip()
    return _end_of(bare, most_chars)


def _end_of(text: str, most_chars: int) -> str:
    if len(text) <= most_chars:
        return text
    if most_chars <= 4 * len(_CUT):
        return text[-most_chars:].strip() or text[:most_chars]
    end = text[len(text) - most_chars + len(_CUT) :]
    for start in _STARTS:
        found = start.search(end)
        if found and (rest := end[found.end() :].strip()) and len(rest) * 2 >= len(end):
            return _CUT + rest
    return _CUT + end.strip()
