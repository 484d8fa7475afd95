"""Every code example of the document on unified orchestration, at work where its parts exist.

The document's package is `forge_gui` here. Where it names a model that is not shipped, a simulated
one that can do the same stands in its place; forge:tiny is the real one. The table at the end is
held against the document where it lies beside the checkout.
"""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from forge_gui import (
    Orchestrator,
    OrchestratorConfig,
    TaskStatus,
    get_capability_registry,
    get_model_pool,
    get_offloader,
    get_orchestrator,
)
from forge_gui.values.errors import BadRequest, ForgeError, SettingsError
from forge_gui.values.settings import Settings
from forge_gui.values.task_errors import TasksOff
from tests.stories.pasture import in_a_folder_of_its_own, simulated

__all__ = ["in_a_folder_of_its_own"]
Test = TypeVar("Test", bound=Callable[..., Any])
WRITER, SMALL = "simulation:simulated-writer", "simulation:simulated-small"
CODER, THINKER = "simulation:simulated-coder", "simulation:simulated-thinker"
VISION_MODEL = "huggingface:Qwen/Qwen2-VL-2B-Instruct"

AT_WORK = (
    "1. Capability Registry (`capability_registry.py`)",
    "2. Model Pool (`model_pool.py`)",
    "3. Model Collaboration (`collaboration.py`)",
    "4. Model Orchestrator (`orchestrator.py`)",
    "5. Task Offloader (`task_offloader.py`)",
    "Configuration",
    "1. Multi-Model Chat + Vision",
    "2. Confidence-Based Handoff",
    "3. Pipeline Processing",
    "4. Consensus Decision",
    "Memory Management",
)
WAITING_FOR_TOOLS = ("6. Standalone Tools (`standalone_tools.py`)", "5. Standalone Tool Usage")
WAITING_FOR_MODULES = ("Integration with Module Manager",)
WAITING_FOR_RUNTIMES = {
    VISION_MODEL: "vision",
    "huggingface:llava-hf/llava-1.5-7b-hf": "vision",
    "local:stable-diffusion": "image_generation",
    "translator:en-fr": "translation",
}
"""Models that the document names and that need a managed runtime: they can be registered, and are
left out of routes with the reason until something serves them."""
ITS_OWN_FILES = ("Architecture", "Testing")


def example(_heading: str) -> Callable[[Test], Test]:
    """Marks the working version of the code below this heading."""
    return lambda test: test


@pytest.fixture
def orchestrator() -> Iterator[Orchestrator]:
    """On simulated models; the engine is the one that all parts of the script share."""
    found = get_orchestrator(OrchestratorConfig(base=simulated().settings))
    yield found
    found.close()


@example("1. Capability Registry (`capability_registry.py`)")
def test_the_registry_of_capabilities(orchestrator: Orchestrator) -> None:
    registry = get_capability_registry()
    registry.register_model(
        model_id="forge:small",
        capabilities=["text_generation", "reasoning"],
        metadata={"size": "27M", "device": "cpu"},
    )
    assert registry.find_models_with_capability("code_generation") == [CODER]
    assert registry.find_best_model("vision") == THINKER
    assert orchestrator.get_status()["registered_models"] == ["forge:small"]


@example("2. Model Pool (`model_pool.py`)")
def test_the_pool(orchestrator: Orchestrator) -> None:
    pool = get_model_pool()
    model = pool.get_model("simulated-small")
    assert model.generate("hi")
    pool.preload("simulated-coder")
    pool.release_model("simulated-small")
    usage = pool.get_memory_usage()
    assert usage["total_mb"] > 0
    assert usage["gpu_mb"] == 0
    pool.evict_lru(target_memory_mb=0)
    assert SMALL not in orchestrator.get_status()["loaded_models"]


