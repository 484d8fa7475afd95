"""What somebody may have meant: the closest known name for a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, None where nothing is like it."""
    import difflib

    by_small = {one.lower(): one for one in known}
    near = difflib.get_close_matches(name.lower(), by_small, n=1, cutoff=0.6)
    return by_small[near[0]] if near else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """` Did you mean "x"?` with a leading space, or nothing."""
    near = closest(name, known)
    return f' Did you mean "{near}"?' if near else ""
