"""Another theme put on, and the first one again: everything looks as it did."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.dress import dress
from forge_gui.ui.theme.fonts import TextLook
from forge_gui.ui.theme.source import ThemeSource

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def source(qapp: QApplication) -> Iterator[ThemeSource]:
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    source = ThemeSource("dark")
    dress(qapp, source)
    yield source
    fonts.wear(TextLook())
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def picture(window: QWidget) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_there_and_back(source: ThemeSource, qtbot: QtBot) -> None:
    """Fields have their height from the sheet, and buttons their look from a property."""
    window = QWidget()
    qtbot.addWidget(window)
    inner = QVBoxLayout(window)
    button, field = QPushButton("Run"), QLineEdit("words")
    button.setProperty("look", "primary")
    button.setFont(fonts.ui(fonts.DENSE))
    inner.addWidget(button)
    inner.addWidget(field)
    window.show()
    window.resize(300, 120)
    qtbot.waitExposed(window)
    dark, height = picture(window), field.minimumSizeHint().height()
    source.want("light")
    light = picture(window)
    assert light != dark
    source.want("dark")
    assert picture(window) == dark
    assert field.minimumSizeHint().height() == height
    source.want("light")
    assert picture(window) == light
