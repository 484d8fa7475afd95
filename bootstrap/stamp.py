"""What the environment in `.venv` was made from: a copy, compared before every start.

A copy of the two short files instead of a hash of them: exact, and nothing has to be imported.
"""

from __future__ import annotations

import os
import sys

GROUPS = ("run", "test")
"""Whatever is installed for `test` is enough to `run`."""


def wanted(root: str) -> str:
    """What the environment should be made from: Python, place, packages and their versions."""
    parts = ["{}.{}".format(*sys.version_info[:2]), root]
    for name in ("pyproject.toml", "constraints.txt"):
        with open(os.path.join(root, name), encoding="utf-8") as file:  # noqa: PTH118, PTH123
            parts.append(file.read())
    return "\n".join(parts)


def is_current(root: str, group: str) -> bool:
    """Whether all that `group` needs is installed as it is wanted now."""
    now = wanted(root)
    groups = GROUPS[GROUPS.index(group) :]
    return any(read(root, one) == now for one in groups)


def read(root: str, group: str) -> str:
    """What was noted when the group was last installed; empty if it never was."""
    try:
        with open(stamp_file(root, group), encoding="utf-8") as file:  # noqa: PTH123
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""


def stamp_file(root: str, group: str) -> str:
    return os.path.join(root, ".venv", f"forge-{group}.stamp")  # noqa: PTH118
