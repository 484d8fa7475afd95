"""A lock that goes with its process: between holders in one process, and after a kill."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from forge_gui.engine.storage.lock_files import LockFile, is_held

_HOLD = """
import sys, time
from pathlib import Path
from forge_gui.engine.storage.lock_files import LockFile
assert LockFile(Path(sys.argv[1])).take()
print("held", flush=True)
time.sleep(60)
"""


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    one, other = LockFile(path), LockFile(path)
    assert not is_held(path)
    assert one.take()
    assert is_held(path)
    assert not other.take(0.05)
    one.release()
    assert not is_held(path)
    assert other.take()
    other.release(remove=True)
    assert not path.exists()
    other.release()  # twice is no error


def test_a_killed_process_holds_nothing(tmp_path: Path, project_root: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=project_root,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert is_held(path)
        assert not LockFile(path).take()
        holder.kill()
        holder.wait()
    assert not is_held(path)


def test_a_file_removed_by_its_last_holder_is_not_mistaken_for_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    one, other = LockFile(path), LockFile(path)
    assert one.take()
    path.unlink()
    assert other.take()  # a new file
    one.release()
    assert is_held(path)
    other.release()
