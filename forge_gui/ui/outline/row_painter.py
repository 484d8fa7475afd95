"""How a row of the outline looks: state, name, time; for a port its shape and what feeds it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from forge_gui.ui.controls.painting import LEFT
from forge_gui.ui.outline.model import ROW, VIEW, OutlineModel
from forge_gui.ui.outline.tree import NodeRow, PortRow, Sort
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import is_mirrored, mirror, write
from forge_gui.ui.theme.port_shapes import is_hollow, port_path
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.editor_states import StepView
from forge_gui.viewmodels.translation import tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 24
_ICON = 14
_TEXT = 24
_PORT_TEXT = 18
_SIGN = 12
_FILLED = "is_filled"


class RowPainter(QStyledItemDelegate):
    """Paints both kinds of row; everything comes from the model's values and the theme."""

    def __init__(self, theme: ThemeSource, model: OutlineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(fonts.px(120), fonts.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme.theme
        box = QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW)
        if isinstance(row, PortRow):
            self._port(painter, self._signs(painter, box, row, theme), row, theme)
        elif row.sort is not Sort.NODE:
            self._mark(painter, box, row, theme)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            rest = self._signs(painter, box, row, theme)
            self._node(painter, rest, index, theme, is_chosen=is_chosen)
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: Index,
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(tr("New name of {node}", node=index.data()))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: when a step's state changes meanwhile, what is being typed stays."""
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            super().setEditorData(editor, index)

    def _signs(
        self, painter: QPainter, box: QRectF, row: NodeRow | PortRow, theme: Theme
    ) -> QRectF:
        """Paints them at the right end; what is left of the row."""
        right = box.right() - 4
        for sign in self._model.signs(row):
            right -= _SIGN
            where = QRectF(right, box.center().y() - _SIGN / 2, _SIGN, _SIGN)
            icons.paint(painter, sign.icon, where, getattr(theme, sign.token))
            right -= 4
        return QRectF(box.left(), box.top(), right + 4 - box.left(), box.height())

    def _mark(self, painter: QPainter, box: QRectF, row: NodeRow, theme: Theme) -> None:
        """A group or a note: its sign and its name, quieter than what works."""
        where = QRectF(box.left() + 2, box.center().y() - _ICON / 2, _ICON, _ICON)
        icon = "bounding-box" if row.sort is Sort.GROUP else "note"
        icons.paint(painter, icon, where, theme.muted)
        painter.setFont(fonts.ui(fonts.DENSE))
        painter.setPen(theme.secondary)
        room = box.adjusted(_TEXT, 0, -8, 0)
        name = painter.fontMetrics().elidedText(
            self._model.name(row.node_id), Qt.TextElideMode.ElideRight, int(room.width())
        )
        write(painter, room, LEFT, name)

    def _node(
        self, painter: QPainter, box: QRectF, index: Index, theme: Theme, *, is_chosen: bool
    ) -> None:
        view: StepView = index.data(VIEW)
        look = theme.states[view.state]
        where = QRectF(box.left() + 2, box.center().y() - _ICON / 2, _ICON, _ICON)
        icons.paint(painter, look.icon, where, look.mark)
        right = box.right() - 8
        note = _note(view)
        painter.setFont(fonts.ui(fonts.CAPTION))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(note)
        # The name comes first: its icon tells the state as well, and so does the tip.
        named = QFontMetricsF(fonts.ui(fonts.DENSE)).horizontalAdvance(str(index.data()))
        if note and _TEXT + named + 8 + wide < box.width() - 8:
            right -= wide
            painter.setPen(theme.secondary if is_chosen else theme.muted)
            write(painter, QRectF(right, box.top(), wide + 2, box.height()), LEFT, note)
            right -= 8
        painter.setFont(fonts.ui(fonts.DENSE))
        painter.setPen(theme.muted if view.state is StepState.SKIPPED else theme.text)
        room = QRectF(box.left() + _TEXT, box.top(), right - box.left() - _TEXT, box.height())
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(room.width())
        )
        write(painter, room, LEFT, name)

    def _port(self, painter: QPainter, box: QRectF, row: PortRow, theme: Theme) -> None:
        kind = row.kind
        color = theme.ports[kind].color
        painter.translate(QPointF(box.left() + 7, box.center().y()))
        painter.setPen(color)
        hollow = is_hollow(kind, is_connected=bool(row.source))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        painter.drawPath(port_path(kind, 3.5))
        painter.translate(-QPointF(box.left() + 7, box.center().y()))
        painter.setFont(fonts.ui(fonts.DENSE))
        metrics = painter.fontMetrics()
        wide = min(metrics.horizontalAdvance(row.port) + 2, int(box.width() / 2))
        name = metrics.elidedText(row.port, Qt.TextElideMode.ElideRight, wide)
        painter.setPen(theme.secondary)
        write(painter, box.adjusted(_PORT_TEXT, 0, 0, 0), LEFT, name)
        left = _PORT_TEXT + wide + 8
        source = self._model.name(row.source) if row.source else ""
        arrow = f"{source} →" if is_mirrored(painter) else f"← {source}"
        painter.setPen(theme.muted if row.source else theme.warn)
        room = box.adjusted(left, 0, -8, 0)
        told = arrow if row.source else tr("needs a source")
        shown = metrics.elidedText(told, Qt.TextElideMode.ElideRight, int(room.width()))
        write(painter, room, LEFT, shown)


def _note(view: StepView) -> str:
    """What stands at the right: how long, how far, or what is wrong, in one word."""
    if view.state is StepState.LOADING and view.figures:
        return view.figures
    if view.time:
        return view.time
    return "" if view.state in (StepState.READY, StepState.DONE) else view.short_word.lower()
