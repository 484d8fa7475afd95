"""Progress of a download that Ollama makes, out of its status lines. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.formats.json_fields import Object, count_of, text_of
from forge_gui.values.managing import PullLayer, PullStage

_STAGES = (
    ("pulling manifest", PullStage.ASKING),
    ("pulling ", PullStage.LOADING),
    ("verifying", PullStage.CHECKING),
)


@dataclass(frozen=True, slots=True)
class PullProgress:
    """How far a download is (bytes). `layers` grows while further parts are found."""

    status: str
    layers: tuple[PullLayer, ...] = ()
    is_finished: bool = False

    @property
    def done(self) -> int:
        return sum(layer.done for layer in self.layers)

    @property
    def total(self) -> int:
        return sum(layer.total for layer in self.layers)

    @property
    def stage(self) -> PullStage:
        """What the server does; words that nobody knows come after the parts are there."""
        found = (stage for start, stage in _STAGES if self.status.startswith(start))
        return next(found, PullStage.WRITING)


class PullLog:
    """All parts of one download seen so far, by digest.

    Parts come one after another, a part may step back when a piece of it was spoiled, and its
    count is left out while it is zero.
    """

    def __init__(self) -> None:
        self._parts: dict[str, PullLayer] = {}

    def add(self, line: Object) -> PullProgress:
        """The state after this line. Raises WireError."""
        status, digest = text_of(line, "status"), text_of(line, "digest")
        if digest:
            total = max(0, count_of(line, "total") or 0)
            done = min(max(0, count_of(line, "completed") or 0), total)
            self._parts[digest] = PullLayer(digest, done, total)
        return PullProgress(
            status=status,
            layers=tuple(self._parts.values()),
            is_finished=status == "success",
        )
