"""Strategies that packages and scripts bring: they work, or they fail with one sentence."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from forge_gui.engine.collaboration.consensus import registry
from forge_gui.engine.collaboration.consensus.own_strategies import OwnStrategy, decide_by
from forge_gui.engine.collaboration.consensus.registry import GROUP, Strategies, load_strategies
from forge_gui.values.consensus import Answer, Rules, Strategy
from forge_gui.values.errors import BadRequest

LOGGER = "forge_gui.engine.collaboration.consensus.registry"
SAID = [Answer("yes", "a"), Answer("no", "b", confidence=0.9), Answer("yes", "c"), Answer("")]


def shortest(responses: list[dict[str, Any]]) -> dict[str, Any]:
    """The shortest answer."""
    text = min((one["response"] for one in responses), key=len)
    return {"text": text, "confidence": 1 / len(responses)}


def points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, *names: str
) -> Callable[[], Iterable[EntryPoint]]:
    """Entry points of a package whose module has this code."""
    module = f"brought_{abs(hash((code, str(tmp_path))))}"
    (tmp_path / f"{module}.py").write_text(code)
    monkeypatch.syspath_prepend(str(tmp_path))
    found = [EntryPoint(name, f"{module}:decide", GROUP) for name in names]
    return lambda: found


GOOD = '''
def decide(responses):
    """Takes the last one.

    More about it.
    """
    return {"text": responses[-1]["response"], "confidence": 0.5}
'''


async def test_a_package_brings_a_strategy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strategies = Strategies(points(tmp_path, monkeypatch, GOOD, "the_last"))
    listed = await strategies.all()
    assert [one.name for one in listed[:6]] == [str(one) for one in Strategy]
    assert (listed[6].name, listed[6].summary) == ("the_last", "Takes the last one.")
    found = await strategies.decide(SAID, "the_last", Rules())
    assert (found.text, found.confidence, found.strategy) == ("yes", 0.5, "the_last")
    assert found.groups[0].text == "yes"
    assert [vote.group for vote in found.votes] == [0, 1, 0, None]
    assert str(found.votes[1].why) == "the_last did not choose this answer."


async def test_forges_own_strategies_load_no_package() -> None:
    def find() -> Iterable[EntryPoint]:
        raise AssertionError("nobody asked for a package")

    strategies = Strategies(find)
    assert (await strategies.decide(SAID, "majority", Rules())).text == "yes"
    assert await strategies.known("borda") == Strategy.BORDA_COUNT


@pytest.mark.parametrize(
    "code",
    ["raise RuntimeError('no')", "import sys; sys.exit(3)", "decide = 7", "def decide(:", "x = 1"],
)
async def test_a_package_that_cannot_be_loaded_is_told_and_left_out(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str, str], None],
    code: str,
) -> None:
    expect_log(LOGGER, "The consensus strategy bad of the package .* cannot be used: .")
    assert not load_strategies(points(tmp_path, monkeypatch, code, "bad"))


@pytest.mark.parametrize("name", ["majority_voting", "majority", "two words", ""])
def test_names_of_forge_and_names_that_are_none_are_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str, str], None],
    name: str,
) -> None:
    expect_log(LOGGER, "letters, digits and _|Forge has a strategy of that name")
    assert not load_strategies(points(tmp_path, monkeypatch, GOOD, name))


def test_of_two_packages_with_one_name_the_first_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str, str], None]
) -> None:
    expect_log(LOGGER, "another package has a strategy of that name")
    found = load_strategies(points(tmp_path, monkeypatch, GOOD, "twice", "twice"))
    assert list(found) == ["twice"]


def _raising(_: list[dict[str, Any]]) -> dict[str, Any]:
    raise ValueError("line one\nline two")


def _leaving(_: list[dict[str, Any]]) -> dict[str, Any]:
    raise SystemExit(1)


def _giving(made: object) -> Callable[[list[dict[str, Any]]], Any]:
    return lambda _: made


@pytest.mark.parametrize(
    ("decide", "why"),
    [
        (_raising, "line one line two"),
        (_leaving, "cannot be used: 1"),
        (_giving(None), "gave NoneType"),
        (_giving({}), "gave no text"),
        (_giving({"text": 7, "confidence": 1}), "gave no text"),
        (_giving({"text": "x" * 1_000_001, "confidence": 1}), "gave no text"),
        (_giving({"text": "yes"}), "gave no confidence"),
        (_giving({"text": "yes", "confidence": True}), "gave no confidence"),
        (_giving({"text": "yes", "confidence": math.nan}), "not from 0 to 1"),
        (_giving({"text": "yes", "confidence": 7}), "not from 0 to 1"),
    ],
)
def test_a_strategy_that_misbehaves_fails_with_one_sentence(
    decide: Callable[[list[dict[str, Any]]], Any], why: str
) -> None:
    with pytest.raises(BadRequest, match=why) as failed:
        decide_by(OwnStrategy("odd", decide, package="oddities"), SAID, Rules())
    assert failed.value.sentence.startswith("The strategy odd (oddities) cannot be used: ")
    assert failed.value.sentence.count("\n") == 0


async def test_a_strategy_that_never_ends_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "import time\ndef decide(responses):\n    time.sleep(1.0)\n"
    monkeypatch.setattr(registry, "LIMIT_S", 0.05)
    strategies = Strategies(points(tmp_path, monkeypatch, code, "slow"))
    began = time.monotonic()
    with pytest.raises(BadRequest, match="took longer than"):
        await strategies.decide(SAID, "slow", Rules())
    assert time.monotonic() - began < 60


def test_quorum_and_certainty_hold_for_every_strategy() -> None:
    own = OwnStrategy("short", shortest)
    assert decide_by(own, SAID, Rules()).text == "no"
    none = decide_by(own, SAID, Rules(quorum=0.9))
    assert (none.text, none.strategy, none.abstained) == ("", "short", 1)
    unsure = decide_by(own, SAID, Rules(least_share=0.8))
    assert unsure.text == ""
    assert str(unsure.sentence) == "short is not sure enough of its answer."
    assert decide_by(own, [], Rules()).text == ""


async def test_parallel_reasoning_does_not_count_answers() -> None:
    with pytest.raises(BadRequest, match="with a model, not by counting"):
        await Strategies(lambda: ()).decide(SAID, "pacore", Rules())
