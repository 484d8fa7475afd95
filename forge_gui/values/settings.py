"""The settings of Forge as one frozen value: every key with its type, bounds, default and meaning.

`forge_config.json` beside main.py, the JSON Schema and the settings page are made from this file.
Where values come from (files, environment, command line) is in engine/storage. The keys at the top
and in `cache` and `retry` are PASTURE's, `orchestrator` and `task_offloader` those of the
orchestration document; both keep their names and defaults.
"""

from __future__ import annotations

import json
from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from forge_gui.values.settings_section import DAY_S, Section
from forge_gui.values.settings_servers import Anthropic, Ollama, OpenAiProfile, named_apart

OLD_SPELLINGS = {
    "cache_dir": "cache.dir",
    "max_retries": "retry.max_attempts",
    "retry_delay": "retry.min_wait",
}
"""Keys of older documents that are still read, and what they are called now."""


class Cache(Section):
    """Kept answers of models."""

    enabled: bool = Field(
        default=True, description="Keep answers and give them again when asked the same."
    )
    dir: str = Field(
        default="./cache",
        min_length=1,
        description="Folder of kept answers; relative to Forge's own cache folder.",
    )
    default_ttl: int = Field(
        default=3600,
        ge=0,
        le=365 * DAY_S,
        description="How long an answer is kept, in seconds; 0: for ever.",
    )
    size_limit_mb: int = Field(
        default=512,
        ge=1,
        le=1_000_000,
        description="Room that kept answers may take, in MiB; the oldest go first.",
    )


