"""PASTURE's examples of pipelines: models that work together, steps in Python, stand-ins."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from forge_gui import (
    AnalysisStep,
    Config,
    FileCache,
    ModelManager,
    ModelStep,
    Pipeline,
)
from forge_gui.values.errors import PipelineRefused, SettingsError
from tests.stories.pasture import CODER, SMALL, WRITER, example, in_a_folder_of_its_own, simulated

__all__ = ["in_a_folder_of_its_own"]


# Pipelines


@example("Simple Single-Model Example")
async def test_one_question_to_one_model() -> None:
    config = simulated()
    cache = FileCache(config.cache_dir)
    model_manager = ModelManager(config, cache)
    model_step = ModelStep(
        model_manager=model_manager,
        model_name=WRITER,
        prompt_template="Answer the following question: {query}",
        options={"temperature": 0.7},
    )
    pipeline = Pipeline(steps=[("answer", model_step, [])], config=config)
    results = await pipeline.run({"query": "What is artificial intelligence?"})
    response = results["results"]["answer"]["output"]["response"]
    assert len(response.split()) > 10
    assert results["status"] == "success"
    await model_manager.close()


async def test_the_same_question_to_the_model_that_ships_with_forge() -> None:
    config = Config(ollama={"enabled": False})
    model_manager = ModelManager(config, FileCache(config.cache_dir))
    step = ModelStep(model_manager, "forge:tiny", "Sort: {list}", {"temperature": 0.0})
    results = await Pipeline([("answer", step, [])], config).run({"list": "pear, apple"})
    assert results["status"] == "success"
    assert results["results"]["answer"]["output"]["response"].strip()
    assert results["results"]["answer"]["model"] == "forge:tiny"
    again = await Pipeline([("answer", step, [])], config).run({"list": "pear, apple"})
    assert "From the cache" in again["results"]["answer"]["cause"]
    await model_manager.close()


def _report(model_manager: ModelManager, config: Config) -> Pipeline:
    economic_step = ModelStep(model_manager, WRITER, "Analyze economic impacts: {query}")
    social_step = ModelStep(model_manager, SMALL, "Analyze social impacts: {query}")
    integration_step = ModelStep(
        model_manager,
        WRITER,
        "Integrate these analyses:\nEconomic: {economic[response]}\nSocial: {social[response]}",
    )
    return Pipeline(
        steps=[
            ("economic", economic_step, []),
            ("social", social_step, []),
            ("integration", integration_step, ["economic", "social"]),
        ],
        config=config,
    )


@example("Multi-Model Pipeline")
async def test_several_models_make_one_report() -> None:
    config = simulated()
    model_manager = ModelManager(config, FileCache(config.cache_dir))
    steps: dict[str, tuple[str, str, list[str]]] = {
        "economic": (WRITER, "Analyze the economic impact of {query}.", []),
        "social": (SMALL, "Analyze the social implications of {query}.", []),
        "integration": (
            WRITER,
            """
            Topic: {query}

            Economic Analysis:
            {economic[response]}

            Social Analysis:
            {social[response]}
            """,
            ["economic", "social"],
        ),
    }
    pipeline = Pipeline(
        steps=[
            (name, ModelStep(model_manager, model, prompt, {"temperature": 0.5}), after)
            for name, (model, prompt, after) in steps.items()
        ],
        config=config,
    )
    results = await pipeline.run({"query": "The impact of artificial intelligence on society"})
    assert set(results["results"]) == set(steps)
    assert results["outputs"] == {
        "integration": results["results"]["integration"]["output"]["response"]
    }
    await model_manager.close()


@example("Pipeline Construction")
async def test_steps_by_position_and_what_waits_for_what() -> None:
    config = simulated()
    model_manager = ModelManager(config)
    results = await _report(model_manager, config).run({"query": "AI in manufacturing"})
    assert [one["status"] for one in results["results"].values()] == ["success"] * 3
    assert results["results"]["social"]["model"] == f"simulation:{SMALL}"
    await model_manager.close()


@example("Customizing Model Options")
async def test_options_reach_the_model() -> None:
    model_manager = ModelManager(simulated())
    step = ModelStep(
        model_manager=model_manager,
        model_name=WRITER,
        prompt_template="Generate creative text about {topic}.",
        options={"temperature": 0.8, "top_p": 0.95, "top_k": 40, "num_predict": 3},
    )
    results = await Pipeline([("text", step, [])]).run({"topic": "the sea"})
    assert results["results"]["text"]["tokens"]["completion"] == 3
    await model_manager.close()
    with pytest.raises(SettingsError, match='no option "temprature"'):
        ModelStep(model_manager, WRITER, "x", {"temprature": 1})


@example("Adding Fallback Models")
async def test_fallback_models_are_settings_of_the_step() -> None:
    model_manager = ModelManager(simulated())
    step = ModelStep(
        model_manager=model_manager,
        model_name=WRITER,
        prompt_template="Answer: {query}",
        options={"temperature": 0.7},
        fallback_models=[SMALL, CODER, "simulated-thinker"],
    )
    results = await Pipeline([("answer", step, [])]).run({"query": "why"})
    assert results["results"]["answer"]["status"] == "success"
    await model_manager.close()


@example("Fallback Models")
async def test_a_fallback_model_answers_where_the_first_is_too_small() -> None:
    """The first model's memory is refused by the limits, so the second answers."""
    config = simulated(orchestrator={"cpu_memory_limit_mb": 700})
    model_manager = ModelManager(config)
    step = ModelStep(
        model_manager=model_manager,
        model_name=WRITER,
        prompt_template="Answer: {query}",
        fallback_models=[SMALL],
    )
    results = await Pipeline([("answer", step, [])], config).run({"query": "why"})
    answer = results["results"]["answer"]
    assert answer["status"] == "success", answer
    assert f"simulation:{SMALL} answered instead of" in answer["note"]
    await model_manager.close()


