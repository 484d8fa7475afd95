"""`main.py consensus`: votes on the error stream, the answer on the other one, estimates alone."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
import typer
from rich.console import Console

from forge_gui.commands.consensus import (
    ConsensusWords,
    consensus_command,
    duration,
    strategies_command,
    vote_line,
)
from forge_gui.commands.consensus_words import rounds_of, text_of
from forge_gui.commands.opening import OpenEngine
from forge_gui.commands.run import Exit
from forge_gui.engine.backends.simulation.script import SimulatedModel, Trouble
from forge_gui.values.collaboration import Contribution, ContributionState
from tests.engine.collaboration.voters import model, saying
from tests.engine.simulated import opened_on, quick


def opener(folder: Path, *models: SimulatedModel) -> OpenEngine:
    """Opens an engine on these models; the command closes it."""
    return partial(opened_on, folder, *models)


def said(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    found = capsys.readouterr()
    return found.out, found.err


def asked(words: ConsensusWords, folder: Path, *models: SimulatedModel) -> int:
    errors = Console(stderr=True, width=200)
    return consensus_command(words, opener(folder, *models), errors)


VOTERS = saying("a", "Paris"), saying("b", "Lyon"), saying("c", "Paris")
NAMES = ("simulation:a", "simulation:b", "simulation:c")


def test_votes_are_shown_and_the_answer_stands_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(ConsensusWords("Capital?", NAMES), tmp_path, *VOTERS) == Exit.OK
    out, told = said(capsys)
    assert out == "Paris\n"
    assert told.index("3 calls: about") < told.index("✓ simulation:b")
    assert "2 of 3 agree, with 67 % of the score." in told
    assert "3 models have to be loaded." in told
    assert "nobody measured simulation:a" in told


def test_an_estimate_asks_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ConsensusWords("Capital?", NAMES, samples=2, only_estimate=True, max_tokens=10)
    assert asked(words, tmp_path, *VOTERS) == Exit.OK
    out, told = said(capsys)
    assert out.startswith("6 calls: at most about ")
    assert "✓" not in told


def test_a_program_gets_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = quick("b", Trouble.LOAD_FAILS)
    words = ConsensusWords("Capital?", NAMES, as_json=True, strategy="weighted")
    assert asked(words, tmp_path, VOTERS[0], broken, VOTERS[2]) == Exit.OK
    document = json.loads(said(capsys)[0])
    assert (document["status"], document["text"]) == ("done", "Paris")
    assert [one["state"] for one in document["votes"]] == ["done", "abstained", "done"]
    assert document["votes"][1]["sentence"]
    assert document["estimate"]["calls"] == document["spent"]["calls"] == 3
    assert document["groups"][0]["votes"] == [0, 2]


def test_no_consensus_is_a_failure_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = quick("b", Trouble.LOAD_FAILS)
    words = ConsensusWords("Capital?", NAMES[:2], quorum=0.9)
    assert asked(words, tmp_path, VOTERS[0], broken) == Exit.FAILED
    out, told = said(capsys)
    assert out == "\n"
    assert "✗ simulation:b" in told
    assert "the quorum is 90 %" in told


def test_without_names_the_best_models_are_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ConsensusWords("Capital?", number=5, as_json=True)
    assert asked(words, tmp_path, *VOTERS) == Exit.OK
    votes = json.loads(said(capsys)[0])["votes"]
    assert sorted(one["model"] for one in votes) == [
        *["simulation:a"] * 2,
        *["simulation:b"] * 2,
        "simulation:c",
    ]


def test_rounds_of_reasoning(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ConsensusWords("Capital?", NAMES[:1], rounds=(2,))
    assert asked(words, tmp_path, *VOTERS) == Exit.OK
    out, told = said(capsys)
    assert out == "Paris\n"
    assert "✓ simulation:a (round 2): Paris" in told


@pytest.mark.parametrize("as_json", [False, True])
def test_what_is_refused_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    words = ConsensusWords("?", NAMES[:1], strategy="dictatorship", as_json=as_json)
    assert asked(words, tmp_path, *VOTERS) == Exit.REFUSED
    out, told = said(capsys)
    assert 'There is no consensus strategy "dictatorship".' in told
    assert bool(out) == as_json


def test_the_strategies_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(width=160)
    assert strategies_command(opener(tmp_path), console) == Exit.OK
    out = said(capsys)[0]
    assert "majority_voting" in out
    assert "parallel_coordinated_reasoning" in out


def test_a_long_or_hostile_vote_is_one_harmless_line() -> None:
    vote = Contribution(0, model("a"), ContributionState.DONE, text="x\x1b[31m\n" * 99)
    line = vote_line(vote)
    assert line is not None
    assert "\x1b" not in line.plain
    assert "\n" not in line.plain
    assert len(line.plain) < 130
    assert vote_line(Contribution(0, model("a"))) is None


def test_the_words_of_the_command_line_are_read(tmp_path: Path) -> None:
    assert (rounds_of(""), rounds_of("4"), rounds_of("32,4")) == ((), (4,), (32, 4))
    with pytest.raises(typer.BadParameter, match="no list of numbers"):
        rounds_of("four")
    (tmp_path / "q.txt").write_text("What?", "utf-8")
    assert text_of(f"@{tmp_path / 'q.txt'}") == "What?"
    with pytest.raises(typer.BadParameter, match="cannot be read"):
        text_of(f"@{tmp_path / 'gone.txt'}")


def test_durations_are_said_as_exactly_as_they_are_known() -> None:
    said = [duration(seconds) for seconds in (0.2, 7.4, 59, 600)]
    assert said == ["less than a second", "about 7 s", "about 59 s", "about 10 min"]
