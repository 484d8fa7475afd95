"""Kinds with numbers: small sums, largest and smallest, counting."""

from __future__ import annotations

from tiny.kind import Kind, Task
from tiny.values import Values

SUM_WORDINGS = (
    "What is {a} + {b}?",
    "What is {a} plus {b}?",
    "Add {a} and {b}",
    "Calculate {a} + {b}",
    "How much is {a} plus {b}?",
    "Sum of {a} and {b}",
    "{a} + {b} =",
)
LARGEST_WORDINGS = (
    "What is the largest number?",
    "Which number is the largest?",
    "Return the largest number",
    "Find the highest number",
    "Give me the biggest number",
    "Find the largest number",
    "Return the highest number",
)
COUNT_WORDINGS = (
    "How many words are in this text?",
    "Count the words",
    "How many words?",
    "Count the words in this text",
    "How many items are in this list?",
    "Count the items",
    "Return the number of words",
)


def _sum(values: Values, wording: str) -> Task:
    """Held-out prompts have a held-out number on one side; a sum of two digits is never one."""
    one = values.number(10, 99) if values.unseen else values.number(0, 99)
    top = 9 if values.chance(0.4) else 99
    two = values.rng.randint(1, top) if values.unseen else values.number(0, top)
    first, second = (one, two) if values.chance(0.5) else (two, one)
    text = wording.replace("{a}", str(first)).replace("{b}", str(second))
    return Task(text, "", str(one + two))


def _largest(values: Values, wording: str) -> Task:
    top = values.pick((99, 99, 999))
    count = values.rng.randint(2, 4)
    numbers: dict[int, None] = {}
    while len(numbers) < count:
        numbers[values.number(0, top)] = None
    answer = max(numbers)
    glue = values.pick((", ", ", ", " "))
    return Task(wording, glue.join(map(str, numbers)), str(answer))


def _count(values: Values, wording: str) -> Task:
    count = values.rng.randint(1, 6)
    if "item" in wording:
        return Task(wording, ", ".join(values.words(count)), str(count))
    words = [values.word() for _ in range(count)]
    if values.chance(0.3):
        words[0] = words[0].capitalize()
    return Task(wording, " ".join(words) + values.pick(("", "", ".")), str(count))


KINDS = (
    Kind("sum", "The sum of two whole numbers from 0 to 99.", SUM_WORDINGS, _sum, 7.0),
    Kind(
        "largest",
        "The largest of 2 to 4 whole numbers (0 to 999).",
        LARGEST_WORDINGS,
        _largest,
        2.2,
    ),
    Kind("count", "How many words or list items (1 to 6).", COUNT_WORDINGS, _count, 2.0),
)
