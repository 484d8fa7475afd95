"""The kept chats: a folder for each, in it one file that is written whole, its pictures beside it.

Everything here blocks on the disk and is called on a thread. A chat that cannot be read is left
alone and not listed; `open` says what is wrong with it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from forge_gui.engine.chats.document import (
    Unreadable,
    from_document,
    picture_name,
    pictures,
    to_document,
)
from forge_gui.engine.storage.files import FileNotWritten, read_text, write_bytes, write_text
from forge_gui.engine.storage.private_folder import make_private
from forge_gui.values.chat_tree import path
from forge_gui.values.chats import Chat, ChatId, ChatSummary
from forge_gui.values.errors import FileDamaged, FileMissing
from forge_gui.values.generation import Role

_FILE = "chat.json"
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_GONE = ".gone-"
_BEFORE, _AFTER, _TITLE = 24, 64, 80
"""Characters: of a place that was found, and of a title made of the first prompt."""
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file held when it was last read; `stamp` says whether it is still the same file."""

    stamp: tuple[int, int]
    summary: ChatSummary
    text: str
    """All that was said in it."""
    folded: str


class ChatShelf:
    """`folder` holds the chats; it is made when the first one is kept, for this user alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, _Known | None] = {}
        self._unread: dict[str, tuple[int, int]] = {}

    def all(self, text: str = "") -> Sequence[ChatSummary]:
        """Last changed first; with a text those that have all of its words."""
        self._look()
        words = text.casefold().split()
        found = [hit for one in self._known.values() if one and (hit := _found(one, words))]
        return sorted(found, key=lambda one: (-one.changed, one.id))

    def read(self, chat: ChatId) -> Chat:
        """Raises FileMissing, FileDamaged."""
        return _read(self._place(chat))

    def write(self, chat: Chat) -> None:
        """Raises FileNotWritten. Pictures first: a chat never names one that is not there."""
        place = self._place(chat.id)
        try:
            make_private(self._folder)
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise FileNotWritten(str(place), f"{error.strerror or error}.") from error
        wanted = pictures(chat)
        for name, data in wanted.items():
            if not (place / name).exists():
                write_bytes(place / name, data, keep_old=False)
        text = json.dumps(to_document(chat), ensure_ascii=False, indent=0)
        write_text(place / _FILE, text, keep_old=False)
        for old in place.glob("*.picture"):
            if old.name not in wanted:
                old.unlink(missing_ok=True)

    def delete(self, chat: ChatId) -> None:
        """Raises FileNotWritten. It is out of the way at once, and then removed."""
        place = self._place(chat)
        gone = place.with_name(f"{_GONE}{place.name}")
        try:
            place.rename(gone)
        except FileNotFoundError:
            return
        except OSError as error:
            raise FileNotWritten(str(place), f"{error.strerror or error}.") from error
        shutil.rmtree(gone, ignore_errors=True)

    def _place(self, chat: ChatId) -> Path:
        if not _ID.fullmatch(chat):
            raise FileMissing(str(self._folder / _FILE))
        return self._folder / chat

    def _look(self) -> None:
        """Read what is new or was changed."""
        try:
            places = [one for one in self._folder.iterdir() if _ID.fullmatch(one.name)]
        except OSError:
            places = []
        there = {one.name for one in places}
        self._known = {name: one for name, one in self._known.items() if name in there}
        for place in places:
            with contextlib.suppress(OSError):
                status = (place / _FILE).stat()
                self._look_at(place, (status.st_mtime_ns, status.st_size))

    def _look_at(self, place: Path, stamp: tuple[int, int]) -> None:
        known = self._known.get(place.name)
        if (known and known.stamp == stamp) or self._unread.get(place.name) == stamp:
            return
        try:
            chat = _read(place, with_pictures=False)
        except FileDamaged as damaged:
            self._unread[place.name] = stamp
            self._known.pop(place.name, None)
            _logger.info("A chat is not listed: %s", damaged.sentence)
            return
        text = "\n".join(turn.text for column in chat.columns for turn in column.turns)
        folded = f"{summary_of(chat).title}\n{text}".casefold()
        self._known[place.name] = _Known(stamp, summary_of(chat), text, folded)


def summary_of(chat: Chat) -> ChatSummary:
    models = tuple(column.model for column in chat.columns if column.model)
    return ChatSummary(chat.id, title_of(chat), chat.mode, models, chat.changed)


def title_of(chat: Chat) -> str:
    """Its name, or the beginning of what was asked first."""
    if chat.title:
        return chat.title
    for column in chat.columns:
        for turn in path(column):
            if turn.role is Role.USER and (words := " ".join(turn.text.split())):
                return words if len(words) <= _TITLE else f"{words[: _TITLE - 1].rstrip()}…"
    return ""


def _read(place: Path, *, with_pictures: bool = True) -> Chat:
    file = place / _FILE

    def picture(name: str) -> bytes:
        if not with_pictures:
            return b""
        data = (place / Path(name).name).read_bytes()
        if picture_name(data) != name:
            raise Unreadable("one of its pictures is not the one that was kept.")
        return data

    try:
        return from_document(json.loads(read_text(file)), picture)
    except FileNotFoundError:
        raise FileMissing(str(file)) from None
    except OSError as error:
        raise FileDamaged(str(file), f"{error.strerror or error}.") from error
    except Unreadable as error:
        raise FileDamaged(str(file), str(error)) from error
    except (ValueError, RecursionError) as error:
        raise FileDamaged(str(file), "it is no JSON.") from error


def _found(known: _Known, words: Sequence[str]) -> ChatSummary | None:
    """The summary with the place where the words stand; None: they do not."""
    if not all(word in known.folded for word in words):
        return None
    if not words or all(word in known.summary.title.casefold() for word in words):
        return known.summary
    text = known.text.casefold()
    places = [at for word in words if (at := text.find(word)) >= 0]
    if not places or len(text) != len(known.text):
        return known.summary
    begin, end = max(0, min(places) - _BEFORE), min(places) + _AFTER
    cut = " ".join(known.text[begin:end].split())
    before, after = "…" if begin else "", "…" if end < len(known.text) else ""
    return replace(known.summary, found=f"{before}{cut}{after}")
