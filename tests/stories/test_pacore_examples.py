"""Every code example of the guide to consensus, at work with its names where its parts exist.

The table at the end is held against the guide itself where it lies beside the checkout: each of its
code blocks works here, waits for a part that is named, or is about that project's own files.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from forge_gui import ConsensusEngine, ConsensusRules, get_collaboration, open_engine_blocking
from forge_gui.values.errors import BadRequest
from tests.stories.pasture import in_a_folder_of_its_own, simulated

__all__ = ["in_a_folder_of_its_own"]
Test = TypeVar("Test", bound=Callable[..., Any])

AT_WORK = ("Example 1: Basic Consensus", "Add Custom Consensus Strategy")
WAITING_FOR_A_SERVER = ("Example 2: Start Master Node", "Example 3: Test Worker Node")
WAITING_FOR_SCALE_OUT = (
    "4. Parallel Replicas",
    "Single Machine (Multiple Workers)",
    "Multiple Machines (Ray Cluster)",
    "Issue: Ray connection error",
)
WAITING_FOR_RUNTIMES = ("Issue: Model download fails",)
DONE_BY_SETTINGS_OR_THE_LIBRARY = (
    "1. GPU Acceleration",
    "2. Batch Processing",
    "Add New Model",
    "Issue: CUDA out of memory",
)
"""The device and the context of a model, and which models there are, are not code in Forge."""
ITS_OWN_FILES = (
    "Step 1: Setup Project Structure",
    "Step 2: Install Dependencies",
    "Step 3: Test Installation",
    "Step 4: Run Tests",
)
RESPONSES = [
    {"response": "Answer A", "confidence": 0.9},
    {"response": "Answer B", "confidence": 0.7},
    {"response": "Answer A", "confidence": 0.85},
]


def example(_heading: str) -> Callable[[Test], Test]:
    """Marks the working version of the code below this heading."""
    return lambda test: test


@example("Example 1: Basic Consensus")
def test_basic_consensus() -> None:
    engine = ConsensusEngine(strategy="weighted_voting")
    result = engine.aggregate(RESPONSES)
    assert f"Consensus: {result['text']}" == "Consensus: Answer A"
    assert f"Confidence: {result['confidence']:.2%}" == "Confidence: 71.43%"
    assert result["votes"][1]["why"] == "Its weight is 1.0, its confidence 70 %."


@pytest.mark.parametrize(
    "strategy",
    ["majority_voting", "weighted_voting", "ensemble_average", "ranking_based", "borda_count"],
)
def test_the_five_algorithms_of_the_guide_are_there(strategy: str) -> None:
    result = ConsensusEngine(strategy).aggregate(RESPONSES)
    assert result["text"] == "Answer A"
    assert 0.5 < result["confidence"] <= 1
    assert result["strategy"] == strategy


@example("Add Custom Consensus Strategy")
def test_a_strategy_of_ones_own() -> None:
    class WithOneMore(ConsensusEngine):
        def __init__(self, strategy: str) -> None:
            super().__init__(strategy)
            self.strategies["custom"] = self.custom_strategy

        def custom_strategy(self, responses: list[dict[str, Any]]) -> dict[str, Any]:
            best = max(responses, key=lambda one: one["confidence"])
            return {"text": best["response"], "confidence": 0.85}

    result = WithOneMore("custom").aggregate(RESPONSES)
    assert (result["text"], result["confidence"]) == ("Answer A", 0.85)
    assert result["explanation"] == "custom decided."


def test_one_of_ones_own_may_use_forges_and_take_its_name() -> None:
    engine = ConsensusEngine("majority_voting")
    forges = engine.strategies["majority_voting"]
    engine.register("majority_voting", lambda told: {**forges(told), "confidence": 0.5})
    assert engine.aggregate(RESPONSES)["confidence"] == 0.5
    engine.strategies["odd"] = lambda told: {"text": 3}
    engine.strategy = "odd"
    with pytest.raises(BadRequest, match="The strategy odd cannot be used: it gave no text"):
        engine.aggregate(RESPONSES)


def test_texts_numbers_and_rankings_are_responses_too() -> None:
    assert ConsensusEngine().aggregate(["yes", "Yes.", "no"])["text"] == "yes"
    mean = ConsensusEngine("average").aggregate([{"response": 10}, {"response": 20.0}])
    assert (mean["text"], mean["value"]) == ("15", 15.0)
    ranked = [
        {"response": "a", "ranking": ["a", "c", "b"]},
        {"response": "b", "ranking": ["b", "c", "a"]},
        {"response": "c", "ranking": ["c", "b", "a"]},
    ]
    assert ConsensusEngine("borda").aggregate(ranked)["text"] == "c"
    assert ConsensusEngine().aggregate([])["reached"] is False


@pytest.mark.parametrize(
    ("responses", "why"),
    [
        ([3], "Response 1 cannot be counted: it is int"),
        ([{"response": "a", "confidence": "high"}], "its confidence is no number"),
        ([{"response": {1, 2}}], "neither a text nor JSON"),
        ([{"response": "a", "ranking": "a"}], "ranking is no list"),
        ([{"response": "a", "weight": -1}], "must be 0 or more"),
    ],
)
def test_what_cannot_be_counted_is_told(responses: list[Any], why: str) -> None:
    with pytest.raises(BadRequest, match=why):
        ConsensusEngine().aggregate(responses)


def test_a_quorum_and_a_least_share_are_rules() -> None:
    strict = ConsensusEngine(rules=ConsensusRules(quorum=1.0))
    missed = strict.aggregate(["yes", "yes", ""])
    assert (missed["reached"], missed["abstained"]) == (False, 1)
    assert strict.aggregate(["yes", "yes"])["reached"]
    split = ConsensusEngine(rules=ConsensusRules(least_share=0.6)).aggregate(["yes", "no"])
    assert not split["reached"]


def test_an_unknown_strategy_is_told_with_those_there_are() -> None:
    with pytest.raises(BadRequest, match=r"There are: .*borda_count"):
        ConsensusEngine("dictatorship").aggregate(RESPONSES)


def test_models_are_asked_from_a_script() -> None:
    with open_engine_blocking(simulated().settings) as engine:
        together = get_collaboration(engine)
        vote = together.consensus(
            capability="text_generation", task="What is 2 + 2?", num_models=3,
            voting_strategy="majority", max_tokens=20,
        )  # fmt: skip
        assert len(vote["votes"]) == 3
        assert vote["text"] in {one["text"] for one in vote["votes"]}
        assert vote["tokens"] > 0
        strict = ConsensusRules(least_share=1.0)
        split = together.consensus("Why?", rules=strict, temperature=1.0, max_tokens=20)
        assert split["reached"] == (len({one["text"] for one in split["votes"]}) == 1)
        many = together.estimate("What?", num_models=9, max_tokens=20)
        assert (many.calls, many.is_limited) == (9, True)
        thought = together.reason_in_parallel("simulated-writer", "Why?", (2,), max_tokens=20)
        assert [one["round"] for one in thought["trajectories"]] == [0, 0, 1]
        stages = [
            {"capability": "translation", "model_id": "simulation:simulated-writer"},
            {"capability": "summarization"},
        ]
        done = together.execute_pipeline(stages=stages, initial_input="Long English text...")
        assert len(done["stages"]) == 2
        helped = together.collaborate(
            requesting_model="simulation:simulated-writer",
            target_capability="code_generation",
            task="Write a Python function to sort a list",
        )
        assert helped
        with pytest.raises(BadRequest, match="Stage 1 cannot be read"):
            together.execute_pipeline([{"model": "x"}], "text")


def test_counting_loads_no_engine() -> None:
    code = (
        "import sys; from forge_gui import ConsensusEngine; "
        "ConsensusEngine().aggregate(['a']); "
        "print([m for m in ('asyncio.base_events', 'pydantic', 'PySide6', 'httpx') "
        "if m in sys.modules and m != 'asyncio.base_events'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_example_of_the_guide_is_at_work_or_waits_for_something_named(
    project_root: Path,
) -> None:
    guide = project_root.parent / "shared" / "seeds" / "pacore-guide.md"
    if not guide.exists():
        pytest.skip("the guide lies beside the checkout of its authors")
    found, heading = [], ""
    is_inside = False
    for line in guide.read_text("utf-8").splitlines():
        if line.startswith("```"):
            if not is_inside:
                found.append(heading)
            is_inside = not is_inside
        elif not is_inside and (title := re.match(r"#{2,4} (.*)", line)):
            heading = title[1].strip()
    accounted = {
        *AT_WORK,
        *WAITING_FOR_A_SERVER,
        *WAITING_FOR_SCALE_OUT,
        *WAITING_FOR_RUNTIMES,
        *DONE_BY_SETTINGS_OR_THE_LIBRARY,
        *ITS_OWN_FILES,
    }
    assert set(found) == accounted
