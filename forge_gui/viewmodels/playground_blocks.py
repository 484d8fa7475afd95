"""Splits an answer that still grows into pieces of Markdown, so that only its end is set again.

A piece that is followed by another one never changes any more. Prose is split at blank lines,
where what follows does not belong to the same list; code is what stands between fences, each its
own piece however far it is indented. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

_FENCE = re.compile(r"^(?P<room> *)(?P<fence>`{3,}|~{3,})(?P<language>[^`]*)$")
_ITEM = re.compile(r"^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: |$)")
_PICTURE = re.compile(r"(?P<code>`+[^`]*`+)|!(?=\[)")
LONGEST = 4_000
"""Characters of prose without a blank line, beyond which the piece ends at its next line: setting
a long piece again at every word costs more than it is worth."""


class BlockKind(StrEnum):
    PROSE = "prose"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of an answer. Code: its text without the fences, and what the fence names."""

    kind: BlockKind
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    """The fence that waits for its end."""

    fence: str
    room: int


class Blocks:
    """Feed it what comes; `pieces` are all of it, the last of them perhaps unfinished."""

    def __init__(self) -> None:
        self.pieces: list[Block] = []
        self._line = ""
        self._open: _Open | None = None
        self._is_apart = True
        """The next line of prose begins a piece if it belongs to no list."""
        self._shown_tail = ""

    def feed(self, text: str) -> int:
        """Take more of the answer; the number of the first piece that is another one now."""
        self._take_back()
        first = max(0, len(self.pieces) - 1)
        *lines, self._line = (self._line + text).split("\n")
        for line in lines:
            self._take(line)
        self._show_tail()
        return min(first, max(0, len(self.pieces) - 1))

    def _take_back(self) -> None:
        """The unfinished line is not part of the last piece yet."""
        tail, self._shown_tail = self._shown_tail, ""
        if not tail:
            return
        last = self.pieces[-1]
        text = last.text[: len(last.text) - len(tail)]
        if text or (last.kind is BlockKind.CODE and self._open is not None):
            self.pieces[-1] = replace(last, text=text)
        else:
            self.pieces.pop()

    def _show_tail(self) -> None:
        """The unfinished line is shown where it will most likely belong."""
        line = self._line
        if not line or _is_fence_to_be(line, self._open):
            return
        before = len(self.pieces)
        if self._open is not None:
            self._shown_tail = self._dedented(line)
            self._grow(self._shown_tail)
            return
        if self._begins(line):
            self.pieces.append(Block(BlockKind.PROSE, line))
        else:
            self._grow(line)
        self._shown_tail = line if len(self.pieces) >= before else ""

    def _take(self, line: str) -> None:
        fence = _FENCE.match(line)
        if self._open is not None:
            if fence and _closes(self._open, fence):
                self._open, self._is_apart = None, True
                last = self.pieces[-1]
                self.pieces[-1] = replace(last, text=last.text.removesuffix("\n"))
            else:
                self._grow(f"{self._dedented(line)}\n")
            return
        if fence:
            self._open = _Open(fence["fence"], len(fence["room"]))
            words = fence["language"].split()
            self.pieces.append(Block(BlockKind.CODE, "", words[0] if words else ""))
            return
        if not line.strip():
            self._is_apart = True
            if self._is_prose:
                self._grow("\n")
            return
        if self._begins(line):
            self.pieces.append(Block(BlockKind.PROSE, f"{line}\n"))
        else:
            self._grow(f"{line}\n")
        self._is_apart = False

    def _begins(self, line: str) -> bool:
        """Whether a line of prose begins a new piece."""
        if not self._is_prose:
            return True
        last = self.pieces[-1].text
        if not self._is_apart:
            return len(last) > LONGEST and last.endswith("\n") and not line.startswith(" ")
        is_list = _ITEM.match(last) is not None
        return not (is_list and (_ITEM.match(line) or line.startswith("  ")))

    @property
    def _is_prose(self) -> bool:
        return bool(self.pieces) and self.pieces[-1].kind is BlockKind.PROSE

    def _grow(self, text: str) -> None:
        last = self.pieces[-1]
        self.pieces[-1] = replace(last, text=last.text + text)

    def _dedented(self, line: str) -> str:
        room = self._open.room if self._open else 0
        lead = len(line) - len(line.lstrip(" "))
        return line[min(room, lead) :]


def blocks_of(text: str) -> Sequence[Block]:
    """The pieces of a whole answer."""
    made = Blocks()
    made.feed(text if text.endswith("\n") else f"{text}\n")
    return [one for one in made.pieces if one.text.strip() or one.kind is BlockKind.CODE]


def shown_markdown(text: str) -> str:
    """Prose as it is set: a picture is shown as the link to it, since nothing is fetched."""
    return _PICTURE.sub(lambda found: found["code"] or "", text)


def plain_words(text: str) -> str:
    """An answer in one line, for a screen reader's list and for tips."""
    return " ".join(_words(text))


def _words(text: str) -> Iterator[str]:
    for block in blocks_of(text[:2_000]):
        yield from block.text.split()


def _is_fence_to_be(line: str, is_open: _Open | None) -> bool:
    """An unfinished line that may become a fence is not shown: it would flicker."""
    bare = line.strip(" ")
    if is_open is not None:
        return bool(bare) and set(bare) == {is_open.fence[0]}
    return bare.startswith(("```", "~~~")) or bare in ("`", "``", "~", "~~")


def _closes(is_open: _Open, fence: re.Match[str]) -> bool:
    same = fence["fence"][0] == is_open.fence[0]
    return same and len(fence["fence"]) >= len(is_open.fence) and not fence["language"].strip()
