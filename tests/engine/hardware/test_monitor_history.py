"""The week on the disk: survives a kill, a damaged file and a restart; stays bounded."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.hardware import history_store
from forge_gui.engine.hardware.exporting import rows_of_past, rows_of_readings
from forge_gui.engine.hardware.history_store import HistoryStore
from forge_gui.engine.hardware.keeping import Keeping
from forge_gui.engine.hardware.rollups import COARSE, FINE, LEVELS, Rollup
from forge_gui.values.events import ModelLoaded, ModelUnloaded, UnloadReason
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import DiskReading, ModelShare, Reading
from forge_gui.values.models import LoadedModel
from forge_gui.values.monitoring import MarkKind, PastMark

_TINY = ModelId("forge", "tiny")
_KILLED = """
import sys, time
from pathlib import Path
from forge_gui.engine.hardware.history_store import HistoryStore
from forge_gui.engine.hardware.rollups import FINE, Rollup
store = HistoryStore(Path(sys.argv[1]))
for at in range(0, 10_000, 10):
    store.keep([(FINE, {"cpu": Rollup(at, 1.0, 2.0, 3.0, 10)})], [])
    print(at, flush=True)
"""


def _reading(at: float, cpu: float = 50.0) -> Reading:
    model = ModelShare(_TINY, ram_bytes=20_000_000)
    return Reading(
        at, cpu, (cpu,), 1_000, 4_000, tokens_per_s=3.0, models=(model,), disk=DiskReading(5.0, 6.0)
    )


async def test_what_was_read_is_there_after_a_restart(tmp_path: Path) -> None:
    now = 1_000.0
    clock = Clock(now=lambda: now)
    keeping = Keeping(tmp_path, clock)
    for second in range(35):
        now = 1_000.0 + second
        if keeping.take(_reading(now, cpu=99.0 if second == 17 else 10.0)):
            await keeping.write()
    keeping.hear(ModelLoaded(LoadedModel(_TINY), 1.5))
    keeping.hear(ModelUnloaded(_TINY, UnloadReason.EVICTED))
    await keeping.close()

    later = Keeping(tmp_path, clock)
    past = await later.past(990.0, 1_100.0, 100)
    cpu = past.series["cpu"]
    assert cpu.times == (1_000.0, 1_010.0, 1_020.0, 1_030.0)
    assert max(cpu.high) == 99.0
    assert (cpu.low[0], cpu.mean[0], cpu.high[0]) == (10.0, 10.0, 10.0)
    assert {"ram", "tokens", "read", "written", "model-ram forge:tiny"} <= past.series.keys()
    assert [mark.kind for mark in past.marks] == [MarkKind.LOAD, MarkKind.EVICT]
    assert past.marks[0].note == "1.5"
    assert not (await later.past(0.0, 900.0, 100)).series
    await later.close()


def test_a_killed_forge_leaves_what_it_wrote(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _KILLED, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        written = [child.stdout.readline() for _ in range(20)]
        os.kill(child.pid, signal.SIGKILL)
    store = HistoryStore(tmp_path)
    found = store.read(FINE, 0, 1e9)["cpu"]
    assert len(found) >= len(written)
    assert found[19] == Rollup(190, 1.0, 2.0, 3.0, 10)
    store.close()


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    (tmp_path / history_store.FILE_NAME).write_bytes(b"not a database at all" * 500)
    store = HistoryStore(tmp_path)
    assert store.read(FINE, 0, 1e9) == {}
    store.keep([(FINE, {"cpu": Rollup(0, 1.0, 1.0, 1.0)})], [])
    assert store.read(FINE, 0, 1e9) == {"cpu": [Rollup(0, 1.0, 1.0, 1.0)]}
    assert (tmp_path / "monitor.damaged").exists()
    store.close()


def test_a_folder_that_cannot_be_made_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = HistoryStore(tmp_path / "file" / "monitor")
    store.keep([(FINE, {"cpu": Rollup(0, 1.0, 1.0, 1.0)})], [])
    assert store.read(FINE, 0, 1e9) == {}
    assert store.marks(0, 1e9) == []
    store.close()


def test_a_piece_that_is_written_twice_becomes_one(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path)
    store.keep([(FINE, {"cpu": Rollup(10, 1.0, 2.0, 3.0, 1)})], [])
    store.keep([(FINE, {"cpu": Rollup(10, 0.0, 5.0, 9.0, 2)})], [])
    assert store.read(FINE, 0, 100) == {"cpu": [Rollup(10, 0.0, 4.0, 9.0, 3)]}
    store.close()


def test_what_is_old_goes_and_its_curves_with_it(tmp_path: Path) -> None:
    store = HistoryStore(tmp_path)
    for level in LEVELS:
        store.keep([(level, {"old": Rollup(0, 1.0, 1.0, 1.0)})], [PastMark(0.0, MarkKind.RUN)])
    now = COARSE.kept_s + 100.0
    store.keep([(FINE, {"new": Rollup(int(now), 1.0, 1.0, 1.0)})], [])
    store.forget_before(now)
    assert store.read(COARSE, 0, 1e9) == {}
    assert set(store.read(FINE, 0, 1e9)) == {"new"}
    assert store.marks(0, 1e9) == []
    store.keep([(FINE, {"old": Rollup(int(now) + 10, 1.0, 1.0, 1.0)})], [])  # and may come again
    assert set(store.read(FINE, 0, 1e9)) == {"new", "old"}
    store.close()


def test_tables_say_their_units() -> None:
    rows = rows_of_readings([_reading(0.0), _reading(1.0)])
    assert rows[0][:3] == ["time", "cpu (%)", "ram (bytes)"]
    assert "core0 (%)" in rows[0]
    assert rows[1][:3] == ["1970-01-01T00:00:00+00:00", "50", "1000"]
    assert len({len(row) for row in rows}) == 1
    assert rows_of_readings([]) == [["time"]]


async def test_what_is_kept_is_a_table_of_lowest_mean_and_highest(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path, Clock(now=lambda: 100.0))
    for at in range(25):
        keeping.take(_reading(float(at), cpu=float(at)))
    await keeping.write()
    rows = rows_of_past(await keeping.past(0.0, 100.0, 100))
    assert rows[0][1:4] == ["cpu (%) lowest", "cpu (%) mean", "cpu (%) highest"]
    assert rows[1][1:4] == ["0", "4.5", "9"]
    await keeping.close()
