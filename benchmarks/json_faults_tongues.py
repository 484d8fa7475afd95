"""Values as other languages write them, where JSON was asked for: each with what it says."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from typing import Any

from benchmarks import json_payloads as p
from benchmarks.json_faults_known import Case, Fault


def php_arrays(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False, named=True)
    long = rng.random() < 0.5
    return _php(value, "array(" if long else "[", ")" if long else "]") + ";", [value]


def _php(value: Any, opening: str, closing: str) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"'{k}' => {_php(v, opening, closing)}" for k, v in value.items())
        return f"{opening}{inner}{closing}"
    if isinstance(value, list):
        return f"{opening}{', '.join(_php(one, opening, closing) for one in value)}{closing}"
    return f"'{value}'" if isinstance(value, str) else json.dumps(value)


def lua_tables(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False, named=True)
    return _lua(value), [value]


def _lua(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_lua(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "{" + ", ".join(map(_lua, value)) + "}"
    return "nil" if value is None else json.dumps(value, ensure_ascii=False)


def elixir_maps(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False, named=True)
    return _elixir(value), [value]


def _elixir(value: Any) -> str:
    if isinstance(value, dict):
        return "%{" + ", ".join(f"{key}: {_elixir(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_elixir, value)) + "]"
    return "nil" if value is None else json.dumps(value, ensure_ascii=False)


def perl_dumps(rng: random.Random) -> Case:
    value = {
        "name": p.easy_text(rng),
        "count": rng.randint(1, 99),
        "gone": None,
        "list": ["a", "b c"],
    }
    name, count, _, rows = value.values()
    assert isinstance(rows, list)
    inner = f"'name' => '{name}',\n  'count' => {count},\n  'gone' => undef,\n"
    return f"$VAR1 = {{\n  {inner}  'list' => [ '{rows[0]}', '{rows[1]}' ]\n}};", [value]


def rust_debug(rng: random.Random) -> Case:
    name, age = p.easy_text(rng), rng.randint(1, 99)
    text = f'Person {{ name: "{name}", age: {age}, tags: ["a", "b c"], ok: true }}'
    return text, [{"name": name, "age": age, "tags": ["a", "b c"], "ok": True}]


def class_reprs(rng: random.Random) -> Case:
    name, city, n = p.easy_text(rng), p.easy_text(rng), p.number(rng)
    text = f"Person(name={name!r}, address=Address(city={city!r}, zip=None), score={n!r}, tags=[])"
    return text, [{"name": name, "address": {"city": city, "zip": None}, "score": n, "tags": []}]


def typed_reprs(rng: random.Random) -> Case:
    price = f"{rng.randint(1, 99)}.50"
    ident = "1f0c3a52-7d1e-4c64-9c3a-0f6f3b1d2e4f"
    text = (
        f"{{'id': UUID('{ident}'), 'price': Decimal('{price}'), "
        f"'file': PosixPath('/srv/a b.txt'), 'ok': True}}"
    )
    value = {"id": ident, "price": price, "file": "/srv/a b.txt", "ok": True}
    return text, [value, value | {"price": float(price)}]


def counted_collections(rng: random.Random) -> Case:
    value = {p.easy_text(rng): rng.randint(1, 9), "other one": 2}
    before, after = rng.choice(
        (("Counter(", ")"), ("defaultdict(<class 'int'>, ", ")"), ("OrderedDict(", ")"))
    )
    return before + repr(value) + after, [value]


def ordered_pairs(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "n": rng.randint(1, 9)}
    pairs = ", ".join(f"({key!r}, {one!r})" for key, one in value.items())
    return f"OrderedDict([{pairs}])", [value, [list(pair) for pair in value.items()]]


def sets_of_words(rng: random.Random) -> Case:
    tags, n = [p.easy_text(rng), "x y", "z"], rng.randint(1, 9)
    return f"{{'tags': {{{', '.join(map(repr, tags))}}}, 'n': {n}}}", [{"tags": tags, "n": n}]


def whole_number_keys(rng: random.Random) -> Case:
    value = {str(n): p.easy_text(rng) for n in rng.sample(range(30), 3)}
    return "{" + ", ".join(f"{key}: {one!r}" for key, one in value.items()) + "}", [value]


def console_objects(rng: random.Random) -> Case:
    value = p.record(rng, 2, hard=False, named=True)
    return _console(value), [value]


def _console(value: Any, indent: str = "") -> str:
    if isinstance(value, dict):
        deeper = indent + "  "
        inner = ",\n".join(f"{deeper}{key}: {_console(one, deeper)}" for key, one in value.items())
        return f"{{\n{inner}\n{indent}}}" if value else "{}"
    if isinstance(value, list):
        return "[ " + ", ".join(_console(one, indent + "  ") for one in value) + " ]"
    return f"'{value}'" if isinstance(value, str) else json.dumps(value)


def yaml_documents(rng: random.Random) -> Case:
    value = {
        "name": p.easy_text(rng),
        "count": rng.randint(1, 99),
        "tags": ["alpha", "beta two"],
        "owner": {"city": p.easy_text(rng), "active": True},
    }
    lines = [
        f"name: {value['name']}",
        f"count: {value['count']}",
        "tags:",
        "  - alpha",
        "  - beta two",
        "owner:",
        f"  city: {value['owner']['city']}",  # type: ignore[index]
        "  active: true",
    ]
    text = "\n".join(lines)
    return rng.choice((text, f"```yaml\n{text}\n```", f"---\n{text}\n")), [value]


def bare_yaml_in_braces(rng: random.Random) -> Case:
    city, n = p.easy_text(rng), rng.randint(1, 99)
    text = f"{{\n  name: {city}\n  count: {n}\n  tags: [red, dark blue]\n  ok: yes\n}}"
    value = {"name": city, "count": n, "tags": ["red", "dark blue"], "ok": True}
    return text, [value, value | {"ok": "yes"}]


def toml_lines(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "count": rng.randint(1, 99), "ok": True, "tags": ["a", "b"]}
    lines = (f"{key} = {json.dumps(one, ensure_ascii=False)}" for key, one in value.items())
    return "\n".join(lines), [value]


def odd_names_as_keys(rng: random.Random) -> Case:
    value = {
        "content-type": p.easy_text(rng),
        "user.email": "a@b.org",
        "@id": rng.randint(1, 9),
        "$ref": "#/x",
        "été": 1,
    }
    inner = ", ".join(f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items())
    return "{" + inner + "}", [value]


def numbers_of_languages(rng: random.Random) -> Case:
    text, one = rng.choice(
        (
            ("10n", 10), ("0b101", 5), ("0o17", 15), ("1_000_000", 1000000), ("1E+5", 1e5),
            ("0xFF", 255), ("+.5e1", 5.0), ("- 3", -3), ("−7", -7), ("1.5f", 1.5), ("12L", 12),
        )
    )  # fmt: skip
    label = p.easy_text(rng)
    value: dict[str, Any] = {"label": label, "n": one, "list": [one, 2]}
    accept: list[Any] = [value]
    if text[-1].isalpha() and text not in ("10n", "0xFF"):
        accept.append({"label": label, "n": text, "list": [text, 2]})
    return f'{{"label": "{label}", "n": {text}, "list": [{text}, 2]}}', accept


def zeros_before(rng: random.Random) -> Case:
    text = rng.choice(("007", "0042", "01", "-05"))
    label = p.easy_text(rng)
    return f'{{"code": {text}, "label": "{label}"}}', [
        {"code": int(text), "label": label},
        {"code": text, "label": label},
    ]


def shares_and_prices(rng: random.Random) -> Case:
    n = rng.randint(2, 99)
    text, forms = rng.choice(
        (
            (f"{n}%", [f"{n}%", n, n / 100]),
            (f"${n}.50", [f"${n}.50", n + 0.5]),
            (f"{n} €", [f"{n} €", n]),
            (f"~{n}", [f"~{n}", n]),
            (f">{n}", [f">{n}"]),
        )
    )
    label = p.easy_text(rng)
    return f'{{"rate": {text}, "label": "{label}"}}', [
        {"rate": form, "label": label} for form in forms
    ]


def words_for_truth(rng: random.Random) -> Case:
    label = p.easy_text(rng)
    yes, no = rng.choice((("yes", "no"), ("on", "off"), ("Yes", "No")))
    text = f'{{"a": {yes}, "label": "{label}", "b": {no}}}'
    return text, [{"a": True, "label": label, "b": False}, {"a": yes, "label": label, "b": no}]


def cjk_signs(rng: random.Random) -> Case:
    value = {"名前": "李雷", "n": rng.randint(1, 9), "tags": ["红", "蓝"]}
    text = json.dumps(value, ensure_ascii=False, separators=("，", "："))
    if rng.random() < 0.5:
        text = text.replace("{", "｛").replace("}", "｝")
    if rng.random() < 0.5:
        text = text.replace("[", "【").replace("]", "】").replace('红"，', '红"、')
    return text, [value]


def arabic_commas(rng: random.Random) -> Case:
    value = {"الاسم": "مريم", "n": rng.randint(1, 9), "tags": ["أ", "ب"]}
    return json.dumps(value, ensure_ascii=False, separators=("، ", ": ")), [value]


TONGUES: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        php_arrays,
        lua_tables,
        elixir_maps,
        perl_dumps,
        rust_debug,
        class_reprs,
        typed_reprs,
        counted_collections,
        ordered_pairs,
        sets_of_words,
        whole_number_keys,
        console_objects,
        yaml_documents,
        bare_yaml_in_braces,
        toml_lines,
        odd_names_as_keys,
        numbers_of_languages,
        zeros_before,
        shares_and_prices,
        words_for_truth,
        cjk_signs,
        arabic_commas,
    )
}
