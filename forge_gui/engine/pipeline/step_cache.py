"""Steps that were done before are not done again, also after a restart.

Answers are kept as JSON text under their key; beside them, for each step of each pipeline, the
parts of the key that was kept last, so that a step can say why it runs again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from forge_gui.engine.pipeline.kinds.base import StepOutput
from forge_gui.engine.pipeline.reuse import Found, Missing, StepAsked
from forge_gui.engine.pipeline.step_cache_key import Parts, canonical, key_of, parts_of
from forge_gui.engine.pipeline.step_cache_words import (
    ANEW,
    FIRST,
    NO_JSON,
    from_cache,
    why_it_ran,
    why_not_kept,
)
from forge_gui.engine.storage.text_cache import TextCache
from forge_gui.engine.storage.text_store import Entry
from forge_gui.values.caching import CacheStats
from forge_gui.values.ids import RunId, StepId

T = TypeVar("T")
LONGEST_WAIT_S = 2.0
"""A disk that takes longer than this to say whether it knows an answer does not know it."""
_OFF = "The cache is switched off in the settings."
_MUCH_TEXT = 200_000
"""Keys of longer inputs are made on a thread: the loop has others to serve."""
_MOST_ASKED = 4_096


class StepCache:
    """A Reuse on kept texts. `ttl_s` is how long answers are kept; None: until room is needed."""

    def __init__(
        self,
        texts: TextCache,
        *,
        ttl_s: float | None,
        now: Callable[[], float],
        folder: str = "",
        limit_bytes: int = 0,
        is_on: bool = True,
    ) -> None:
        self._texts = texts
        self._ttl_s = ttl_s
        self._now = now
        self._folder = folder
        self._limit_bytes = limit_bytes
        self.is_on = is_on
        """Whether runs ask it at all: what it holds can be counted and cleared all the same."""
        self._asked: dict[tuple[RunId, StepId], _Question] = {}
        """What was looked for in vain and may be kept soon."""
        self._hits = 0
        self._misses = 0

    async def look(self, asked: StepAsked) -> Found | Missing:
        """Whether this was done before. Never raises but when cancelled."""
        if reason := why_not_kept(asked):
            return Missing(reason)
        if self._texts.is_off:
            return Missing(self._texts.sentence)
        key = await _made(key_of, asked)
        if key is None:
            return Missing(NO_JSON)
        trace_key = _trace_key(asked)
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                text, trace = await self._texts.get(key, trace_key)
        except TimeoutError:
            text, trace = None, None
        found = _read(text)
        if found and not asked.anew:
            self._hits += 1
            output, seconds, kept_at = found
            if trace is None:  # it was renamed since, or is another step's question as well
                parts = await _made(parts_of, asked)
                self._texts.post(self._trace(trace_key, parts or {}, kept_at))
            return Found(output, seconds, kept_at, from_cache(self._now() - kept_at, seconds))
        self._misses += 1
        question = _Question(asked, key, trace_key, await _made(parts_of, asked) or {})
        self._remember(question)
        return Missing(ANEW if asked.anew else self._why(question, trace))

    async def peek(self, asked: StepAsked) -> StepOutput | None:
        """What `look` would find, but nothing is counted or remembered: nobody asks in earnest."""
        if asked.anew or why_not_kept(asked) or self._texts.is_off:
            return None
        key = await _made(key_of, asked)
        if key is None:
            return None
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                (text,) = await self._texts.get(key)
        except TimeoutError:
            return None
        found = _read(text)
        return found[0] if found else None

    async def keep(self, asked: StepAsked, output: StepOutput, seconds: float) -> None:
        """Keep an answer that took `seconds`; it is written soon after. Never raises."""
        question = self._asked.pop((asked.run, asked.step), None)
        if question is None or question.asked is not asked:
            return  # it was not looked for, so it is not to be kept
        if not output.is_lasting:
            return  # the next run may have the model's own answer, and all of it
        now = self._now()
        try:
            text = _write(output, seconds, now)
        except (TypeError, ValueError, RecursionError):
            return  # a custom step gave something that is no JSON
        self._texts.post(
            Entry(question.key, text, self._ttl_s),
            self._trace(question.trace_key, question.parts, now),
        )

    def _trace(self, key: str, parts: Parts, at: float) -> Entry:
        """What a step's next question is compared with, under the step's and pipeline's names."""
        trace = {"parts": parts, "at": at, "ttl": self._ttl_s}
        return Entry(key, canonical(trace).decode(errors="replace"))

    async def stats(self) -> CacheStats:
        counts = await self._texts.counts()
        return CacheStats(
            is_on=self.is_on and not self._texts.is_off,
            entries=counts.entries,
            expired=counts.expired,
            bytes=counts.bytes,
            limit_bytes=self._limit_bytes,
            hits=self._hits,
            misses=self._misses,
            folder=self._folder,
            sentence=self._texts.sentence or ("" if self.is_on else _OFF),
        )

    async def clear(self, key: str | None = None) -> int:
        """Forget one entry, or all; how many there were."""
        return await self._texts.clear(key)

    async def close(self) -> None:
        """Write what is left."""
        await self._texts.close()

    def _remember(self, question: _Question) -> None:
        """It may have an answer soon."""
        if len(self._asked) > _MOST_ASKED:  # of steps that failed, or whose runs were stopped
            self._asked.clear()
        self._asked[question.asked.run, question.asked.step] = question

    def _why(self, question: _Question, trace: str | None) -> str:
        before = _loaded(trace)
        parts, at, ttl = before.get("parts"), before.get("at"), before.get("ttl")
        if not isinstance(parts, dict) or not isinstance(at, int | float):
            return FIRST
        kept_for = ttl if isinstance(ttl, int | float) else None
        return why_it_ran(parts, question.parts, kept_for, self._now() - at)


@dataclass(frozen=True, slots=True)
class _Question:
    """What a step asked in vain."""

    asked: StepAsked
    key: str
    trace_key: str
    parts: Parts


async def _made(make: Callable[[StepAsked], T], asked: StepAsked) -> T | None:
    """A key or its parts; None where a step was given something that is no JSON."""
    texts = [asked.request.prompt, asked.request.system] if asked.request else []
    texts += [str(one.get("response", "")) for one in asked.inputs.values()]
    try:
        if sum(map(len, texts)) > _MUCH_TEXT:
            return await asyncio.to_thread(make, asked)
        return make(asked)
    except (TypeError, ValueError, RecursionError):
        return None


def _trace_key(asked: StepAsked) -> str:
    return (
        "last-"
        + hashlib.sha256(f"{asked.step}\n{asked.pipeline}".encode("utf-8", "replace")).hexdigest()[
            :32
        ]
    )


def _write(output: StepOutput, seconds: float, now: float) -> str:
    """Raises TypeError, ValueError for an output that is no JSON."""
    kept = {
        "output": output.output,
        "prompt_tokens": output.prompt_tokens,
        "completion_tokens": output.completion_tokens,
        "note": output.note,
        "seconds": seconds,
        "at": now,
    }
    return canonical(kept).decode()


def _read(text: str | None) -> tuple[StepOutput, float, float] | None:
    """What was kept, its seconds of work, and when; None for anything that is not of that shape."""
    match _loaded(text):
        case {
            "output": dict(output),
            "prompt_tokens": int() | None as prompt_tokens,
            "completion_tokens": int() | None as completion_tokens,
            "note": str(note),
            "seconds": int() | float() as seconds,
            "at": int() | float() as at,
        }:
            kept = StepOutput(output, prompt_tokens, completion_tokens, note)
            return kept, float(seconds), float(at)
    return None


def _loaded(text: str | None) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
