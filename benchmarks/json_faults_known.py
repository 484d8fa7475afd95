"""Faults that the repair of JSON was tuned on, besides the recorded ones: seeded, with what is right."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks import json_values as v

Case = tuple[str, list[Any]]
Fault = Callable[[random.Random], Case]


def trailing_commas(rng: random.Random) -> Case:
    value = v.tree(rng)
    text = re.sub(r'(?<=["\d\]}el])(\s*)(?=\n\s*[}\]])', r",\1", json.dumps(value, indent=2))
    return text, [value]


def unquoted_keys(rng: random.Random) -> Case:
    value = v.tree(rng)
    return re.sub(r'"(\w+)":', r"\1:", v.text_of(value, rng)), [value]


def missing_colon(rng: random.Random) -> Case:
    value = v.tree(rng, plain=True)
    text = v.text_of(value, rng)
    place = rng.choice([match.start() for match in re.finditer(r'(?<="):', text)])
    return text[:place] + text[place + 1 :], [value]


def raw_newlines(rng: random.Random) -> Case:
    value = v.flat(rng) | {"text": f"{v.words(rng)}\n{v.words(rng)}.\n\tThe {v.word(rng)} end"}
    return v.text_of(value, rng).replace("\\n", "\n").replace("\\t", "\t"), [value]


def joined_strings(rng: random.Random) -> Case:
    one, other = v.words(rng), v.words(rng)
    join = rng.choice((" + ", " +\n    ", "\n  + "))
    text = f'{{"note": "{one} "{join}"{other}", "n": {rng.randint(0, 9)}}}'
    return text, [{"note": f"{one} {other}", "n": int(text[-2])}]


def python_tuples(rng: random.Random) -> Case:
    value = {"pair": [rng.randint(0, 9), v.word(rng)], "ok": True, "one": [v.word(rng)]}
    pair, one = value["pair"], value["one"]
    assert isinstance(pair, list)
    assert isinstance(one, list)
    return f"{{'pair': ({pair[0]}, {pair[1]!r}), 'ok': True, 'one': ({one[0]!r},)}}", [value]


def ellipses(rng: random.Random) -> Case:
    rows = [{"id": n, "label": v.word(rng)} for n in range(3)]
    inner = ",\n  ".join(json.dumps(row) for row in rows)
    return f"[\n  {inner},\n  {rng.choice(('...', '…', '// ...'))}\n]", [rows]


def assignments(rng: random.Random) -> Case:
    value = v.tree(rng)
    before, after = rng.choice(
        (("const data = ", ";"), ("callback(", ");"), ("result = ", ""), ("export default ", ";"))
    )
    return before + v.text_of(value, rng) + after, [value]


def equals_signs(rng: random.Random) -> Case:
    value = v.flat(rng)
    sign = rng.choice((" = ", " => ", "="))
    return re.sub(r'(?<="): ', sign, v.text_of(value, rng)), [value]


def odd_numbers(rng: random.Random) -> Case:
    text, value = rng.choice(
        ((".5", 0.5), ("5.", 5), ("+7", 7), ("0x1F", 31), ("1_000", 1000), ("-.25", -0.25))
    )
    label = v.word(rng)
    return f'{{"label": "{label}", "n": {text}}}', [{"label": label, "n": value}]


def undefined_values(rng: random.Random) -> Case:
    value = v.flat(rng) | {"extra": None}
    return re.sub(r'"extra": null', '"extra": undefined', v.text_of(value, rng)), [value]


def value_quote_left_open(rng: random.Random) -> Case:
    value = {"city": v.words(rng), "amount": rng.randint(0, 99), "label": v.words(rng)}
    text = json.dumps(value, indent=2)
    return text.replace(f'{value["city"]}",', f"{value['city']},", 1), [value]


def cut_after_comma(rng: random.Random) -> Case:
    value = v.flat(rng)
    return v.text_of(value, rng).rstrip("}\n ") + rng.choice((",", ", ", ",\n  ")), [value]


def semicolons(rng: random.Random) -> Case:
    value = v.flat(rng)
    return json.dumps(value, separators=("; ", ": ")), [value]


def inner_closer_left_out(rng: random.Random) -> Case:
    items = [{"id": n} for n in range(rng.randint(1, 3))]
    value = {"items": items, "total": rng.randint(0, 99)}
    return json.dumps(value).replace("}], ", "}, ", 1), [value]


def draft_then_final(rng: random.Random) -> Case:
    draft, final = v.flat(rng), v.flat(rng)
    first = f"First draft:\n```json\n{v.text_of(draft, rng)}\n```\n"
    second = f"corrected answer is:\n```json\n{v.text_of(final, rng)}\n```\n"
    return f"{first}On second thought, the {second}", [final]


KNOWN: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        trailing_commas,
        unquoted_keys,
        missing_colon,
        raw_newlines,
        joined_strings,
        python_tuples,
        ellipses,
        assignments,
        equals_signs,
        odd_numbers,
        undefined_values,
        value_quote_left_open,
        cut_after_comma,
        semicolons,
        inner_closer_left_out,
        draft_then_final,
    )
}
