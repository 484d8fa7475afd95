"""What the status line says: servers, Forge's own model, the device, and when work was saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from forge_gui.ui.frame.status_line import StatusItem, StatusLine
from forge_gui.values.models import HealthState
from forge_gui.viewmodels.model_rows import HealthRow, ModelState
from forge_gui.viewmodels.studio import StudioViewModel
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.wording import inside

if TYPE_CHECKING:
    from forge_gui.ui.frame.queue_chip import QueueChip

_SIGNS = {
    HealthState.READY: ("check-circle-fill", "ok"),
    HealthState.STARTING: ("hourglass-medium", "muted"),
    HealthState.UNAVAILABLE: ("circle", "muted"),
    HealthState.FAULTY: ("warning-fill", "warn"),
}
_SHOWN = ("ollama", "openai", "anthropic", "simulation")
TINY = "forge:tiny"


class StatusJoin:
    """Joins a StatusLine to the view-models that it tells of."""

    def __init__(
        self, line: StatusLine, studio: StudioViewModel, show_page: Callable[[str], None]
    ) -> None:
        self._line, self._studio, self._show_page = line, studio, show_page
        self._chip: QueueChip | None = None
        studio.queue.changed.connect(self._need_chip)
        for changed in (
            studio.models.healthChanged,
            studio.models.rowsChanged,
            studio.hardware.rowsChanged,
            studio.workspace.documentsChanged,
        ):
            changed.connect(self.show)
        studio.models.rowChanged.connect(self._show_for)
        studio.workspace.documentChanged.connect(self._show_for)
        studio.workspace.currentChanged.connect(self._show_for)
        self.show()

    def show(self) -> None:
        self._line.show_items(tuple(self._items()), self._studio.workspace.current.saved_text)

    def _need_chip(self) -> None:
        """What the queue has to tell; most starts have nothing."""
        if self._chip is None:
            from forge_gui.ui.frame.queue_chip import QueueChip

            self._chip = QueueChip(self._line.source, self._studio.queue, self._line)
            self._chip.queue_wanted.connect(lambda: self._show_page("monitor"))
            self._line.put_aside(self._chip)

    def _show_for(self, _thing: object) -> None:
        self.show()

    def _items(self) -> Iterator[StatusItem]:
        models = self._studio.models
        for health in models.health:
            if health.backend.partition("@")[0] in _SHOWN:
                yield _health_item(health)
        resting = [row for row in models.all_rows if row.resting is not None]
        if resting:
            n = len(resting)
            words = (
                tr("{model} rests", model=resting[0].name)
                if n == 1
                else tr("{n} models rest", "", n, n=n)
            )
            why = "\n".join(row.trouble.text for row in resting if row.trouble)
            yield StatusItem(words, "warning-fill", "warn", why)
        own = next((row for row in models.all_rows if str(row.id) == TINY), None)
        if own is not None and own.resting is None:
            is_bad = own.state is ModelState.FAILED
            icon, tone = ("warning-fill", "warn") if is_bad else ("check-circle-fill", "ok")
            yield StatusItem(f"{TINY} {inside(own.state_words)}", icon, tone, own.sentence)
        if device := self._studio.hardware.device_text:
            yield StatusItem(device)


def _health_item(health: HealthRow) -> StatusItem:
    icon, tone = _SIGNS[health.state]
    return StatusItem(health.short, icon, tone, f"{health.sentence} {health.advice}".strip())
