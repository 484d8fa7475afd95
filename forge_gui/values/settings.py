"""The settings of Forge as one frozen value: every key with its type, bounds, default and meaning.

`forge_config.json` beside main.py, the JSON Schema and the settings page are made from this file.
Where values come from (files, environment, command line) is in engine/storage. The keys at the top
and in `cache` and `retry` are PASTURE's, `orchestrator` and `task_offloader` those of the
orchestration document; both keep their names and defaults.
"""

import json
from collections.abc import Mapping
from typing import Any, Literal

from forge_gui.values.ollama_host import parse_ollama_host
from forge_gui.values.section import Section, key

DAY_S = 86_400

OLD_SPELLINGS = {
    "cache_dir": "cache.dir",
    "max_retries": "retry.max_attempts",
    "retry_delay": "retry.min_wait",
}
"""Keys of older documents that are still read, and what they are called now."""


class Cache(Section):
    """Kept answers of models."""

    enabled: bool = key(
        default=True, description="Keep answers and give them again when asked the same."
    )
    dir: str = key(
        default="./cache",
        min_length=1,
        description="Folder of kept answers; relative to Forge's own cache folder.",
    )
    default_ttl: int = key(
        default=3600,
        ge=0,
        le=365 * DAY_S,
        description="How long an answer is kept, in seconds; 0: for ever.",
    )


class Retry(Section):
    """What happens after a failure that may pass."""

    max_attempts: int = key(default=3, ge=1, le=20, description="How often a call is tried in all.")
    strategy: Literal["exponential", "fixed", "random_exponential", "none"] = key(
        default="exponential", description="How the wait grows from one attempt to the next."
    )
    min_wait: float = key(
        default=1.0, ge=0, le=3600, description="Shortest wait between two attempts, in seconds."
    )
    max_wait: float = key(
        default=30.0, ge=0, le=3600, description="Longest wait between two attempts, in seconds."
    )

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> None:
        shortest, longest = values["min_wait"], values["max_wait"]
        if longest < shortest:
            raise ValueError(f"max_wait ({longest:g}) is shorter than min_wait ({shortest:g})")


class Orchestrator(Section):
    """Which models are in memory, and who stands in for whom."""

    default_chat_model: str = key(
        default="auto", min_length=1, description='Model for chat; "auto" chooses.'
    )
    default_code_model: str = key(
        default="auto", min_length=1, description='Model for code; "auto" chooses.'
    )
    default_vision_model: str = key(
        default="auto", min_length=1, description='Model for pictures; "auto" chooses.'
    )
    max_loaded_models: int = key(
        default=3, ge=1, le=64, description="How many models may be in memory at the same time."
    )
    gpu_memory_limit_mb: int = key(
        default=8000,
        ge=0,
        le=4_000_000,
        description="GPU memory that models may take, in MiB; 0: all there is.",
    )
    cpu_memory_limit_mb: int = key(
        default=16000,
        ge=0,
        le=64_000_000,
        description="RAM that models may take, in MiB; 0: all there is.",
    )
    max_wait_seconds: float = key(
        default=60.0,
        gt=0,
        le=DAY_S,
        description="After this wait, in seconds, a demand goes before newer ones.",
    )
    enable_collaboration: bool = key(
        default=True, description="Models may hand work to each other."
    )
    enable_auto_fallback: bool = key(
        default=True, description="Another model stands in for one that fails."
    )
    fallback_to_cpu: bool = key(default=True, description="Use the CPU when GPU memory is full.")
    enable_hot_swap: bool = key(
        default=True, description="A model may be replaced while work goes on."
    )
    enable_task_offloading: bool = key(
        default=True, description="Short work may run in the background."
    )


class TaskOffloader(Section):
    """The queue of short background work."""

    num_workers: int = key(default=2, ge=1, le=256, description="Tasks that run at the same time.")
    max_queue_size: int = key(default=100, ge=1, le=1_000_000, description="Tasks that may wait.")
    enable_prioritization: bool = key(
        default=True, description="Higher priority first (10 is highest)."
    )
    keep_history: bool = key(default=True, description="Remember finished tasks.")
    max_history_size: int = key(
        default=1000, ge=0, le=1_000_000, description="Finished tasks remembered."
    )
    auto_cleanup_seconds: int = key(
        default=300,
        ge=1,
        le=365 * DAY_S,
        description="Age, in seconds, at which finished tasks are forgotten.",
    )
    enable_caching: bool = key(
        default=False, description="Give the answer of an equal finished task again."
    )
    cache_ttl: int = key(
        default=3600, ge=0, le=365 * DAY_S, description="For how long, in seconds."
    )


class Ollama(Section):
    """The Ollama server."""

    enabled: bool = key(default=True, description="Look for Ollama at all.")
    host: str = key(
        default="127.0.0.1:11434",
        description="Where it listens, written as for OLLAMA_HOST.",
        check=parse_ollama_host,
    )
    connect_timeout_seconds: float = key(
        default=3.0, gt=0, le=300, description="How long a connection may take, in seconds."
    )
    load_timeout_seconds: float = key(
        default=300.0, gt=0, le=DAY_S, description="How long loading a model may take, in seconds."
    )
    keep_alive: str = key(
        default="5m",
        pattern=r"^-?\d+$|^-?(\d+(\.\d+)?(ms|s|m|h))+$",
        description="How long Ollama keeps an idle model: 5m, 1h30m, seconds; negative: for ever.",
    )

    @property
    def base_url(self) -> str:
        """`host` as an address to call."""
        return parse_ollama_host(self.host)


