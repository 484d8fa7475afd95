"""Faults that were written down before the repair of JSON existed and that it is not tuned on."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from typing import Any

from benchmarks import json_values as v
from benchmarks.json_faults_known import Case, Fault


def database_calls(rng: random.Random) -> Case:
    ident, count, label = f"{rng.getrandbits(64):016x}", rng.randint(1, 99), v.words(rng)
    text = f'{{"_id": ObjectId("{ident}"), "count": NumberLong({count}), "label": "{label}"}}'
    return text, [{"_id": ident, "count": count, "label": label}]


def quoted_mail(rng: random.Random) -> Case:
    value = v.tree(rng)
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return "\n".join("> " + line for line in text.splitlines()), [value]


def numbered_lines(rng: random.Random) -> Case:
    value = v.tree(rng)
    sign = rng.choice((": ", " | ", "\t"))
    lines = json.dumps(value, indent=2).splitlines()
    return "\n".join(f"{n}{sign}{line}" for n, line in enumerate(lines, 1)), [value]


def tool_call_tags(rng: random.Random) -> Case:
    value = {"name": v.word(rng), "arguments": v.flat(rng)}
    return f"I will call it.\n<tool_call>\n{value!r}\n</tool_call>", [value]


def value_quote_never_opened(rng: random.Random) -> Case:
    value = {"city": v.words(rng), "amount": rng.randint(0, 99)}
    return v.text_of(value, rng).replace(f'"{value["city"]}"', f'{value["city"]}"'), [value]


def key_quote_left_open(rng: random.Random) -> Case:
    value = v.flat(rng)
    key = rng.choice(list(value))
    return v.text_of(value, rng).replace(f'"{key}":', f'"{key}:'), [value]


def ruby_hashes(rng: random.Random) -> Case:
    value = {key: v.words(rng) for key in v.keys(rng, 3)} | {"gone": None}
    inner = ", ".join(
        f":{key} => {'nil' if one is None else json.dumps(one)}" for key, one in value.items()
    )
    return f"{{{inner}}}", [value]


def foreign_escapes(rng: random.Random) -> Case:
    one = v.word(rng)
    text = f'{{"text": "{one} \\x41\\x42 \\u{{1F600}}", "n": 1}}'
    return text, [{"text": f"{one} AB \U0001f600", "n": 1}]


def windows_paths(rng: random.Random) -> Case:
    one, two = v.word(rng), v.word(rng)
    path = f"C:\\Users\\{one}\\{two}.txt"
    return f'{{"path": "{path}", "ok": true}}', [{"path": path, "ok": True}]


def end_tokens(rng: random.Random) -> Case:
    value = v.tree(rng)
    text = re.sub(r'"(\w+)":', r"'\1':", v.text_of(value, rng))
    return text + rng.choice(("<|im_end|>", "</s>", "<|eot_id|>", "<|endoftext|>")), [value]


def closed_too_early(rng: random.Random) -> Case:
    one, two = v.flat(rng, 2), {"zone": v.word(rng), "rank": rng.randint(0, 9)}
    return json.dumps(one) + ", " + json.dumps(two)[1:], [one | two]


def bullets(rng: random.Random) -> Case:
    rows = [{"id": n, "label": v.word(rng)} for n in range(rng.randint(2, 4))]
    mark = rng.choice(("- ", "* ", "{n}. "))
    lines = [mark.replace("{n}", str(n)) + json.dumps(row) for n, row in enumerate(rows, 1)]
    return "\n".join(lines), [rows]


def json_in_a_string(rng: random.Random) -> Case:
    inner = json.dumps(v.flat(rng, 2))
    text = f'{{"id": {rng.randint(0, 9)}, "payload": "{inner}", "ok": true}}'
    return text, [{"id": int(text[7]), "payload": inner, "ok": True}]


def newlines_spelled_out(rng: random.Random) -> Case:
    value = v.flat(rng)
    return json.dumps(value, indent=2).replace("\n", "\\n"), [value]


def too_many_commas(rng: random.Random) -> Case:
    value = {"parts": [v.word(rng), v.word(rng)], "n": rng.randint(0, 9), "city": v.word(rng)}
    text = json.dumps(value)
    return rng.choice((text.replace(", ", ",, ", 2), text.replace("{", "{, ", 1))), [value]


def markup_comments(rng: random.Random) -> Case:
    value = v.tree(rng, plain=True)
    text = json.dumps(value, indent=2)
    return text.replace(",\n", f", <!-- {v.words(rng)} -->\n"), [value]


def bare_dates_and_links(rng: random.Random) -> Case:
    day = f"2024-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}"
    link = f"https://example.org/{v.word(rng)}?a=1"
    time = f"{rng.randint(10, 23)}:30"
    text = f'{{"day": {day}, "link": {link}, "time": {time}, "n": 2}}'
    return text, [{"day": day, "link": link, "time": time, "n": 2}]


def list_never_opened(rng: random.Random) -> Case:
    value = {"parts": [v.word(rng) for _ in range(3)], "n": rng.randint(0, 9)}
    return json.dumps(value).replace("[", "", 1), [value]


def brackets_for_braces(rng: random.Random) -> Case:
    if rng.random() < 0.5:
        value: Any = {"parts": [v.word(rng), v.word(rng), v.words(rng)], "n": 1}
        return json.dumps(value).replace("[", "{").replace("]", "}"), [value]
    value = {"owner": {"name": v.word(rng), "city": v.word(rng)}, "n": 1}
    inner = json.dumps(value["owner"])
    return json.dumps(value).replace(inner, f"[{inner[1:-1]}]"), [value]


def shouted_literals(rng: random.Random) -> Case:
    value = {"a": True, "b": False, "c": None, "d": v.word(rng)}
    text = v.text_of(value, rng).replace("true", "TRUE").replace("false", "FALSE")
    return text.replace("null", rng.choice(("NULL", "Nil", "Null", "None"))), [value]


def typeset_quotes(rng: random.Random) -> Case:
    value = {key: v.words(rng) for key in v.keys(rng, 3)}
    opening, closing = rng.choice(("‘’", "«»", "„“", "❝❞", "＂＂"))
    return re.sub(r'"([^"]*)"', rf"{opening}\1{closing}", v.text_of(value, rng)), [value]


def no_commas(rng: random.Random) -> Case:
    value = v.tree(rng, plain=True)
    return json.dumps(value, indent=2).replace(",\n", "\n"), [value]


def fence_after_a_cut(rng: random.Random) -> Case:
    value = {"name": v.word(rng), "parts": [v.word(rng), v.word(rng)]}
    return f"Here you go:\n```json\n{json.dumps(value, indent=2)[:-4].rstrip()}\n```\nDone.", [
        value
    ]


def python_repr(rng: random.Random) -> Case:
    value = v.tree(rng) | {"remark": "it's here", "other": 'say "yes" now'}
    return repr(value), [value]


def units(rng: random.Random) -> Case:
    amount = f"{rng.randint(1, 99)} {rng.choice(('kg', 'km/h', 'EUR'))}"
    label = v.word(rng)
    return f'{{"weight": {amount}, "label": "{label}"}}', [{"weight": amount, "label": label}]


def keys_of_two_words(rng: random.Random) -> Case:
    value = {"first name": v.word(rng), "unit price": rng.randint(0, 9), "ok": True}
    return re.sub(r'"([\w ]+)":', r"\1:", v.text_of(value, rng)), [value]


def lists_in_a_row(rng: random.Random) -> Case:
    one, two = [rng.randint(0, 9), v.word(rng)], [v.word(rng), None]
    return json.dumps(one) + rng.choice(("\n", "", ", ")) + json.dumps(two), [[one, two]]


HELD_OUT: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        database_calls,
        quoted_mail,
        numbered_lines,
        tool_call_tags,
        value_quote_never_opened,
        key_quote_left_open,
        ruby_hashes,
        foreign_escapes,
        windows_paths,
        end_tokens,
        closed_too_early,
        bullets,
        json_in_a_string,
        newlines_spelled_out,
        too_many_commas,
        markup_comments,
        bare_dates_and_links,
        list_never_opened,
        brackets_for_braces,
        shouted_literals,
        typeset_quotes,
        no_commas,
        fence_after_a_cut,
        python_repr,
        units,
        keys_of_two_words,
        lists_in_a_row,
    )
}
