"""What was measured of a model on this PC: the numbers with date and origin, and the button that
measures it anew."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import SectionHead, column, empty, named_value, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels import measuring_words as words
from forge_gui.viewmodels.measuring import MeasuringViewModel
from forge_gui.viewmodels.measuring_words import MeasuredRow
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import tr


class MeasuredPanel(QWidget):
    """Without a view-model it only tells the speed that the row knows."""

    def __init__(self, source: ThemeSource, measuring: MeasuringViewModel | None) -> None:
        super().__init__()
        self._measuring = measuring
        self._row: ModelRow | None = None
        self._told: tuple[object, ...] = ()
        self.setAccessibleName(tr("Measured here"))
        self._head = SectionHead(tr("Measured here"))
        self._rows = column()
        self._notes = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._where = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self._button = WordButton(source, tr("Measure"), icon="gauge")
        self._button.setToolTip(tr("Loads the model and asks it for up to a minute"))
        self._progress = ProgressLine(source)
        self._state = ElidedLabel(size=fonts.CAPTION, tone="secondary")
        self._lay_out()
        self._button.clicked.connect(self._measure_or_stop)
        if measuring is not None:
            measuring.figuresChanged.connect(self._show)
            measuring.measuringChanged.connect(self._show_progress)

    def show_row(self, shown: ModelRow) -> None:
        """The numbers of this model."""
        self._row = shown
        if self._measuring is not None and self.isVisible():
            self._measuring.look_closely()
        self._show()

    def _lay_out(self) -> None:
        inner = column(self, margins=(16, 8, 16, 8), gap=2)
        inner.addWidget(self._head)
        inner.addLayout(self._rows)
        inner.addWidget(self._where)
        inner.addWidget(self._notes)
        line = row(margins=(0, 6, 0, 4))
        line.addWidget(self._button)
        line.addWidget(self._state, 1)
        inner.addLayout(line)
        inner.addWidget(self._progress)

    def _show(self) -> None:
        if self._row is None:
            return
        found = self._measuring.figures(self._row.id) if self._measuring else None
        told = (self._row.id, self._row.speed_words, found)
        if told == self._told:
            self._show_progress()
            return
        self._told = told
        made = found.measured if found else None
        rows = list(words.rows_of(made)) if made else []
        has_runs = found is not None and found.runs is not None
        if made is None and not has_runs and self._row.speed_words:
            rows.append(MeasuredRow(tr("Generation"), self._row.speed_words))
        if found is not None and found.runs is not None:
            tip = tr("The middle of what real answers showed.")
            rows.append(MeasuredRow(tr("In runs"), words.runs_words(found), tip))
        speed = found.speed if found else None
        unknown = tr("since Forge started") if self._row.speed_words else tr("not measured yet")
        self._head.remark.setText(words.origin_words(speed) if speed else unknown)
        self._fill(rows)
        self._where.setText(words.where_of(made) if made else "")
        self._where.setVisible(made is not None)
        notes = "\n".join(words.notes_of(found)) if found else ""
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._show_progress()

    def _fill(self, rows: list[MeasuredRow]) -> None:
        empty(self._rows)
        for one in rows:
            value = label(one.value, size=fonts.DENSE)
            value.setAccessibleName(f"{one.name}: {one.value}")
            line = named_value(one.name, value)
            line.setToolTip(one.tip)
            self._rows.addWidget(line)

    def _show_progress(self) -> None:
        if self._row is None or self._measuring is None:
            self._button.hide()
            self._progress.hide()
            return
        now = self._measuring.measuring
        is_this = now is not None and now.model == self._row.id
        self._button.setVisible(not self._row.card.is_remote)
        self._button.setText(tr("Stop") if is_this else tr("Measure"))
        self._button.set_icon("stop" if is_this else "gauge")
        self._button.setEnabled(now is None or self._measuring.can_stop(self._row.id))
        self._progress.setVisible(is_this)
        self._progress.show_share(now.fraction if now and is_this else 0.0)
        busy = tr("Another model is being measured.") if now is not None else ""
        self._state.setText(now.words if now and is_this else busy)

    def _measure_or_stop(self) -> None:
        if self._row is None or self._measuring is None:
            return
        if self._measuring.can_stop(self._row.id):
            self._measuring.stop()
        else:
            self._measuring.measure(self._row.id)


class ProgressLine(QWidget):
    """How much of a measurement is done."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._share = 0.0
        self.setFixedHeight(fonts.px(4))
        self.setAccessibleName(tr("How far the measurement is"))
        source.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """0-1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        box = QRectF(self.rect())
        mirror(painter, box)
        painter.fillRect(box, theme.line)
        painter.fillRect(QRectF(0, 0, box.width() * self._share, box.height()), theme.ember)