@example("3. Model Collaboration (`collaboration.py`)")
def test_one_model_asks_another_and_hands_over(orchestrator: Orchestrator) -> None:
    response = orchestrator.collaborate(
        requesting_model=SMALL,
        target_capability="code_generation",
        task="Write a Python function to sort a list",
    )
    assert response
    handed = orchestrator.collaboration.smart_handoff(
        model_id=SMALL,
        capability="reasoning",
        task="Explain quantum computing",
        confidence_threshold=0.7,
    )
    assert handed["text"]
    assert handed["path"][0]["model"] == SMALL


def test_collaboration_can_be_switched_off() -> None:
    config = OrchestratorConfig(base=simulated().settings, enable_collaboration=False)
    orchestrator = get_orchestrator(config)
    try:
        with pytest.raises(ForgeError, match="may not ask each other"):
            orchestrator.collaborate(SMALL, "code_generation", "Sort a list")
        with pytest.raises(ForgeError, match="may not hand work"):
            orchestrator.collaboration.smart_handoff(SMALL, "reasoning", "Why?")
    finally:
        orchestrator.close()


@example("4. Model Orchestrator (`orchestrator.py`)")
def test_the_orchestrator(orchestrator: Orchestrator) -> None:
    orchestrator.register_model(
        model_id=WRITER,
        capabilities=["text_generation", "reasoning"],
        load_args={"device": "cpu"},
    )
    orchestrator.register_model(
        model_id=VISION_MODEL,
        capabilities=["vision", "text_generation"],
        load_args={"device": "cuda"},
    )
    Path("photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 a small picture")
    result = orchestrator.execute_task(
        capability="vision",
        task="What's in this image?",
        parameters={"image_path": "photo.jpg"},
    )
    assert isinstance(result, str)
    assert result
    heard: list[Any] = []
    called = threading.Event()

    def callback(code: Any) -> None:
        heard.append(code)
        called.set()

    task_id = orchestrator.execute_task(
        capability="code_generation",
        task="Write a Python function to sort a list",
        async_execution=True,
        priority=5,
        callback=callback,
    )
    assert orchestrator.get_async_task_status(task_id) in TaskStatus
    result = orchestrator.wait_for_async_task(task_id, timeout=30)
    assert called.wait(30)
    assert heard == [result]
    task_id = orchestrator.submit_async_task(
        capability="text_generation", task="Tell me a story", priority=3
    )
    assert orchestrator.wait_for_async_task(task_id, timeout=30)
    orchestrator.set_fallback_chain(WRITER, [SMALL, "huggingface:Qwen/Qwen2-1.5B-Instruct"])
    orchestrator.hot_swap_model(old_model_id=WRITER, new_model_id=THINKER)
    status = orchestrator.get_status()
    assert THINKER in status["loaded_models"]
    assert status["memory_usage"]["total_mb"] > 0
    assert status.get("task_offloader", {})["tasks"]["completed"] == 2
    assert status["fallback_chains"] == {WRITER: [SMALL, "huggingface:Qwen/Qwen2-1.5B-Instruct"]}
    assert status["auto"]["code"] == CODER


@example("5. Task Offloader (`task_offloader.py`)")
def test_the_task_offloader(orchestrator: Orchestrator) -> None:
    offloader = get_offloader()
    offloader.set_orchestrator(orchestrator)
    done: queue.SimpleQueue[Any] = queue.SimpleQueue()
    errors: list[Any] = []
    task_id = offloader.submit_task(
        capability="code_generation",
        task="Write a sorting function",
        priority=5,
        callback=done.put,
        error_callback=errors.append,
    )
    result = offloader.wait_for_task(task_id, timeout=30)
    assert done.get(timeout=30) == result
    assert offloader.get_task_status(task_id) == TaskStatus.COMPLETED
    assert offloader.get_task(task_id).result == result
    assert not offloader.cancel_task(task_id)
    status_of_all = offloader.get_status()
    assert status_of_all["num_workers"] == 2
    assert status_of_all["queue_size"] == 0
    assert status_of_all["tasks"]["completed"] == 1
    assert offloader.clear_queue() == 0
    offloader.shutdown(wait=True, timeout=10)
    assert errors == []


