"""Progress of a download that Ollama makes, out of its status lines. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.formats.json_fields import Object, count_of, text_of


@dataclass(frozen=True, slots=True)
class PullProgress:
    """How far a download is (bytes). `total` grows while further parts are found."""

    status: str
    done: int = 0
    total: int = 0
    is_finished: bool = False


class PullLog:
    """All parts of one download seen so far, by digest.

    Parts come one after another, a part may step back when a piece of it was spoiled, and its
    count is left out while it is zero.
    """

    def __init__(self) -> None:
        self._parts: dict[str, tuple[int, int]] = {}

    def add(self, line: Object) -> PullProgress:
        """The state after this line. Raises WireError."""
        status, digest = text_of(line, "status"), text_of(line, "digest")
        if digest:
            total = count_of(line, "total") or 0
            self._parts[digest] = (min(count_of(line, "completed") or 0, total), total)
        return PullProgress(
            status=status,
            done=sum(done for done, _ in self._parts.values()),
            total=sum(total for _, total in self._parts.values()),
            is_finished=status == "success",
        )
