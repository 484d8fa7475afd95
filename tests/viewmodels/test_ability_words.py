"""What stands in the gaps of the engine's sentences, and what the catalogue says: in German."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from forge_gui.ui.frame.language import TRANSLATIONS
from forge_gui.ui.inspector.prompt_editor import faults_in
from forge_gui.values.capabilities import Capability
from forge_gui.values.sentence import say
from forge_gui.viewmodels.ability_words import ABILITIES, abilities_in_words
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.sentence_words import in_words


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "forge_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_each_ability_has_its_words() -> None:
    assert {one.value.replace("_", " ") for one in Capability} == ABILITIES


@pytest.mark.usefixtures("german")
def test_an_ability_in_a_reason_is_said_in_german() -> None:
    able = say("{model} can do {ability}. {why}", model="forge:tiny", ability="code generation")
    assert "code generation" not in in_words(able)
    lacks = say("It is not known for {abilities}.", abilities="tool calling, vision")
    assert not {"tool", "vision"} & set(in_words(lacks).split())
    assert said("No model here is known for text generation.") == (
        "Kein Modell hier ist für Texterzeugung bekannt."
    )
    assert abilities_in_words("Route a mail, in words") == "Route a mail, in words"


@pytest.mark.usefixtures("german")
def test_a_kept_verdict_of_the_lift_meter_is_said_in_german() -> None:
    """It was written down as a text; test sets say it out of its parts."""
    assert said("20 rows are too few to tell; 30 are needed.").startswith("20 Zeilen")


@pytest.mark.usefixtures("german")
def test_no_count_stays_an_english_no() -> None:
    told = said("The embedded engine is ready; no model is in memory.")
    assert told.endswith("kein Modell ist im Speicher.")


@pytest.mark.usefixtures("german")
def test_a_reason_with_advice_after_it_and_a_name_before_a_sentence() -> None:
    damaged = "/x.gguf cannot be used: its GGUF version is 0; versions 2 and 3 can be read. "
    told = said(damaged + "Download the model file again; Forge has left this one as it is.")
    assert "ihre GGUF-Version ist 0; lesbar sind die Versionen 2 und 3. Die Modelldatei" in told
    asked = (
        'Who: "odd" is not among the models that are there now, and Ollama does not answer at x.'
    )
    assert said(asked).startswith("Who: „odd“ ist nicht unter")
    broken = "/x.json cannot be used: it is no JSON at line 1, column 1: Expecting value."
    assert said(broken).endswith("kein JSON: hier fehlt ein Wert.")


@pytest.mark.usefixtures("german")
def test_a_fault_below_a_prompt_is_said_in_german() -> None:
    [(told, _start, _end)] = faults_in("Write {name")
    assert told.startswith("Zeile 1, Spalte 7: diese {")
