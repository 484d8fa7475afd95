"""The pipeline over a table: choose one, see what its columns feed, start, watch, stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QSpinBox, QWidget

from forge_gui.ui.controls.labels import label, set_tone
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.batch import BatchState, BatchViewModel
from forge_gui.viewmodels.translation import tr

TABLES = "(*.csv *.tsv *.jsonl *.ndjson)"
_MOST_AT_ONCE = 64


class TableView(QWidget):
    """Tables may be dropped here."""

    def __init__(self, source: ThemeSource, batch: BatchViewModel) -> None:
        super().__init__()
        self._batch = batch
        self.setAcceptDrops(True)
        self._choose = WordButton(source, tr("Choose a table"), icon="table", look="quiet")
        self._about = label(size=fonts.DENSE, wrap=True)
        self._target = label(size=fonts.DENSE, tone="secondary")
        self._elsewhere = WordButton(
            source, tr("Change"), look="quiet", tip=tr("Another results file")
        )
        self._count = QSpinBox()
        self._count.setRange(1, _MOST_AT_ONCE)
        self._count.setFixedWidth(fonts.px(64))
        self._count.setAccessibleName(tr("Rows at once"))
        self._start = WordButton(source, tr("Start"), icon="play", tip=tr("A run for each row"))
        self._stop = WordButton(source, tr("Stop"), icon="stop", tip=tr("What is done is kept"))
        self._show = WordButton(source, tr("Open the results"), icon="export", look="quiet")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("Rows done"))
        self._status = label(size=fonts.DENSE, tone="secondary", wrap=True)
        self._lay_out()
        self._join()
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._batch.choose(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        layout = column(self, margins=(8, 6, 16, 6), gap=6)
        head = row(gap=12)
        head.addWidget(self._choose)
        head.addWidget(self._about, 1)
        layout.addLayout(head)
        self._how = QWidget()
        how = row(self._how, gap=12)
        for button in (self._start, self._stop):
            how.addWidget(button)
        how.addWidget(label(tr("Rows at once"), size=fonts.DENSE, tone="secondary"))
        how.addWidget(self._count)
        how.addSpacing(12)
        how.addWidget(self._target)
        how.addWidget(self._elsewhere)
        how.addStretch(1)
        layout.addWidget(self._how)
        layout.addWidget(self._bar)
        self._foot = QWidget()
        foot = row(self._foot, gap=12)
        foot.addWidget(self._status, 1)
        foot.addWidget(self._show)
        layout.addWidget(self._foot)
        layout.addStretch(1)

    def _join(self) -> None:
        self._batch.changed.connect(self._refresh)
        self._choose.clicked.connect(self._ask_table)
        self._elsewhere.clicked.connect(self._ask_results)
        self._count.valueChanged.connect(self._batch.set_at_once)
        self._start.clicked.connect(self._begin)
        self._stop.clicked.connect(self._batch.stop)
        self._show.clicked.connect(self._open_results)

    def _begin(self) -> None:
        self._batch.start()

    def _refresh(self) -> None:
        batch = self._batch
        is_empty = batch.state is BatchState.EMPTY
        words = tr(
            "Run the pipeline once for each row of a CSV or JSONL file: columns named like its "
            "inputs feed it, the results go into a file beside the table."
        )
        text = " ".join(part for part in (batch.table_text, batch.warning, batch.note) if part)
        self._about.setText(words if is_empty else text)
        set_tone(self._about, "warn" if batch.warning else "muted" if is_empty else "text")
        self._how.setVisible(not is_empty)
        self._target.setText(tr("Results: {file}", file=batch.results.name))
        self._target.setToolTip(str(batch.results))
        self._start.setVisible(not batch.is_busy)
        self._start.setEnabled(batch.can_start)
        self._stop.setVisible(batch.is_busy)
        self._stop.setEnabled(batch.state is BatchState.RUNNING)
        for part in (self._choose, self._elsewhere, self._count):
            part.setEnabled(not batch.is_busy)
        self._bar.setVisible(batch.progress is not None)
        self._bar.setValue(round(batch.fraction * 1000))
        self._status.setText(batch.status_text)
        self._foot.setVisible(bool(batch.status_text))
        self._show.setVisible(batch.state is BatchState.OVER)

    def _ask_table(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kind = tr("Tables")
        dialog.setNameFilter(f"{kind} {TABLES}")
        dialog.fileSelected.connect(lambda file: self._batch.choose(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_results(self) -> None:
        dialog = QFileDialog(self.window(), tr("Where the results go"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the engine never writes over
        dialog.setDirectory(str(self._batch.results.parent))
        dialog.selectFile(self._batch.results.name)
        dialog.fileSelected.connect(lambda file: self._batch.set_results(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_results(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._batch.results)))
