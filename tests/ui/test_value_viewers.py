"""Values are shown by the viewer that fits them, whole, quickly and safely."""

from __future__ import annotations

import base64
import io
import json
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.image_view import ImageView
from forge_gui.ui.values.markdown_view import MarkdownView
from forge_gui.ui.values.rows_view import RowsView
from forge_gui.ui.values.sound_view import SoundView
from forge_gui.ui.values.text_view import TextView
from forge_gui.ui.values.tree_view import TreeView
from forge_gui.ui.values.value_view import ValueView
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.value_files import ValueFilesViewModel
from forge_gui.viewmodels.value_kinds import Viewer
from tests.bridge.crossing import Crossing

_PEOPLE: Json = [{"name": "Zoe", "age": 31}, {"name": "Ann", "age": 7}, {"name": "Bo"}]


@pytest.fixture
def files(crossing: Crossing) -> Iterator[ValueFilesViewModel]:
    made = ValueFilesViewModel(crossing.bridge)
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, source: ThemeSource, files: ValueFilesViewModel) -> ValueView:
    made = ValueView(source, files)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def _press(view: ValueView, name: str) -> None:
    (button,) = [b for b in view.findChildren(IconButton) if b.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _stage(view: ValueView, kind: type[QWidget]) -> QWidget:
    found: list[QWidget] = [one for one in view.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def _png(wide: int = 4, high: int = 2) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt wants str
    return bytes(buffer.data().data())


def _wav() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(b"\0\0\0\0" * 4_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("plain words", TextView),
        ("# Title\n\n- one\n- two\n", MarkdownView),
        ({"a": 1}, TreeView),
        ('{"a": 1}', TreeView),
        (_PEOPLE, RowsView),
        (json.dumps(_PEOPLE), TreeView),
        (12.5, TextView),
    ],
)
def test_a_value_chooses_its_viewer(view: ValueView, value: Json, kind: type[QWidget]) -> None:
    view.show_value(value, "answer")
    _stage(view, kind)


def test_what_only_looks_like_json_is_shown_as_text(view: ValueView, qtbot: QtBot) -> None:
    view.show_value("{not really}")
    qtbot.waitUntil(lambda: view.shown.viewer is Viewer.TEXT)
    assert Viewer.TREE not in view.switch.viewers


def test_a_wish_is_kept_where_it_fits(view: ValueView) -> None:
    view.show_value({"a": 1})
    view.switch.chosen.emit(Viewer.RAW)
    view.show_value({"b": 2})
    assert view.shown.viewer is Viewer.RAW


def test_five_megabytes_open_without_holding_up_the_window(view: ValueView, qtbot: QtBot) -> None:
    rows: list[Json] = [
        {"n": n, "text": f"row {n} " + "x" * 80, "tags": ["a", "b"]} for n in range(40_000)
    ]
    value: Json = {"rows": rows}
    text = json.dumps(value)
    assert len(text) > 5_000_000
    view.show_value("")  # the viewers are made before the clock runs
    view.show_value({"a": 1})
    both: tuple[Json, ...] = (value, text)
    for one in both:
        before = time.thread_time()
        view.show_value(one)
        view.grab()
        assert time.thread_time() - before < 0.1
        qtbot.waitUntil(lambda: not view.shown.is_reading, timeout=20_000)
        assert view.shown.tree == value
    before = time.thread_time()
    view.switch.chosen.emit(Viewer.TEXT)
    view.grab()
    assert time.thread_time() - before < 0.15


def test_reading_on_brings_the_rest_of_a_text(view: ValueView) -> None:
    text = "\n".join(f"line {n}" for n in range(20_000))
    view.show_value(text)
    stage = _stage(view, TextView)
    assert isinstance(stage, TextView)
    shown = len(stage.edit.toPlainText())
    assert shown < len(text)
    bar = stage.edit.verticalScrollBar()
    while len(stage.edit.toPlainText()) < len(text):
        before = len(stage.edit.toPlainText())
        bar.setValue(0)
        bar.setValue(bar.maximum())
        assert len(stage.edit.toPlainText()) > before
    assert stage.edit.toPlainText() == text


def test_a_search_finds_what_is_not_laid_out_yet(view: ValueView, qtbot: QtBot) -> None:
    view.show_value("\n".join(f"line {n}" for n in range(20_000)) + "\nneedle")
    view.show_found()
    stage = _stage(view, TextView)
    assert isinstance(stage, TextView)
    QTest.keyClicks(stage.find_bar.field, "needle")
    qtbot.waitUntil(lambda: "1 of 1" in stage.find_bar._count.text())
    assert stage.edit.textCursor().block().text() == "needle"


def test_the_tree_is_searched_and_copied(view: ValueView, qtbot: QtBot) -> None:
    view.show_value({"items": [{"sku": "KET"}, {"sku": "FIL", "count": 3}], "name": "J"})
    view.show_found()
    stage = _stage(view, TreeView)
    assert isinstance(stage, TreeView)
    QTest.keyClicks(stage.find_bar.field, "fil")
    qtbot.waitUntil(lambda: stage.current.value == "FIL")
    stage.tree.setFocus()
    qtbot.waitUntil(stage.tree.hasFocus)
    QTest.keyClick(stage.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "FIL"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(stage.tree, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text() == "items[1].sku"


def test_a_table_sorts_by_a_click_and_is_copied_as_csv(view: ValueView) -> None:
    view.show_value(_PEOPLE)
    stage = _stage(view, RowsView)
    assert isinstance(stage, RowsView)
    stage.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    names = [stage.rows.cell(row, 0) for row in range(3)]
    assert names == ["Ann", "Zoe", "Bo"]
    _press(view, "Copy as CSV")
    assert QGuiApplication.clipboard().text() == "name,age\r\nAnn,7\r\nZoe,31\r\nBo,\r\n"


def test_markdown_fetches_nothing_and_asks_before_a_link(
    view: ValueView, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "p.png"
    picture.write_bytes(_png())
    text = f"# Head\n\n![p]({picture.as_uri()}) [go](https://example.org)\n\n<b>no html</b>\n"
    view.show_value(text)
    stage = _stage(view, MarkdownView)
    assert isinstance(stage, MarkdownView)
    kind = QTextDocument.ResourceType.ImageResource
    for address in (picture.as_uri(), str(picture), "https://example.org/p.png"):
        assert stage.page.loadResource(kind.value, address) is None
    assert not stage.page.openLinks()
    assert not stage.page.openExternalLinks()
    assert "<b>no html</b>" in stage.page.toPlainText()
    for address, words in (("https://example.org", "Open this address"), ("file:///etc", "only")):
        stage.page.anchorClicked.emit(QUrl(address))
        (box,) = [one for one in view.findChildren(QMessageBox) if one.isVisible()]
        assert words in box.text()
        box.reject()
        qtbot.waitUntil(lambda: not view.findChildren(QMessageBox))


def test_a_picture_is_shown_from_a_data_uri_and_from_a_file(
    view: ValueView, qtbot: QtBot, tmp_path: Path
) -> None:
    view.show_value("data:image/png;base64," + base64.b64encode(_png()).decode())
    stage = _stage(view, ImageView)
    assert isinstance(stage, ImageView)
    assert stage.facts.text().startswith("PNG, 4 x 2 pixels")
    file = tmp_path / "other.png"
    file.write_bytes(_png(5, 3))
    view.show_value(str(file))
    qtbot.waitUntil(lambda: stage.facts.text().startswith("PNG, 5 x 3 pixels"))
    view.show_value(str(tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: "gone.png" in stage._words.text() and not stage.facts.text())
    view.show_value("data:image/png;base64,AAAA")
    assert "no picture" in stage._words.text()


def test_a_sound_says_what_it_is_and_that_forge_plays_none(view: ValueView) -> None:
    view.show_value("data:audio/wav;base64," + base64.b64encode(_wav()).decode())
    stage = _stage(view, SoundView)
    assert isinstance(stage, SoundView)
    assert stage.facts.text().startswith("0.5 s, 8 kHz, stereo, 16 bit")
    assert "plays no sound" in stage.words.text()


def test_a_value_is_copied_and_saved_whole(
    view: ValueView, qtbot: QtBot, tmp_path: Path, files: ValueFilesViewModel
) -> None:
    value: Json = {"a": [1, 2], "b": "ü"}
    view.show_value(value)
    _press(view, "Copy this value")
    assert json.loads(QGuiApplication.clipboard().text()) == value
    with qtbot.waitSignal(files.told):
        view.save_to(str(tmp_path / "v.json"))
    assert json.loads((tmp_path / "v.json").read_text(encoding="utf-8")) == value
    view.show_value("data:image/png;base64," + base64.b64encode(_png()).decode())
    with qtbot.waitSignal(files.told):
        view.save_to(str(tmp_path / "v.png"))
    assert (tmp_path / "v.png").read_bytes() == _png()
