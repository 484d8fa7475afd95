"""What may have to be changed to read a text as JSON: each kind with its sentence and its certainty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Certainty(IntEnum):
    """How sure a reading is; the least sure of its changes decides."""

    SAFE = 0
    """The text has one reading only."""
    LIKELY = 1
    """What such a text nearly always means."""
    GUESS = 2
    """Another reading was as good, or a part of the value is not there."""


class Change(StrEnum):
    """One kind of change; its value is the sentence, with {count} for how many."""

    THINKING = "Left out the model's thinking."
    FENCE = "Took off the code fence."
    PROSE = "Left out the text around the JSON."
    TOKENS = "Took off end marks of the model."
    CHOSEN = "Chose one of {count} pieces of JSON."
    PREFIXES = "Took off what stood in front of every line."
    ENTITIES = "Read &quot; and the like as what they stand for."
    ENCODED = "Read base64 as what it stands for."
    MISREAD = "Read {count} signs again that had been decoded wrongly."
    PERCENT = "Read %7B and the like as what they stand for."
    UNWRAPPED = "Read JSON that stood inside a string."
    UNESCAPED = "Took off {count} backslashes in front of quotes."
    SPACES = "Left out {count} spelled-out line breaks between values."
    INVISIBLE = "Left out {count} invisible signs."
    COMMENT = "Left out {count} comments."
    REMARK = "Left out {count} remarks behind a value."
    ELLIPSIS = "Left out {count} ellipses."
    QUOTES = "Put {count} texts in double quotes that had other quotes."
    KEY = "Put {count} keys in quotes."
    BARE = "Put {count} texts in quotes that had none."
    HALF_QUOTED = "Added {count} missing quotes."
    EXTRA_QUOTE = "Left out {count} quotes too many."
    INNER_QUOTES = "Kept {count} unescaped quotes inside texts."
    INNER_LIST = "Kept {count} unescaped quotes that could as well end a text."
    CONTROL = "Kept {count} unescaped line breaks or tabs inside texts."
    ESCAPE = "Read {count} escapes that JSON does not have."
    BACKSLASH = "Kept {count} backslashes that were not doubled."
    JOINED = "Joined {count} texts that were written in pieces."
    LITERAL = "Replaced {count} literals of another language."
    NOT_FINITE = "Replaced {count} numbers that JSON does not have by null."
    NUMBER = "Rewrote {count} numbers."
    ZEROS = "Read {count} numbers without the zeros in front."
    SEPARATORS = "Read {count} commas and colons that were written otherwise."
    MOVED_COMMA = "Took {count} commas out of the quotes."
    COMMA = "Added {count} missing commas."
    EXTRA_COMMA = "Left out {count} commas too many."
    EXTRA_COLON = "Left out {count} colons too many."
    COLON = "Added {count} missing colons."
    NO_VALUE = "Put null for {count} missing values."
    TUPLE = "Read {count} tuples or sets as lists."
    CALL = "Read {count} calls as the value inside."
    CALL_TEXT = "Kept {count} calls as text."
    DOUBLED = "Took off {count} doubled brackets."
    WRONG_CLOSER = "Replaced {count} wrong closing brackets."
    WRONG_KIND = "Replaced {count} brackets of the wrong kind."
    EXTRA_CLOSER = "Left out {count} closing brackets too many."
    EARLY_CLOSER = "Left out {count} closing brackets that came too early."
    INNER_CLOSER = "Added {count} missing brackets in the middle."
    OPENER = "Added {count} missing opening brackets."
    CLOSERS = "Added {count} missing brackets at the end."
    LINES = "Read lines of keys and values that had no brackets."
    MANY = "Made a list of {count} values that stood side by side."
    CUT_KEY = "Left out a key that was cut off."
    CUT_TEXT = "Ended a text that was cut off."
    CUT_SCALAR = "Kept a number or word that may be cut off."
    TWICE = "Kept the last of the values of {count} keys that stood twice."
    LOST = "Left out {count} pieces that fit nowhere."
    UNCLEAR = "Chose between two readings that were as good."
    LIBRARY = "Read by json_repair, the last resort."


_ONE: Mapping[Change, str] = {
    Change.UNESCAPED: "Took off a backslash in front of a quote.",
    Change.MISREAD: "Read a sign again that had been decoded wrongly.",
    Change.SPACES: "Left out a spelled-out line break between values.",
    Change.INVISIBLE: "Left out an invisible sign.",
    Change.COMMENT: "Left out a comment.",
    Change.REMARK: "Left out a remark behind a value.",
    Change.ELLIPSIS: "Left out an ellipsis.",
    Change.QUOTES: "Put a text in double quotes that had other quotes.",
    Change.KEY: "Put a key in quotes.",
    Change.BARE: "Put a text in quotes that had none.",
    Change.HALF_QUOTED: "Added a missing quote.",
    Change.EXTRA_QUOTE: "Left out a quote too many.",
    Change.EXTRA_COLON: "Left out a colon too many.",
    Change.INNER_QUOTES: "Kept an unescaped quote inside a text.",
    Change.INNER_LIST: "Kept an unescaped quote that could as well end a text.",
    Change.CONTROL: "Kept an unescaped line break or tab inside a text.",
    Change.ESCAPE: "Read an escape that JSON does not have.",
    Change.BACKSLASH: "Kept a backslash that was not doubled.",
    Change.JOINED: "Joined a text that was written in pieces.",
    Change.LITERAL: "Replaced a literal of another language.",
    Change.NOT_FINITE: "Replaced a number that JSON does not have by null.",
    Change.NUMBER: "Rewrote a number.",
    Change.ZEROS: "Read a number without the zeros in front.",
    Change.SEPARATORS: "Read a comma or colon that was written otherwise.",
    Change.MOVED_COMMA: "Took a comma out of the quotes.",
    Change.COMMA: "Added a missing comma.",
    Change.EXTRA_COMMA: "Left out a comma too many.",
    Change.COLON: "Added a missing colon.",
    Change.NO_VALUE: "Put null for a missing value.",
    Change.TUPLE: "Read a tuple or set as a list.",
    Change.CALL: "Read a call as the value inside.",
    Change.CALL_TEXT: "Kept a call as text.",
    Change.DOUBLED: "Took off a doubled bracket.",
    Change.WRONG_CLOSER: "Replaced a wrong closing bracket.",
    Change.WRONG_KIND: "Replaced a bracket of the wrong kind.",
    Change.EXTRA_CLOSER: "Left out a closing bracket too many.",
    Change.EARLY_CLOSER: "Left out a closing bracket that came too early.",
    Change.INNER_CLOSER: "Added a missing bracket in the middle.",
    Change.OPENER: "Added a missing opening bracket.",
    Change.CLOSERS: "Added a missing bracket at the end.",
    Change.TWICE: "Kept the last of two values of one key.",
    Change.LOST: "Left out a piece that fits nowhere.",
}
_LIKELY = frozenset(
    {
        Change.CHOSEN, Change.UNWRAPPED, Change.BARE, Change.HALF_QUOTED, Change.INNER_QUOTES,
        Change.BACKSLASH, Change.NUMBER, Change.COMMA, Change.COLON, Change.NO_VALUE,
        Change.CALL, Change.DOUBLED, Change.WRONG_CLOSER, Change.WRONG_KIND,
        Change.EXTRA_CLOSER, Change.EARLY_CLOSER, Change.INNER_CLOSER, Change.OPENER,
        Change.CLOSERS, Change.MANY, Change.LINES, Change.CUT_KEY, Change.JOINED, Change.NOT_FINITE,
        Change.REMARK, Change.EXTRA_COMMA, Change.MOVED_COMMA, Change.ELLIPSIS,
    }
)  # fmt: skip
_GUESS = frozenset(
    {
        Change.INNER_LIST, Change.ZEROS, Change.CALL_TEXT, Change.CUT_TEXT, Change.CUT_SCALAR,
        Change.TWICE, Change.LOST, Change.UNCLEAR, Change.LIBRARY,
    }
)  # fmt: skip
CUTS = frozenset({Change.CUT_KEY, Change.CUT_TEXT, Change.CUT_SCALAR, Change.CLOSERS})
"""Changes which say that the text ended before the value did."""


def certainty_of(change: Change) -> Certainty:
    if change in _GUESS:
        return Certainty.GUESS
    return Certainty.LIKELY if change in _LIKELY else Certainty.SAFE


@dataclass(frozen=True, slots=True)
class Changed:
    """A kind of change and how often it was made."""

    change: Change
    times: int = 1

    @property
    def sentence(self) -> str:
        """In words, for people: "Added a missing bracket at the end." """
        if self.times == 1 and self.change in _ONE:
            return _ONE[self.change]
        return self.change.value.replace("{count}", str(self.times))


@dataclass(slots=True)
class Ledger:
    """Changes while they are made; `weight` grows with how much had to be believed."""

    counts: dict[Change, int] = field(default_factory=dict)

    def note(self, change: Change, times: int = 1) -> None:
        self.counts[change] = self.counts.get(change, 0) + times

    def changes(self) -> tuple[Changed, ...]:
        return tuple(Changed(change, times) for change, times in self.counts.items())

    @property
    def weight(self) -> int:
        """1 for a likely change, 8 for a guess; what is safe costs nothing."""
        prices = {Certainty.SAFE: 0, Certainty.LIKELY: 1, Certainty.GUESS: 8}
        return sum(prices[certainty_of(one)] * times for one, times in self.counts.items())
