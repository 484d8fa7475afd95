"""What the engine says is said in the window's language, and what is unknown stays as it came."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from forge_gui.engine.evaluation.test_sets.checks import check_answer
from forge_gui.engine.library.fitting import Free, Idle, fit_of
from forge_gui.engine.pipeline import step_cache_words
from forge_gui.ui.frame.language import TRANSLATIONS
from forge_gui.values import errors
from forge_gui.values.ids import ModelId
from forge_gui.values.memory_bill import BillPart, Device, KvType, MemoryBill, PartKind
from forge_gui.values.test_sets import Check, CheckKind
from forge_gui.viewmodels.check_sentences import CHECKS
from forge_gui.viewmodels.engine_sentences import SENTENCES
from forge_gui.viewmodels.engine_words import said, said_by_check, templates
from forge_gui.viewmodels.sentence_parts import PARTS
from tests.viewmodels.engine_texts import told_by_the_engine

_GAP = re.compile(r"\{[a-z_]+\}")
_MODEL, GIB = ModelId("ollama", "new"), 1 << 30
_JOINED = (
    "{step}, line {line}, column {column} of the {setting}: {reason}",
    "The step {step} is not held in the run {run}.",
    "No step is held in the run {run}.",
    "{path} cannot be used: there is no such file.",
    *(f"1 {unit}{ago}" for unit in ("minute", "hour", "day") for ago in ("", " ago")),
    *(f"{{count}} {unit}s{ago}" for unit in ("minute", "hour", "day") for ago in ("", " ago")),
    "1 node of {program}: {full} whole, {part} in part, {none} not.",
    "{count} nodes of {program}: {full} whole, {part} in part, {none} not.",
    "{place} takes a setting or a value from before; it is an input here.",
    "{place} reads a part of what comes in; the whole stands there.",
    "one of {names}",
    "a whole number from {low} to {high}",
    "a number from {low} to {high}",
    "a number above {low} and at most {high}",
    "text that is not empty",
    "{server} has a question about the payment for this key.",
    "The prompt is {prompt} tokens long; {model} can read {context}.",
    "The embedded engine is ready; {count} models are in memory.",
    "{model} with {context} tokens of context fits: it takes {need}, {free} are free.",
    (
        "{model} with {context} tokens of context fits: it takes {graphics} of graphics memory and "
        "{main} of main memory."
    ),
    "{model} with {context} tokens of context fits once {others} is unloaded: it takes {need}.",
    "{model} with {context} tokens of context does not fit: it takes {need}, and {free} are free.",
    (
        "{model} with {context} tokens of context does not fit onto the GPU: it takes {graphics} "
        "there."
    ),
)
"""Put together from parts in the engine; they are looked at one by one below."""
_OWN = (
    errors.BadModelId("gpt"),
    errors.JsonUnreadable("it ends early"),
    errors.JsonUnfit("a key is missing", {}),
    errors.NothingToDecide("ask"),
    errors.RunOver("run-1"),
    errors.NothingHeld("run-1"),
    errors.NothingHeld("run-1", "draft"),
    errors.RunCancelled(),
    errors.TimeIsUp(30),
    errors.FileDamaged("/a.json", "it is no JSON."),
    errors.FileMissing("/a.json"),
    errors.JournalUnusable("/runs.db", "the disk is full."),
    errors.RunNotFound("run-1"),
    errors.RunBusy("run-1"),
    errors.RunComplete("run-1"),
    errors.TemplateError("this { is not closed.", line=2, column=7),
)
"""Each class of errors.py that has a sentence of its own."""


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "forge_de.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("error", _OWN, ids=lambda error: type(error).__name__)
def test_every_error_with_a_sentence_of_its_own_is_translated(error: errors.ForgeError) -> None:
    assert said(error.sentence) != error.sentence
    assert not error.advice or said(error.advice) != error.advice


def test_no_error_with_a_sentence_of_its_own_is_forgotten() -> None:
    tree = ast.parse(Path(errors.__file__).read_text(encoding="utf-8"))
    own = {
        one.name
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef) and any(isinstance(n, ast.JoinedStr) for n in _made(one))
    }
    assert own <= {type(error).__name__ for error in _OWN}


def _made(one: ast.ClassDef) -> Iterator[ast.AST]:
    for part in one.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            yield from ast.walk(part)


@pytest.mark.usefixtures("german")
def test_what_changes_stays_as_it_is() -> None:
    told = said("Ollama does not answer at http://127.0.0.1:11434.")
    assert told == "Ollama antwortet unter http://127.0.0.1:11434 nicht."
    fault = "Draft a reply, line 2, column 60 of the prompt: this { is not closed. Write {{ for a "
    told = said(fault + "brace that is meant as text.")
    assert told.startswith("Draft a reply, Zeile 2, Spalte 60 in „prompt“: diese { ist nicht")


@pytest.mark.usefixtures("german")
def test_several_sentences_and_names_before_them() -> None:
    assert said("Draft: no model is chosen.") == "Draft: kein Modell ist gewählt."
    two = "The run run-1 is complete. Run it again from a step instead."
    assert said(two).startswith("Der Lauf run-1 ist vollständig. Stattdessen")
    half = "Nobody knows this one. Run the step again."
    assert said(half) == "Nobody knows this one. Den Schritt noch einmal ausführen."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "Nobody knows this one.", "a: b", "x" * 9000])
def test_what_is_unknown_stays(text: str) -> None:
    assert said(text) == text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("free_gib", [40, 5, 3, 1])
@pytest.mark.parametrize("on_gpu", [True, False])
def test_what_is_said_of_memory_before_a_load(free_gib: int, on_gpu: bool) -> None:
    """By the engine's own words, whatever they come to."""

    def bill(context: int, kv_type: KvType) -> MemoryBill:
        cache = context * (256_000 if kv_type is KvType.F16 else 136_000)
        parts: tuple[BillPart, ...] = (
            BillPart(PartKind.WEIGHTS, 3 * GIB),
            BillPart(PartKind.KV_CACHE, cache),
        )
        parts = tuple(replace(one, device=Device("gpu0")) for one in parts) if on_gpu else parts
        return MemoryBill(_MODEL, parts, context, 512, 1, kv_type, trained_context=8192)

    free = Free(free_gib * GIB, free_gib * GIB if on_gpu else 0)
    idle = [Idle(ModelId("ollama", "old"), GIB, GIB)]
    found = fit_of(bill(8192, KvType.F16), free, idle, bill)
    for text in filter(None, (found.sentence, found.advice)):
        told = said(text)
        assert told != text
        assert " or " not in told
        assert "fit" not in told


