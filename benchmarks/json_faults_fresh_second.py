"""A second set that no reader had been tried on, written after the first one had been mended."""

from __future__ import annotations

import random
import re
from typing import Any

from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    LINES,
    NAMES,
    PLACES,
    THINGS,
    Dialect,
    any_text,
    bare,
    calm,
    flip,
    js,
    order,
    person,
    pretty,
    settings,
    some,
    table,
    thing,
    things,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _logfmt(rng: random.Random) -> Case:
    value = thing(rng)
    return f"level=info ts=2024-05-01T10:00:00Z msg={js(js(value))} took=3ms", [value, js(value)]


def _comma_table(rng: random.Random) -> Case:
    value = table(rng)
    rows = [",".join(v if isinstance(v, str) else js(v) for v in row.values()) for row in value]
    texts = [{k: v if isinstance(v, str) else js(v) for k, v in row.items()} for row in value]
    return "\n".join([",".join(value[0]), *rows]) + "\n", [value, texts]


def _stream_of_events(rng: random.Random) -> Case:
    value = [{"index": n, "delta": rng.choice(THINGS), "done": n == 2} for n in range(3)]
    return "".join(f"data: {js(one)}\n\n" for one in value) + "data: [DONE]\n\n", [value]


def _typed_values(rng: random.Random) -> Case:
    value = calm(rng)
    text = pretty(value)
    form = rng.choice((r"\1 as string", r"(string) \1", r"\1 as const"))
    return re.sub(r'(?<=: )("[^"]*")', form, text), [value]


def _typed_keys(rng: random.Random) -> Case:
    value = calm(rng)
    kind = rng.choice((" (string)", "?", " [required]", "!"))
    return Dialect(key=lambda k: f'"{k}"{kind}', indent=2).write(value), [value]


