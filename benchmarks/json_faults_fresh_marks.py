"""Faults no reader had been tried on: brackets, remarks and signs that do not belong there."""

from __future__ import annotations

import random
import re
from typing import Any

from benchmarks.json_faults_fresh_slips import _once
from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    APOSTROPHES,
    NAMES,
    Dialect,
    any_text,
    call,
    calm,
    flip,
    js,
    order,
    person,
    pretty,
    settings,
    single,
    some,
    table,
    thing,
    things,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _list_not_closed(rng: random.Random) -> Case:
    value = {"name": rng.choice(NAMES), "parts": things(rng, 3), "n": rng.randint(1, 9), "ok": True}
    text = any_text(value, rng)
    return re.sub(r"\s*\]", "", text, count=1), [value]


def _object_not_closed(rng: random.Random) -> Case:
    value = {"a": calm(rng), "b": calm(rng), "c": 1}
    lines = pretty(value).split("\n")
    lines.remove("  },")
    if flip(rng):
        place = lines.index('  "b": {')
        lines[place - 1] += ","
    return "\n".join(lines), [value]


def _row_not_closed(rng: random.Random) -> Case:
    value = [calm(rng) for _ in range(3)]
    return _once(any_text(value, rng), r"\s*\},", ",", rng), [value]


def _closed_too_early(rng: random.Random) -> Case:
    value = {"a": {"x": rng.randint(1, 9)}, "b": things(rng, 2), "c": calm(rng)}
    return re.sub(r"\}(\s*),", r"}\1},", any_text(value, rng), count=1), [value]


def _list_not_opened(rng: random.Random) -> Case:
    value = table(rng)
    text = any_text(value, rng)
    return text[1:].lstrip(), [value]


def _brackets_mixed_up(rng: random.Random) -> Case:
    parts, row = things(rng, 3), calm(rng)
    inner = js(parts)[1:-1]
    signs = rng.choice(("()", "{}", "[)", "(]", "{]"))
    return js({**row, "parts": 0})[:-2] + f"{signs[0]}{inner}{signs[1]}}}", [
        {**row, "parts": parts}
    ]


def _round_for_object(rng: random.Random) -> Case:
    value = thing(rng)
    return Dialect(object=("(", ")")).write(value), [value]


def _no_value(rng: random.Random) -> Case:
    row, key = calm(rng), rng.choice(("memo", "extra"))
    items = list(row.items())
    place = rng.randint(0, len(items) - 1)
    value = dict([*items[:place], (key, None), *items[place:]])
    text = any_text(value, rng).replace("null", rng.choice(("", " ")))
    return text, [value, row, {**value, key: ""}]


def _stray_word(rng: random.Random) -> Case:
    value = rng.choice((calm, order, settings))(rng)
    word = rng.choice(("and ", "also ", "then "))
    return _once(any_text(value, rng), r'(,\s*)(?="\w+":)', r"\1" + word, rng), [value]


def _remark_after_value(rng: random.Random) -> Case:
    number = rng.randint(1, 99)
    remark = rng.choice(("(estimated)", "(see note 3)", "<-- check this", "(approx.)", "← new"))
    row = calm(rng)
    text = pretty({"size": "HERE", **row}).replace('"HERE"', f"{number} {remark}")
    return text, [{"size": one, **row} for one in (number, f"{number} {remark}")]


def _remark_after_text(rng: random.Random) -> Case:
    value = {"name": rng.choice(NAMES), **calm(rng)}
    remark = rng.choice(
        (" (required)", " // who", " # who", " <!-- who -->", " -- who", "  /* who */")
    )
    return _once(pretty(value), r'(\w",?)\n', r"\1" + remark + "\n", rng), [value]


def _remark_lines(rng: random.Random) -> Case:
    value = thing(rng)
    remark = rng.choice(
        ("-- next part", "<!-- next part -->", "; next part", "% next part", '# it\'s "new"')
    )
    return _once(pretty(value), r"\n", f"\n  {remark}\n", rng, 2), [value]