class DataPreprocessingStep(AnalysisStep):
    """Splits the question into words; where there is none, the fallback has an empty list."""

    async def execute(self, data: Any) -> dict[str, Any]:
        began = time.perf_counter()
        if not data["query"]:
            raise ValueError("there is no question")
        return {
            "output": {"processed_data": data["query"].split()},
            "time": time.perf_counter() - began,
            "status": "success",
        }

    async def get_fallback(self, data: Any) -> dict[str, Any]:
        return {"output": {"processed_data": [], "response": "nothing"}, "fallback": True}


@example("Custom Pipeline Steps")
@pytest.mark.parametrize(("query", "found"), [("a b c", ["a", "b", "c"]), ("", [])])
async def test_steps_written_in_python(query: str, found: list[str]) -> None:
    config = simulated()
    model_manager = ModelManager(config)
    analyze_step = ModelStep(model_manager, WRITER, "Say {preprocess[processed_data]}")
    pipeline = Pipeline(
        steps=[
            ("preprocess", DataPreprocessingStep(), []),
            ("analyze", analyze_step, ["preprocess"]),
        ],
        config=config,
    )
    results = await pipeline.run({"query": query})
    preprocess = results["results"]["preprocess"]
    assert preprocess["output"]["processed_data"] == found
    assert ("fallback" in preprocess.get("note", "")) is (not query)
    assert results["results"]["analyze"]["status"] == "success"
    await model_manager.close()


async def test_a_step_waits_for_those_that_its_prompt_does_not_name() -> None:
    seen: list[str] = []

    class Noted(AnalysisStep):
        async def execute(self, data: Any) -> dict[str, Any]:
            await asyncio.sleep(0.02)
            seen.append("noted")
            return {"output": {"answer": data["analyze"]["response"] if "analyze" in data else 1}}

    model_manager = ModelManager(simulated())
    step = ModelStep(model_manager, WRITER, "{query}")
    pipeline = Pipeline(
        [("first", Noted(), []), ("analyze", step, ["first"]), ("last", Noted(), ["analyze"])]
    )
    results = await pipeline.run({"query": "hi"})
    assert seen == ["noted", "noted"]
    assert list(results["results"]) == ["analyze", "first", "last"]
    last = results["results"]["last"]["output"]["answer"]
    assert last == results["results"]["analyze"]["output"]["response"]
    with pytest.raises(PipelineRefused, match='waits for "nobody"'):
        await Pipeline([("a", step, ["nobody"])]).run({})
    await model_manager.close()


async def test_a_step_that_fails_leaves_the_other_branch() -> None:
    class Broken(AnalysisStep):
        async def execute(self, data: Any) -> dict[str, Any]:
            raise RuntimeError("no luck")

    steps = [("bad", Broken(), []), ("after", DataPreprocessingStep(), ["bad"])]
    results = await Pipeline([*steps, ("good", DataPreprocessingStep(), [])]).run({"query": "a b"})
    assert results["status"] == "failed"
    assert "no luck" in results["results"]["bad"]["error"]
    assert results["results"]["after"]["status"] == "skipped"
    assert results["results"]["good"]["status"] == "success"
