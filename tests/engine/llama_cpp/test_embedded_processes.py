"""What the child processes survive, and what survives them: crashes, kills, cancels, keys."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import psutil
import pytest

from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.engine.backends.llama_cpp.child import Child
from forge_gui.engine.backends.llama_cpp.runner import SETTLE_S
from forge_gui.values.errors import (
    BackendTimeout,
    BackendUnavailable,
    ModelCrashed,
    ModelLoadFailed,
    ModelOutOfMemory,
)
from forge_gui.values.generation import (
    Chunk,
    GenerateRequest,
    PromptProgress,
    RunnerOptions,
    Sampling,
)
from forge_gui.values.ids import ModelId
from tests.engine.llama_cpp.conftest import VAST, OpenBackend, gguf

LONG_PROMPT = "the cat sat on the mat and then went home " * 150
TRIES = 4
"""So often the time of something is taken anew: the PC may be busy with something else once."""


async def eventually(is_so: Callable[[], bool], within_s: float = 5.0) -> None:
    async with asyncio.timeout(within_s):
        while not is_so():  # noqa: ASYNC110 - the outside world has no event for it
            await asyncio.sleep(0.01)


async def pid_of(backend: LlamaCppBackend) -> int:
    (loaded,) = await backend.loaded()
    assert loaded.pid is not None
    return loaded.pid


async def consume(
    backend: LlamaCppBackend,
    request: GenerateRequest,
    after: int = 0,
    then: Callable[[], Awaitable[None]] | None = None,
) -> int:
    """Take a whole answer; call `then` once `after` chunks have come."""
    count = 0
    async with contextlib.aclosing(backend.generate(request)) as stream:
        async for piece in stream:
            if isinstance(piece, Chunk):
                count += 1
                if count == after and then is not None:
                    await then()
    return count


async def test_a_killed_child_is_an_error_of_its_answer_and_the_next_one_works(
    long_file: Path, open_backend: OpenBackend
) -> None:
    crashed: list[ModelId] = []
    model = gguf(long_file)
    async with open_backend(on_crash=crashed.append) as backend:

        async def kill() -> None:
            os.kill(await pid_of(backend), signal.SIGKILL)

        with pytest.raises(ModelCrashed, match="memory ran out") as caught:
            await consume(backend, GenerateRequest(model, "Hello"), 5, kill)
        assert caught.value.advice
        assert crashed == [model]
        assert await backend.loaded() == []
        short = GenerateRequest(model, "Hello", sampling=Sampling(max_tokens=5))
        assert await consume(backend, short) == 5
    assert crashed == [model]  # an end that is wanted is no crash


async def test_an_idle_child_that_dies_is_told_too(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    crashed: list[ModelId] = []
    async with open_backend(on_crash=crashed.append) as backend:
        await backend.load(gguf(tiny_file), RunnerOptions())
        os.kill(await pid_of(backend), signal.SIGSEGV)
        await eventually(lambda: bool(crashed))
        assert await backend.loaded() == []


async def test_unloading_in_mid_answer_is_no_crash(
    long_file: Path, open_backend: OpenBackend
) -> None:
    crashed: list[ModelId] = []
    model = gguf(long_file)
    async with open_backend(on_crash=crashed.append) as backend:
        with pytest.raises(BackendUnavailable, match="unloaded while"):
            await consume(backend, GenerateRequest(model, "Hi"), 5, lambda: backend.unload(model))
    assert crashed == []


async def test_unloading_gives_all_memory_back_and_leaves_no_process(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        loaded = await backend.load(gguf(tiny_file), RunnerOptions())
        assert loaded.pid is not None
        process = psutil.Process(loaded.pid)
        await backend.unload(gguf(tiny_file))
        assert not process.is_running()


async def test_cancelling_an_answer_ends_it_at_its_source(
    long_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        took, pid = [60.0], 0
        while took[-1] >= 1.0 and len(took) < TRIES:  # 0.1 s on a quiet PC: see bench embedded
            stream = backend.generate(GenerateRequest(gguf(long_file), "Hello"))
            seen = 0
            async for piece in stream:
                seen += isinstance(piece, Chunk)
                if seen == 10:
                    break
            pid = await pid_of(backend)
            started = time.perf_counter()
            await stream.aclose()
            took.append(time.perf_counter() - started)
        assert took[-1] < 1.0, took
        before = sum(psutil.Process(pid).cpu_times()[:2])
        await asyncio.sleep(0.3)
        assert sum(psutil.Process(pid).cpu_times()[:2]) - before < 0.2
        assert await pid_of(backend) == pid


async def test_cancelling_while_a_prompt_is_read_never_takes_long(
    slow_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(slow_file)
    async with open_backend(defaults=RunnerOptions(context_length=8192)) as backend:
        await backend.load(model, RunnerOptions())
        took = [60.0]
        while took[-1] >= SETTLE_S + 1.0 and len(took) < TRIES:
            stream = backend.generate(GenerateRequest(model, LONG_PROMPT))
            async for piece in stream:
                if isinstance(piece, PromptProgress) and piece.done:
                    assert piece.done < piece.total
                    break
            started = time.perf_counter()
            await stream.aclose()
            took.append(time.perf_counter() - started)
        assert took[-1] < SETTLE_S + 1.0, took
        # Whether the process had to go or not: the next answer comes.
        short = GenerateRequest(model, "Hello", sampling=Sampling(max_tokens=3))
        assert await consume(backend, short) == 3


async def test_a_batch_too_long_to_wait_for_costs_the_process_not_the_user(
    slow_file: Path, open_backend: OpenBackend
) -> None:
    crashed: list[ModelId] = []
    model = gguf(slow_file)
    options = RunnerOptions(context_length=8192, batch_size=4096)
    async with open_backend(defaults=options, on_crash=crashed.append) as backend:
        took = [60.0]
        while took[-1] >= SETTLE_S + 1.0 and len(took) < TRIES:
            await backend.load(model, RunnerOptions())
            pid = await pid_of(backend)
            task_is_up = asyncio.Event()

            async def ask(is_up: asyncio.Event = task_is_up) -> None:
                is_up.set()
                await consume(backend, GenerateRequest(model, LONG_PROMPT))

            started = 0.0
            with contextlib.suppress(asyncio.CancelledError):
                async with asyncio.TaskGroup() as group:
                    asking = group.create_task(ask())
                    await task_is_up.wait()
                    await asyncio.sleep(0.3)
                    started = time.perf_counter()
                    asking.cancel()
            took.append(time.perf_counter() - started)
            assert not psutil.pid_exists(pid) or await pid_of(backend) == pid
        assert took[-1] < SETTLE_S + 1.0, took
        assert crashed == []


async def test_a_waiting_answer_is_cancelled_without_touching_the_running_one(
    long_file: Path, open_backend: OpenBackend
) -> None:
    model = gguf(long_file)
    request = GenerateRequest(model, "Hello", sampling=Sampling(max_tokens=500))
    async with open_backend() as backend:

        async def cancel_another() -> None:
            async with asyncio.TaskGroup() as group:
                second = group.create_task(consume(backend, request))
                await asyncio.sleep(0.05)
                second.cancel()
            assert second.cancelled()

        assert await consume(backend, request, 10, cancel_another) == 500


async def test_without_the_key_nothing_but_the_pulse_answers(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        await backend.load(gguf(tiny_file), RunnerOptions())
        process = psutil.Process(await pid_of(backend))
        assert str(tiny_file) not in " ".join(process.cmdline())
        (address,) = {one.laddr for one in process.net_connections() if one.status == "LISTEN"}
        assert address.ip == "127.0.0.1"
        base = f"http://127.0.0.1:{address.port}"
        async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
            for path in ("/props", "/slots", "/v1/models", "/metrics", "/lora-adapters"):
                for headers in ({}, {"Authorization": "Bearer guess"}):
                    assert (await client.get(path, headers=headers)).status_code == 401, path
            for path in (
                "/completion",
                "/v1/completions",
                "/v1/chat/completions",
                "/v1/messages",
                "/v1/responses",
                "/tokenize",
                "/detokenize",
                "/apply-template",
                "/v1/embeddings",
                "/slots/0?action=erase",
                "/lora-adapters",
                "/props",
            ):
                assert (await client.post(path, json={"prompt": "x"})).status_code == 401, path
            assert (await client.get("/")).status_code == 404  # no pages are served
            health = await client.get("/health", headers={"Origin": "http://evil.test"})
            assert health.json() == {"status": "ok"}
            assert health.headers.get("access-control-allow-origin", "") == ""


async def test_cancelling_a_load_ends_its_child(slow_file: Path, open_backend: OpenBackend) -> None:
    async with open_backend() as backend:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.15):
                await backend.load(gguf(slow_file), RunnerOptions(context_length=8192))
        await eventually(lambda: not psutil.Process().children())
        assert await backend.loaded() == []


async def test_a_worker_that_hangs_crashes_or_babbles_is_a_sentence(
    tiny_file: Path, open_backend: OpenBackend
) -> None:
    async def load(code: str, start_s: float = 20.0) -> None:
        command = (sys.executable, "-c", code)
        async with open_backend(command=command, start_s=start_s) as backend:
            await backend.load(gguf(tiny_file), RunnerOptions())

    with pytest.raises(BackendTimeout, match=r"not ready after 0.5 seconds"):
        await load("import time; time.sleep(60)", 0.5)
    with pytest.raises(ModelLoadFailed, match="exit code 3"):
        await load("raise SystemExit(3)")
    with pytest.raises(ModelOutOfMemory, match="not enough memory"):
        await load("import os; os.kill(os.getpid(), 9)")
    with pytest.raises(ModelLoadFailed, match="AVX2"):
        await load("import os; os.kill(os.getpid(), 4)")
    with pytest.raises(ModelLoadFailed, match="could not be loaded"):
        await load("print('hello'); input(); input()")
    with pytest.raises(ModelLoadFailed, match="could not be loaded"):
        await load("print('{}'); input(); input()")


async def test_a_context_larger_than_memory_is_told_as_such(
    vast_file: Path, open_backend: OpenBackend
) -> None:
    async with open_backend() as backend:
        with pytest.raises(ModelOutOfMemory, match="would take about 256"):
            await backend.load(gguf(vast_file), RunnerOptions(context_length=VAST.context))


async def test_a_child_that_ignores_its_input_is_killed() -> None:
    ended: list[Child] = []
    code = "import signal, time; print('{}', flush=True); time.sleep(60)"
    child = await Child.start((sys.executable, "-c", code), ended.append)
    assert await child.ask({}) == {}
    await child.end()
    assert child.code == -signal.SIGKILL
    assert ended == [child]


class _Doomed(Child):
    """One that is dead before anything else happens once it is killed."""

    def _kill(self) -> None:
        super()._kill()
        with contextlib.suppress(ChildProcessError):  # the loop was there first
            os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)


@pytest.mark.skipif(sys.platform == "win32", reason="exit codes are handed out once on POSIX only")
async def test_the_exit_code_of_a_killed_child_reaches_the_loop() -> None:
    """Nobody takes it away before: the loop would complain, and the code be lost."""
    for _ in range(60):
        child = await _Doomed.start((sys.executable, "-ISc", "input()"), lambda _: None)
        child.kill()
        await child.has_ended()
        assert child.code == -signal.SIGKILL


_OWNER = """
import asyncio, sys
from forge_gui.engine.backends.llama_cpp.backend import LlamaCppBackend
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

async def main():
    backend = LlamaCppBackend(None)
    loaded = await backend.load(ModelId("gguf", sys.argv[1]), RunnerOptions())
    print(loaded.pid, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def test_kill_minus_9_of_the_owner_leaves_no_child(tiny_file: Path) -> None:
    with subprocess.Popen(
        (sys.executable, "-c", _OWNER, str(tiny_file)), stdout=subprocess.PIPE, text=True
    ) as owner:
        assert owner.stdout is not None
        child = psutil.Process(int(owner.stdout.readline()))
        assert child.ppid() == owner.pid
        owner.kill()
    gone, _ = psutil.wait_procs([child], timeout=5)
    assert gone == [child]
