"""Ollama's version: how to read it, and from which one on it is safe. Pure."""

from __future__ import annotations

import re

SAFE_FROM = (0, 17, 1)
"""Older ones give away memory to whoever can upload a model (CVE-2026-7482)."""


def version_numbers(text: str) -> tuple[int, ...]:
    """The numbers at the start: `0.33.0-rc2` is (0, 33, 0). Empty where there is none."""
    match = re.match(r"v?(\d{1,9}(?:\.\d{1,9})*)", text.strip())
    return tuple(int(part) for part in match[1].split(".")) if match else ()


def is_unsafe(text: str) -> bool:
    """Whether a hole is known in this version. A build from source calls itself 0.0.0."""
    numbers = version_numbers(text)
    return any(numbers) and numbers < SAFE_FROM
