"""What of this PC a process may use: a container often allows less than the machine has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_CGROUP = Path("/sys/fs/cgroup")


@dataclass(frozen=True, slots=True)
class MemoryLimit:
    """The memory that a control group allows and has used, in bytes."""

    limit: int
    used: int


def memory_limit(root: Path = _CGROUP) -> MemoryLimit | None:
    """The limit of the control group this process lives in; None where there is none.

    Used memory leaves out what the kernel can take back at once (inactive file pages).
    """
    for limit_file, used_file, spare_key in (
        (root / "memory.max", root / "memory.current", "inactive_file"),
        (
            root / "memory" / "memory.limit_in_bytes",
            root / "memory" / "memory.usage_in_bytes",
            "total_inactive_file",
        ),
    ):
        limit, used = _number(limit_file), _number(used_file)
        if limit is not None and used is not None:
            spare = _stat(limit_file.parent / "memory.stat", spare_key)
            return MemoryLimit(limit, max(0, used - spare))
    return None


def _number(path: Path) -> int | None:
    """The number in a file; None for "max" and where there is no such file."""
    try:
        text = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return int(text) if text.isdigit() else None


def _stat(path: Path, key: str) -> int:
    try:
        lines = path.read_text("ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    for line in lines:
        name, _, value = line.partition(" ")
        if name == key and value.isdigit():
            return int(value)
    return 0
