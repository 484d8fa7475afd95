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

    __slots__ = ("_retries", "_stood_since", "_waiting", "_working", "deadline", "limit_s")

    def __init__(self, *, limit_s: float | None = None, now: float = 0.0) -> None:
        self.limit_s = limit_s
        self.deadline = None if limit_s is None else now + limit_s
        self._retries = float(FREE_RETRIES)
        self._working = self._waiting = 0
        self._stood_since: float | None = None

    def work(self, now: float, change: int) -> None:
        """A step began (+1) to work, or ended (-1); or it waits for a person meanwhile."""
        self._working += change
        self._stand_or_run(now)

    def wait(self, now: float) -> None:
        """The run waits for a person from now on: a question, a pause. Its time stands still
        unless some step works meanwhile."""
        self._waiting += 1
        self._stand_or_run(now)

    def go_on(self, now: float) -> None:
        """The person has answered."""
        self._waiting -= 1
        self._stand_or_run(now)

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
        if self.deadline is None:
            return None
        return max(0.0, self.deadline - (now if self._stood_since is None else self._stood_since))

    def _stand_or_run(self, now: float) -> None:
        stands = self._waiting > 0 and self._working <= 0
        if self.deadline is None or stands is (self._stood_since is not None):
            return
        if self._stood_since is None:
            self._stood_since = now
        else:
            self.deadline += now - self._stood_since
            self._stood_since = None

    def __repr__(self) -> str:
        return f"<Allowance {self._retries:.1f} retries>"
