"""The queue of downloads as it is kept over restarts, in one small file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from forge_gui.engine.storage.kept_facts import Facts, KeptFacts
from forge_gui.values.errors import BadModelId
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import UNFINISHED, Pull, PullState

_MOST = 200
_LARGEST = 2**50


class KeptPulls:
    """What is unfinished. Several Forges may keep theirs in one file: each writes its own."""

    def __init__(self, kept: KeptFacts) -> None:
        self._kept = kept
        self._ours: frozenset[str] = frozenset()
        self._last: Mapping[str, Any] = {}

    def read(self) -> Sequence[Pull]:
        """Those of an earlier session, paused, in their order."""
        found = (_pull_of(key, entry) for key, entry in self._kept.read().items())
        return tuple(pull for pull in found if pull is not None)[:_MOST]

    def note(self, pulls: Sequence[Pull]) -> None:
        """Have the queue written soon, if anything that is kept of it is another now."""
        told = {str(pull.model): _entry(pull) for pull in pulls if pull.state in UNFINISHED}
        if told == self._last and list(told) == list(self._last):
            return
        self._last = told
        self._ours |= told.keys()
        self._kept.post(partial(_with, told, self._ours))


def _with(told: Mapping[str, Any], ours: frozenset[str], facts: Facts) -> Facts:
    return {**{key: entry for key, entry in facts.items() if key not in ours}, **told}


def _entry(pull: Pull) -> Mapping[str, Any]:
    is_paused = pull.state is PullState.PAUSED and not pull.was_going
    return {"paused": is_paused, "bytes": pull.expected}


def _pull_of(key: str, entry: object) -> Pull | None:
    """None for what nobody could have written here."""
    try:
        model = ModelId.parse(key)
    except BadModelId:
        return None
    if not isinstance(entry, dict) or not model.is_ollama:
        return None
    size, is_paused = entry.get("bytes"), entry.get("paused")
    is_size = isinstance(size, int) and not isinstance(size, bool) and 0 <= size < _LARGEST
    return Pull(
        model,
        state=PullState.PAUSED,
        expected=size if is_size else None,
        was_going=is_paused is not True,
    )
