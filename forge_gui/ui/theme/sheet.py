"""The small style sheet: buttons, fields, tabs, menus and scroll bars. All else is painted.

Widgets choose a look with the dynamic property `look` ("primary", "quiet", ...), set once before
they are shown: a property that changes would need the whole tree polished again.
"""

from __future__ import annotations

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from forge_gui.ui.theme.tokens import Theme

_TOKENS = (
    *("surface", "raised", "well", "hover", "line", "line_mid", "line_strong", "text"),
    *("secondary", "ember", "on_ember", "ember_soft", "ember_hover", "ember_pressed"),
    *("plan", "pressed", "disabled", "muted", "ok", "warn", "danger", "info", "window"),
    *("canvas", "warn_soft", "danger_soft", "info_soft"),
)

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line_mid; padding: 4px 8px; }
QPushButton { background: $raised; border: 1px solid $line_mid; border-radius: 6px; }
QPushButton:hover { background: $hover; border-color: $line_strong; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { border-color: $line; background: $surface; }
QPushButton[look="primary"] { background: $ember; border: none; }
QPushButton[look="primary"]:hover { background: $ember_hover; }
QPushButton[look="primary"]:pressed { background: $ember_pressed; }
QPushButton[look="primary"]:disabled { background: $raised; border: 1px solid $line_mid; }
QPushButton[look="quiet"], QPushButton[look="row"] { background: transparent; border: none; }
QPushButton[look="quiet"]:hover, QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="segment"] { background: transparent; border-radius: 0; }
QPushButton[look="segment"][end="left"] { border-top-left-radius: 6px;
  border-bottom-left-radius: 6px; border-right: none; }
QPushButton[look="segment"][end="middle"] { border-right: none; }
QPushButton[look="segment"][end="right"] { border-top-right-radius: 6px;
  border-bottom-right-radius: 6px; }
QPushButton[look="segment"]:checked { background: $pressed; }
QPushButton[look="chip"] { background: transparent; }
QPushButton[look="chip"]:hover { background: $hover; }
QPushButton[look="chip"]:checked { background: $ember_soft; border-color: $ember; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox { background: $well; color: $text;
  border: 1px solid $line_strong; border-radius: 6px; selection-background-color: $selection;
  selection-color: $text; }
QProgressBar { background: $well; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $ember; border-radius: 3px; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: $field; padding: 0 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border-color: $secondary; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabled; border-color: $line; }
QLineEdit[look="bare"], QPlainTextEdit[look="bare"], QTextEdit[look="bare"],
QTextBrowser[look="bare"] {
  background: transparent; border: none; border-radius: 0; }
QPlainTextEdit[look="well"] { border: none; }
QLineEdit[look="palette"] { background: transparent; border: none; min-height: $palette; }
QLineEdit[look="number"] { min-height: $number; padding: 0 6px; border-color: $line_mid; }
QLineEdit[look="number"]:hover { border-color: $line_strong; }
QLineEdit[look="search"] { border-color: $line_mid; background: $well; }
QLineEdit[look="search"]:focus { border-color: $line_strong; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { width: 0; border: none; }
QMenu { background: $raised; color: $text; border: 1px solid $line_mid; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QComboBox { background: $raised; color: $text; border: 1px solid $line_mid; border-radius: 6px;
  min-height: $field; padding: 0 24px 0 8px; }
QComboBox:hover { background: $hover; }
QComboBox:disabled { color: $disabled; border-color: $line; }
QComboBox::drop-down { width: 0; border: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_mid; padding: 4px;
  selection-background-color: $pressed; selection-color: $text; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="ember"] { color: $ember; }
QFrame[look="line"] { background: $line; border: none; }
QWidget[look="window"] { background: $window; }
QWidget[look="surface"] { background: $surface; }
QWidget[look="canvas"] { background: $canvas; }
QFrame[look="card"] { background: $raised; border: 1px solid $line_mid; border-radius: 8px; }
QFrame[look="well"] { background: $well; border: none; border-radius: 6px; }
QFrame[look="code"] { background: $well; border: 1px solid $line; border-radius: 6px; }
QFrame[look="strip-danger"] { background: $danger_soft; border: none; }
QFrame[look="strip-warn"] { background: $warn_soft; border: none; }
QFrame[look="strip-info"] { background: $info_soft; border: none; }
QLabel[look="ability"] { border: 1px solid $line_mid; border-radius: 6px; padding: 0 8px; }
QLabel[look="key"] { background: $raised; color: $secondary; border: 1px solid $line_mid;
  border-radius: 4px; padding: 0 5px; }
QAbstractItemView { background: transparent; border: none; outline: 0; }
QListView[look="popup"] { background: $raised; border: 1px solid $line_mid; padding: 4px;
  selection-background-color: $pressed; selection-color: $text; }
QListView[look="popup"]::item { padding: 4px 6px; border-radius: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line_mid; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $plan; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMainWindow { background: $window; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $plan; }
QSplitter::handle { background: $line; }
""")


_HEIGHTS = {"field": 26, "number": 22, "palette": 42}
"""Least heights of what is typed into, in pixels at text scale 1."""


def sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet in the colours of `theme`, for text of this scale."""
    names = {name: getattr(theme, name).name() for name in _TOKENS}
    heights = {name: f"{round(high * scale)}px" for name, high in _HEIGHTS.items()}
    made = _SHEET.substitute(names, **heights, selection=theme.pressed.name())
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _mirrored(made) if is_mirrored else made


def _mirrored(made: str) -> str:
    """For a window that is read from the right: paddings and the ends of rows change sides."""
    ends = {'[end="left"]': '[end="right"]', '[end="right"]': '[end="left"]'}
    made = re.sub(r'\[end="(?:left|right)"\]', lambda found: ends[found.group()], made)
    return re.sub(
        r"padding: ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);", r"padding: \1 \4 \3 \2;", made
    )
