"""Where each program keeps its models on each system, if nothing else was set. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forge_gui.values.model_places import Store

HOME_VARIABLE = "FORGE_STORES_HOME"
"""Set, stores are looked for below this folder as in a home of its own, and nowhere else: for
tests, and for models on a stick."""
_SERVICES: tuple[str, ...] = (
    "/usr/share/ollama/.ollama/models",
    "/var/lib/ollama/.ollama/models",
    "/var/lib/ollama/models",
    "/var/lib/ollama",
    "/var/snap/ollama/common/models",
)
"""Homes of Ollama where the system starts it."""


@dataclass(frozen=True, slots=True)
class StorePlace:
    """A folder in which a store may be."""

    store: Store
    folder: Path


def all_places(
    own: Sequence[Path],
    environment: Mapping[str, str],
    home: Path,
    system: str,
    lm_studio: Sequence[Path] = (),
) -> tuple[StorePlace, ...]:
    """Own folders, then other programs' in the order in which the same file is preferred.

    `system` as platform.system() names it: Linux, Darwin, Windows. `lm_studio`: further folders
    that LM Studio was told to use.
    """
    services = _SERVICES if system == "Linux" else ()
    if environment.get(HOME_VARIABLE):
        environment, services = {}, ()
    cache = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    found = [
        *(StorePlace(Store.OWN_FOLDER, folder) for folder in own),
        *(StorePlace(Store.LM_STUDIO, folder) for folder in lm_studio),
        StorePlace(Store.LM_STUDIO, home / ".lmstudio" / "models"),
        StorePlace(Store.LM_STUDIO, home / ".cache" / "lm-studio" / "models"),
        StorePlace(Store.HUGGING_FACE, _hugging_face(environment, cache)),
        StorePlace(Store.LLAMA_CPP, _llama_cpp(environment, home, cache, system)),
        *(StorePlace(Store.OLLAMA, folder) for folder in _ollama(environment, home, services)),
    ]
    return tuple(dict.fromkeys(found))


def _hugging_face(environment: Mapping[str, str], cache: Path) -> Path:
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if told := environment.get(name):
            return Path(told)
    if told := environment.get("HF_HOME"):
        return Path(told) / "hub"
    return cache / "huggingface" / "hub"


def _llama_cpp(environment: Mapping[str, str], home: Path, cache: Path, system: str) -> Path:
    if told := environment.get("LLAMA_CACHE"):
        return Path(told)
    if system == "Darwin":
        return home / "Library" / "Caches" / "llama.cpp"
    if system == "Windows":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "llama.cpp"
    return cache / "llama.cpp"


def _ollama(environment: Mapping[str, str], home: Path, services: Sequence[str]) -> Sequence[Path]:
    told = environment.get("OLLAMA_MODELS")
    first = [Path(told)] if told else []
    return [*first, home / ".ollama" / "models", *map(Path, services)]
