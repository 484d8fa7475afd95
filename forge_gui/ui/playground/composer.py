"""Below the columns: the next prompt, what goes with it, to whom it goes, and what it will take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.keys import shown_keys
from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, fill, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.playground.file_chips import FileChips
from forge_gui.ui.playground.prompt_field import PromptField
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.chats import ChatMode
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.numbers import shortest
from forge_gui.viewmodels.playground import PlaygroundViewModel
from forge_gui.viewmodels.playground_session import ChatSession
from forge_gui.viewmodels.translation import tr

_ALL = "all"
_LOOK_AFTER_MS = 80


class Composer(QWidget):
    """`manner_wanted` comes where a person wants to see the system prompt and the options."""

    manner_wanted = Signal()

    def __init__(self, source: ThemeSource, playground: PlaygroundViewModel) -> None:
        super().__init__()
        self._source, self._playground = source, playground
        fill(self, "window")
        self.field = PromptField()
        self._chips = FileChips(source, can_remove=True)
        self._blind = label(size=fonts.CAPTION, tone="warn", wrap=True)
        self._warning = label(size=fonts.CAPTION, tone="warn", wrap=True)
        self._outlook = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self._outlook.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._target = Combo(source, tr("Who is asked"))
        self.send = WordButton(source, tr("Ask"), icon="play", look="primary")
        self._system = WordButton(source, "", look="chip")
        self._options = WordButton(source, "", look="chip")
        self._box = _Box(source, self.field)
        self._lay_out()
        self._later = QTimer(self, interval=_LOOK_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._tell)
        self._join()
        self.follow_session()

    def follow_session(self) -> None:
        """Another chat is shown."""
        session = self._playground.session
        for told in (session.columnsChanged, session.modeChanged, session.mannerChanged):
            told.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """What may be asked, and of whom, is other now."""
        session = self._playground.session
        is_busy, many = session.is_busy, len(session.shown)
        words = tr("Stop") if is_busy else tr("Ask all") if many > 1 else tr("Ask")
        if self.send.text() != words:
            self.send.setText(words)
            self.send.set_icon("stop" if is_busy else "play")
            self.send.updateGeometry()
        self.field.setPlaceholderText(_placeholder(session))
        key = shown_keys("Esc" if is_busy else self._key)
        self.send.setToolTip(f"{words} ({key})")
        self._show_target()
        self._show_manner()
        self._tell()

    def set_sends_with_enter(self, is_so: bool) -> None:
        self.field.sends_with_enter = is_so
        self.tell()

    def take_keys(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def attach(self, paths: Sequence[Path]) -> None:
        self._playground.composer.attach_paths(paths)

    @property
    def _key(self) -> str:
        return "Return" if self.field.sends_with_enter else "Ctrl+Return"

    def _lay_out(self) -> None:
        picture = IconButton(self._source, "image", tr("Attach a picture"))
        file = IconButton(self._source, "file-text", tr("Attach a text file"))
        picture.clicked.connect(lambda: self._ask_files(tr("Attach pictures"), is_picture=True))
        file.clicked.connect(lambda: self._ask_files(tr("Attach files"), is_picture=False))
        inside = column(self._box, margins=(12, 10, 8, 8), gap=6)
        inside.addWidget(self._chips)
        inside.addWidget(self.field)
        for one in (self._blind, self._warning):
            inside.addWidget(one)
        line = row(gap=6)
        for part in (picture, file, self._system, self._options, self._target):
            line.addWidget(part)
        line.addWidget(self._outlook, 1)
        line.addWidget(self.send)
        inside.addLayout(line)
        layout = column(self, margins=(16, 12, 16, 12))
        layout.addWidget(self._box)
        self._target.setFixedWidth(fonts.px(150))
        self._chips.hide()

    def _join(self) -> None:
        playground = self._playground
        self.send.clicked.connect(self._send_or_stop)
        self.field.sent.connect(self._send)
        self.field.left.connect(playground.stop)
        self.field.files_given.connect(self.attach)
        self.field.picture_given.connect(playground.composer.attach_picture)
        self.field.textChanged.connect(self._later.start)
        self._system.clicked.connect(self.manner_wanted)
        self._options.clicked.connect(self.manner_wanted)
        self._chips.removed.connect(playground.composer.remove)
        self._target.activated.connect(self._choose_target)
        playground.composer.changed.connect(self._show_files)
        playground.models.rowsChanged.connect(self._later.start)
        playground.draft.counted.connect(self._tell)

    def _send_or_stop(self) -> None:
        if self._playground.session.is_busy:
            self._playground.session.stop()
        else:
            self._send()

    def _send(self) -> None:
        if self._playground.send(self.field.toPlainText()):
            self.field.clear()

    def _tell(self) -> None:
        playground, text = self._playground, self.field.toPlainText()
        words, warning = playground.outlook(text)
        self._outlook.setText(words)
        for place, told in ((self._warning, warning), (self._blind, playground.blind_words())):
            place.setText(told)
            place.setVisible(bool(told))
        has_something = bool(text.strip() or playground.composer.files)
        self.send.setEnabled(playground.session.is_busy or has_something)

    def _show_files(self) -> None:
        files = self._playground.composer.files
        self._chips.show_files(files)
        self._chips.setVisible(bool(files))
        self._tell()

    def _show_manner(self) -> None:
        session = self._playground.session
        system = " ".join(session.system.split())
        short = system if len(system) <= 24 else f"{system[:23]}…"
        told = tr("System prompt: {text}", text=short) if system else tr("System prompt")
        self._system.setText(told)
        heat = session.sampling.temperature
        words = tr("Temperature {n}", n=shortest(heat)) if heat is not None else tr("Options")
        self._options.setText(words)
        for chip in (self._system, self._options):
            chip.updateGeometry()

    def _show_target(self) -> None:
        session = self._playground.session
        is_choice = session.mode is ChatMode.COLUMNS and len(session.shown) > 1
        self._target.setVisible(is_choice)
        if not is_choice:
            return
        names = [
            (str(place), tr("Only {model}", model=wording.model_name(one.model)))
            for place, one in enumerate(session.shown)
            if one.model
        ]
        self._target.show_choices([(_ALL, tr("To all")), *names])
        target = self._playground.composer.target
        shown = list(session.shown)
        self._target.choose(str(shown.index(target)) if target in shown else _ALL)

    def _choose_target(self) -> None:
        choice, shown = self._target.choice, self._playground.session.shown
        chosen = None if choice == _ALL else shown[int(choice)]
        self._playground.composer.set_target(chosen)
        self._tell()

    def _ask_files(self, title: str, *, is_picture: bool) -> None:
        dialog = QFileDialog(self.window(), title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if is_picture:
            pictures = tr("Pictures")
            dialog.setNameFilter(f"{pictures} (*.png *.jpg *.jpeg *.webp)")
        dialog.filesSelected.connect(lambda files: self.attach([Path(one) for one in files]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _placeholder(session: ChatSession) -> str:
    if len(session.shown) == 1 and session.shown[0].model is not None:
        return tr("Ask {model}", model=wording.model_name(session.shown[0].model))
    return tr("Ask all of them")


class _Box(QWidget):
    """The frame round it: it tells where the keyboard is."""

    def __init__(self, source: ThemeSource, field: PromptField) -> None:
        super().__init__()
        self._source, self._field = source, field
        field.installEventFilter(self)
        source.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.ember if self._field.hasFocus() else theme.line_strong)
        painter.setBrush(theme.well)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
