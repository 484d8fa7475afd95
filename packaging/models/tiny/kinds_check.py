"""Kinds that answer a question with yes or no, or with the better of two."""

from __future__ import annotations

from tiny.kind import Kind, Task
from tiny.mails import FIELDS, mail
from tiny.values import Values
from tiny.words import COMMON, split

MENTION_WORDINGS = (
    "Does this text mention {x}?",
    'Does the text mention "{x}"?',
    "Does this mail contain {x}?",
    "Is {x} mentioned in this text?",
    "Check whether the text contains {x}",
    "Does {x} occur in this text? Answer yes or no",
    'Is "{x}" in this text?',
)
COMPARE_WORDINGS = (
    "Is {a} greater than {b}?",
    "Is {a} larger than {b}?",
    "Is {a} bigger than {b}?",
    "Is {a} more than {b}?",
    "Check whether {a} is greater than {b}",
    "Check whether {a} is larger than {b}",
    "Is the number {a} greater than {b}? Answer yes or no",
)
SAME_WORDINGS = (
    "Are A and B the same?",
    "Do the two answers agree?",
    "Are these two answers the same?",
    "Is A equal to B?",
    "Compare A and B: are they equal?",
    "Check whether both answers are the same",
)
SMALL_WORDS = frozenset(split(COMMON))
ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"


def yes_no(condition: bool) -> str:
    return "yes" if condition else "no"


def near(values: Values, text: str) -> str:
    """The text with one letter or digit changed."""
    places = [index for index, letter in enumerate(text) if letter.isalnum()]
    place = values.pick(places)
    other = values.pick([letter for letter in ALPHABET if letter != text[place].lower()])
    return text[:place] + other + text[place + 1 :]


def _anything(values: Values) -> str:
    makers = (
        values.word,
        values.word,
        values.order,
        values.first_name,
        values.city,
        values.product,
    )
    return values.pick(makers)()


def _text(values: Values) -> tuple[str, list[str]]:
    """A text and things that it mentions."""
    if values.chance(0.3):
        wanted = values.rng.sample(FIELDS, values.rng.randint(1, 3))
        text, facts = mail(values, wanted, extra=1)
        return text, list(facts.values())
    words = values.words(values.rng.randint(2, values.pick((3, 5, 10))))
    return " ".join(words).capitalize() + ".", words


def _mention(values: Values, wording: str) -> Task:
    with values.without(SMALL_WORDS):
        return _mentioned(values, wording)


def _mentioned(values: Values, wording: str) -> Task:
    text, mentioned = _text(values)
    present = values.chance(0.5)
    if present:
        wanted = values.pick(mentioned)
    else:
        close = values.chance(0.1)
        wanted = near(values, values.pick(mentioned)) if close else _anything(values)
        present = wanted.lower() in text.lower()
    return Task(wording.replace("{x}", wanted), text, yes_no(present))


def _compare(values: Values, wording: str) -> Task:
    top = 10 ** values.rng.randint(1, 3)
    first = values.number(0, top)
    second = values.number(0, top)
    if values.chance(0.25):
        second = values.number(max(0, first - 12), first + 12)
    if values.chance(0.06):
        second = first
    return Task(
        wording.replace("{a}", str(first)).replace("{b}", str(second)), "", yes_no(first > second)
    )


def _pair(values: Values, one: str, two: str) -> str:
    frame = values.pick(("A: {0}\nB: {1}", "A: {0}\nB: {1}", "A: {0} B: {1}"))
    return frame.replace("{0}", one).replace("{1}", two)


def _value(values: Values) -> str:
    if values.chance(0.35):
        return values.field(values.pick(FIELDS))
    return " ".join(values.words(values.pick((1, 1, 1, 2, 3))))


def _same(values: Values, wording: str) -> Task:
    one = _value(values)
    if values.chance(0.5):
        return Task(wording, _pair(values, one, one), "yes")
    two = near(values, one) if values.chance(0.1) else _value(values)
    return Task(wording, _pair(values, one, two), yes_no(one.lower() == two.lower()))


KINDS = (
    Kind(
        "mentions",
        "yes or no: does the text contain this word, name or number?",
        MENTION_WORDINGS,
        _mention,
        1.6,
    ),
    Kind(
        "compare",
        "yes or no: is one whole number (0 to 1000) greater or less than another?",
        COMPARE_WORDINGS,
        _compare,
        2.2,
    ),
    Kind("same", "yes or no: are two short answers A and B the same?", SAME_WORDINGS, _same, 1.5),
)
