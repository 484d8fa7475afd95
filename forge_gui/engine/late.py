"""Parts that are built when they are first needed: their libraries cost start-up time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Late(Generic[T]):
    """Call it for the part. Used on the engine's loop only."""

    def __init__(self, build: Callable[[], T]) -> None:
        """`build` imports what the part needs."""
        self._build = build
        self._built: T | None = None

    @property
    def built(self) -> T | None:
        """The part where it was needed before: for ending it."""
        return self._built

    def __call__(self) -> T:
        if self._built is None:
            self._built = self._build()
        return self._built
