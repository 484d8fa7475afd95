"""Whether a value can be kept as JSON. Most are a text or a few words, which is seen at a glance."""

from __future__ import annotations

from forge_gui.engine.storage.journal_words import dumped

_PLAIN = frozenset({str, int, float, bool, type(None)})


def check_json(value: object) -> None:
    """Raises TypeError, ValueError or RecursionError for what is no JSON."""
    if type(value) in _PLAIN:
        return
    if type(value) is dict and all(
        type(name) is str and type(one) in _PLAIN for name, one in value.items()
    ):
        return
    dumped(value)
