"""A wire: from where to where, what goes through it, what went through last, its breakpoint."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import label
from forge_gui.ui.controls.port_mark import paint_port_mark
from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.breakpoint_box import BreakpointBox
from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.values.graph import MAIN_PORT, PortKind
from forge_gui.viewmodels import inspector_edits
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_index import fed_kinds
from forge_gui.viewmodels.editor_states import name_of
from forge_gui.viewmodels.inspector_values import value_facts, value_text
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

KIND_WORDS = {
    PortKind.TEXT: QT_TR_NOOP("Text"),
    PortKind.JSON: "JSON",
    PortKind.NUMBER: QT_TR_NOOP("Number"),
    PortKind.YES_NO: QT_TR_NOOP("Yes or no"),
    PortKind.LIST: QT_TR_NOOP("List"),
    PortKind.IMAGE: QT_TR_NOOP("Image"),
    PortKind.AUDIO: QT_TR_NOOP("Audio"),
    PortKind.ANY: QT_TR_NOOP("Anything"),
}


class WireForm(QWidget):
    """`node_chosen` names an end that shall be selected."""

    node_chosen = Signal(str)

    def __init__(self, source: ThemeSource, editor: EditorViewModel) -> None:
        super().__init__()
        self._editor = editor
        self._wire: Binding | None = None
        self._source = WordButton(source, "", icon="arrow-line-right", look="row")
        self._target = WordButton(source, "", icon="arrow-right", look="row")
        self._mark = _KindMark(source)
        self._kind = label(size=fonts.DENSE)
        self._value = OutputBox(source, tr("Last value"))
        self._nothing = label(size=fonts.DENSE, tone="muted", wrap=True)
        self._by_name = label(size=fonts.CAPTION, tone="muted", wrap=True)
        self.breakpoint = BreakpointBox(source, editor, tr("Pause when a value comes"))
        self._remove = WordButton(source, tr("Take the wire away"), icon="trash", look="quiet")
        self._lay_out()
        self._source.clicked.connect(lambda: self._go("source"))
        self._target.clicked.connect(lambda: self._go("target"))
        self._remove.clicked.connect(self._take_away)
        editor.stepStatesChanged.connect(self._states_changed)
        editor.breakpointsChanged.connect(self._show_breakpoint)

    def show_wire(self, wire: Binding) -> None:
        nodes = self._editor.index.nodes
        if wire.source not in nodes or wire.target not in nodes:
            return
        self._wire = wire
        port = "" if wire.source_port == MAIN_PORT else f", {wire.source_port}"
        self._source.setText(f"{name_of(nodes[wire.source])}{port}")
        self._target.setText(f"{name_of(nodes[wire.target])}, {wire.port}")
        kind = fed_kinds(self._editor.index, wire.target).get(wire.port, PortKind.ANY)
        self._mark.show_kind(kind)
        self._kind.setText(tr(KIND_WORDS[kind]))
        self._by_name.setText(
            "" if wire.is_wired else tr("It comes by its name: the input is called as the port is.")
        )
        self._by_name.setVisible(not wire.is_wired)
        self._remove.setVisible(wire.is_wired)
        self._show_value()
        self._show_breakpoint()

    def _lay_out(self) -> None:
        layout = column(self, margins=(16, 12, 16, 16), gap=4)
        layout.addWidget(SectionHead(tr("From")))
        layout.addWidget(self._source)
        layout.addWidget(SectionHead(tr("To")))
        layout.addWidget(self._target)
        layout.addSpacing(4)
        layout.addWidget(SectionHead(tr("Kind")))
        kind = row(margins=(8, 0, 0, 0), gap=8)
        kind.addWidget(self._mark)
        kind.addWidget(self._kind, 1)
        layout.addLayout(kind)
        layout.addWidget(self._by_name)
        layout.addSpacing(8)
        layout.addWidget(self._value)
        layout.addWidget(self._nothing)
        layout.addSpacing(8)
        layout.addWidget(SectionHead(tr("Breakpoint")))
        layout.addWidget(self.breakpoint)
        layout.addSpacing(8)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _show_value(self) -> None:
        if self._wire is None:
            return
        output = inspector_edits.output_of(self._editor, self._wire.source)
        text = value_text(output)
        self._value.show_text(text)
        self._value.head.remark.setText(value_facts(output))
        self._nothing.setText(
            tr("Nothing went through it yet.") if not output else tr("An empty text.")
        )
        self._nothing.setVisible(not text)

    def _show_breakpoint(self) -> None:
        if self._wire is not None and self._is_there():
            self.breakpoint.show_place(self._wire.target, self._wire.port)

    def _is_there(self) -> bool:
        wire = self._wire
        return wire is not None and wire in self._editor.index.feeds.get(wire.target, ())

    def _states_changed(self, ids: frozenset[str]) -> None:
        if self._wire is not None and self._wire.source in ids and self.isVisible():
            self._show_value()

    def _go(self, end: str) -> None:
        if self._wire is not None:
            self.node_chosen.emit(self._wire.source if end == "source" else self._wire.target)

    def _take_away(self) -> None:
        if self._wire is not None:
            self._editor.take_wires((self._wire,))


class _KindMark(QWidget):
    """The shape and colour of a kind of value."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._theme = source
        self._kind = PortKind.ANY
        self.setFixedSize(fonts.px(18), fonts.px(18))
        source.changed.connect(self.update)

    def show_kind(self, kind: PortKind) -> None:
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        at = QPointF(self.width() / 2, self.height() / 2)
        paint_port_mark(QPainter(self), self._kind, at, self._theme.theme, radius=5)
