"""Connections to a view-model that a widget shows for a while and then lets go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance


class Joints:
    """`join` connects; `part` undoes all of it, so that another view-model can be shown."""

    def __init__(self) -> None:
        self._held: list[tuple[SignalInstance, Callable[..., object]]] = []

    def join(self, signal: object, slot: Callable[..., object]) -> None:
        """`signal` is a bound signal of a QObject."""
        bound: SignalInstance = signal  # type: ignore[assignment]  # stubs call it Signal
        bound.connect(slot)
        self._held.append((bound, slot))

    def part(self) -> None:
        for signal, slot in self._held:
            signal.disconnect(slot)
        self._held.clear()


def is_alive(thing: QObject | None) -> bool:
    """Whether a QObject is there and Qt has not deleted it yet."""
    if thing is None:
        return False
    from shiboken6 import isValid

    return bool(isValid(thing))