def test_the_queue_can_be_switched_off() -> None:
    config = OrchestratorConfig(base=simulated().settings, enable_task_offloading=False)
    orchestrator = get_orchestrator(config)
    try:
        with pytest.raises(TasksOff):
            orchestrator.submit_async_task("text_generation", "hi")
        assert "task_offloader" not in orchestrator.get_status()
        assert orchestrator.execute_task("text_generation", "hi")
    finally:
        orchestrator.close()


@example("Configuration")
def test_the_keys_of_the_document_are_settings() -> None:
    orchestrator = {
        "default_chat_model": "auto",
        "default_code_model": "auto",
        "default_vision_model": "auto",
        "max_loaded_models": 3,
        "gpu_memory_limit_mb": 8000,
        "enable_collaboration": True,
        "enable_auto_fallback": True,
        "fallback_to_cpu": True,
        "enable_hot_swap": True,
        "enable_task_offloading": True,
    }
    offloader = {
        "num_workers": 2,
        "max_queue_size": 100,
        "enable_prioritization": True,
        "keep_history": True,
        "max_history_size": 1000,
        "auto_cleanup_seconds": 300,
        "enable_caching": False,
        "cache_ttl": 3600,
    }
    found = Settings.model_validate({"orchestrator": orchestrator, "task_offloader": offloader})
    assert found == Settings()  # the document's values are the defaults


@example("1. Multi-Model Chat + Vision")
def test_a_picture_goes_to_the_model_that_sees_and_chat_to_another(
    orchestrator: Orchestrator,
) -> None:
    orchestrator.register_model(SMALL, ["text_generation"])
    orchestrator.register_model(
        "huggingface:llava-hf/llava-1.5-7b-hf", ["vision", "text_generation"]
    )
    route = orchestrator.route("vision")
    assert route["model"] == THINKER
    assert any("can do vision" in reason for reason in route["reasons"])
    assert route["left_out"]["huggingface:llava-hf/llava-1.5-7b-hf"] == (
        "It was registered, and no backend offers it now."
    )
    seen = orchestrator.execute_task("vision", "What is it?", model="auto:vision")
    assert orchestrator.execute_task("chat", f"Put it kindly: {seen}", model="auto:chat")


@example("2. Confidence-Based Handoff")
def test_a_small_model_tries_first(orchestrator: Orchestrator) -> None:
    result = orchestrator.collaboration.smart_handoff(
        model_id=SMALL,
        capability="reasoning",
        task="Explain the theory of relativity",
        confidence_threshold=0.7,
    )
    assert result["model"] == (THINKER if result["handed_on"] else SMALL)


@example("3. Pipeline Processing")
def test_a_text_goes_through_several_models(orchestrator: Orchestrator) -> None:
    done = orchestrator.collaboration.execute_pipeline(
        stages=[
            {"capability": "translation", "model_id": WRITER},
            {"capability": "summarization", "model_id": SMALL},
        ],
        initial_input="Long English text...",
    )
    assert [one["model"] for one in done["stages"]] == [WRITER, SMALL]
    with pytest.raises(ForgeError):  # the document's last stage waits for models that paint
        orchestrator.collaboration.execute_pipeline(
            stages=[{"capability": "image_generation", "model_id": "local:stable-diffusion"}],
            initial_input="A city",
        )


@example("4. Consensus Decision")
def test_three_models_vote(orchestrator: Orchestrator) -> None:
    result = orchestrator.collaboration.consensus(
        capability="reasoning",
        task="What is 2 + 2?",
        num_models=3,
        voting_strategy="majority",
        max_tokens=20,
    )
    assert len(result["votes"]) == 3