def _odd_signs(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    return Dialect(colon=rng.choice((" ⇒ ", "∶ ", " ➜ ", " ≔ ", " == "))).write(value), [value]


def _scaled_numbers(rng: random.Random) -> Case:
    number = rng.randint(2, 9)
    form, plain = rng.choice(
        ((f"{number}k", number * 1000), (f"{number}M", number * 1_000_000), (f"{number}/10", number / 10),
         (f"{number}-{number + 3}", None), (f"{number}×10^3", number * 1000), (f"<{number}", None))
    )  # fmt: skip
    row = calm(rng)
    text = js({"size": "HERE", **row}).replace('"HERE"', form)
    return text, [{"size": one, **row} for one in (form, plain)]


def _half_typeset(rng: random.Random) -> Case:
    value = rng.choice((calm, person))(rng)
    pairs = ('"”', '“"', '„"')
    return Dialect(
        text=lambda t: (p := rng.choice(pairs))[0] + t + p[1],
        key=lambda k: (p := rng.choice(pairs))[0] + k + p[1],
    ).write(value), [value]


def _inner_brace_not_opened(rng: random.Random) -> Case:
    value = {"id": rng.randint(1, 9), "place": {"city": rng.choice(PLACES), "zip": 7}, "end": True}
    return re.sub(r'("place": )\{\s*', r"\1", any_text(value, rng)), [value]


def _round_closer(rng: random.Random) -> Case:
    value = {**calm(rng), "parts": things(rng, 3), "n": rng.randint(1, 9)}
    return any_text(value, rng).replace("]", ")"), [value]


def _colon_in_quotes(rng: random.Random) -> Case:
    value = calm(rng)
    return Dialect(key=lambda k: f'"{k}:"', colon=" ").write(value), [value]


def _pair_in_one_quote(rng: random.Random) -> Case:
    value = calm(rng)
    rows = [f'"{k}: {v if isinstance(v, str) else js(v)}"' for k, v in value.items()]
    texts = {k: v if isinstance(v, str) else js(v) for k, v in value.items()}
    return "{" + ", ".join(rows) + "}", [value, texts]


def _last_quote_escaped(rng: random.Random) -> Case:
    value = {**calm(rng), "who": rng.choice(NAMES), "n": rng.randint(1, 9)}
    place = rng.choice(("maker", "who"))
    old = js(value[place])
    return pretty(value).replace(old, old[:-1] + '\\"'), [value]


def _list_of_tags(rng: random.Random) -> Case:
    value = table(rng)
    return "<ul>\n" + "\n".join(f"<li>{js(one)}</li>" for one in value) + "\n</ul>", [value]


def _assignments(rng: random.Random) -> Case:
    value = calm(rng)
    form = rng.choice(('row["{k}"] = {v}', "row.{k} = {v};", "$row['{k}'] = {v};"))
    rows = [form.replace("{k}", k).replace("{v}", js(v)) for k, v in value.items()]
    return rng.choice(("", "row = {}\n")) + "\n".join(rows), [value]


def _arguments_only(rng: random.Random) -> Case:
    value = calm(rng)
    return ", ".join(f"{k}={v!r}" for k, v in value.items()), [value]


def _environment(rng: random.Random) -> Case:
    value = calm(rng)
    word = rng.choice(("", "export ", "set "))
    rows = [f"{word}{k.upper()}={js(v)}" for k, v in value.items()]
    loud = {k.upper(): v for k, v in value.items()}
    return "\n".join(rows), [loud, {k: v if isinstance(v, str) else js(v) for k, v in loud.items()}]


def _powershell(rng: random.Random) -> Case:
    value = rng.choice((settings, order, person))(rng)
    dialect = Dialect(key=bare, colon=" = ", comma="; ", object=("@{", "}"), array=("@(", ")"),
                      true="$true", false="$false", null="$null")  # fmt: skip
    text = dialect.write(value)
    return text, [value]


def _objective_c(rng: random.Random) -> Case:
    value = rng.choice((settings, table))(rng)
    dialect = Dialect(text=lambda t: "@" + js(t), key=lambda k: f'@"{k}"', object=("@{", "}"),
                      array=("@[", "]"), true="@YES", false="@NO", number=lambda n: f"@{n}")  # fmt: skip
    return dialect.write(value), [value]


def _scala(rng: random.Random) -> Case:
    value = rng.choice((settings, table))(rng)
    dialect = Dialect(colon=" -> ", object=("Map(", ")"), array=("List(", ")"))
    return dialect.write(value), [value]


def _kotlin(rng: random.Random) -> Case:
    value = rng.choice((settings, order))(rng)
    dialect = Dialect(colon=" to ", object=("mapOf(", ")"), array=("listOf(", ")"))
    return dialect.write(value), [value]


def _go_printed(rng: random.Random) -> Case:
    value: dict[str, Any] = {
        "Part": rng.choice(THINGS),
        "Stock": rng.randint(1, 99),
        "Tags": things(rng, 2),
        "Ok": flip(rng),
    }
    text = f"Part:{value['Part']} Stock:{value['Stock']} Tags:[{' '.join(value['Tags'])}] Ok:{js(value['Ok'])}"
    return rng.choice((f"{{{text}}}", f"map[{text}]", f"&{{{text}}}")), [value]


def _erlang(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    quoted = lambda t: f'<<"{t}">>'  # noqa: E731
    return Dialect(text=quoted, key=quoted, colon=" => ", object=("#{", "}")).write(value), [value]


def _c_fields(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    return Dialect(key=lambda k: "." + k, colon=" = ").write(value), [value]


def _nix(rng: random.Random) -> Case:
    value = settings(rng)
    rows = Dialect(key=bare, colon=" = ", comma="; ").write(value)
    return rows.replace("}", "; }").replace("[", "[ "), [value]


def _haskell(rng: random.Random) -> Case:
    value = calm(rng)
    rows = ", ".join(f"{k} = {v if isinstance(v, bool) else js(v)}" for k, v in value.items())
    return f"Part {{{rows}}}", [value, {"Part": value}]


def _thinking_inside(rng: random.Random) -> Case:
    value = thing(rng)
    lines = pretty(value).split("\n")
    lines.insert(rng.randint(1, len(lines) - 1), "<think>the next one is {hard}</think>")
    return "\n".join(lines), [value]


def _cut_and_begun_anew(rng: random.Random) -> Case:
    value = rng.choice((person, settings))(rng)
    text = pretty(value)
    first = text[: rng.randint(20, len(text) - 20)]
    return f"{first}\n\nSorry, let me start again:\n\n{text}", [value]


def _object_then_its_beginning(rng: random.Random) -> Case:
    value = calm(rng)
    text = js(value)
    cut = text[: text.index(', "rating"')]
    rest = {k: value[k] for k in ("part", "maker", "stock")}
    return f"{text}\n{cut}", [value, [value, rest]]


def _talk_of_others_behind(rng: random.Random) -> Case:
    value = some(rng)
    tail = rng.choice(("\nHuman: and {this}?", "\n\nQ: What is [x]?\nA: {y}", "\n###\nUser: thanks {}",
                       "<|endoftext|>Once upon a time {there} was", "\n\n\n\n\n]"))  # fmt: skip
    return any_text(value, rng) + tail, [value]


def _coded_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    return js(value).replace('"', rng.choice(("\\u0022", "\\x22", "%22"))), [value]


def _wrapped_by_mail(rng: random.Random) -> Case:
    words = "the operator noticed a slight vibration near the front bearing and stopped"
    value = {"title": rng.choice(NAMES), "text": words, "n": rng.randint(1, 9)}
    text = pretty(value).replace("vibration near", "vibration\nnear")
    return text, [value, {**value, "text": words.replace("vibration near", "vibration\nnear")}]


def _markdown_escapes(rng: random.Random) -> Case:
    value = {"first_name": rng.choice(NAMES), "part_no": rng.randint(1, 9), "is_ok": flip(rng)}
    return pretty(value).replace("_", "\\_"), [value]


def _latex_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, table))(rng)
    left, right = rng.choice((("``", "''"), ("''", "''"), ("`", "'"), (",,", "''")))
    return Dialect(text=lambda t: left + t + right, key=lambda t: left + t + right).write(value), [
        value
    ]


def _rulers(rng: random.Random) -> Case:
    value = some(rng)
    head, tail = rng.choice((("BEGIN JSON\n", "\nEND JSON"), ("=== JSON ===\n", "\n============"),
                             ("-----BEGIN OUTPUT-----\n", "\n-----END OUTPUT-----"), ("<<<\n", "\n>>>"),
                             ("*** result [1] ***\n", "\n***"), ("{% raw %}\n", "\n{% endraw %}")))  # fmt: skip
    return head + any_text(value, rng) + tail, [value]


def _neighbouring_texts(rng: random.Random) -> Case:
    one, two = rng.choice(LINES), rng.choice(LINES)
    text = f'{{\n  "text": {js(one)}\n    {js(two)},\n  "n": 4\n}}'
    return text, [{"text": one + two, "n": 4}, {"text": f"{one} {two}", "n": 4}]


def _style_sheet(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    return re.sub(r"(?<=[\w\"\]])\s*\}", "; }", Dialect(key=bare, comma="; ").write(value)), [value]


def _spreads(rng: random.Random) -> Case:
    value = thing(rng)
    word = rng.choice(("...defaults", "...this.state", "**base"))
    return "{" + word + ", " + js(value)[1:], [value]


def _holes(rng: random.Random) -> Case:
    one, two = rng.randint(1, 9), rng.randint(10, 99)
    text = f'{{"sizes": [{one}, , {two}], "n": 2, "t": "x"}}'
    return text, [{"sizes": sizes, "n": 2, "t": "x"} for sizes in ([one, None, two], [one, two])]


_ALL: tuple[Fault, ...] = (
    _logfmt,
    _comma_table,
    _stream_of_events,
    _typed_values,
    _typed_keys,
    _odd_signs,
    _scaled_numbers,
    _half_typeset,
    _inner_brace_not_opened,
    _round_closer,
    _colon_in_quotes,
    _pair_in_one_quote,
    _last_quote_escaped,
    _list_of_tags,
    _assignments,
    _arguments_only,
    _environment,
    _powershell,
    _objective_c,
    _scala,
    _kotlin,
    _go_printed,
    _erlang,
    _c_fields,
    _nix,
    _haskell,
    _thinking_inside,
    _cut_and_begun_anew,
    _object_then_its_beginning,
    _talk_of_others_behind,
    _coded_quotes,
    _wrapped_by_mail,
    _markdown_escapes,
    _latex_quotes,
    _rulers,
    _neighbouring_texts,
    _style_sheet,
    _spreads,
    _holes,
)
FRESH_SECOND: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
