"""What is known of the providers of the OpenAI API: data of resources/components/providers.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).resolve().parents[4] / "resources" / "components" / "providers.json"


@dataclass(frozen=True, slots=True)
class Provider:
    """Its address, and the variable in which its key usually is."""

    name: str
    title: str
    base_url: str
    key_variable: str


@cache
def providers() -> Mapping[str, Provider]:
    """By name. The file ships with Forge."""
    document = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: Provider(name, **fields) for name, fields in document.items()}
