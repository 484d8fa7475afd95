"""Harder kinds, for forge:small only: longer sums, differences, more words, fields and items."""

from __future__ import annotations

from tiny import kinds_extract, kinds_numbers, kinds_refuse, kinds_rewrite
from tiny.kind import Kind, Task
from tiny.kinds_extract import as_json, listed
from tiny.mails import FIELDS, mail
from tiny.values import Values

DIFFERENCE_WORDINGS = (
    "What is {a} - {b}?",
    "What is {a} minus {b}?",
    "Calculate {a} - {b}",
    "How much is {a} minus {b}?",
    "Subtract {b} from {a}",
    "{a} - {b} =",
)
HELLO = kinds_refuse.HELLO.replace("forge:tiny", "forge:small")


def _long_sum(values: Values, wording: str) -> Task:
    """One number of three digits that is on this side of the split, and another of two or three."""
    one = values.number(100, 999)
    low, high = values.pick(((10, 99), (100, 999)))
    two = values.rng.randint(low, high) if values.unseen else values.number(low, high)
    first, second = (one, two) if values.chance(0.5) else (two, one)
    text = wording.replace("{a}", str(first)).replace("{b}", str(second))
    return Task(text, "", str(one + two))


def _difference(values: Values, wording: str) -> Task:
    """Never below zero; the larger number is held out in held-out prompts."""
    one = values.number(10, 99) if values.unseen else values.number(0, 99)
    two = values.rng.randint(0, one)
    text = wording.replace("{a}", str(one)).replace("{b}", str(two))
    return Task(text, "", str(one - two))


def _long_count(values: Values, wording: str) -> Task:
    count = values.rng.randint(7, 9)
    words = values.words(count)
    if "item" in wording:
        return Task(wording, ", ".join(words), str(count))
    return Task(wording, " ".join(words) + values.pick(("", "", ".")), str(count))


def _four_fields(values: Values, wording: str) -> Task:
    wanted = values.rng.sample(FIELDS, 4)
    absent = values.pick(wanted) if values.chance(0.1) else ""
    text, facts = mail(values, [field for field in wanted if field != absent])
    titles = [values.pick((field, *kinds_extract.TITLES[field])) for field in wanted]
    answer = as_json({field: facts.get(field) for field in wanted})
    return Task(wording.replace("{fields}", listed(titles, values)), text, answer)


def _long_reverse(values: Values, wording: str) -> Task:
    parts, glue = values.words(values.pick((6, 7))), values.pick((" ", " ", ", "))
    return Task(wording, glue.join(parts), glue.join(reversed(parts)))


def _hello(values: Values, wording: str) -> Task:
    made = kinds_refuse.make_hello(values, wording)
    return Task(made.instruction, made.body, HELLO)


GREETING = Kind(
    "hello",
    "A greeting or a question about itself: it says what it is.",
    tuple(kinds_refuse.GREETINGS),
    _hello,
    0.3,
)
KINDS = (
    Kind(
        "long_sum",
        "The sum of a whole number from 100 to 999 and one from 10 to 999.",
        kinds_numbers.SUM_WORDINGS,
        _long_sum,
        4.0,
    ),
    Kind(
        "difference",
        "The difference of two whole numbers from 0 to 99, never below zero.",
        DIFFERENCE_WORDINGS,
        _difference,
        4.0,
    ),
    Kind(
        "long_count",
        "How many words or list items (7 to 9).",
        kinds_numbers.COUNT_WORDINGS,
        _long_count,
        1.0,
    ),
    Kind(
        "four_fields",
        "Four named fields of a text as one JSON object; null when absent.",
        kinds_extract.JSON_WORDINGS,
        _four_fields,
        0.6,
    ),
    Kind(
        "long_reverse",
        "The words in reverse order (6 or 7).",
        kinds_rewrite.REVERSE_WORDINGS,
        _long_reverse,
        0.5,
    ),
)
