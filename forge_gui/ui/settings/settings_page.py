"""The settings that people change: looks, memory, servers, folders, autosave. All others are in
the file that the page names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, fill, hairline, row
from forge_gui.ui.settings.auto_row import AutoRow
from forge_gui.ui.settings.cache_row import CacheRow
from forge_gui.ui.settings.setting_rows import (
    ChoiceRow,
    FoldersRow,
    NumberRow,
    SettingRow,
    SwitchRow,
    TextRow,
)
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.routing import AutoKind
from forge_gui.viewmodels.auto_now import AutoNowViewModel
from forge_gui.viewmodels.cache import CacheViewModel
from forge_gui.viewmodels.numbers import percent
from forge_gui.viewmodels.settings import SettingsViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_WIDTH = 720
_KEPT = QT_TR_NOOP("Kept answers")
_LANGUAGES = (
    ("system", QT_TR_NOOP("As the system")),
    ("en", "English"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
)
"""Each by its own name, so that it is found by whoever reads only that one."""
_SCALES = (90, 100, 110, 125, 150, 175, 200)
"""Sizes of text, in percent."""


class SettingsPage(QWidget):
    """Each row writes its key at once; what is refused is said and put back."""

    def __init__(
        self,
        source: ThemeSource,
        settings: SettingsViewModel,
        cache: CacheViewModel,
        autos: AutoNowViewModel,
    ) -> None:
        super().__init__()
        self._source, self._settings, self._autos = source, settings, autos
        self._rows: list[SettingRow] = []
        self.setAccessibleName(tr("Settings"))
        fill(self, "surface")
        page = QWidget()
        page.setMaximumWidth(fonts.px(_WIDTH))
        inner = column(page, margins=(24, 24, 24, 32))
        inner.addWidget(label(tr("Settings"), size=fonts.PAGE, weight=fonts.SEMIBOLD))
        inner.addSpacing(16)
        for title, rows in self._groups():
            inner.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD))
            inner.addSpacing(4)
            for one in rows:
                inner.addWidget(hairline())
                inner.addWidget(one)
                self._rows.append(one)
            if title == tr(_KEPT):
                inner.addWidget(hairline())
                inner.addWidget(CacheRow(source, cache))
            inner.addWidget(hairline())
            inner.addSpacing(28)
        note = tr("Everything else is in forge_config.json; main.py config show lists every key.")
        inner.addWidget(label(note, size=fonts.DENSE, tone="muted", wrap=True))
        inner.addStretch(1)
        column(self).addWidget(_centred(page))
        settings.changed.connect(self._show)
        self._show("")

    def _groups(self) -> list[tuple[str, list[SettingRow]]]:
        return [
            (tr("Looks"), self._looks()),
            (tr("Memory"), self._memory()),
            (tr("Models that Forge chooses"), self._chosen()),
            (tr("Models and servers"), self._servers()),
            (tr(_KEPT), self._kept()),
            (tr("Work"), self._work()),
        ]

    def _looks(self) -> list[SettingRow]:
        source, put = self._source, self._put
        themes = (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")))
        scales = tuple((share / 100, percent(share)) for share in _SCALES)
        motions = (
            ("system", tr("As the system")),
            ("full", tr("Moving")),
            ("reduced", tr("Still")),
        )
        return [
            ChoiceRow(source, "ui.theme", tr("Theme"), tr("Light or dark."), themes, put),
            ChoiceRow(
                source,
                "ui.language",
                tr("Language"),
                tr(
                    "Of the window, from the next start on. What models and files say stays as it is."
                ),
                tuple((key, tr(name)) for key, name in _LANGUAGES),
                put,
            ),
            ChoiceRow(
                source, "ui.font_scale", tr("Size of text"), tr("All text, at once."), scales, put
            ),
            ChoiceRow(
                source,
                "ui.motion",
                tr("Motion"),
                tr("Still: nothing pulses or slides to show what happened."),
                motions,
                put,
            ),
        ]

    def _memory(self) -> list[SettingRow]:
        put = self._put
        return [
            NumberRow(
                "orchestrator.cpu_memory_limit_mb",
                tr("Memory for models"),
                tr("Most RAM that models may take together, in MB. 0: all there is."),
                (0, 4_000_000),
                put,
            ),
            NumberRow(
                "orchestrator.gpu_memory_limit_mb",
                tr("GPU memory for models"),
                tr("Most memory of the graphics card, in MB. 0: all there is."),
                (0, 4_000_000),
                put,
            ),
            NumberRow(
                "orchestrator.max_loaded_models",
                tr("Models at the same time"),
                tr("An idle model makes room when one more is needed."),
                (1, 64),
                put,
            ),
        ]

    def _chosen(self) -> list[SettingRow]:
        source, put = self._source, self._put
        return [AutoRow(source, kind, self._autos, put) for kind in AutoKind]

    def _servers(self) -> list[SettingRow]:
        source, put = self._source, self._put
        return [
            SwitchRow(
                source,
                "ollama.enabled",
                tr("Ollama"),
                _later(tr("Look for Ollama on this PC.")),
                put,
            ),
            TextRow(
                "ollama.host",
                tr("Ollama's address"),
                _later(tr("Where it listens, as in OLLAMA_HOST: 127.0.0.1:11434.")),
                put,
            ),
            FoldersRow(
                source,
                "llama_cpp.model_folders",
                tr("Folders of GGUF files"),
                _later(tr("Models in these folders are used where they are; nothing is copied.")),
                put,
            ),
            NumberRow(
                "llama_cpp.context_length",
                tr("Context of embedded models"),
                _later(tr("Tokens of prompt and answer together, unless a step asks for more.")),
                (128, 10_000_000),
                put,
            ),
        ]

    def _kept(self) -> list[SettingRow]:
        return [
            SwitchRow(
                self._source,
                "cache.enabled",
                tr("Run only what changed"),
                _later(tr("A step that would give the same answer again takes it from the cache.")),
                self._put,
            ),
            NumberRow(
                "cache.default_ttl",
                tr("How long an answer is kept"),
                _later(tr("In seconds. 0: until there is no more room.")),
                (0, 31_536_000),
                self._put,
            ),
        ]

    def _work(self) -> list[SettingRow]:
        return [
            NumberRow(
                "ui.autosave_seconds",
                tr("Autosave"),
                tr("Seconds from a change until it is kept. 0: no autosave."),
                (0, 3600),
                self._put,
            ),
            SwitchRow(
                self._source,
                "ui.snap_to_grid",
                tr("Grid"),
                tr("Steps stop at the points of the grid."),
                self._put,
            ),
            SwitchRow(
                self._source,
                "ui.enter_sends",
                tr("Enter asks"),
                tr("In the playground Enter sends the prompt; off: Ctrl+Enter alone does."),
                self._put,
            ),
        ]

    def _put(self, key: str, value: object) -> None:
        self._settings.set(key, value)  # type: ignore[arg-type]  # rows only give JSON

    def _show(self, key: str) -> None:
        for one in self._rows:
            if not key or one.key == key:
                one.show_value(self._settings.get(one.key))


def _later(words: str) -> str:
    """What is said of a setting that the engine reads when it starts."""
    return " ".join((words, tr("From the next start on.")))


def _centred(page: QWidget) -> QScrollArea:
    """The page in the middle of what is wide enough, scrolled where it is too high."""
    holder = QWidget()
    beside = row(holder)
    beside.addStretch(1)
    beside.addWidget(page, 100)
    beside.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
