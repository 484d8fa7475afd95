"""All that the engine says to people has its words in the window, but what is named here."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from forge_gui.engine.structured.changes import Change, Changed
from forge_gui.viewmodels.engine_words import gaps, is_known
from tests.viewmodels.engine_texts import Told, told_by_the_engine

_ELSEWHERE = {
    "engine/collaboration/consensus/for_scripts.py": "only scripts call it",
    "engine/orchestration/strategies/for_scripts.py": "only scripts call it",
    "engine/backends/llama_cpp/child.py": "the load that it ends says it in its own words",
    "engine/library/fitting.py": "made of parts; test_engine_words.py asks for whole sentences",
}
"""Files whose sentences no window shows as they stand there, and why."""
_AT_THE_START = ("--set …", "Write --set", "… in the environment", "default: …: ….")
"""Before there is a window; the last is nothing but a name and what a setting's own check says."""

_WORD, _FILLED = re.compile(r"(?<![A-Za-z_])[a-z][a-z_']+"), re.compile(r"Xy")
_NAMES = {"api_error", "simulated", "broken", "then", "else", "default"}
"""Names and technical words that stay as they are in every language."""


def _unknown(package: Path) -> list[Told]:
    told = [one for one in told_by_the_engine(package) if one.file not in _ELSEWHERE]
    told = [one for one in told if not one.shown.startswith(_AT_THE_START)]
    return [one for one in told if not is_known(one.sample)]


def test_each_sentence_of_the_engine_is_known_to_the_window(project_root: Path) -> None:
    """A new one: add it to a module of sentences (engine_sentences.py names them), translate it."""
    unknown = [str(one) for one in _unknown(project_root / "forge_gui")]
    assert not unknown, "\n".join(unknown)


def _swallowed(package: Path) -> list[str]:
    """Words of the engine's own in a gap: the sentence was taken for another one, `There is no
    {model}` for `There is no file x`, and would be half English."""
    found = []
    for one in told_by_the_engine(package):
        if one.file in _ELSEWHERE or one.shown.startswith(_AT_THE_START):
            continue
        for name, value in gaps(one.sample):
            words = set(_WORD.findall(_FILLED.sub(" ", value))) - _NAMES
            if words and "{" not in value:
                found.append(f"{one}  {name}: {value}")
    return found


def test_no_gap_of_a_sentence_holds_words_of_the_engine(project_root: Path) -> None:
    """Where it does, that sentence needs words of its own."""
    swallowed = _swallowed(project_root / "forge_gui")
    assert not swallowed, "\n".join(swallowed)


def test_a_sentence_that_is_taken_for_another_is_missed(tmp_path: Path) -> None:
    (tmp_path / "values").mkdir()
    (tmp_path / "engine").mkdir()
    source = 'def fall(name):\n    raise ForgeError(f"There is no bell called {name}.")\n'
    (tmp_path / "engine" / "bells.py").write_text(source)
    (tmp_path / "values" / "errors.py").write_text("class ForgeError(Exception): ...\n")
    assert [one.partition("  model: ")[2] for one in _swallowed(tmp_path)] == ["bell called Xy"]


def test_the_whole_engine_is_looked_at(project_root: Path) -> None:
    told = told_by_the_engine(project_root / "forge_gui")
    found = Counter(one.file.split("/")[1] for one in told)
    for folder in ("pipeline", "backends", "library", "formats", "evaluation", "orchestration"):
        assert found[folder] >= 40, found
    assert set(_ELSEWHERE) <= {one.file for one in told}, "excused, and nothing is said there"


@pytest.mark.parametrize("times", [1, 3])
def test_each_repair_of_json_is_known(times: int) -> None:
    told = [Changed(change, times).sentence for change in Change]
    assert not [one for one in told if "{" in one or not is_known(one)]


def test_a_new_sentence_is_missed(tmp_path: Path) -> None:
    """A planted one: the look bites, through names, helpers and both ways of an `if`."""
    (tmp_path / "values").mkdir()
    (tmp_path / "engine").mkdir()
    source = """
class Odd(ForgeError): ...
HOW = "Sing it again."
def _why(name: str) -> str:
    return f"{name} never sang."
def fall(name: str, deep: bool) -> None:
    depth = "far" if deep else "near"
    raise Odd(f"The bell of {name} fell {depth}.", HOW)
def check(name: str) -> None:
    yield Fault(_why(name), name)
"""
    (tmp_path / "engine" / "bells.py").write_text(source.replace("\n\n", "\n"))
    (tmp_path / "values" / "errors.py").write_text("class ForgeError(Exception): ...\n")
    assert sorted(str(one).partition("  ")[2] for one in _unknown(tmp_path)) == [
        "Sing it again.",
        "The bell of … fell far.",
        "The bell of … fell near.",
        "… never sang.",
    ]
