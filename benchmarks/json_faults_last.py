"""A last set of faults, each scored once by a reader that had not seen them, then kept."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping

from benchmarks import json_payloads as p
from benchmarks.json_faults_known import Case, Fault


def single_quotes_rich(rng: random.Random) -> Case:
    value = p.any_value(rng)
    return repr(value), [value]


def fence_prose_and_commas(rng: random.Random) -> Case:
    value = p.any_value(rng)
    text = re.sub(r"(?<=[\d\"el}\]])\n(?=\s*[}\]])", ",\n", p.lines_of(value))
    return f'Sure! Here\'s the "record" [as JSON]:\n\n```json\n{text}\n```\nNote: {{x}} is x.', [
        value
    ]


def bare_keys_rich(rng: random.Random) -> Case:
    value = p.any_value(rng, named=True)
    return re.sub(r'^(\s*)"(\w+)":', r"\1\2:", p.lines_of(value), flags=re.MULTILINE), [value]


def raw_newlines_rich(rng: random.Random) -> Case:
    text = 'Dear Ann,\n\n\tplease see: item 1, item 2.\n- it\'s "done"\n\nBest'
    value = {"n": p.number(rng), "mail": text, "tags": ["a", p.easy_text(rng)]}
    raw = p.text_of(value, rng).replace("\\n", "\n").replace("\\t", "\t")
    return raw, [value]


def two_closers_lost(rng: random.Random) -> Case:
    value = p.record(rng, 2)
    text = p.text_of(value, rng).rstrip("}] \n")
    return text, [value]


def extra_closers(rng: random.Random) -> Case:
    value = p.record(rng)
    return p.text_of(value, rng) + rng.choice(("}", "}}", "]}", "\n}\n]")), [value]


def wrong_last_closer(rng: random.Random) -> Case:
    value = p.record(rng)
    return p.text_of(value, rng)[:-1] + rng.choice("])"), [value]


def row_commas_lost(rng: random.Random) -> Case:
    rows = [p.record(rng, 1) for _ in range(3)]
    return re.sub(r"\},(\s+\{)", r"}\1", p.text_of(rows, rng)), [rows]


def think_and_single_quotes(rng: random.Random) -> Case:
    value = p.record(rng)
    return f"<think>\nIs it {{'a': 1}}? Let's say no.\n</think>\n\n{value!r}", [value]


def comments_between(rng: random.Random) -> Case:
    value = p.record(rng)
    note = rng.choice(('// it\'s "a" note, ok', "/* {x: 1} */", "# see [1], don't"))
    lines = [f"{line}  {note}" if n % 2 else line for n, line in enumerate(_lines(value))]
    return "\n".join(lines), [value]


def _lines(value: object) -> list[str]:
    return p.lines_of(value).splitlines()


def typeset_rich(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.text_of(value, rng)
    return re.sub(r'"([^"]*)"', "“\\1”", text), [value]


def words_without_quotes(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "n": p.number(rng), "list": ["red", "dark blue"], "z": None}
    text = p.text_of(value, rng)
    return re.sub(r'"([^"\n]+)"(?=\s*[,\]}])', r"\1", text), [value]


def encoded_in_a_field(rng: random.Random) -> Case:
    inner = p.record(rng, 1, hard=False)
    body = json.dumps(inner, ensure_ascii=False)
    value = {"name": "search", "arguments": body, "id": rng.randint(1, 9)}
    text = json.dumps(value, ensure_ascii=False).replace(
        json.dumps(body, ensure_ascii=False), f'"{body}"'
    )
    return text, [value, value | {"arguments": inner}]


def cut_in_a_fence(rng: random.Random) -> Case:
    rows = [p.record(rng, 0, hard=False) for _ in range(3)]
    text = json.dumps({"rows": rows}, ensure_ascii=False, indent=2)
    at = text.rindex("    {")
    return f"Here:\n```json\n{text[:at].rstrip()}\n```", [{"rows": rows[:2]}]


LAST: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        single_quotes_rich,
        fence_prose_and_commas,
        bare_keys_rich,
        raw_newlines_rich,
        two_closers_lost,
        extra_closers,
        wrong_last_closer,
        row_commas_lost,
        think_and_single_quotes,
        comments_between,
        typeset_rich,
        words_without_quotes,
        encoded_in_a_field,
        cut_in_a_fence,
    )
}
