"""The window speaks the person's language, or English."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.keys import shown_keys, with_keys
from forge_gui.ui.frame.language import SOURCE, SYSTEM, spoken, wished
from forge_gui.ui.theme.sheet import sheet
from forge_gui.ui.theme.source import ThemeSource

THERE = ("ar", "de")


def test_a_wish_comes_first() -> None:
    assert spoken("de", THERE, ["fr-FR"]) == "de"
    assert spoken("en", THERE, ["de-DE"]) == "en"
    assert spoken("xx", THERE, ["de-DE"]) == SOURCE


def test_the_pc_is_asked_for_its_languages_in_order() -> None:
    assert spoken(SYSTEM, THERE, ["fr-FR", "de_AT", "ar"]) == "de"
    assert spoken(SYSTEM, THERE, ["en-GB", "de-DE"]) == "en"
    assert spoken(SYSTEM, THERE, []) == SOURCE


@given(st.text(), st.lists(st.text()))
def test_it_is_always_one_that_can_be_spoken(wanted: str, asked: list[str]) -> None:
    assert spoken(wanted, THERE, asked) in (*THERE, SOURCE)


def test_a_start_can_ask_for_a_language_for_this_once() -> None:
    environment = {"FORGE_UI__LANGUAGE": "ar"}
    assert wished(["ui.theme=dark", "ui.language=de"], environment, "en") == "de"
    assert wished([], environment, "en") == "ar"
    assert wished(["ollama.host=x"], {}, "de") == "de"


def test_a_choice_is_not_how_it_is_shown(source: ThemeSource) -> None:
    combo = Combo(source, "Kind")
    combo.show_choices([("text", "Text"), ("number", "Zahl")])
    combo.choose("number")
    assert (combo.choice, combo.currentText()) == ("number", "Zahl")
    combo.show_choices([("list", "Liste"), ("number", "Nummer")])
    assert (combo.choice, combo.currentText()) == ("number", "Nummer")
    combo.choose("gone")
    assert combo.choice == "list"


def test_the_style_sheet_of_a_mirrored_window_has_its_sides_changed(source: ThemeSource) -> None:
    plain = sheet(source.theme)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = sheet(source.theme)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "padding: 0 24px 0 8px;" in plain
    assert "padding: 0 8px 0 24px;" in turned
    for end, other in (("left", "right"), ("right", "left")):
        rule = plain.partition(f'[look="segment"][end="{end}"]')[2].partition("}")[0]
        assert f'[look="segment"][end="{other}"]{rule}}}' in turned
    assert len(plain) == len(turned)


def test_keys_are_shown_as_on_the_keyboard(qtbot: QtBot) -> None:  # Qt is there
    assert shown_keys("Ctrl+K") == "Ctrl+K"
    assert with_keys("Remove", "Del") == "Remove\tDel"
