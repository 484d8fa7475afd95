"""Faults no reader had been tried on: values written as another language writes them."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    APOSTROPHES,
    LINES,
    NAMES,
    PLACES,
    Dialect,
    bare,
    calm,
    flip,
    js,
    order,
    person,
    settings,
    single,
    some,
    table,
    thing,
    things,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _wide(rng: random.Random, **words: Any) -> Dialect:
    return Dialect(indent=rng.choice((0, 2, 4)), **words)


def _ruby(rng: random.Random) -> Case:
    value = some(rng)
    return _wide(rng, key=lambda k: ":" + k, colon=" => ", null="nil").write(value), [value]


def _ruby_strings(rng: random.Random) -> Case:
    value = some(rng)
    return _wide(rng, colon="=>", null="nil").write(value), [value]


def _php(rng: random.Random) -> Case:
    value = thing(rng)
    signs = ("array(", ")")
    text = _wide(rng, text=single, key=single, colon=" => ", object=signs, array=signs).write(value)
    return rng.choice(("", "$data = ")) + text + ";", [value]


def _php_short(rng: random.Random) -> Case:
    value = thing(rng)
    text = _wide(rng, text=single, key=single, colon=" => ", object=("[", "]")).write(value)
    return rng.choice(("", "return ", "<?php\nreturn ")) + text + ";", [value]


def _lua(rng: random.Random) -> Case:
    value = rng.choice((settings, order))(rng)
    if "paid" in value:
        value["paid"] = flip(rng)
    braces = ("{ ", " }")
    dialect = _wide(rng, key=bare, colon=" = ", object=braces, array=braces)
    return rng.choice(("", "return ", "local t = ")) + dialect.write(value), [value]


def _python_repr(rng: random.Random) -> Case:
    value = some(rng)
    row = {"quote": rng.choice(APOSTROPHES), "data": value, "both": 'a "b" and it\'s c'}
    return repr(row), [row]


def _python_dict_call(rng: random.Random) -> Case:
    value = thing(rng)
    signs = ("dict(", ")")
    words = {"true": "True", "false": "False", "null": "None"}
    return _wide(rng, text=repr, key=bare, colon="=", object=signs, **words).write(value), [value]


def _python_datetime(rng: random.Random) -> Case:
    month, day, hour = rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23)
    call = f"datetime.datetime(2024, {month}, {day}, {hour}, 30)"
    stamp = f"2024-{month:02}-{day:02}T{hour:02}:30"
    row = calm(rng)
    text = repr({"created": "HERE", **row}).replace("'HERE'", call)
    readings = (stamp, stamp + ":00", stamp.replace("T", " "), stamp.replace("T", " ") + ":00")
    return text, [{"created": one, **row} for one in (*readings, call)]


def _python_decimal(rng: random.Random) -> Case:
    number = round(rng.random() * 90 + 1, 2)
    row = calm(rng)
    text = repr({**row, "price": "HERE", "tags": ["x"]}).replace("'HERE'", f"Decimal('{number}')")
    readings = (number, str(number), f"Decimal('{number}')")
    return text, [{**row, "price": one, "tags": ["x"]} for one in readings]


def _python_tuples(rng: random.Random) -> Case:
    names, numbers = things(rng, 3), sorted(rng.sample(range(50), 3))
    value = {"size": numbers, "parts": names, "one": [names[0]], "n": rng.randint(1, 9)}
    listed = "{" + ", ".join(map(repr, names)) + "}"
    parts = rng.choice((listed, f"frozenset({listed})", f"set({names!r})", repr(tuple(names))))
    text = f"{{'size': {tuple(numbers)!r}, 'parts': {parts}, 'one': ({names[0]!r},), 'n': "
    return text + f"{value['n']}}}", [value]


def _python_ordered(rng: random.Random) -> Case:
    value = calm(rng)
    pairs = ", ".join(f"({k!r}, {v!r})" for k, v in value.items())
    text = rng.choice((f"OrderedDict([{pairs}])", f"OrderedDict({value!r})",
                       f"defaultdict(<class 'int'>, {value!r})", f"Counter({value!r})"))  # fmt: skip
    return text, [value]


def _python_record(rng: random.Random) -> Case:
    inner, outer = calm(rng), person(rng)
    outer["part"] = inner
    within = "Part(" + ", ".join(f"{k}={v!r}" for k, v in inner.items()) + ")"
    rows = [f"{k}={within if k == 'part' else repr(v)}" for k, v in outer.items()]
    return f"Person({', '.join(rows)})", [outer, {"Person": outer}]


def _python_bytes(rng: random.Random) -> Case:
    names = things(rng, 2)
    value = {"head": names[0], "body": names[1], "n": rng.randint(1, 9)}
    return f"{{'head': b'{names[0]}', 'body': b\"{names[1]}\", 'n': {value['n']}}}", [value]


def _numpy(rng: random.Random) -> Case:
    numbers = [round(rng.random(), 2) for _ in range(4)]
    kind = rng.choice(("float64", "float32"))
    text = f"{{'mean': np.{kind}({numbers[0]}), 'scores': array({numbers}), 'ok': True}}"
    if flip(rng):
        text = text.replace("np.float32(", "float(").replace("array(", "np.array(")
    return text, [{"mean": numbers[0], "scores": numbers, "ok": True}]


def _js_undefined(rng: random.Random) -> Case:
    value = person(rng)
    text = _wide(rng, key=bare, null="undefined").write(value)
    return text, [value, {k: v for k, v in value.items() if v is not None}]


def _js_date(rng: random.Random) -> Case:
    stamp = f"2025-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}T08:00:00Z"
    value = calm(rng)
    text = Dialect(key=bare, indent=2).write({"at": "HERE", **value})
    call = f'new Date("{stamp}")'
    return text.replace('"HERE"', call), [{"at": one, **value} for one in (stamp, call)]


def _js_template(rng: random.Random) -> Case:
    name = rng.choice(NAMES)
    text = f'Dear {name},\nyour ${{part}} is "ready".\nIt\'s at {rng.choice(PLACES)}.'
    value = {"to": name, "mail": text, "n": rng.randint(1, 5)}
    return f"{{ to: `{name}`, mail: `{text}`, n: {value['n']} }}", [value]


def _js_regex(rng: random.Random) -> Case:
    body = rng.choice(("^[a-z]+$", "\\d{3}-\\d{4}", "ab?c", "^#[0-9a-f]{6}$"))
    flags = rng.choice(("", "i", "gi"))
    part = rng.choice(LINES[:3])
    text = f"{{ rule: /{body}/{flags}, help: {js(part)}, max: 3 }}"
    return text, [{"rule": one, "help": part, "max": 3} for one in (f"/{body}/{flags}", body)]


def _js_joined(rng: random.Random) -> Case:
    one, two, three = rng.choice(LINES), rng.choice(LINES), rng.choice(LINES)
    text = f'{{\n  "text": {js(one + " ")} +\n    {js(two)}\n    + {js(three)},\n  "n": 4\n}}'
    return text, [{"text": f"{one} {two}{three}", "n": 4}]


def _json5(rng: random.Random) -> Case:
    name, number = rng.choice(NAMES), rng.randint(17, 200)
    text = f"""// settings
{{
  name: '{name}', /* who */
  half: .5, whole: 5., plus: +{number}, hex: {hex(number).upper().replace("X", "x")},
  text: 'one \\
two',
  $ref_1: [1, 2,],
  'sp ace': Infinity,
}}
"""
    value = {"name": name, "half": 0.5, "whole": 5.0, "plus": number, "hex": number}
    value |= {"text": "one two", "$ref_1": [1, 2]}
    far = ({"$float": "inf"}, None, "Infinity", 1e308)
    return text, [{**value, "sp ace": one} for one in far]


def _hjson(rng: random.Random) -> Case:
    value: dict[str, Any] = {
        "title": rng.choice(LINES[:4]),
        "size": rng.randint(1, 9),
        "ok": flip(rng),
    }
    value |= {"owner": {"name": rng.choice(NAMES), "city": rng.choice(PLACES)}}
    owner = value["owner"]
    text = f"""{{
  # a note
  title: {value["title"]}
  size: {value["size"]}
  ok: {js(value["ok"])}
  owner: {{
    name: {owner["name"]}
    city: {owner["city"]}
  }}
  tags: [
    red
    green
  ]
}}"""
    return text, [{**value, "tags": ["red", "green"]}]


def _yaml_lines(value: Any, depth: int = 0) -> list[str]:
    pad = "  " * depth
    lines: list[str] = []
    for key, one in value.items():
        if isinstance(one, dict):
            lines += [f"{pad}{key}:", *_yaml_lines(one, depth + 1)]
        elif isinstance(one, list):
            lines.append(f"{pad}{key}:")
            for row in one:
                if isinstance(row, dict):
                    first, *rest = _yaml_lines(row, depth + 2)
                    lines += [f"{pad}  - {first.strip()}", *rest]
                else:
                    lines.append(f"{pad}  - {row}")
        else:
            lines.append(f"{pad}{key}: {js(one) if not isinstance(one, str) else one}")
    return lines


def _yaml(rng: random.Random) -> Case:
    value = rng.choice((settings, order))(rng)
    if "note" in value:
        value["note"] = rng.choice(("left at the door", "no remarks"))
    text = "\n".join(_yaml_lines(value))
    return rng.choice((text, f"```yaml\n{text}\n```", f"---\n{text}\n")), [value]


def _yaml_flow(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, table))(rng)
    return Dialect(text=bare, key=bare).write(value), [value]


def _toml(rng: random.Random) -> Case:
    part, city = rng.choice(NAMES), rng.choice(PLACES)
    port, rates = rng.randint(1, 9999), [rng.randint(1, 9), rng.randint(1, 9)]
    text = f'name = "{part}"\nport = {port}\n\n[place]\ncity = "{city}"\nopen = true\n'
    text += f"rates = {rates}\n"
    value = {"name": part, "port": port, "place": {"city": city, "open": True, "rates": rates}}
    return rng.choice((text, f"```toml\n{text}```")), [value]


def _edn(rng: random.Random) -> Case:
    value = rng.choice((settings, order, person))(rng)
    return Dialect(key=lambda k: ":" + k, colon=" ", comma=" ", null="nil").write(value), [value]


def _perl(rng: random.Random) -> Case:
    value = rng.choice((person, order))(rng)
    text = _wide(rng, text=single, key=single, colon=" => ", null="undef",
                 true="1", false="0").write(value)  # fmt: skip
    ones = _numbers(value)
    return rng.choice(("$VAR1 = ", "my $row = ")) + text + ";", [ones]


def _numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_numbers(one) for one in value]
    return int(value) if isinstance(value, bool) else value


def _go(rng: random.Random) -> Case:
    value = calm(rng)
    inner = {"sizes": [rng.randint(1, 9), rng.randint(1, 9)], "names": things(rng, 2)}
    rows = [f"{js(k)}: {js(v)}" for k, v in value.items()]
    rows.append(f'"sizes": []int{{{js(inner["sizes"])[1:-1]}}}')
    rows.append(f'"names": []string{{{js(inner["names"])[1:-1]}}}')
    return "map[string]interface{}{" + ", ".join(rows) + ",}", [value | inner]


def _rust(rng: random.Random) -> Case:
    inner, value = calm(rng), {"name": rng.choice(NAMES), "tags": things(rng, 2)}
    part = "Part { " + ", ".join(f"{k}: {js(v)}" for k, v in inner.items()) + " }"
    text = f"Row {{ name: {js(value['name'])}, tags: {js(value['tags'])}, part: {part}, "
    text += f'boss: None, mail: Some("{inner["part"]}@example.org") }}'
    whole = {**value, "part": inner, "boss": None, "mail": f"{inner['part']}@example.org"}
    return text, [whole, {"Row": whole}]


def _java(rng: random.Random) -> Case:
    value = calm(rng)
    value["tags"] = things(rng, 2)
    if flip(rng):
        return Dialect(text=bare, key=bare, colon="=").write(value), [value]
    text = Dialect(text=single, key=bare, colon="=").write(value)
    return "Item" + text, [value, {"Item": value}]


def _csharp(rng: random.Random) -> Case:
    value = rng.choice((calm, person))(rng)
    text = _wide(rng, key=bare, colon=" = ", object=("{ ", " }")).write(value)
    return rng.choice(("new ", "", "var x = new ")) + text + rng.choice((";", "")), [value]


def _swift(rng: random.Random) -> Case:
    value = thing(rng)
    return _wide(rng, object=("[", "]"), null="nil").write(value), [value]


def _graphql(rng: random.Random) -> Case:
    value = {**calm(rng), "state": "ACTIVE", "tags": things(rng, 2), "at": {"city": "Lima"}}
    text = Dialect(key=bare, comma=" ").write(value).replace('"ACTIVE"', "ACTIVE")
    return text, [value]


def _mongo(rng: random.Random) -> Case:
    code = "".join(rng.choice("0123456789abcdef") for _ in range(24))
    stamp = f"2024-0{rng.randint(1, 9)}-11T10:00:00Z"
    number = rng.randint(1, 99)
    text = f'{{ "_id" : ObjectId("{code}"), "n" : NumberInt({number}), "at" : ISODate("{stamp}"),'
    text += f' "big" : NumberLong("{number}000"), "name" : "{rng.choice(NAMES)}" }}'
    name = text.rsplit('"', 2)[1]
    bigs = (number * 1000, f"{number}000")
    values: list[Any] = [
        {"_id": code, "n": number, "at": stamp, "big": big, "name": name} for big in bigs
    ]
    return text, values


def _r_list(rng: random.Random) -> Case:
    value = {**calm(rng), "sizes": [rng.randint(1, 9), rng.randint(10, 99)]}
    dialect = Dialect(key=bare, colon=" = ", object=("list(", ")"), array=("c(", ")"),
                      true="TRUE", false="FALSE", null="NULL")  # fmt: skip
    return dialect.write(value), [value]


def _proto(rng: random.Random) -> Case:
    value = calm(rng)
    inner = {"city": rng.choice(PLACES), "zip": rng.randint(1000, 9999)}
    rows = [f"{k}: {js(v)}" for k, v in value.items()]
    text = "\n".join(rows) + f"\nplace {{\n  city: {js(inner['city'])}\n  zip: {inner['zip']}\n}}\n"
    return text, [{**value, "place": inner}]


def _sql(rng: random.Random) -> Case:
    value = {"quote": rng.choice(APOSTROPHES[:4]), **calm(rng)}
    body = js(value).replace("'", "''")
    shell = f"INSERT INTO log (data) VALUES ('{body}');"  # noqa: S608 - a text to be read
    return rng.choice((f"'{body}'::jsonb", f"SELECT '{body}'::json;", shell)), [value]


_ALL: tuple[Fault, ...] = (
    _ruby,
    _ruby_strings,
    _php,
    _php_short,
    _lua,
    _python_repr,
    _python_dict_call,
    _python_datetime,
    _python_decimal,
    _python_tuples,
    _python_ordered,
    _python_record,
    _python_bytes,
    _numpy,
    _js_undefined,
    _js_date,
    _js_template,
    _js_regex,
    _js_joined,
    _json5,
    _hjson,
    _yaml,
    _yaml_flow,
    _toml,
    _edn,
    _perl,
    _go,
    _rust,
    _java,
    _csharp,
    _swift,
    _graphql,
    _mongo,
    _r_list,
    _proto,
    _sql,
)
FRESH_TONGUES: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
