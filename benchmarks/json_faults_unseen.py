"""More faults that the repair of JSON is not tuned on: the second set, for what the first one taught."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from urllib.parse import quote

from benchmarks import json_values as v
from benchmarks.json_faults_known import Case, Fault


def percent_signs(rng: random.Random) -> Case:
    value = v.flat(rng)
    return quote(v.text_of(value, rng)), [value]


def log_lines(rng: random.Random) -> Case:
    value = v.tree(rng)
    before = f"[2024-05-0{rng.randint(1, 9)} 12:00:07] INFO (worker 3): got "
    return f"{before}{json.dumps(value)}\n[2024-05-11 12:00:08] INFO done", [value]


def prefixed_texts(rng: random.Random) -> Case:
    value = {key: v.words(rng) for key in v.keys(rng, 3)}
    prefix = rng.choice("bu")
    return "{" + ", ".join(f"{prefix}{k!r}: {prefix}{t!r}" for k, t in value.items()) + "}", [value]


def array_libraries(rng: random.Random) -> Case:
    row = [rng.randint(0, 9), rng.randint(0, 9)]
    score = round(rng.random(), 3)
    text = f"{{'score': np.float64({score}), 'row': array({row}), 'ok': True}}"
    return text, [{"score": score, "row": row, "ok": True}]


def no_signs_at_all(rng: random.Random) -> Case:
    value = {key: v.words(rng) for key in v.keys(rng, 3)} | {"n": rng.randint(1, 9)}
    lines = "\n".join(f"  {key}: {one}" for key, one in value.items())
    return f"{{\n{lines}\n}}", [value]


def dict_calls(rng: random.Random) -> Case:
    one, two = v.words(rng), rng.randint(0, 99)
    return f"dict(label={one!r}, amount={two}, ok=True)", [
        {"label": one, "amount": two, "ok": True}
    ]


def continued_lines(rng: random.Random) -> Case:
    one, two = v.words(rng), v.words(rng)
    return f'{{"text": "{one} \\\n{two}", "n": 3}}', [{"text": f"{one} {two}", "n": 3}]


def doubled_quotes(rng: random.Random) -> Case:
    value = v.flat(rng)
    text = json.dumps(value).replace('"', '""')
    return rng.choice((text, f'"{text}"')), [value]


def mixed_quotes(rng: random.Random) -> Case:
    value = {key: v.words(rng) for key in v.keys(rng, 3)}
    key = rng.choice(list(value))
    text = json.dumps(value)
    wrong = rng.choice((f"'{key}\":", f"\"{key}':"))
    return text.replace(f'"{key}":', wrong), [value]


def no_braces(rng: random.Random) -> Case:
    value = v.flat(rng)
    return v.text_of(value, rng).strip("{}\n "), [value]


def cut_in_an_escape(rng: random.Random) -> Case:
    one, two = v.word(rng), v.word(rng)
    text = f'{{"label": "{one}", "text": "{two}'
    end = rng.choice(("\\", "\\u00", "\\u", "\\u00e"))
    return text + end, [
        {"label": one, "text": two},
        {"label": one},
        {"label": one, "text": two + end},
    ]


def java_maps(rng: random.Random) -> Case:
    value = {"name": v.words(rng), "age": rng.randint(0, 99), "tags": [v.word(rng), v.word(rng)]}
    name, age, tags = value.values()
    assert isinstance(tags, list)
    return f"{{name={name}, age={age}, tags=[{tags[0]}, {tags[1]}]}}", [value]


def remarks(rng: random.Random) -> Case:
    value = {"label": v.word(rng), "source": v.words(rng), "n": rng.randint(0, 9)}
    text = json.dumps(value, indent=2)
    note = rng.choice((" (see above)", " <-- this one", " (not sure)"))
    return text.replace(f'"{value["label"]}",', f'"{value["label"]}"{note},'), [value]


def row_left_open(rng: random.Random) -> Case:
    rows = [{"id": n, "label": v.word(rng)} for n in range(3)]
    return json.dumps(rows).replace("}, ", ", ", 1), [rows]


def row_never_opened(rng: random.Random) -> Case:
    rows = [{"id": n, "label": v.word(rng)} for n in range(3)]
    place = rng.choice((0, 1))
    parts = [json.dumps(row) for row in rows]
    parts[place] = parts[place][1:]
    return f"[{', '.join(parts)}]", [rows]


def markup_breaks(rng: random.Random) -> Case:
    value = v.flat(rng)
    return json.dumps(value, indent=2).replace("\n", "<br>\n"), [value]


def escaped_in_a_fence(rng: random.Random) -> Case:
    value = v.tree(rng, plain=True)
    text = json.dumps(value).replace('"', '\\"')
    return f"Here it is:\n```json\n{text}\n```", [value]


def full_stop(rng: random.Random) -> Case:
    value = v.flat(rng)
    text = re.sub(r'"(\w+)":', r"'\1':", v.text_of(value, rng))
    return f"The answer is {text}.", [value]


def doubled_colons(rng: random.Random) -> Case:
    value = v.flat(rng)
    return v.text_of(value, rng).replace('": ', '":: ', 1), [value]


def in_round_brackets(rng: random.Random) -> Case:
    value = v.tree(rng)
    return f"({v.text_of(value, rng)})", [value]


def cut_in_the_middle_of_a_row(rng: random.Random) -> Case:
    rows = [{"id": n, "label": v.word(rng)} for n in range(3)]
    text = json.dumps({"rows": rows}).replace('"', "'")
    at = text.rindex("'label'")
    left = {"rows": [*rows[:2], {"id": 2}]}
    return text[:at].rstrip(), [left, {"rows": rows[:2]}]


UNSEEN: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        percent_signs,
        log_lines,
        prefixed_texts,
        array_libraries,
        no_signs_at_all,
        dict_calls,
        continued_lines,
        doubled_quotes,
        mixed_quotes,
        no_braces,
        cut_in_an_escape,
        java_maps,
        remarks,
        row_left_open,
        row_never_opened,
        markup_breaks,
        escaped_in_a_fence,
        full_stop,
        doubled_colons,
        in_round_brackets,
        cut_in_the_middle_of_a_row,
    )
}
