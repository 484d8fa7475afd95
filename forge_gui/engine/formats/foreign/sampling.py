"""How tokens are chosen and how long answers are, from other programs' words to a step's settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.engine.formats.foreign.reading import inside, number_in
from forge_gui.values.json_value import Json

_NUMBERS: Mapping[str, tuple[str, float, float, bool]] = {
    "temperature": ("temperature", 0, 5, False),
    "temp": ("temperature", 0, 5, False),
    "top_p": ("top_p", 0, 1, False),
    "topP": ("top_p", 0, 1, False),
    "top_k": ("top_k", 0, 100_000, True),
    "topK": ("top_k", 0, 100_000, True),
    "maxTokens": ("max_tokens", 1, 10_000_000, True),
    "max_tokens": ("max_tokens", 1, 10_000_000, True),
    "max_output_tokens": ("max_tokens", 1, 10_000_000, True),
    "maxOutputTokens": ("max_tokens", 1, 10_000_000, True),
    "max_tokens_to_sample": ("max_tokens", 1, 10_000_000, True),
    "num_predict": ("max_tokens", 1, 10_000_000, True),
    "repeatPenalty": ("repeat_penalty", 0.01, 5, False),
    "repeat_penalty": ("repeat_penalty", 0.01, 5, False),
    "min_p": ("min_p", 0, 1, False),
    "seed": ("seed", 0, 2**31 - 1, True),
    "numCtx": ("context_length", 16, 10_000_000, True),
    "num_ctx": ("context_length", 16, 10_000_000, True),
}
"""Their name: our setting, its bounds, and whether it is a whole number."""
_STOPS = ("stop", "stopSequence", "stop_sequences", "stop_tokens")
_WITHOUT_PLACE = {
    "presencePenalty": "the presence penalty",
    "presence_penalty": "the presence penalty",
    "frequencyPenalty": "the frequency penalty",
    "frequency_penalty": "the frequency penalty",
    "repeatPenalty": "the repeat penalty",
    "repeat_penalty": "the repeat penalty",
}
NOT_FOR_MAPS = frozenset({"json_mode", "json_schema"})
"""What a model step can be told, and a map cannot."""


def sampling_of(data: Mapping[str, Any]) -> tuple[dict[str, Json], list[str]]:
    """Settings of a model step, and what of it was lost, as ends of sentences."""
    found: dict[str, Json] = {}
    lost: list[str] = []
    for name, (ours, least, most, is_whole) in _NUMBERS.items():
        number = number_in(data, name)
        if number is None or ours in found:
            continue
        if number < least or number > most or (ours == "top_p" and number == 0):
            if not (ours in ("max_tokens", "seed", "context_length") and number <= 0):
                lost.append(f"{name} {number:g}")  # 0 and -1 are there how they say "none"
        else:
            found[ours] = int(number) if is_whole else number
    if found.get("top_p") == 1:
        del found["top_p"]  # all of them: that is the same as not choosing
    if stops := _stops(data):
        found["stop"] = list(stops)
    lost += dict.fromkeys(
        told for name, told in _WITHOUT_PLACE.items() if number_in(data, name) not in (None, 0, 1)
    )
    return found, lost


def _stops(data: Mapping[str, Any]) -> list[str]:
    for name in _STOPS:
        value = inside(data, name)
        if isinstance(value, str) and value:
            return [value[:200]]
        if isinstance(value, list):
            texts = [one[:200] for one in value if isinstance(one, str) and one]
            if texts:
                return texts[:16]
    return []
