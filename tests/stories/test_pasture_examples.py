"""Every code example of PASTURE's document, at work: with its names, on simulated models.

Here: settings, kept answers, JSON, and the table that is held against the document itself where it
lies beside the checkout. What waits for scale-out is named, nothing else.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from forge_gui import (
    Config,
    FileCache,
    JSONProcessor,
    ModelManager,
)
from forge_gui.values.errors import SettingsError
from tests.stories.pasture import WRITER, example, in_a_folder_of_its_own, simulated

__all__ = ["in_a_folder_of_its_own"]


WAITING_FOR_SCALE_OUT = (
    "Distributed Processing with Celery",
    "Setting Up Distributed Processing",
)


# Configuration


@example("Core Configuration")
def test_settings_are_said_in_python() -> None:
    config = Config()
    assert (config.cache.enabled, config.cache_dir, config.cache.default_ttl) == (
        True,
        "./cache",
        3600,
    )
    assert (config.log_level, config.verbose_output, config.debug_mode) == ("INFO", False, False)
    assert config.request_timeout == 90.0
    assert (config.retry.max_attempts, config.retry.strategy) == (3, "exponential")
    assert (config.retry.min_wait, config.retry.max_wait) == (1.0, 30.0)
    assert (config.preload_models, config.sequential_execution) == (True, True)
    assert (config.fallback_threshold, config.min_response_length) == (2, 10)
    assert config.simulation_mode is False
    config = Config(
        cache={"enabled": True, "dir": "./my_cache", "default_ttl": 7200},
        log_level="DEBUG",
        verbose_output=True,
        debug_mode=True,
        request_timeout=120.0,
        retry={"max_attempts": 5, "strategy": "exponential", "min_wait": 1.0, "max_wait": 60.0},
        preload_models=True,
        sequential_execution=True,
        fallback_threshold=3,
        min_response_length=20,
        simulation_mode=False,
    )
    assert (config.cache_dir, config.retry.max_wait, config.fallback_threshold) == (
        "./my_cache",
        60.0,
        3,
    )


@example("From Configuration File")
def test_settings_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"log_level": "WARNING", "cache": {"dir": "./there"}}))
    config = Config.from_file("config.json")
    assert (config.log_level, config.cache_dir) == ("WARNING", "./there")
    with pytest.raises(SettingsError, match="no settings file"):
        Config.from_file("elsewhere.json")


def test_a_wrong_setting_is_one_sentence_with_its_key() -> None:
    with pytest.raises(SettingsError, match="retry"):
        Config(retry={"max_attemps": 3})
    with pytest.raises(SettingsError, match="request_timeout"):
        Config(request_timeout="long")


@example("Debugging")
def test_debugging_is_switched_on() -> None:
    config = Config(debug_mode=True, log_level="DEBUG")
    assert config.debug_mode
    assert config.log_level == "DEBUG"


@example("Automatic Retries")
def test_older_spellings_of_the_retry_settings() -> None:
    config = Config(max_retries=3, retry_delay=2.0)
    assert (config.max_retries, config.retry.max_attempts) == (3, 3)
    assert (config.retry_delay, config.retry.min_wait) == (2.0, 2.0)


@example("Resource Management")
def test_one_model_after_the_other() -> None:
    config = Config(preload_models=True, sequential_execution=True)
    assert config.preload_models
    assert config.sequential_execution


# Kept answers


@example("Implementing Caching Strategy")
async def test_answers_are_kept_for_their_time() -> None:
    cache = FileCache("./my_cache_dir")
    response = {"response": "kept"}
    await cache.set("hour", response, ttl=3600)
    await cache.set("day", response, ttl=86400)
    await cache.set("ever", response, ttl=None)
    await cache.set("over", response, ttl=0)
    stats = await cache.get_stats()
    assert stats["active_entries"] == 3
    assert stats["cache_size_bytes"] > 0
    await cache.clear("hour")
    assert await cache.get("hour") is None
    assert await cache.get("day") == response
    await cache.clear()
    assert (await cache.get_stats())["total_entries"] == 0
    await cache.close()


@example("Basic Caching")
async def test_equal_questions_are_asked_once() -> None:
    config = simulated(cache_dir="./my_cache")
    cache = FileCache(config.cache_dir)
    model_manager = ModelManager(config, cache)
    first = await model_manager.generate_with_model(WRITER, "why?", {"temperature": 0.7})
    again = await model_manager.generate_with_model(WRITER, "why?", {"temperature": 0.7})
    other = await model_manager.generate_with_model(WRITER, "why not?", {"temperature": 0.7})
    assert (first["cached"], again["cached"], other["cached"]) == (False, True, False)
    assert again["response"] == first["response"]
    assert Path("my_cache").is_dir()
    await model_manager.close()


@example("TTL (Time-To-Live) Caching")
async def test_a_value_for_an_hour_and_one_for_good() -> None:
    cache = FileCache("./cache")
    await cache.set("cache_key", {"a": [1, 2.5, None, True]}, ttl=3600)
    await cache.set("static_data", "text")
    await cache.close()
    assert await cache.get("cache_key") == {"a": [1, 2.5, None, True]}
    assert await cache.get("static_data") == "text"
    await cache.close()


@example("Cache Management")
async def test_a_cache_is_counted_and_cleared() -> None:
    cache = FileCache("./cache")
    for number in range(3):
        await cache.set(f"key {number}", number, ttl=0 if number == 2 else 60)
    await cache.clear("key 0")
    stats = await cache.get_stats()
    assert (stats["total_entries"], stats["active_entries"], stats["expired_entries"]) == (2, 1, 1)
    assert await cache.clear() == 2
    await cache.close()


# JSON


@example("JSON Validation and Repair")
def test_json_is_checked_found_and_mended() -> None:
    assert JSONProcessor.is_valid_json('{"key": "value"}')
    assert not JSONProcessor.is_valid_json("{'key': 'value'}")
    found = JSONProcessor.extract_json('Here\'s some JSON: {"key": "value"}')
    assert found == '{"key": "value"}'
    assert json.loads(JSONProcessor.repair_json("{'key': 'value'}")) == {"key": "value"}
    assert JSONProcessor.parse('{"key": "value"}') == {"key": "value"}


class AnalysisSchema(BaseModel):
    economic_impact: str
    social_impact: str
    recommendations: list[str]


@example("Schema Validation")
@pytest.mark.parametrize("is_whole", [True, False])
async def test_a_response_is_held_against_a_schema(is_whole: bool) -> None:
    answer: dict[str, Any] = {"economic_impact": "good", "social_impact": "mixed"}
    if is_whole:
        answer["recommendations"] = ["wait"]
    response = {"response": f"Here it is:\n```json\n{json.dumps(answer)}\n```"}
    valid, validated_data = await JSONProcessor.validate_with_schema(response, AnalysisSchema)
    assert valid is is_whole
    if valid:
        assert validated_data["recommendations"] == ["wait"]


# The table


def test_every_code_example_of_the_document_is_here_or_waits_for_scale_out(
    project_root: Path,
) -> None:
    document = project_root.parent / "shared" / "seeds" / "pasture.md"
    if not document.exists():
        pytest.skip("the document does not lie beside the checkout")
    there = _examples_of(document.read_text("utf-8"))
    assert there == Counter([*_covered(), *WAITING_FOR_SCALE_OUT])


def _covered() -> Iterator[str]:
    """The headings that tests are marked with."""
    for file in Path(__file__).parent.glob("test_pasture_*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="example"), args=[ast.Constant(value=str(heading))]):
                    yield heading


def _examples_of(text: str) -> Counter[str]:
    """How many blocks of Python stand below each heading."""
    found: Counter[str] = Counter()
    heading, is_code = "", False
    for line in text.splitlines():
        if line.startswith("```"):
            is_code = not is_code
            found[heading] += is_code and line == "```python"
        elif not is_code and (title := re.match(r"#+ (.*)", line)):
            heading = title[1].strip()
    return +found


def test_examples_are_counted_by_heading() -> None:
    text = "# A\n```python\n# no heading\n```\n## B\n```bash\n```\n```python\n```\n```python\n```\n"
    assert _examples_of(text) == Counter({"A": 1, "B": 2})
