"""Faults no reader had been tried on: streams that stop, and texts that are sewn together."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    LINES,
    LONG,
    NAMES,
    THINGS,
    Dialect,
    any_text,
    bare,
    call,
    calm,
    flip,
    js,
    order,
    person,
    pretty,
    settings,
    single,
    table,
    thing,
    things,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _opened(value: dict[str, Any], rng: random.Random) -> str:
    """The text of an object up to the place where its next key may stand."""
    return pretty(value)[:-2] + ",\n  " if flip(rng) else js(value)[:-1] + ", "


def _after_comma(rng: random.Random) -> Case:
    value = thing(rng)
    return _opened(value, rng).rstrip(rng.choice((" ", " \n"))), [value]


def _in_number(rng: random.Random) -> Case:
    value, form = thing(rng), rng.choice(("12", "12.", "-", "1.5e", "3.1", "1e+", "0"))
    readings: list[Any] = [form, None]
    if digits := form.rstrip("e+.-"):
        readings.append(float(digits))
    text = _opened(value, rng) + f'"last": {form}'
    return text, [value, *({**value, "last": one} for one in readings)]


def _in_escape(rng: random.Random) -> Case:
    value, form = thing(rng), rng.choice(("\\", "\\u", "\\u00", "\\u00e", "\\ud83d", "\\n\\"))
    seen = "so far" + ("\n" if form.startswith("\\n") else "")
    readings = [
        seen,
        seen + "\\",
        "so far" + form,
        "so far" + form[1:],
        "so far\ud83d",
        "so far\ufffd",
    ]
    text = _opened(value, rng) + f'"last": "so far{form}'
    return text, [value, *({**value, "last": one} for one in readings)]


def _in_new_object(rng: random.Random) -> Case:
    value = table(rng)
    form = rng.choice(("{", "{\n    ", "{ ", '{"', '{"par', '{"part"', '{"part":'))
    key = {"part"} if "part" in form else {"par"} if "par" in form else set()
    more: list[Any] = [{}] + [{name: one} for name in key for one in (None, "")]
    return js(value)[:-1] + ", " + form, [value, *([*value, one] for one in more)]


def _in_deep(rng: random.Random) -> Case:
    inner, outer = calm(rng), settings(rng)
    names = things(rng, 2)
    text = (
        _opened(outer, rng) + f'"deep": {{"a": {{"rows": [{js(inner)}, {{"names": {js(names)[:-1]}'
    )
    whole = {**outer, "deep": {"a": {"rows": [inner, {"names": names}]}}}
    return text + rng.choice(("", ",", ", ")), [whole]


def _in_long_text(rng: random.Random) -> Case:
    value = {"title": rng.choice(NAMES), "body": LONG[: rng.randint(40, 200)]}
    return any_text(value, rng).rstrip("}\n ")[:-1], [value, {"title": value["title"]}]


def _in_fence_with_talk(rng: random.Random) -> Case:
    value = table(rng)
    tail = rng.choice(
        (
            "\n```",
            "\n...[truncated]",
            "\n[output cut]",
            " ...",
            "\n<|endoftext|>",
            "…",
            "\n... (3 more)",
        )
    )
    return "```json\n" + pretty(value)[:-2] + tail, [value]


def _in_single_quotes(rng: random.Random) -> Case:
    value, said = thing(rng), "and then it"
    dialect = Dialect(
        text=single, key=rng.choice((single, bare)), true="True", false="False", null="None"
    )
    text = dialect.write({**value, "last": said})
    return text[: -2 - rng.randint(0, 4)], [value] + [
        {**value, "last": said[: len(said) - cut]} for cut in range(5)
    ] + [{**value, "last": said[: len(said) - cut].rstrip()} for cut in range(5)]


def _start_lost(rng: random.Random) -> Case:
    value = calm(rng)
    text = js(value)
    return text[rng.choice((1, 2)) :], [value]


def _closers_lost_in_fence(rng: random.Random) -> Case:
    value = {"result": {"rows": table(rng)}, "n": 1}
    del value["n"]
    text = pretty(value)
    for _ in range(rng.randint(1, 3)):
        text = text.rstrip().rstrip("}]")
    lost = f"Sure:\n```json\n{text.rstrip()}\n```\nThat is all."
    return lost, [value]


def _closers_too_many(rng: random.Random) -> Case:
    value = rng.choice((order, settings))(rng)
    return any_text(value, rng) + rng.choice(("}}", "]}", "}\n}", "]]", ")}", "}}}]")), [value]


def _closers_swapped(rng: random.Random) -> Case:
    value = {"a": {"rows": [calm(rng), calm(rng)]}}
    return js(value)[:-3] + rng.choice(("}]}", "}}]", "}}}")), [value]


def _joined_by_words(rng: random.Random) -> Case:
    value = table(rng)
    word = rng.choice((" and ", "\nand\n", "\n---\n", "\n\nNext:\n", " + ", "\n\n***\n\n", ";\n"))
    return word.join(js(one) for one in value), [value]


def _records(rng: random.Random) -> Case:
    value = table(rng)
    lines = [
        Dialect(text=single, key=single, true="True", false="False").write(one) for one in value
    ]
    return rng.choice(("\n", ",\n")).join(lines) + "\n", [value]


def _records_one_broken(rng: random.Random) -> Case:
    value = [calm(rng) for _ in range(3)]
    lines = [js(one) for one in value]
    lines[1] = rng.choice((lines[1][:-1], lines[1].replace(", ", " ", 1), lines[1][:-1] + ",}"))
    return "\n".join(lines), [value]


def _lists_in_a_row(rng: random.Random) -> Case:
    one, two = table(rng), table(rng)
    return f"{js(one)}\n{js(two)}", [[one, two], [*one, *two]]


def _two_halves(rng: random.Random) -> Case:
    value = {"title": rng.choice(LINES), **calm(rng)}
    items = list(value.items())
    first, second = dict(items[:2]), dict(items[2:])
    return f"{js(first)}, {js(second)[1:]}", [value, [first, second]]


def _list_without_brackets(rng: random.Random) -> Case:
    names = [*things(rng, 4), rng.choice(NAMES)]
    numbers = [rng.randint(1, 9), True, None, 2.5]
    return ", ".join(js(one) for one in [*names, *numbers]), [[*names, *numbers]]


def _members_by_lines(rng: random.Random) -> Case:
    value = {**calm(rng), "tags": things(rng, 2), "place": {"city": rng.choice(NAMES)}}
    return "\n".join(f"{js(k)}: {js(v)}" + rng.choice((",", "")) for k, v in value.items()), [value]


def _everything_at_once(rng: random.Random) -> Case:
    value = rng.choice((settings, table))(rng)
    dialect = Dialect(text=single, key=bare, true="True", false="False", null="None", indent=2)
    text = dialect.write(value).replace(",\n", ",  // it's fine\n", 2)
    cut = rng.choice(("", "\n```\nEnjoy.", "\n```"))
    return f"<think>hm {{x}}</think>Sure. Here's the data:\n```js\nconst d = {text};{cut}", [value]


def _pairs(rng: random.Random) -> Case:
    value = calm(rng)
    form = rng.choice(
        (
            "- **{k}**: {v}",
            "* {k}: {v}",
            "{k}: {v}",
            "{k} = {v}",
            "**{k}:** {v}",
            "{k}={v}",
            "• {k} - {v}",
        )
    )
    rows = [
        form.replace("{k}", k).replace("{v}", v if isinstance(v, str) else js(v))
        for k, v in value.items()
    ]
    texts = {k: v if isinstance(v, str) else js(v) for k, v in value.items()}
    return "\n".join(rows), [value, texts]


def _markdown_table(rng: random.Random) -> Case:
    value = table(rng)
    heads = list(value[0])
    rows = [
        "| " + " | ".join(str(v) if not isinstance(v, bool) else js(v) for v in row.values()) + " |"
        for row in value
    ]
    text = "\n".join(["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads), *rows])
    texts = [{k: v if isinstance(v, str) else js(v) for k, v in row.items()} for row in value]
    return text, [value, texts]


def _said_in_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, call))(rng)
    return f"The server sent {js(js(value))} and closed.", [value, js(value)]


def _question_echoed(rng: random.Random) -> Case:
    value = rng.choice((calm, person))(rng)
    form = ", ".join(f'"{k}": {rng.choice(("string", "<" + k + ">", "..."))}' for k in value)
    return f"Format: {{{form}}}\n\n{any_text(value, rng)}", [value]


def _wide_text(rng: random.Random) -> Case:
    value = thing(rng)
    text = js(value)
    return rng.choice(("\x00".join(text) + "\x00", Dialect(comma=",\r", colon=":\r").write(value), "\ufeff\ufeff" + text, "\ufffd" + text,
                       "\x1e" + text + "\n", "\u200b" + text + "\x04")), [value]  # fmt: skip


def _markup_of_values(rng: random.Random) -> Case:
    value: dict[str, Any] = {
        "part": rng.choice(THINGS),
        "stock": rng.randint(1, 99),
        "place": {"city": rng.choice(NAMES)},
    }
    text = f"<part>{value['part']}</part><stock>{value['stock']}</stock><place><city>{value['place']['city']}</city></place>"
    texts = {**value, "stock": str(value["stock"])}
    return f"<row>{text}</row>", [value, texts, {"row": value}, {"row": texts}]


_ALL: tuple[Fault, ...] = (
    _after_comma,
    _in_number,
    _in_escape,
    _in_new_object,
    _in_deep,
    _in_long_text,
    _in_fence_with_talk,
    _in_single_quotes,
    _start_lost,
    _closers_lost_in_fence,
    _closers_too_many,
    _closers_swapped,
    _joined_by_words,
    _records,
    _records_one_broken,
    _lists_in_a_row,
    _two_halves,
    _list_without_brackets,
    _members_by_lines,
    _everything_at_once,
    _pairs,
    _markdown_table,
    _said_in_quotes,
    _question_echoed,
    _wide_text,
    _markup_of_values,
)
FRESH_CUTS: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
