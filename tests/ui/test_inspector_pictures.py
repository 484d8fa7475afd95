"""A picture that a step gave is seen in the inspector, not its letters."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from forge_gui.ui.inspector.output_box import OutputBox
from forge_gui.ui.inspector.picture_box import PictureBox
from forge_gui.ui.theme.source import ThemeSource


def _uri(wide: int, high: int) -> str:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#3FC7B8"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode("ascii")


@pytest.fixture
def box(qtbot: QtBot, source: ThemeSource) -> OutputBox:
    made = OutputBox(source, "Output")
    qtbot.addWidget(made)
    made.resize(240, 400)
    made.show()
    return made


def _parts(box: OutputBox) -> tuple[PictureBox, QPlainTextEdit]:
    return box.findChildren(PictureBox)[0], box.findChildren(QPlainTextEdit)[0]


def test_a_picture_is_shown_as_one_and_copied_as_it_came(box: OutputBox) -> None:
    picture, text = _parts(box)
    uri = _uri(1600, 800)
    box.show_text(uri)
    assert picture.isVisible()
    assert not text.isVisible()
    assert picture.accessibleName() == "Picture, 1,600 x 800 pixels"
    assert picture.height() <= 160
    middle = picture.grab().toImage().pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle == QColor("#3FC7B8")
    box._copy_all()
    assert QGuiApplication.clipboard().text() == uri


def test_a_small_one_is_not_made_larger(box: OutputBox) -> None:
    box.show_text(_uri(20, 12))
    assert _parts(box)[0].height() == 12


def test_while_it_comes_in_and_where_it_is_none_it_is_text(box: OutputBox) -> None:
    picture, text = _parts(box)
    uri = _uri(40, 40)
    box.show_text(uri, is_growing=True)
    assert (picture.isVisible(), text.isVisible()) == (False, True)
    box.show_text(uri)
    assert (picture.isVisible(), text.isVisible()) == (True, False)
    for other in ("Hello", "data:image/png;base64,AAAA", "data:image/png"):
        box.show_text(other)
        assert (picture.isVisible(), text.isVisible()) == (False, True)
        assert text.toPlainText() == other
