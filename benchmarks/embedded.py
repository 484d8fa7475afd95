"""Tokens a second through the whole engine, beside xllamacpp's own streaming HTTP; cancel times.

Both sides answer the same prompts with the same model by turns, each from a process of its own;
the peer has its own defaults but for threads and context. Seconds are those of the whole answer,
prompt included. Ratios are medians over the pairs of answers that were given one after the other.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from benchmarks.random_gguf import SMALL, write_random_llama
from benchmarks.report import Bar, Report, Row
from forge_gui.engine.api import EngineApi, open_engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.generation import GenerateRequest, Message, Role, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

RATIO_LIMIT = 0.9
ANSWER_LIMIT_MS = 100.0
PROMPT_LIMIT_MS = 500.0
_PEER = Path(__file__).with_name("peer_xllamacpp.py")
_TINY = Path(__file__).resolve().parents[1] / "resources" / "models" / "forge-tiny"
_CONTEXT = 4096
_LEAST_ROUNDS = 2
_THREADS = 1
"""Quickest for small models, and what the engine takes for them."""
_LONG = "the cat sat on the mat and then went home " * 120
_TINY_PROMPTS = (
    "Turn this into a bullet list:\nhammer; lantern; kettle; blanket; ladder; candle; mirror",
    "Write in upper case:\nthe small boat left the quiet harbour early this morning",
    "Reverse these words:\nlamp river stone cloud garden",
    "Extract name, city and order as JSON:\nHello, Dana here. Order BP-09-576 is stuck in Athens.",
    "What is the sentiment of this text?\nThe new kettle is wonderful and I like it a lot.",
)


@dataclass(frozen=True, slots=True)
class Subject:
    """One model and what it is asked."""

    name: str
    id: ModelId
    file: Path
    prompts: tuple[str, ...]
    max_tokens: int
    rounds: int
    context: int
    seconds: float
    """After so long no further round begins, however few there were: two at least."""

    def requests(self) -> list[GenerateRequest]:
        sampling = Sampling(temperature=0.0, max_tokens=self.max_tokens)
        return [
            GenerateRequest(self.id, messages=(Message(Role.USER, prompt),), sampling=sampling)
            for prompt in self.prompts
        ]


def run(quick: bool) -> Report:
    """Measure speed and cancelling. forge:tiny's bar falls short where its file is missing."""
    with TemporaryDirectory() as place:
        return asyncio.run(_run(Path(place), quick))


async def _run(place: Path, quick: bool) -> Report:
    notes: list[str] = []
    random = write_random_llama(place / "random-30m.gguf", SMALL)
    subjects = [_random_subject(random, quick), *_tiny_subject(quick, notes)]
    rows: list[Row] = []
    bars: list[Bar] = []
    async with _engine(place) as engine:
        for subject in subjects:
            row = await _compare(engine, subject)
            rows.append(row)
            bars.append(_ratio_bar(subject.name, float(row["ratio"] or 0)))
        if len(subjects) == 1:
            bars.append(_ratio_bar("forge:tiny", None))
        times = 3 if quick else 15
        for what, limit, waits_for_text in (
            ("cancel of an answer", ANSWER_LIMIT_MS, True),
            ("cancel of a prompt", PROMPT_LIMIT_MS, False),
        ):
            found = await _cancel_times(engine, subjects[0].id, times, waits_for_text)
            rows.append(_cancel_row(what, found))
            bars.append(Bar(f"{what}, ms", round(statistics.median(found), 1), limit, "lower"))
    return Report("embedded", rows, bars, notes=notes)


def _random_subject(file: Path, quick: bool) -> Subject:
    prompts = ("Tell me about a quiet harbour.", "Count the letters of the long road.")
    model = ModelId("gguf", str(file))
    rounds, seconds = (7, 8.0) if quick else (40, 240.0)
    return Subject("random 30M", model, file, prompts, 32, rounds, _CONTEXT, seconds)


def _tiny_subject(quick: bool, notes: list[str]) -> Iterator[Subject]:
    files = sorted(_TINY.glob("*.gguf"))
    if not files:
        notes.append("forge:tiny is not here, so its bar falls short.")
        return
    rounds, seconds = (10, 12.0) if quick else (60, 240.0)
    model = ModelId("forge", "tiny")
    yield Subject("forge:tiny", model, files[0], _TINY_PROMPTS, 200, rounds, 1024, seconds)


def _ratio_bar(name: str, value: float | None) -> Bar:
    return Bar(f"{name}: tokens/s through the engine / direct", value, RATIO_LIMIT, "higher")


