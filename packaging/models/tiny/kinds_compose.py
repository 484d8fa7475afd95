"""Kinds that write something new from given values: a function, a reply, a line, a sentence."""

from __future__ import annotations

from tiny.kind import Kind, Task
from tiny.kinds_extract import as_json, pairs
from tiny.mails import fill
from tiny.values import Values

PYTHON_WORDINGS = (
    "Write a one-line Python function {f} that {does}",
    "Write a Python function {f} that {does}",
    "Write a Python function named {f} that {does}",
    "Write a Python function called {f} that {does}",
    "Define a Python function {f} which {does}",
    "Give me a Python function {f} that {does}",
    "Python function {f} that {does}",
)
REPLY_WORDINGS = (
    "Write a reply to {name} about {thing}",
    "Write a reply line to {name} about {thing}",
    "Write a short reply to {name} about {thing}",
    "Reply to {name} about {thing}",
    "Answer {name} about {thing}",
    "Write a reply from this JSON",
    "Write a short reply for this JSON",
)
CSV_WORDINGS = (
    "Turn this JSON into a CSV line",
    "Convert this JSON to CSV",
    "Write the values as a CSV line",
    "Format this JSON as one CSV line",
    "Give me a CSV line from this JSON",
)
SENTENCE_WORDINGS = (
    "Turn this JSON into a sentence",
    "Write this JSON as a sentence",
    "Convert this JSON to a sentence",
    "Write a sentence from this JSON",
    "Describe this JSON in one sentence",
)
FUNCTIONS = (
    ("adds {n} to {x}", "{x}", "{x} + {n}"),
    ("subtracts {n} from {x}", "{x}", "{x} - {n}"),
    ("multiplies {x} by {n}", "{x}", "{x} * {n}"),
    ("divides {x} by {n}", "{x}", "{x} / {n}"),
    ("returns {x} plus {n}", "{x}", "{x} + {n}"),
    ("returns {x} times {n}", "{x}", "{x} * {n}"),
    ("adds {x} and {y}", "{x}, {y}", "{x} + {y}"),
    ("multiplies {x} and {y}", "{x}, {y}", "{x} * {y}"),
    ("subtracts {y} from {x}", "{x}, {y}", "{x} - {y}"),
    ("returns the larger of {x} and {y}", "{x}, {y}", "max({x}, {y})"),
    ("returns the smaller of {x} and {y}", "{x}, {y}", "min({x}, {y})"),
    ("checks whether {x} is greater than {n}", "{x}", "{x} > {n}"),
    ("checks whether {x} is less than {n}", "{x}", "{x} < {n}"),
    ("checks whether {x} equals {n}", "{x}", "{x} == {n}"),
    ("checks whether {x} is even", "{x}", "{x} % 2 == 0"),
    ("checks whether {x} is odd", "{x}", "{x} % 2 == 1"),
    ("returns {x} in upper case", "{x}", "{x}.upper()"),
    ("returns {x} in lower case", "{x}", "{x}.lower()"),
    ("returns the length of {x}", "{x}", "len({x})"),
    ("returns the square of {x}", "{x}", "{x} * {x}"),
    ("reverses {x}", "{x}", "{x}[::-1]"),
    ("returns the first item of {x}", "{x}", "{x}[0]"),
    ("returns the last item of {x}", "{x}", "{x}[-1]"),
    ("returns the sum of {x}", "{x}", "sum({x})"),
)
REPLY = "Dear {name}, thank you for your message about {thing}. We will answer soon."


def _python(values: Values, wording: str) -> Task:
    does, arguments, result = values.pick(FUNCTIONS)
    one, two = values.pick((("x", "y"), ("a", "b"), ("x", "y"), ("n", "m"), ("", "")))
    if not one:
        one, two = values.words(2)
    facts = {"x": one, "y": two, "n": str(values.number(0, 10 ** values.rng.randint(1, 3)))}
    forms = (values.word(), "_".join(values.words(2)), f"{values.word()}_{facts['n']}")
    name = values.pick(forms)
    text = wording.replace("{f}", name).replace("{does}", fill(does, facts))
    return Task(text, "", f"def {name}({fill(arguments, facts)}): return {fill(result, facts)}")


def _reply(values: Values, wording: str) -> Task:
    name = values.name()
    order, product = values.order(), values.product()
    thing = values.pick((f"order {order}", f"order {order}", f"the {product}", product, order))
    if "JSON" not in wording:
        text = wording.replace("{name}", name).replace("{thing}", thing)
        return Task(text, "", fill(REPLY, {"name": name, "thing": thing}))
    if values.chance(0.6):
        found, thing = {"name": name, "order": order}, f"order {order}"
    else:
        found, thing = {"name": name, "product": product}, f"the {product}"
    if values.chance(0.3):
        found["city"] = values.city()
    return Task(wording, as_json(dict(found)), fill(REPLY, {"name": name, "thing": thing}))


def _csv(values: Values, wording: str) -> Task:
    found = pairs(values, 2, values.pick((2, 3, 4)))
    plain = {key: value.replace(",", "") if value else value for key, value in found.items()}
    return Task(wording, as_json(plain), ",".join(value or "" for value in plain.values()))


def _sentence(values: Values, wording: str) -> Task:
    found = pairs(values, 1, values.pick((2, 3, 4)))
    parts = [f"the {key} is {value}" for key, value in found.items()]
    line = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
    return Task(wording, as_json(found), f"T{line[1:]}.")


KINDS = (
    Kind(
        "python",
        "One-line Python functions of two dozen plain forms.",
        PYTHON_WORDINGS,
        _python,
        1.3,
    ),
    Kind(
        "reply",
        "A reply line to a person about a thing, or from a JSON object.",
        REPLY_WORDINGS,
        _reply,
        0.6,
    ),
    Kind("csv", "The values of a flat JSON object as one CSV line.", CSV_WORDINGS, _csv, 0.8),
    Kind("sentence", "A flat JSON object as one sentence.", SENTENCE_WORDINGS, _sentence, 0.9),
)