@pytest.mark.usefixtures("german")
def test_what_changed_and_how_long_ago_it_was() -> None:
    parts = ("prompt", "model", "json_mode", "input question", "setting seed", "kind")
    for name in parts:
        told = said(step_cache_words.why_it_ran({name: "1"}, {name: "2"}, None, 0.0))
        assert told.startswith("Geändert: ")
        assert not re.search(r"\b(the|changed|input|kind)\b", told), told
    several = {"model": "1", "images": "1", "think": "1", "loaded": "1"}
    told = said(step_cache_words.why_it_ran(several, {}, None, 0.0))
    assert told == "Geändert: das Modell, die Bilder, ob das Modell erst nachdenkt, 1 weitere."
    for seconds in (3, 60, 300, 3600, 9000, 86_400, 900_000):
        told = said(step_cache_words.from_cache(seconds, 0.01))
        assert not re.search(r"\b(ago|now|less|days?|hours?|minutes?)\b", told), told
    told = said(step_cache_words.why_it_ran({}, {}, 3600.0, 4000.0))
    assert told == "Seine Antwort wurde 1 Stunde aufbewahrt, und das ist um."
    assert said("Forge tried a:b once and c:d 3 times.").endswith("a:b einmal, c:d 3-mal.")


@pytest.mark.usefixtures("german")
def test_a_reason_that_is_no_sentence_of_its_own() -> None:
    told = said("/m.gguf cannot be used: it is not a GGUF file.")
    assert told == "/m.gguf kann nicht verwendet werden: sie ist keine GGUF-Datei."
    told = said("default: pool.size must be a whole number from 1 to 4; it is 9.")
    assert told == "default: pool.size muss eine ganze Zahl von 1 bis 4 sein; es ist 9."
    told = said("The text is no JSON that can be read: a:b was asked twice; the answer is empty.")
    assert told.endswith("a:b wurde zweimal gefragt; die Antwort ist leer.")
    cut = "Ollama broke off while tiny was answering; 12 characters of its answer had arrived."
    assert said(cut).startswith("Ollama brach ab, während tiny antwortete; 12 Zeichen")


@pytest.mark.usefixtures("german")
def test_what_a_check_saw() -> None:
    right = Check(CheckKind.CONTAINS)
    assert said_by_check(check_answer(right, "blue", "red").why) == "fehlt: blue"
    assert said_by_check(check_answer(right, "", "red").why).startswith("nichts ist erwartet")
    number = check_answer(Check(CheckKind.NUMBER), 4, "3 of 4, so 5").why
    assert said_by_check(number) == "5 statt 4"
    assert said_by_check("7 of 10: short and right") == "7 von 10: short and right"
    assert said_by_check("The run was stopped.") == "Der Lauf wurde gestoppt."


def test_english_is_not_touched() -> None:
    assert said("The run was stopped.") == "The run was stopped."


@pytest.mark.usefixtures("german")
def test_two_faults_of_one_kind_are_two() -> None:
    one = "Merge needs something for {first}: lay a wire to it, or add an input of that name."
    told = said(f"{one} {one.replace('first', 'second')}")
    assert told.count("Merge braucht etwas für") == 2
    assert "{second}" in told
    assert said("1. Draft is muted.") == "1. Draft ist stummgeschaltet."


def test_each_sentence_is_one_of_the_engine(project_root: Path) -> None:
    """Where the engine says it otherwise now, the window would fall back to English unseen."""
    package, spoken = project_root / "forge_gui", {*_JOINED}
    for told in told_by_the_engine(package):
        spoken |= set(templates(told.sample))
    rest = [one for one in (*SENTENCES, *PARTS, *CHECKS) if one not in spoken]
    whole = "\n".join(_texts_of(package)) if rest else ""  # a Sentence's template stands as it is
    gone = [one for one in rest if one not in whole and _GAP.sub("\0", one) not in whole]
    assert not gone, gone


def _texts_of(package: Path) -> Iterator[str]:
    for folder in ("engine", "values"):
        for path in (package / folder).rglob("*.py"):
            yield from _texts(path.read_text(encoding="utf-8"))


def _texts(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