class Retry(Section):
    """What happens after a failure that may pass."""

    max_attempts: int = Field(
        default=3, ge=1, le=20, description="How often a call is tried in all."
    )
    strategy: Literal["exponential", "fixed", "random_exponential", "none"] = Field(
        default="exponential", description="How the wait grows from one attempt to the next."
    )
    min_wait: float = Field(
        default=1.0, ge=0, le=3600, description="Shortest wait between two attempts, in seconds."
    )
    max_wait: float = Field(
        default=30.0, ge=0, le=3600, description="Longest wait between two attempts, in seconds."
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max_wait < self.min_wait:
            raise ValueError(
                f"max_wait ({self.max_wait:g}) is shorter than min_wait ({self.min_wait:g})"
            )
        return self


class Orchestrator(Section):
    """Which models are in memory, and who stands in for whom."""

    default_chat_model: str = Field(
        default="auto", min_length=1, description='Model for chat; "auto" chooses.'
    )
    default_code_model: str = Field(
        default="auto", min_length=1, description='Model for code; "auto" chooses.'
    )
    default_vision_model: str = Field(
        default="auto", min_length=1, description='Model for pictures; "auto" chooses.'
    )
    strategy: str = Field(
        default="",
        max_length=64,
        description="Strategy in use: which model does what; empty: none.",
    )
    max_loaded_models: int = Field(
        default=3, ge=1, le=64, description="How many models may be in memory at the same time."
    )
    gpu_memory_limit_mb: int = Field(
        default=8000,
        ge=0,
        le=4_000_000,
        description="Memory that models may take of each GPU, in MiB; 0: all there is.",
    )
    cpu_memory_limit_mb: int = Field(
        default=16000,
        ge=0,
        le=64_000_000,
        description="RAM that models may take, in MiB; 0: all there is.",
    )
    max_wait_seconds: float = Field(
        default=60.0,
        gt=0,
        le=DAY_S,
        description="After this wait, in seconds, a demand goes before newer ones.",
    )
    idle_unload_seconds: float = Field(
        default=0.0,
        ge=0,
        le=365 * DAY_S,
        description="Unload a model that nobody has used for so long, in seconds; 0: never.",
    )
    pinned_models: tuple[str, ...] = Field(
        default=(), description="Models that stay in memory once they are loaded, by their ids."
    )
    health_check_seconds: float = Field(
        default=300.0,
        ge=0,
        le=DAY_S,
        description="Ask an idle loaded model for a word after so long, in seconds; 0: never.",
    )
    enable_collaboration: bool = Field(
        default=True, description="Models may hand work to each other."
    )
    enable_auto_fallback: bool = Field(
        default=True, description="Another model stands in for one that fails."
    )
    fallback_to_cpu: bool = Field(default=True, description="Use the CPU when GPU memory is full.")
    route_to_other_computers: bool = Field(
        default=False, description='"auto" may choose models that run on other computers.'
    )
    enable_hot_swap: bool = Field(
        default=True, description="A model may be replaced while work goes on."
    )
    enable_task_offloading: bool = Field(
        default=True, description="Short work may run in the background."
    )


class TaskOffloader(Section):
    """The queue of short background work."""

    num_workers: int = Field(
        default=2, ge=1, le=256, description="Tasks that run at the same time."
    )
    max_queue_size: int = Field(default=100, ge=1, le=1_000_000, description="Tasks that may wait.")
    enable_prioritization: bool = Field(
        default=True, description="Higher priority first (10 is highest)."
    )
    keep_history: bool = Field(default=True, description="Remember finished tasks.")
    max_history_size: int = Field(
        default=1000, ge=0, le=1_000_000, description="Finished tasks remembered."
    )
    auto_cleanup_seconds: int = Field(
        default=300,
        ge=1,
        le=365 * DAY_S,
        description="A finished task is forgotten so long after its result was fetched, in seconds.",
    )
    aging_seconds: float = Field(
        default=30.0,
        gt=0,
        le=DAY_S,
        description="Waiting so long, in seconds, raises a task by one priority.",
    )
    enable_caching: bool = Field(
        default=False, description="Give the answer of an equal finished task again."
    )
    cache_ttl: int = Field(
        default=3600, ge=0, le=365 * DAY_S, description="For how long, in seconds."
    )


class LlamaCpp(Section):
    """The embedded engine: one child process for each loaded model."""

    threads: int = Field(
        default=0, ge=0, le=1024, description="CPU threads a model uses; 0: one per core."
    )
    context_length: int = Field(
        default=4096,
        ge=128,
        le=10_000_000,
        description="Context of a model in tokens, unless a step asks for more.",
    )
    batch_size: int = Field(
        default=64,
        ge=1,
        le=65_536,
        description="Prompt tokens read in one go; many make a cancelled prompt end later.",
    )
    gpu_layers: int = Field(
        default=-1, ge=-1, le=10_000, description="Layers on the GPU; -1: as many as fit, 0: none."
    )
    model_folders: tuple[str, ...] = Field(
        default=(), description="Further folders in which GGUF files are looked for."
    )
    start_timeout_seconds: float = Field(
        default=120.0, gt=0, le=DAY_S, description="How long loading a model may take, in seconds."
    )


class Library(Section):
    """Which models there are on this PC."""

    stores: tuple[Literal["lm_studio", "hugging_face", "llama_cpp", "ollama"], ...] = Field(
        default=("lm_studio", "hugging_face", "llama_cpp", "ollama"),
        description="Programs whose model files are used where they lie; nothing is copied.",
    )


class Hardware(Section):
    """What is measured of this PC."""

    sample_interval_ms: int = Field(
        default=1000, ge=100, le=60_000, description="Time between two readings, in milliseconds."
    )
    history_seconds: int = Field(
        default=3600, ge=10, le=DAY_S, description="Readings kept for the graphs, in seconds."
    )
    gpu: bool = Field(default=True, description="Read GPUs as well.")


class Ui(Section):
    """How the window looks and behaves."""

    theme: Literal["system", "light", "dark"] = Field(
        default="system", description="Light or dark."
    )
    language: Literal["system", "en", "de", "ar"] = Field(
        default="system", description="Language of the window, from the next start on."
    )
    motion: Literal["system", "full", "reduced"] = Field(
        default="system", description="Whether things may move to show what happened."
    )
    font_scale: float = Field(
        default=1.0, ge=0.7, le=3.0, description="Size of all text, as a factor of the system's."
    )
    autosave_seconds: int = Field(
        default=5,
        ge=0,
        le=3600,
        description="Seconds from a change to the autosave; 0: no autosave.",
    )
    enter_sends: bool = Field(
        default=True,
        description="Enter sends a prompt of the playground; off: Ctrl+Enter alone does.",
    )
    snap_to_grid: bool = Field(default=True, description="Nodes stop at the points of the grid.")


class Journal(Section):
    """The kept runs: what survives a crash, and the run history."""

    enabled: bool = Field(
        default=True, description="Keep runs, so that they can be continued and looked up."
    )
    max_age_days: int = Field(
        default=90, ge=0, le=36_500, description="Older runs are deleted; 0: never."
    )
    max_runs: int = Field(
        default=1000, ge=0, le=1_000_000, description="How many runs are kept; 0: all."
    )
    max_size_mb: int = Field(
        default=500, ge=0, le=1_000_000, description="Room that kept runs may take, in MiB; 0: any."
    )


class Simulation(Section):
    """Made-up models for trying Forge without any (`simulation_mode`)."""

    seed: int = Field(default=0, ge=0, le=2**31 - 1, description="Same seed, same answers.")
    models: int = Field(default=4, ge=1, le=100, description="How many models there are.")
    model_size_mb: int = Field(
        default=2000, ge=1, le=1_000_000, description="Memory a model takes, in MiB."
    )
    load_seconds: float = Field(
        default=1.0, ge=0, le=600, description="How long loading takes, in seconds."
    )
    tokens_per_second: float = Field(
        default=40.0, gt=0, le=1_000_000, description="Speed of an answer."
    )
    failure_rate: float = Field(
        default=0.0, ge=0, le=1, description="Share of answers that fail on purpose, from 0 to 1."
    )


class Settings(Section):
    """All settings. Keys of sections are written `section.key`."""

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = Field(
        default="INFO", description="The least important records that are kept."
    )
    verbose_output: bool = Field(default=False, description="Say more on the command line.")
    debug_mode: bool = Field(default=False, description="Show the technical side of errors.")
    request_timeout: float = Field(
        default=90.0, gt=0, le=DAY_S, description="How long a server may stay silent, in seconds."
    )
    run_timeout: float = Field(
        default=0.0,
        ge=0,
        le=365 * DAY_S,
        description="How long a run may take in all, in seconds; 0: as long as it takes.",
    )
    preload_models: bool = Field(default=True, description="Load models before their turn comes.")
    sequential_execution: bool = Field(default=True, description="One model works at a time.")
    fallback_threshold: int = Field(
        default=2, ge=1, le=100, description="Failures after which another model stands in."
    )
    min_response_length: int = Field(
        default=10,
        ge=0,
        le=1_000_000,
        description="Shortest answer that counts as one, in characters.",
    )
    simulation_mode: bool = Field(
        default=False, description="Use made-up models only; nothing real is called."
    )
    cache: Cache = Field(default_factory=Cache)
    retry: Retry = Field(default_factory=Retry)
    orchestrator: Orchestrator = Field(default_factory=Orchestrator)
    task_offloader: TaskOffloader = Field(default_factory=TaskOffloader)
    ollama: Ollama = Field(default_factory=Ollama)
    llama_cpp: LlamaCpp = Field(default_factory=LlamaCpp)
    library: Library = Field(default_factory=Library)
    openai_profiles: tuple[OpenAiProfile, ...] = Field(
        default=(), description="Servers that speak the OpenAI API."
    )
    anthropic: Anthropic = Field(default_factory=Anthropic)
    hardware: Hardware = Field(default_factory=Hardware)
    ui: Ui = Field(default_factory=Ui)
    journal: Journal = Field(default_factory=Journal)
    simulation: Simulation = Field(default_factory=Simulation)

    @field_validator("openai_profiles")
    @classmethod
    def _names_differ(cls, profiles: tuple[OpenAiProfile, ...]) -> tuple[OpenAiProfile, ...]:
        return named_apart(profiles)

    def as_json(self) -> str:
        """The text of a settings file that says exactly this."""
        return json.dumps(self.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"


def settings_schema() -> dict[str, Any]:
    """JSON Schema of a settings file; every key may be left out."""
    return Settings.model_json_schema() | {"title": "Forge settings"}