def _sums(rng: random.Random) -> Case:
    one, two = rng.randint(2, 30), rng.randint(2, 30)
    sign = rng.choice("*+-")
    total = {"*": one * two, "+": one + two, "-": one - two}[sign]
    form = f"{one} {sign} {two}"
    row = calm(rng)
    text = js({"total": "HERE", **row}).replace('"HERE"', form)
    return text, [{"total": found, **row} for found in (total, form)]


def _bold_keys(rng: random.Random) -> Case:
    value = rng.choice((calm, person, settings))(rng)
    mark = rng.choice(("**", "__", "`", "*"))
    inside = flip(rng) and mark != "`"
    whole = lambda k: f'"{mark}{k}{mark}"' if inside else f'{mark}"{k}"{mark}'  # noqa: E731
    loud = Dialect(key=whole, indent=2).write(value)
    return loud, [_starred(value, mark) if inside else value]


def _starred(value: Any, mark: str) -> Any:
    if not isinstance(value, dict):
        return value
    return {f"{mark}{key}{mark}": _starred(one, mark) for key, one in value.items()}


def _hidden_signs(rng: random.Random) -> Case:
    value = some(rng)
    sign = rng.choice(
        ("\u00a0", "\u200b", "\u200e", "\u2060", "\u3000", "\u00ad", "\ufeff", "\u2028", "\x00")
    )
    text = Dialect(colon=f":{sign}", comma=f",{sign}", indent=rng.choice((0, 2))).write(value)
    return sign * flip(rng) + text + sign * flip(rng), [value]


def _wide_signs(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    dialects = (
        Dialect(object=("｛", "｝"), colon="：", comma="，"),
        Dialect(array=("［", "］"), comma="、"),
        Dialect(array=("【", "】"), colon="： "),
    )
    return rng.choice(dialects).write(value), [value]


def _mojibake(rng: random.Random) -> Case:
    value = calm(rng)
    left, right = "“".encode().decode("cp1252", "replace"), "â€\u009d"
    text = Dialect(text=lambda t: left + t + right, key=lambda t: left + t + right).write(value)
    return text, [value]


def _visible_breaks(rng: random.Random) -> Case:
    value = thing(rng)
    return pretty(value).replace("\n", "\\n"), [value]


def _escaped_with_breaks(rng: random.Random) -> Case:
    value = thing(rng)
    return js(pretty(value))[1:-1], [value]


def _encoded_thrice(rng: random.Random) -> Case:
    value = thing(rng)
    return js(js(js(value))), [value, js(value), js(js(value))]


def _single_quoted_whole(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, table))(rng)
    return rng.choice(("'{}'", "`{}`", '"{}"', "'''{}'''", '"""{}"""', "r'{}'", "b'{}'")).replace(
        "{}", js(value)
    ), [value]


def _inner_json(rng: random.Random) -> Case:
    inner = {"a": rng.randint(1, 9), "b": rng.choice(NAMES)}
    key = rng.choice(("payload", "arguments", "body"))
    row = calm(rng)
    text = f'{{"{key}": "{js(inner)}", {js(row)[1:]}'
    return text, [{key: js(inner), **row}, {key: inner, **row}]


def _inches(rng: random.Random) -> Case:
    tall = f"about {rng.randint(4, 6)}'{rng.randint(1, 11)}\" tall"
    wide = f'a {rng.randint(10, 30)}" screen'
    value = {"who": rng.choice(NAMES), "size": tall, "desk": wide, "n": rng.randint(1, 9)}
    return any_text(value, rng).replace('\\"', '"'), [value]


def _speech(rng: random.Random) -> Case:
    name = rng.choice(NAMES)
    said = rng.choice((f'"Wait," said {name}, "not yet."', f'{name}: "Go!" - "Where?"', '"Yes"'))
    value = {"line": said, "who": name, "next": [f'so "{name}" it is', "end"]}
    return any_text(value, rng).replace('\\"', '"'), [value]