class LlamaCpp(Section):
    """The embedded engine: one child process for each loaded model."""

    threads: int = key(
        default=0, ge=0, le=1024, description="CPU threads a model uses; 0: one per core."
    )
    context_length: int = key(
        default=4096,
        ge=128,
        le=10_000_000,
        description="Context of a model in tokens, unless a step asks for more.",
    )
    batch_size: int = key(
        default=64,
        ge=1,
        le=65_536,
        description="Prompt tokens read in one go; many make a cancelled prompt end later.",
    )
    gpu_layers: int = key(
        default=-1, ge=-1, le=10_000, description="Layers on the GPU; -1: as many as fit, 0: none."
    )
    model_folders: tuple[str, ...] = key(
        default=(), description="Further folders in which GGUF files are looked for."
    )
    start_timeout_seconds: float = key(
        default=120.0, gt=0, le=DAY_S, description="How long loading a model may take, in seconds."
    )


class OpenAiProfile(Section):
    """A server that speaks the OpenAI API. Its models are called `openai:<name>/<model>`."""

    name: str = key(pattern=r"^[a-z0-9][a-z0-9_-]*$", description="Short name, part of model ids.")
    base_url: str = key(
        pattern=r"^https?://[^\s]+$", description="Address up to and including the version (/v1)."
    )
    key_source: Literal["keyring", "environment", "none"] = key(
        default="keyring", description="Where the API key is kept; it is never in this file."
    )
    key_name: str = key(
        default="",
        description="The keyring entry or the environment variable; empty: the profile's name.",
    )


class Hardware(Section):
    """What is measured of this PC."""

    sample_interval_ms: int = key(
        default=1000, ge=100, le=60_000, description="Time between two readings, in milliseconds."
    )
    history_seconds: int = key(
        default=300, ge=10, le=DAY_S, description="Readings kept for the graphs, in seconds."
    )
    gpu: bool = key(default=True, description="Read GPUs as well.")


class Ui(Section):
    """How the window looks and behaves."""

    theme: Literal["system", "light", "dark"] = key(default="system", description="Light or dark.")
    motion: Literal["system", "full", "reduced"] = key(
        default="system", description="Whether things may move to show what happened."
    )
    font_scale: float = key(
        default=1.0, ge=0.7, le=3.0, description="Size of all text, as a factor of the system's."
    )
    autosave_seconds: int = key(
        default=5,
        ge=0,
        le=3600,
        description="Seconds from a change to the autosave; 0: no autosave.",
    )
    snap_to_grid: bool = key(default=True, description="Nodes stop at the points of the grid.")


class Simulation(Section):
    """Made-up models for trying Forge without any (`simulation_mode`)."""

    seed: int = key(default=0, ge=0, le=2**31 - 1, description="Same seed, same answers.")
    models: int = key(default=4, ge=1, le=100, description="How many models there are.")
    model_size_mb: int = key(
        default=2000, ge=1, le=1_000_000, description="Memory a model takes, in MiB."
    )
    load_seconds: float = key(
        default=1.0, ge=0, le=600, description="How long loading takes, in seconds."
    )
    tokens_per_second: float = key(
        default=40.0, gt=0, le=1_000_000, description="Speed of an answer."
    )
    failure_rate: float = key(
        default=0.0, ge=0, le=1, description="Share of answers that fail on purpose, from 0 to 1."
    )


def _names_differ(profiles: tuple[OpenAiProfile, ...]) -> None:
    names = [profile.name for profile in profiles]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"two entries are named {', '.join(sorted(twice))}")


class Settings(Section):
    """All settings. Keys of sections are written `section.key`."""

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = key(
        default="INFO", description="The least important records that are kept."
    )
    verbose_output: bool = key(default=False, description="Say more on the command line.")
    debug_mode: bool = key(default=False, description="Show the technical side of errors.")
    request_timeout: float = key(
        default=90.0, gt=0, le=DAY_S, description="How long a server may stay silent, in seconds."
    )
    preload_models: bool = key(default=True, description="Load models before their turn comes.")
    sequential_execution: bool = key(default=True, description="One model works at a time.")
    fallback_threshold: int = key(
        default=2, ge=1, le=100, description="Failures after which another model stands in."
    )
    min_response_length: int = key(
        default=10,
        ge=0,
        le=1_000_000,
        description="Shortest answer that counts as one, in characters.",
    )
    simulation_mode: bool = key(
        default=False, description="Use made-up models only; nothing real is called."
    )
    cache: Cache = key(default=Cache())
    retry: Retry = key(default=Retry())
    orchestrator: Orchestrator = key(default=Orchestrator())
    task_offloader: TaskOffloader = key(default=TaskOffloader())
    ollama: Ollama = key(default=Ollama())
    llama_cpp: LlamaCpp = key(default=LlamaCpp())
    openai_profiles: tuple[OpenAiProfile, ...] = key(
        default=(), description="Servers that speak the OpenAI API.", check=_names_differ
    )
    hardware: Hardware = key(default=Hardware())
    ui: Ui = key(default=Ui())
    simulation: Simulation = key(default=Simulation())

    def as_json(self) -> str:
        """The text of a settings file that says exactly this."""
        return json.dumps(self.document(), indent=2, ensure_ascii=False) + "\n"


def settings_schema() -> dict[str, Any]:
    """JSON Schema of a settings file; every key may be left out."""
    return {"title": "Forge settings", **Settings.json_schema()}
