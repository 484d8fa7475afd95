"""Kinds that take values out of a text or a JSON object."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tiny.kind import Kind, Task
from tiny.mails import FIELDS, mail
from tiny.values import Values
from tiny.words import COMMON, split

TITLES: dict[str, tuple[str, ...]] = {
    "name": ("name",),
    "order": ("order", "order number"),
    "product": ("product",),
    "amount": ("amount", "price"),
    "date": ("date",),
    "email": ("email", "e-mail", "email address"),
    "city": ("city",),
    "phone": ("phone", "phone number"),
}
JSON_WORDINGS = (
    "Extract {fields} as JSON",
    "Extract the {fields} as JSON",
    "Extract {fields} from this text as JSON",
    "Extract {fields} from this mail as JSON",
    "Return {fields} as JSON",
    "Give me {fields} as JSON",
    "Find {fields} and answer as JSON",
    "Get {fields} from the message as JSON",
    "Write a JSON object with {fields}",
    "Return a JSON object with the keys {fields}",
)
FIND_WORDINGS = (
    "What is the {field} in this text?",
    "What is the {field}?",
    "Find the {field}",
    "Find the {field} in this text",
    "Extract the {field}",
    "Extract the {field} from this mail",
    "Return only the {field}",
    "Give me the {field}",
    "Which {field} is mentioned?",
    "Get the {field} from this message",
)
GET_WORDINGS = (
    "What is the value of {key} in this JSON?",
    "What is the {key} in this JSON?",
    "Get {key} from this JSON",
    "Return the value of {key} from the JSON",
    "Read {key} from this JSON object",
)
KEYWORD_WORDINGS = (
    "Which words are in quotes?",
    "What is in quotes?",
    "Pick the quoted keyword",
    "Extract the keyword in quotes",
    "Return the text in quotes",
)
ABOUT_WORDINGS = (
    "What is this text about?",
    "What is the message about?",
    "Pick the keyword after 'about'",
    "Give me the keyword after about",
    "Return the subject of this text",
)


def listed(parts: Sequence[str], values: Values) -> str:
    """Parts as people write them: with commas, mostly with `and` before the last."""
    if len(parts) == 1:
        return parts[0]
    if values.chance(0.3):
        return ", ".join(parts)
    return ", ".join(parts[:-1]) + values.pick((" and ", " and ", ", and ")) + parts[-1]


def as_json(pairs: dict[str, str | None]) -> str:
    return json.dumps(pairs, ensure_ascii=False)


def _extract(values: Values, wording: str) -> Task:
    wanted = values.rng.sample(FIELDS, values.pick((1, 2, 2, 2, 3)))
    absent = values.pick(wanted) if values.chance(0.1) else ""
    text, facts = mail(values, [field for field in wanted if field != absent])
    titles = [values.pick((field, *TITLES[field])) for field in wanted]
    answer = as_json({field: facts.get(field) for field in wanted})
    return Task(wording.replace("{fields}", listed(titles, values)), text, answer)


def _find(values: Values, wording: str) -> Task:
    field = values.pick(FIELDS)
    others = [other for other in FIELDS if other != field]
    around = values.rng.sample(others, values.rng.randint(0, 2))
    wanted = around if values.chance(0.12) and around else [field, *around]
    text, facts = mail(values, wanted)
    title = values.pick(TITLES[field])
    return Task(wording.replace("{field}", title), text, facts.get(field, "none"))


def pairs(values: Values, low: int, high: int) -> dict[str, str | None]:
    """A small flat JSON object with usual or open keys."""
    count = values.rng.randint(low, high)
    keys = values.rng.sample(FIELDS, count)
    if values.chance(0.4):
        keys = values.words(count)
        return {key: " ".join(values.words(values.pick((1, 1, 2)))) for key in keys}
    return {key: values.field(key) for key in keys}


def _get(values: Values, wording: str) -> Task:
    found = pairs(values, 2, values.pick((2, 3, 4)))
    key = values.pick(tuple(found))
    shown = values.pick((key, f'"{key}"', key))
    answer = found[key]
    if values.chance(0.1):
        found = {name: value for name, value in found.items() if name != key}
        answer = "none"
    return Task(wording.replace("{key}", shown), as_json(found), answer or "none")


def _quoted(values: Values, wording: str) -> Task:
    words = values.words(values.rng.randint(2, values.pick((5, 10))))
    start = values.rng.randrange(len(words))
    inner = words[start : start + values.pick((1, 1, 2))]
    if values.chance(0.3):
        inner = [word.capitalize() for word in inner]
    wanted = " ".join(inner)
    mark = values.pick(('"', '"', "'"))
    parts = [*words[:start], f"{mark}{wanted}{mark}", *words[start + len(inner) :]]
    return Task(wording, " ".join(parts) + values.pick((".", "", "")), wanted)


def _about(values: Values, wording: str) -> Task:
    with values.without(frozenset(split(COMMON))):
        return _subject(values, wording)


def _subject(values: Values, wording: str) -> Task:
    wanted = values.pick((values.product, values.order, values.word, values.city))()
    lead = values.pick(
        (
            "I have a question about",
            "Please tell me more about",
            "This is about",
            "It is about",
            "We talked about",
            "I want to know more about",
            "Can we talk about",
            "I am writing about",
            "{w} {w} about",
            "The {w} asked about",
            "A {w} {w} about",
        )
    )
    while "{w}" in lead:
        lead = lead.replace("{w}", values.word(), 1)
    text = f"{lead[:1].upper()}{lead[1:]} {values.pick(('', 'the ', 'a '))}{wanted}"
    tail = values.pick((".", ".", "!", f". {values.phrase(3, 6).capitalize()}.", ". Thank you."))
    head = values.pick(("", "", "Hello, ", f"{values.phrase(2, 5).capitalize()}. "))
    return Task(wording, head + text + tail, wanted)


KINDS = (
    Kind(
        "extract_json",
        "Named fields of a text as one JSON object; null when absent.",
        JSON_WORDINGS,
        _extract,
        2.2,
    ),
    Kind(
        "find", "One field of a text and nothing else; none when absent.", FIND_WORDINGS, _find, 1.8
    ),
    Kind("json_get", "The value of one key of a flat JSON object.", GET_WORDINGS, _get, 0.9),
    Kind("quoted", "The words in quotes.", KEYWORD_WORDINGS, _quoted, 0.5),
    Kind("about", "The keyword after `about`.", ABOUT_WORDINGS, _about, 0.5),
)