def _code_inside(rng: random.Random) -> Case:
    part = rng.choice(("x", "rows"))
    code = f'def f({part}):\n    print("{part}:", {part}["a"])\n    return {{"k": {part}}}\n'
    value = {"file": "f.py", "code": code, "ok": True}
    return pretty(value).replace('\\"', '"').replace("\\n", "\n"), [value]


def _apostrophes(rng: random.Random) -> Case:
    value = {"says": rng.sample(APOSTROPHES, 3), "who": rng.choice(NAMES), "n": rng.randint(1, 9)}
    plain = lambda t: f"'{t}'"  # noqa: E731
    return Dialect(text=plain, key=plain, indent=rng.choice((0, 2))).write(value), [value]


def _keys_of_words(rng: random.Random) -> Case:
    value = {
        "full name": rng.choice(NAMES),
        "date-of-birth": "x",
        "2nd try": rng.randint(1, 9),
        "ok?": True,
    }
    return Dialect(key=lambda k: k, indent=rng.choice((0, 2))).write(value), [value]


def _number_keys(rng: random.Random) -> Case:
    value = {rng.randint(1, 99): one for one in things(rng, 3)}
    listed = {str(key): one for key, one in value.items()}
    odd = {1.5: "x", True: "y"} if flip(rng) else {}
    more = {"1.5": "x", "True": "y"}
    return repr(value | odd), [listed | more if odd else listed, listed | {"1.5": "x", "true": "y"}]


def _bare_texts(rng: random.Random) -> Case:
    value = {
        "name": rng.choice(NAMES),
        "note": "see the (old) list",
        "n": 3,
        "state": "in-progress",
    }
    return Dialect(text=lambda t: t, indent=rng.choice((0, 2))).write(value), [value]


def _bare_lists(rng: random.Random) -> Case:
    value = {"parts": things(rng, 3), "sizes": ["large one", "small one"], "n": 1}
    return Dialect(text=lambda t: t).write(value), [value]


def _repeated_keys(rng: random.Random) -> Case:
    row = calm(rng)
    text = Dialect(text=single, key=single).write(row)
    return text[:-1] + ", 'stock': 5}", [
        {**row, "stock": 5},
        row,
        {**row, "stock": [row["stock"], 5]},
    ]


def _braces_doubled_inside(rng: random.Random) -> Case:
    value = rng.choice((call, settings))(rng)
    return js(value).replace("{", "{{").replace("}", "}}"), [value]


def _commas_outside(rng: random.Random) -> Case:
    value = some(rng)
    return any_text(value, rng) + rng.choice((",", ";", ".", ",\n\n", "!", "\n\\")), [value]


def _separators_of_the_wrong_kind(rng: random.Random) -> Case:
    value = calm(rng)
    return Dialect(comma=rng.choice((" | ", "\n\n", " / ", " & "))).write(value), [value]


_ALL: tuple[Fault, ...] = (
    _list_not_closed,
    _object_not_closed,
    _row_not_closed,
    _closed_too_early,
    _list_not_opened,
    _brackets_mixed_up,
    _round_for_object,
    _no_value,
    _stray_word,
    _remark_after_value,
    _remark_after_text,
    _remark_lines,
    _sums,
    _bold_keys,
    _hidden_signs,
    _wide_signs,
    _mojibake,
    _visible_breaks,
    _escaped_with_breaks,
    _encoded_thrice,
    _single_quoted_whole,
    _inner_json,
    _inches,
    _speech,
    _code_inside,
    _apostrophes,
    _keys_of_words,
    _number_keys,
    _bare_texts,
    _bare_lists,
    _repeated_keys,
    _braces_doubled_inside,
    _commas_outside,
    _separators_of_the_wrong_kind,
)
FRESH_MARKS: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
