"""The first start, and every one after the packages changed: an environment of Forge's own.

    lock -> room on the disk -> system libraries -> .venv -> packages -> stamp

Only the stamp says "done", and it is written last. A `.venv` that was being filled when the power
went or somebody pressed Ctrl+C carries the mark "unfinished" and is made anew.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from pathlib import Path

from bootstrap import lock, packages, stamp, system_packages
from bootstrap.faults import SetUpFault, sentence_of

_FAILED = 3
"""Exit status of a set-up that could not be finished."""
_INTERRUPTED = 130
_ROOM_MB = {"run": 900, "test": 1100}
"""What the environment takes, with what pip needs on the way (measured: 560 and 640)."""


def set_up(root: str, group: str) -> int:
    """Bring `.venv` to what `group` needs. Returns 0, or an exit status after saying why not."""
    folder = Path(root)
    try:
        with lock.held(folder / ".forge-setup.lock"):
            if not stamp.is_current(root, group):  # another start may have done it meanwhile
                _set_up(folder, group)
    except SetUpFault as fault:
        _say(f"Forge is not set up: {fault}")
        return _FAILED
    except OSError as error:
        _say(f"Forge is not set up: {sentence_of(error)}")
        return _FAILED
    except KeyboardInterrupt:
        _say("Stopped. The next start sets Forge up from here.")
        return _INTERRUPTED
    return 0


def _set_up(root: Path, group: str) -> None:
    venv = root / ".venv"
    is_new = not packages.is_usable(venv, stamp.read(str(root), group), stamp.wanted(str(root)))
    if is_new:
        _say(f"Forge sets itself up in {venv} (once, a few minutes on a slow line).")
        packages.remove(venv)  # what was half made takes room, too
        _check_room(root, group)
    else:
        _say("Forge brings its packages up to date.")
    system_packages.provide(_say)
    for name in stamp.GROUPS:
        Path(stamp.stamp_file(str(root), name)).unlink(missing_ok=True)
    if is_new:
        packages.make_environment(venv, _say)
    with packages.marked_unfinished(venv):
        packages.install(root, venv, group, _say)
    _write_stamp(root, group)
    _say("Forge is set up.")


def _write_stamp(root: Path, group: str) -> None:
    path = Path(stamp.stamp_file(str(root), group))
    beside = path.with_suffix(".new")
    beside.write_text(stamp.wanted(str(root)), encoding="utf-8")
    beside.replace(path)


def _check_room(root: Path, group: str) -> None:
    free_mb = shutil.disk_usage(root).free / 1e6
    if free_mb < _ROOM_MB[group]:
        raise SetUpFault(
            f"{root} needs {_ROOM_MB[group]} MB of free disk, and there are {free_mb:.0f}."
        )


def _say(line: str) -> None:
    """To the error stream: the other one belongs to the command's result."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
