"""How Ollama spells model names: when two spellings mean the same model, and its families. Pure."""

from __future__ import annotations

import re
from pathlib import Path

_DEFAULT_PREFIXES = ("registry.ollama.ai/", "library/")
_BLOB = re.compile(r"FROM (\S.*[/\\]blobs[/\\]sha256-[0-9a-f]{64})", re.IGNORECASE)
_SCHEMES = ("https://", "http://")


def canonical(name: str) -> str:
    """One spelling for all that mean the same model.

    Ollama ignores case, reads a missing tag as `latest`, and leaves its own host and its
    namespace `library` out of the names that it lists.
    """
    text = name.strip().lower()
    for prefix in (*_SCHEMES, *_DEFAULT_PREFIXES):
        text = text.removeprefix(prefix)
    return text if ":" in text.rpartition("/")[2] else f"{text}:latest"


def same_model(one: str, other: str) -> bool:
    """Whether both spellings name one model."""
    return canonical(one) == canonical(other)


def ignores_think_off(name: str) -> bool:
    """Whether the model thinks even when told not to; it takes a level instead of yes or no."""
    return canonical(name).rpartition("/")[2].startswith("gpt-oss")


def is_cloud(name: str) -> bool:
    """Whether the name says that the model runs on Ollama's computers."""
    tag = canonical(name).rpartition(":")[2]
    return tag == "cloud" or tag.endswith("-cloud")


def weights_in(modelfile: str) -> Path | None:
    """The blob that a Modelfile as Ollama shows it begins with; None where it names none.

    An image part comes behind the weights.
    """
    found = next(filter(None, map(_BLOB.fullmatch, map(str.strip, modelfile.splitlines()))), None)
    path = Path(found[1]) if found else None
    return path if path is not None and path.is_absolute() else None