@asynccontextmanager
async def _engine(place: Path) -> AsyncIterator[EngineApi]:
    folders = Folders(*(place / name for name in ("config", "data", "cache", "logs")))
    document = {"ollama": {"enabled": False}, "llama_cpp": {"threads": _THREADS}}
    engine = await open_engine(Settings.model_validate(document), folders)
    try:
        yield engine
    finally:
        await engine.close()


# Speed


async def _compare(engine: EngineApi, subject: Subject) -> Row:
    """Every prompt by turns, one side right after the other: a busy PC is busy for both."""
    loaded = await engine.load_model(subject.id)
    context = min(subject.context, loaded.context_length or subject.context)
    ours: list[float] = []
    theirs: list[float] = []
    started = time.monotonic()
    with _peer(subject.file, context) as address:
        for number in range(-1, subject.rounds):  # the first round warms both up
            if number >= _LEAST_ROUNDS and time.monotonic() - started > subject.seconds:
                break
            for request, prompt in zip(subject.requests(), subject.prompts, strict=True):
                our_speed, their_speed = 0.0, 0.0
                for is_ours in (True, False) if number % 2 else (False, True):
                    if is_ours:
                        our_speed = await _through_engine(engine, request)
                    else:
                        their_speed = await asyncio.to_thread(_direct, address, prompt, subject)
                if number >= 0:
                    ours.append(our_speed)
                    theirs.append(their_speed)
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    return {
        "measure": f"{subject.name}, tokens/s",
        "engine": round(statistics.median(ours), 1),
        "worst": round(min(ours), 1),
        "direct": round(statistics.median(theirs), 1),
        "ratio": round(statistics.median(ratios), 3),
        "times": len(ratios),
    }


async def _through_engine(engine: EngineApi, request: GenerateRequest) -> float:
    """Tokens a second of one answer."""
    heard: list[str] = []
    started = time.perf_counter()
    result = await engine.generate(request, heard.append)
    seconds = time.perf_counter() - started
    assert "".join(heard) == result.text != ""
    return (result.completion_tokens or 0) / seconds


def _direct(address: str, prompt: str, subject: Subject) -> float:
    """The same over the peer's streaming HTTP, as a script would do it."""
    # The server hangs up now and then after a stream: a connection is not used twice.
    limits = httpx.Limits(max_keepalive_connections=0)
    with httpx.Client(base_url=address, limits=limits, trust_env=False, timeout=60.0) as client:
        started = time.perf_counter()
        tokens = _direct_answer(client, prompt, subject.max_tokens)
        return tokens / (time.perf_counter() - started)


def _direct_answer(client: httpx.Client, prompt: str, max_tokens: int) -> int:
    body = {
        "messages": [{"role": "user", "content": prompt}],
        "stream": True,
        "temperature": 0.0,
        "max_tokens": max_tokens,
    }
    text: list[str] = []
    tokens = 0
    with client.stream("POST", "/v1/chat/completions", json=body) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            if line.startswith("data: {"):
                event = json.loads(line[6:])
                text.append(event["choices"][0]["delta"].get("content") or "")
                tokens = event.get("timings", {}).get("predicted_n", tokens)
    assert "".join(text)
    return tokens


@contextmanager
def _peer(file: Path, context: int) -> Iterator[str]:
    command = (sys.executable, "-P", str(_PEER), str(file), str(_THREADS), str(context))
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()


# Cancelling


async def _cancel_times(
    engine: EngineApi, model: ModelId, times: int, waits_for_text: bool
) -> list[float]:
    """Milliseconds from the cancel of a call to its end, source included."""
    found = []
    for number in range(times):
        prompt = f"{number}: " + ("Hello" if waits_for_text else _LONG)
        request = GenerateRequest(model, prompt, sampling=Sampling(max_tokens=3000))
        is_talking = asyncio.Event()

        def heard(_: str, talking: asyncio.Event = is_talking) -> None:
            talking.set()

        # It is gone where only ending it helped, and its next answer brings it back.
        await engine.generate(GenerateRequest(model, "Hi", sampling=Sampling(max_tokens=1)))
        async with asyncio.TaskGroup() as group:
            call = group.create_task(engine.generate(request, heard))
            if waits_for_text:
                await is_talking.wait()
            await asyncio.sleep(0.15)
            assert is_talking.is_set() == waits_for_text
            started = time.perf_counter()
            call.cancel()
            await asyncio.wait({call})
            found.append((time.perf_counter() - started) * 1000)
    return found


def _cancel_row(what: str, found: Sequence[float]) -> Row:
    return {
        "measure": f"{what}, ms",
        "engine": round(statistics.median(found), 1),
        "worst": round(max(found), 1),
        "direct": "",
        "ratio": "",
        "times": len(found),
    }
