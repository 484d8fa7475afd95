"""Which processes are told of, and what each model takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.hardware import processes as watched
from forge_gui.engine.hardware.processes import (
    MOST_OTHERS,
    Processes,
    Seen,
    chosen,
    role_of,
    with_work,
)
from forge_gui.engine.hardware.shares import shares, with_vram
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import GpuReading, ProcessReading, ProcessRole
from forge_gui.values.models import LoadedModel

_GIB = 1024**3
_TINY, _BIG = ModelId("forge", "tiny"), ModelId("ollama", "llama3.1:8b")


def test_forge_its_family_ollama_and_the_largest_others_are_chosen() -> None:
    others = [Seen(100 + n, 1, f"other{n}", (), (n + 1) * _GIB) for n in range(6)]
    seen = [
        Seen(1, 0, "init", (), 10),
        Seen(10, 1, "forge", (), 100),
        Seen(11, 10, "loader", (), 100),
        Seen(12, 11, "grandchild", (), 100),
        Seen(20, 1, "ollama", ("ollama", "serve"), 50),
        Seen(21, 20, "ollama", ("ollama", "runner", "--model", "x"), 5 * _GIB),
        *others,
    ]
    picked = chosen(seen, own=10, children=())
    assert next(iter(picked)) == 10
    assert {10, 11, 12, 20, 21} <= picked.keys()
    assert [pid for pid in picked if pid >= 100] == [105, 104, 103][:MOST_OTHERS]
    roles = {pid: role_of(one, 10, {10, 11, 12}) for pid, one in picked.items()}
    assert roles[10] is ProcessRole.FORGE
    assert roles[12] is ProcessRole.CHILD
    assert (roles[20], roles[21]) == (ProcessRole.OLLAMA, ProcessRole.RUNNER)
    assert roles[105] is ProcessRole.OTHER


@given(
    st.dictionaries(st.integers(1, 9), st.tuples(st.floats(0, 1e6), st.floats(0, 1e6))),
    st.floats(0.1, 100),
)
def test_work_is_what_was_spent_since_the_look_before(
    spent: dict[int, tuple[float, float]], seconds: float
) -> None:
    before = {pid: first for pid, (first, _) in spent.items() if pid % 3}
    seen = [Seen(pid, 1, "other", cpu_s=second) for pid, (_, second) in spent.items()]
    for one in with_work(seen, before, seconds):
        known = before.get(one.pid)
        if known is None or known > one.cpu_s:
            assert one.cpu_percent == 0
        else:
            assert one.cpu_percent * seconds / 100 == pytest.approx(one.cpu_s - known)


def test_who_works_is_told_of_before_who_is_only_large() -> None:
    others = [Seen(100 + n, 1, f"other{n}", (), (n + 1) * _GIB) for n in range(6)]
    busy = [Seen(200, 1, "small", (), 1, 0.0, 60.0), Seen(201, 1, "smaller", (), 0, 0.0, 150.0)]
    calm = Seen(202, 1, "calm", (), 1, 0.0, 49.0)
    assert list(chosen([*others, *busy, calm], own=10, children=())) == [201, 200, 105]


def test_a_program_that_works_is_told_of_however_small_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watched, "MOST_OTHERS", 1_000)  # other tests work beside this one
    now, nobody = 100.0, 4_000_000
    processes = Processes(own=nobody, monotonic=lambda: now)
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        try:
            assert busy.pid not in {one.pid for one in processes.read()}
            until = psutil.Process(busy.pid).cpu_times().user + 0.4
            while psutil.Process(busy.pid).cpu_times().user < until:
                time.sleep(0.02)
            now += 0.5
            found = {one.pid: one for one in processes.read((nobody,))}
            assert found[busy.pid].role is ProcessRole.OTHER
        finally:
            busy.kill()


def test_an_embedded_model_takes_what_its_process_takes() -> None:
    own = ProcessReading(11, "python", ProcessRole.CHILD, 300, 80.0)
    gpu = GpuReading(0, "RTX", 1.0, 5, 10, held=((11, 77),))
    (share,) = shares([LoadedModel(_TINY, ram_bytes=200, pid=11)], [own], [gpu])
    assert (share.ram_bytes, share.vram_bytes, share.cpu_percent) == (300, 77, 80.0)
    assert with_vram([own], [gpu])[0].vram_bytes == 77
    (gone,) = shares([LoadedModel(_TINY, ram_bytes=200, pid=99)], [own])
    assert (gone.ram_bytes, gone.cpu_percent) == (200, None)


def test_of_ollama_the_server_tells_the_memory_and_one_runner_the_work() -> None:
    runner = ProcessReading(21, "ollama", ProcessRole.RUNNER, 900, 310.0)
    model = LoadedModel(_BIG, ram_bytes=100, vram_bytes=500)
    (share,) = shares([model], [runner])
    assert (share.ram_bytes, share.vram_bytes, share.cpu_percent) == (100, 500, 310.0)
    second = LoadedModel(ModelId("ollama", "qwen3:8b"), ram_bytes=50)
    both = shares([model, second], [runner, ProcessReading(22, "ollama", ProcessRole.RUNNER, 9)])
    assert [one.cpu_percent for one in both] == [None, None]  # nobody tells them apart


def test_a_real_child_is_read_and_missed_when_it_is_gone() -> None:
    processes = Processes()
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(command) as child:
        first = {one.pid: one for one in processes.read((child.pid,))}
        assert first[os.getpid()].role is ProcessRole.FORGE
        assert first[child.pid].role is ProcessRole.CHILD
        assert first[child.pid].cpu_percent is None
        second = {one.pid: one for one in processes.read((child.pid,))}
        assert second[child.pid].cpu_percent is not None
        assert second[child.pid].ram_bytes > 0
        child.kill()
        child.wait()
        assert child.pid not in {one.pid for one in processes.read((child.pid,))}
