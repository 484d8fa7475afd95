"""Kinds that rewrite a text: case, order of words, lists, replacing, initials."""

from __future__ import annotations

from tiny.kind import Kind, Task
from tiny.values import Values

UPPER_WORDINGS = (
    "Write this in upper case",
    "Write in upper case",
    "Convert to upper case",
    "Make this upper case",
    "Change this text to uppercase",
    "Uppercase",
    "Put this text in capital letters",
)
LOWER_WORDINGS = (
    "Write this in lower case",
    "Write in lower case",
    "Convert to lower case",
    "Make this lower case",
    "Change this text to lowercase",
    "Lowercase",
    "Put this text in small letters",
)
TITLE_WORDINGS = (
    "Write this in title case",
    "Write in title case",
    "Convert to title case",
    "Make this title case",
    "Capitalize every word",
    "Title case",
)
REVERSE_WORDINGS = (
    "Reverse the order of the words",
    "Reverse the word order",
    "Reverse these words",
    "Write the words in reverse order",
    "Put these words in reverse order",
    "Turn the word order around",
)
NTH_WORDINGS = (
    "What is the {n} word?",
    "Return the {n} word",
    "Give me the {n} word of this text",
    "Pick the {n} word",
    "Write only the {n} word",
    "What is the {n} word in this list?",
)
BULLET_WORDINGS = (
    "Make a bullet list",
    "Turn this into a bullet list",
    "Write these items as a bullet list",
    "Format as bullet points",
    "Write one item per line with a dash",
)
INITIAL_WORDINGS = (
    "Write the initials",
    "What are the initials?",
    "Make an acronym",
    "Build an acronym from these words",
    "Return the first letter of every word",
)
PLACES = ("first", "second", "third", "last")


def _line(values: Values) -> str:
    """Plain words with a little punctuation."""
    parts = values.phrase(1, values.pick((3, 5, 7))).split(" ")
    for index in range(len(parts) - 1):
        if values.chance(0.07):
            parts[index] += ","
    return " ".join(parts) + values.pick(("", "", ".", "!", "?"))


def _cased(values: Values) -> str:
    text = _line(values)
    change = values.pick((str.upper, str.lower, str.title, str.capitalize, str.swapcase))
    return change(text) if values.chance(0.7) else text


def _upper(values: Values, wording: str) -> Task:
    text = _line(values)
    text = text if values.chance(0.75) else text.capitalize()
    return Task(wording, text, text.upper())


def _lower(values: Values, wording: str) -> Task:
    text = _cased(values)
    return Task(wording, text, text.lower())


def _title(values: Values, wording: str) -> Task:
    parts = [values.word() for _ in range(values.rng.randint(1, 7))]
    answer = " ".join(part.capitalize() for part in parts)
    text = " ".join(parts)
    return Task(wording, text.upper() if values.chance(0.15) else text, answer)


def _items(values: Values, low: int, high: int) -> list[str]:
    words = values.words(values.rng.randint(low, high))
    return [word.capitalize() for word in words] if values.chance(0.15) else words


def _glue(values: Values) -> str:
    return values.pick((" ", " ", ", "))


def _reverse(values: Values, wording: str) -> Task:
    parts, glue = _items(values, 2, values.pick((2, 3, 4, 5))), _glue(values)
    return Task(wording, glue.join(parts), glue.join(reversed(parts)))


def _nth(values: Values, wording: str) -> Task:
    parts = values.words(values.rng.randint(3, values.pick((5, 8))))
    place = values.pick(PLACES)
    index = {"first": 0, "second": 1, "third": 2, "last": -1}[place]
    glue = values.pick((" ", " ", ", "))
    return Task(wording.replace("{n}", place), glue.join(parts), parts[index])


def _bullets(values: Values, wording: str) -> Task:
    parts = [
        " ".join(values.words(values.pick((1, 1, 1, 2)))) for _ in range(values.pick((2, 3, 4, 5)))
    ]
    glue = values.pick((", ", ", ", "; ", "\n"))
    return Task(wording, glue.join(parts), "\n".join(f"- {part}" for part in parts))


def _initials(values: Values, wording: str) -> Task:
    parts = values.words(values.rng.randint(2, 5))
    answer = "".join(part[0].upper() for part in parts)
    capital = values.chance(0.75)
    return Task(wording, " ".join(p.capitalize() if capital else p for p in parts), answer)


KINDS = (
    Kind("upper", "The text in upper case.", UPPER_WORDINGS, _upper, 1.1),
    Kind("lower", "The text in lower case.", LOWER_WORDINGS, _lower, 0.9),
    Kind("title", "Every word with a capital first letter.", TITLE_WORDINGS, _title, 0.9),
    Kind("reverse", "The words in reverse order (2 to 5).", REVERSE_WORDINGS, _reverse, 1.4),
    Kind("nth_word", "The first, second, third or last word.", NTH_WORDINGS, _nth, 0.9),
    Kind("bullets", "A comma list as one dash line per item.", BULLET_WORDINGS, _bullets, 0.7),
    Kind("initials", "The first letters of the words.", INITIAL_WORDINGS, _initials, 1.5),
)
