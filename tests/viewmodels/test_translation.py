"""Texts are said in the window's language, their gaps filled and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from forge_gui.viewmodels.translation import tr


class Shouting(QTranslator):
    """Says everything in capitals; plurals as dual and many."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if text == "{n} steps":
            return "TWO STEPS" if n == 2 else "{n} STEPS"
        said = "SAW (TOOL)" if disambiguation == "a tool" else text.upper()
        return said.replace("{STEP}", "{step}")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("shouting")
def test_what_is_said_comes_from_the_translator() -> None:
    assert tr("Run") == "RUN"
    assert tr("Saw", "a tool") == "SAW (TOOL)"
    assert tr("Paused before {step}", step="extract") == "PAUSED BEFORE extract"
    assert [tr("{n} steps", "", n, n=n) for n in (2, 5)] == ["TWO STEPS", "5 STEPS"]


@given(st.text(), st.text())
def test_values_are_put_in_as_they_are(one: str, other: str) -> None:
    assert tr("{a}|{b}|{c}", a=one, b=other) == f"{one}|{other}|{{c}}"


def test_without_values_braces_are_just_signs() -> None:
    assert tr("Write {name} into the prompt.") == "Write {name} into the prompt."


class Arabic(QTranslator):
    """Says these three and nothing else."""

    def translate(self, *texts: object) -> str:
        said = {
            "{file} was saved.": "{file} حُفظ.",
            "Forge is ready": "Forge جاهز",
            "Ready": "جاهز",
        }
        return said.get(str(texts[1]), str(texts[1]))

    def isEmpty(self) -> bool:
        return False


def test_a_sentence_read_from_the_right_says_so_where_it_begins_otherwise(
    qapp: QCoreApplication,
) -> None:
    translator = Arabic()
    qapp.installTranslator(translator)
    assert tr("{file} was saved.", file="a.json") == "\u200fa.json حُفظ."
    assert tr("Forge is ready") == "\u200fForge جاهز"
    assert tr("Ready") == "جاهز"
    assert tr("Not translated") == "Not translated"
    qapp.removeTranslator(translator)
