"""Several results made one: side by side, the first that says something, the most frequent. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from forge_gui.engine.pipeline.render import as_text
from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json

How = Literal["together", "list", "object", "first", "vote"]
_EDGES = " \t\r\n.,;:!?\"'`*"


def together(values: Mapping[str, Json], separator: str) -> str:
    """The texts one after the other, in the order of their ports."""
    return separator.join(as_text(value) for value in values.values())


def first(values: Mapping[str, Json]) -> tuple[str, Json]:
    """The first that is not empty, with its port. Raises ForgeError where all are."""
    for port, value in values.items():
        if as_text(value).strip():
            return port, value
    raise ForgeError("All that came here is empty.", "Look at the steps before this one.")


def vote(values: Mapping[str, Json]) -> tuple[Json, dict[str, int]]:
    """The answer that most agree on, as it was first written, and how many votes each has.

    Capitals, space and marks at the ends do not make answers differ. Of equals the first counts.
    """
    written: dict[str, Json] = {}
    votes: dict[str, int] = {}
    for value in values.values():
        ballot = ballot_of(value)
        if not ballot:
            continue
        written.setdefault(ballot, value)
        votes[ballot] = votes.get(ballot, 0) + 1
    if not votes:
        raise ForgeError("All that came here is empty.", "Look at the steps before this one.")
    winner = max(votes, key=lambda ballot: votes[ballot])
    return written[winner], votes


def ballot_of(value: Json) -> str:
    """What of an answer counts in a vote."""
    return " ".join(as_text(value).strip(_EDGES).casefold().split())
