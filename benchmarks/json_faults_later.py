"""Faults that were written down after the last mend of the repair of JSON: scored once, then kept."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from typing import Any

from benchmarks import json_payloads as p
from benchmarks.json_faults_known import Case, Fault


def table_cell(rng: random.Random) -> Case:
    value = p.record(rng, 1)
    cell = json.dumps(value, ensure_ascii=False).replace('"', '""')
    return f'id,payload\n{rng.randint(1, 99)},"{cell}"\n', [value]


def markdown_fields(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "count": rng.randint(1, 99), "city": p.easy_text(rng)}
    form = rng.choice(("- **{}**: {}", "**{}:** {}", "* {}: {}"))
    lines = (form.replace("{}", key, 1).replace("{}", str(one), 1) for key, one in value.items())
    return "\n".join(lines), [value]


def code_lines_in_a_text(rng: random.Random) -> Case:
    code = 'def f(x):\n    print("value: ", x)\n    return {"a": [x, "b"]}\n'
    value = {"title": p.easy_text(rng), "code": code, "n": p.number(rng)}
    text = p.text_of(value, rng)
    return text.replace(json.dumps(code), f'"{code}"'), [value]


def quotes_in_keys(rng: random.Random) -> Case:
    value = {'the "best" one': p.easy_text(rng), "n": p.number(rng)}
    return p.text_of(value, rng).replace('\\"', '"'), [value]


def only_the_last_quote(rng: random.Random) -> Case:
    value = {"n": p.number(rng), "city": "Paris, France", "owner": p.easy_text(rng)}
    return p.text_of(value, rng).replace('"Paris', "Paris"), [value]


def in_a_page(rng: random.Random) -> Case:
    value = p.any_value(rng)
    before, after = rng.choice(
        (
            ("<![CDATA[", "]]>"),
            ("<pre><code>", "</code></pre>"),
            ('<script type="application/json" id="x">', "</script>"),
            ("<html><body>\n<div>", "</div>\n</body></html>"),
        )
    )
    return before + p.text_of(value, rng) + after, [value]


def field_of_a_log(rng: random.Random) -> Case:
    value = p.record(rng, 1)
    text = json.dumps(value, ensure_ascii=False)
    return f'ts=2024-05-01T12:00:00Z level=info msg="got it" payload={text} took=3ms', [value]


def python_dates(rng: random.Random) -> Case:
    day = rng.randint(1, 28)
    call = f"datetime.date(2024, 5, {day})"
    name = p.easy_text(rng)
    return f"{{'name': {name!r}, 'at': {call}, 'ok': True}}", [
        {"name": name, "at": form, "ok": True} for form in (call, f"2024-05-{day:02}")
    ]


def lines_with_semicolons(rng: random.Random) -> Case:
    value = p.record(rng, 0)
    return p.lines_of(value).replace(",\n", ";\n").replace("\n}", ";\n}"), [value]


def rows_without_commas(rng: random.Random) -> Case:
    rows = [p.record(rng, 0) for _ in range(3)]
    inner = "\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
    value = {"rows": rows, "n": p.number(rng)}
    return f'{{"rows": [\n  {inner}\n], "n": {json.dumps(value["n"])}}}', [value]


def lines_of_a_shell(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False)
    return p.lines_of(value).replace("\n", " \\\n"), [value]


def built_from_strings(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False)
    lines = p.lines_of(value).splitlines()
    text = " +\n    ".join(json.dumps(line, ensure_ascii=False) for line in lines)
    return f"String body = {text};", [value, "".join(lines)]


def copied_from_a_chat(rng: random.Random) -> Case:
    value = p.any_value(rng)
    head = rng.choice(("json\nCopy code\n", "JSON\n", "json\n\nCopy\n\n", "Copy code\n"))
    return head + p.text_of(value, rng) + rng.choice(("", "\n\nRegenerate")), [value]


def excerpt(rng: random.Random) -> Case:
    value: dict[str, Any] = {"b": p.easy_text(rng), "c": [1, p.easy_text(rng)], "d": p.number(rng)}
    text = p.text_of(value, rng).strip("{}").strip()
    return rng.choice(("...", "… ")) + ", " + text + rng.choice((", ...", ",\n...", "")), [value]


def two_bytes_a_sign(rng: random.Random) -> Case:
    value = p.record(rng, 1)
    text = json.dumps(value)
    return "\ufeff" + "".join(sign + "\0" for sign in text), [value]


def header_comment(rng: random.Random) -> Case:
    value = p.record(rng)
    head = rng.choice(
        (
            '/* Config {v2}\n * see "docs" [1]\n */\n',
            '// {"version": 1}\n// don\'t edit\n',
            "# generated: {yes}\n#\n",
            '<!-- {"a": 1} -->\n',
        )
    )
    return head + re.sub(r'"(\w+)":', r"'\1':", p.lines_of(value)), [value]


LATER: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        table_cell,
        markdown_fields,
        code_lines_in_a_text,
        quotes_in_keys,
        only_the_last_quote,
        in_a_page,
        field_of_a_log,
        python_dates,
        lines_with_semicolons,
        rows_without_commas,
        lines_of_a_shell,
        built_from_strings,
        copied_from_a_chat,
        excerpt,
        two_bytes_a_sign,
        header_comment,
    )
}
