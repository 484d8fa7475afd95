"""One of the three models that Forge chooses: the setting, what it takes now, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.verdict_sign import Sign
from forge_gui.ui.settings.setting_rows import Put, TextRow
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.routing import AutoKind
from forge_gui.viewmodels.auto_now import AutoNowViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_TITLES = {
    AutoKind.CHAT: QT_TR_NOOP("Model for chat"),
    AutoKind.CODE: QT_TR_NOOP("Model for code"),
    AutoKind.VISION: QT_TR_NOOP("Model for pictures"),
}
KEYS = {
    AutoKind.CHAT: "orchestrator.default_chat_model",
    AutoKind.CODE: "orchestrator.default_code_model",
    AutoKind.VISION: "orchestrator.default_vision_model",
}


class AutoRow(TextRow):
    """Asks what is taken whenever it is seen; the first of them asks for all three."""

    def __init__(
        self, source: ThemeSource, kind: AutoKind, autos: AutoNowViewModel, put: Put
    ) -> None:
        meaning = tr(
            "For steps, chats and scripts that ask {name}. A model's name, or auto; it counts at "
            "once.",
            name=str(kind.model),
        )
        super().__init__(KEYS[kind], tr(_TITLES[kind]), meaning, put)
        self._kind, self._autos = kind, autos
        self._sign = Sign(source)
        self._now = label(size=fonts.DENSE, weight=fonts.MEDIUM, wrap=True)
        self._why = label(size=fonts.DENSE, tone="secondary", wrap=True)
        line = row(margins=(0, 0, 0, 12), gap=8)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(self._now)
        words.addWidget(self._why)
        line.addLayout(words, 1)
        self.body.addLayout(line)
        autos.changed.connect(self._show_now)
        self._show_now()

    @property
    def is_told(self) -> bool:
        """What is taken now is known."""
        return self._autos.line(self._kind) is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._kind is AutoKind.CHAT:
            self._autos.refresh()

    def _show_now(self) -> None:
        found = self._autos.line(self._kind)
        is_there = found is not None and found.is_there
        self._sign.show_sign(*(("check-circle-fill", "ok") if is_there else ("question", "muted")))
        self._now.setText(found.words if found else tr("Looking…"))
        self._why.setText(found.why if found else "")
        self._why.setVisible(bool(self._why.text()))
