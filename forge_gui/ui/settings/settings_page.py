"""The settings that people change: looks, memory, servers, folders, autosave. All others are in
the file that the page names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.section import column, fill, hairline, row
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
from forge_gui.viewmodels.cache import CacheViewModel
from forge_gui.viewmodels.settings import SettingsViewModel

_WIDTH = 720
_KEPT = "Kept answers"
_LANGUAGES = (
    ("system", "As the system"),
    ("en", "English"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
)
"""Each by its own name, so that it is found by whoever reads only that one."""
_SCALES = tuple((share / 100, f"{share} %") for share in (90, 100, 110, 125, 150, 175, 200))


class SettingsPage(QWidget):
    """Each row writes its key at once; what is refused is said and put back."""

    def __init__(
        self, source: ThemeSource, settings: SettingsViewModel, cache: CacheViewModel
    ) -> None:
        super().__init__()
        self._source, self._settings = source, settings
        self._rows: list[SettingRow] = []
        self.setAccessibleName("Settings")
        fill(self, "surface")
        page = QWidget()
        page.setMaximumWidth(fonts.px(_WIDTH))
        inner = column(page, margins=(24, 24, 24, 32))
        inner.addWidget(label("Settings", size=fonts.PAGE, weight=fonts.SEMIBOLD))
        inner.addSpacing(16)
        for title, rows in self._groups():
            inner.addWidget(label(title, size=fonts.TITLE, weight=fonts.SEMIBOLD))
            inner.addSpacing(4)
            for one in rows:
                inner.addWidget(hairline())
                inner.addWidget(one)
                self._rows.append(one)
            if title == _KEPT:
                inner.addWidget(hairline())
                inner.addWidget(CacheRow(source, cache))
            inner.addWidget(hairline())
            inner.addSpacing(28)
        note = "Everything else is in forge_config.json; main.py config show lists every key."
        inner.addWidget(label(note, size=fonts.DENSE, tone="muted", wrap=True))
        inner.addStretch(1)
        column(self).addWidget(_centred(page))
        settings.changed.connect(self._show)
        self._show("")

    def _groups(self) -> list[tuple[str, list[SettingRow]]]:
        return [
            ("Looks", self._looks()),
            ("Memory", self._memory()),
            ("Models and servers", self._servers()),
            (_KEPT, self._kept()),
            ("Work", self._work()),
        ]

    def _looks(self) -> list[SettingRow]:
        source, put = self._source, self._put
        themes = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
        motions = (("system", "As the system"), ("full", "Moving"), ("reduced", "Still"))
        return [
            ChoiceRow(source, "ui.theme", "Theme", "Light or dark.", themes, put),
            ChoiceRow(
                source,
                "ui.language",
                "Language",
                "Of the window, from the next start on. What models and files say stays as it is.",
                _LANGUAGES,
                put,
            ),
            ChoiceRow(source, "ui.font_scale", "Size of text", "All text, at once.", _SCALES, put),
            ChoiceRow(
                source,
                "ui.motion",
                "Motion",
                "Still: nothing pulses or slides to show what happened.",
                motions,
                put,
            ),
        ]

    def _memory(self) -> list[SettingRow]:
        put = self._put
        return [
            NumberRow(
                "orchestrator.cpu_memory_limit_mb",
                "Memory for models",
                "Most RAM that models may take together, in MB. 0: all there is.",
                (0, 4_000_000),
                put,
            ),
            NumberRow(
                "orchestrator.gpu_memory_limit_mb",
                "GPU memory for models",
                "Most memory of the graphics card, in MB. 0: all there is.",
                (0, 4_000_000),
                put,
            ),
            NumberRow(
                "orchestrator.max_loaded_models",
                "Models at the same time",
                "An idle model makes room when one more is needed.",
                (1, 64),
                put,
            ),
        ]

    def _servers(self) -> list[SettingRow]:
        source, put = self._source, self._put
        return [
            SwitchRow(source, "ollama.enabled", "Ollama", "Look for Ollama on this PC.", put),
            TextRow(
                "ollama.host",
                "Ollama's address",
                "Where it listens, as in OLLAMA_HOST: 127.0.0.1:11434.",
                put,
            ),
            FoldersRow(
                source,
                "llama_cpp.model_folders",
                "Folders of GGUF files",
                "Models in these folders are used where they are; nothing is copied.",
                put,
            ),
            NumberRow(
                "llama_cpp.context_length",
                "Context of embedded models",
                "Tokens of prompt and answer together, unless a step asks for more.",
                (128, 10_000_000),
                put,
            ),
        ]

    def _kept(self) -> list[SettingRow]:
        return [
            SwitchRow(
                self._source,
                "cache.enabled",
                "Run only what changed",
                "A step that would give the same answer again takes it from the cache.",
                self._put,
            ),
            NumberRow(
                "cache.default_ttl",
                "How long an answer is kept",
                "In seconds. 0: until there is no more room.",
                (0, 31_536_000),
                self._put,
            ),
        ]

    def _work(self) -> list[SettingRow]:
        return [
            NumberRow(
                "ui.autosave_seconds",
                "Autosave",
                "Seconds from a change until it is kept. 0: no autosave.",
                (0, 3600),
                self._put,
            ),
            SwitchRow(
                self._source,
                "ui.snap_to_grid",
                "Grid",
                "Steps stop at the points of the grid.",
                self._put,
            ),
        ]

    def _put(self, key: str, value: object) -> None:
        self._settings.set(key, value)  # type: ignore[arg-type]  # rows only give JSON

    def _show(self, key: str) -> None:
        for one in self._rows:
            if not key or one.key == key:
                one.show_value(self._settings.get(one.key))


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
