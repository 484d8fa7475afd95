"""What one run may spend on going wrong: second tries, and time. Travels down with its requests."""

from __future__ import annotations

FREE_RETRIES = 10
EARNED_RETRIES = 0.2
"""An answer that came well is worth so many retries more: one for five."""


class Allowance:
    """The retries that are left to a run, and until when it may work (monotonic seconds).

    One purse for all steps of a run, so that retries of steps, of models and of maps do not
    multiply: a server that is gone costs a long run ten retries and not three a step. `limit_s` is
    the time that it was given, for the sentence; None: as long as it takes.
    """

    __slots__ = ("_retries", "deadline", "limit_s")

    def __init__(self, *, limit_s: float | None = None, now: float = 0.0) -> None:
        self.limit_s = limit_s
        self.deadline = None if limit_s is None else now + limit_s
        self._retries = float(FREE_RETRIES)

    def earn(self) -> None:
        """An answer came well."""
        self._retries += EARNED_RETRIES

    def spend(self) -> bool:
        """Take one retry; False where none is left."""
        if self._retries < 1:
            return False
        self._retries -= 1
        return True

    def left_s(self, now: float) -> float | None:
        """The time that is left, not below 0; None: as long as it takes."""
        return None if self.deadline is None else max(0.0, self.deadline - now)

    def __repr__(self) -> str:
        return f"<Allowance {self._retries:.1f} retries>"
