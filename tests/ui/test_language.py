"""The window speaks the person's language, or English."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.ui.frame.language import SOURCE, SYSTEM, spoken, wished

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
