"""What reading JSON out of text gives: the value, how it was come by, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from forge_gui.engine.structured.changes import CUTS, Certainty, Change, Changed, certainty_of
from forge_gui.values.json_value import Json, JsonObject


class Rung(StrEnum):
    """How far a text had to be taken, from nothing to the last resort."""

    STRICT = "strict"
    """It was JSON as it stood."""
    PEELED = "peeled"
    """JSON once thinking, fences and prose around it were taken off."""
    COMPLETED = "completed"
    """JSON that was cut at its end and nothing else."""
    REPAIRED = "repaired"
    """Written in another dialect, or with faults that were mended."""
    LAST_RESORT = "last resort"
    """Read by json_repair, which reads anything as something."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value that was read. `changes` are in the order in which they were first made."""

    value: Json
    rung: Rung
    changes: tuple[Changed, ...] = ()
    source: str = ""
    """The piece of the text that was read, as it stood."""

    @property
    def certainty(self) -> Certainty:
        return max((certainty_of(one.change) for one in self.changes), default=Certainty.SAFE)

    @property
    def is_cut(self) -> bool:
        """Whether the text ended before the value did."""
        return any(one.change in CUTS for one in self.changes)

    @property
    def is_mended(self) -> bool:
        """Whether the JSON itself was changed, not only what stood around it."""
        return self.rung not in (Rung.STRICT, Rung.PEELED)

    @property
    def in_words(self) -> str:
        """What was changed, as one text for people; empty where nothing was."""
        return " ".join(self.sentences)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was changed, in words; empty where nothing was."""
        return tuple(one.sentence for one in self.changes)


def as_document(outcome: Outcome) -> JsonObject:
    """An outcome as JSON, for the way between processes."""
    return {
        "value": outcome.value,
        "rung": outcome.rung.value,
        "changes": [[one.change.name, one.times] for one in outcome.changes],
        "source": outcome.source,
    }


def from_document(document: JsonObject) -> Outcome:
    """The outcome that `as_document` wrote."""
    changes = document["changes"]
    assert isinstance(changes, Sequence)
    return Outcome(
        document["value"],
        Rung(str(document["rung"])),
        tuple(Changed(Change[one[0]], one[1]) for one in changes),  # type: ignore[index,misc,arg-type]
        str(document["source"]),
    )