@example("Memory Management")
def test_limits_are_said_in_python() -> None:
    config = OrchestratorConfig(
        base=simulated().settings,
        max_loaded_models=1,
        gpu_memory_limit_mb=8000,
        cpu_memory_limit_mb=16000,
        fallback_to_cpu=True,
    )
    orchestrator = get_orchestrator(config)
    try:
        for model in (SMALL, WRITER):
            orchestrator.execute_task("chat", "hi", model=model)
        assert orchestrator.get_status()["loaded_models"] == [WRITER]
        with pytest.raises(BadRequest, match="other settings"):
            get_orchestrator(OrchestratorConfig(base=simulated().settings, max_loaded_models=2))
    finally:
        orchestrator.close()
    with pytest.raises(SettingsError, match="max_loaded_modls"):
        OrchestratorConfig(max_loaded_modls=3)


def test_hot_swaps_can_be_switched_off() -> None:
    config = OrchestratorConfig(base=simulated().settings, enable_hot_swap=False)
    orchestrator = get_orchestrator(config)
    try:
        with pytest.raises(BadRequest, match="switched off"):
            orchestrator.hot_swap_model(WRITER, SMALL)
    finally:
        orchestrator.close()


def test_the_real_model_that_ships_does_a_task(project_root: Path) -> None:
    """Nothing simulated: forge:tiny in a process of its own, registered by id and by its file."""
    real = Settings.model_validate({"ollama": {"host": "127.0.0.1:1"}, "hardware": {"gpu": False}})
    orchestrator = get_orchestrator(OrchestratorConfig(base=real))
    try:
        chat, code = (orchestrator.route(word) for word in ("chat", "code"))
        assert (chat["model"], code["model"]) == ("forge:small", "forge:tiny")  # by their answers
        assert "Asked the same 400 questions (main.py bench handoff, Python" in str(code["reasons"])
        orchestrator.register_model("forge:tiny", ["text_generation"], load_args={"device": "cpu"})
        task = "What is the city in this text?\nHello! Send it to Nistoud in Bologna."
        said = {"temperature": 0, "max_tokens": 40}
        text = orchestrator.execute_task("text_generation", task, said, model="forge:tiny")
        assert text == "Bologna"
        waiting = orchestrator.submit_async_task("text_generation", task, {**said, "seed": 1})
        assert orchestrator.wait_for_async_task(waiting, timeout=60)
        weights = next((project_root / "resources" / "models" / "forge-tiny").glob("*.gguf"))
        orchestrator.register_model(str(weights), ["code_generation"])
        assert f"gguf:{weights}" in orchestrator.route("code_generation")["alternatives"]
        assert orchestrator.execute_task("chat", task, said, model=str(weights)) == "Bologna"
        assert "forge:tiny" in orchestrator.get_status()["loaded_models"]
    finally:
        orchestrator.close()


def test_what_waits_for_a_runtime_says_so(orchestrator: Orchestrator) -> None:
    for model, capability in WAITING_FOR_RUNTIMES.items():
        with pytest.raises(ForgeError) as refusal:
            orchestrator.execute_task(capability, "hi", model=model)
        assert refusal.value.sentence
        assert refusal.value.advice


@pytest.mark.parametrize("name", ["use_tool", "ModuleManager", "list_available_tools"])
def test_what_waits_for_tools_and_modules_is_no_name_yet(name: str) -> None:
    """When one of these comes, its examples move from the waiting lists to the others."""
    import forge_gui

    assert not hasattr(forge_gui, name)


def test_every_example_of_the_document_is_at_work_or_waits_for_something_named(
    project_root: Path,
) -> None:
    document = project_root.parent / "shared" / "seeds" / "unified-orchestration.md"
    if not document.exists():
        pytest.skip("the document lies beside the checkout of its authors")
    found, heading = [], ""
    is_inside = False
    for line in document.read_text("utf-8").splitlines():
        if line.startswith("```"):
            if not is_inside:
                found.append(heading)
            is_inside = not is_inside
        elif not is_inside and (title := re.match(r"#{2,4} (.*)", line)):
            heading = title[1].strip()
    accounted = {*AT_WORK, *WAITING_FOR_TOOLS, *WAITING_FOR_MODULES, *ITS_OWN_FILES}
    assert set(found) == accounted
