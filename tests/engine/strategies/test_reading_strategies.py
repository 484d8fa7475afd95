"""Texts of strategies: what is wrong is said at its line, and hostile ones run nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.formats.yaml_places import YamlFault, placed_yaml
from forge_gui.engine.orchestration.strategies import file_words
from forge_gui.engine.orchestration.strategies.reading import MOST_BYTES, text_of_one
from forge_gui.engine.orchestration.strategies.variables import filled, unknown_variables
from forge_gui.values.json_value import Json
from forge_gui.values.strategies import ComponentUse, StrategyCheck
from tests.engine.strategies.strategy_bench import SHIPPED, one, reader

_SECRET = "sk-live-0123456789abcdef"


def _lines(check: StrategyCheck) -> list[int]:
    assert not check.strategies  # half a file is never used
    return [fault.line for fault in check.faults]


def test_what_ships_is_sound_and_has_what_people_want() -> None:
    text = (SHIPPED / "default.yaml").read_text(encoding="utf-8")
    check = reader().check(text)
    assert check.faults == ()
    names = {strategy.name for strategy in check.strategies}
    assert len(names) >= 10
    assert names >= {
        "private-offline",
        "fast-laptop",
        "best-quality-24gb",
        "code",
        "vision",
        "cheap-cloud-fallback",
        "consensus-3",
    }
    for strategy in check.strategies:
        assert strategy.description.endswith(".")
        assert strategy.rules
        assert reader().check(text_of_one(text, strategy.name)).strategies == (strategy,)


def test_the_published_schema_is_made_from_the_words() -> None:
    path = SHIPPED.parent / "schemas" / file_words.SCHEMA_FILE
    made = json.dumps(file_words.strategies_schema(), indent=2, ensure_ascii=False) + "\n"
    assert path.read_text(encoding="utf-8") == made


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["routing_rules: [{for: telepathy}]"], 3, "telepathy"),
        (["routing_rules:", "  - models: [a:b]"], 4, '"for" is missing'),
        (["colour: red"], 3, '"colour" is no known key'),
        (["constraints:", "  max_memory_gb: many"], 4, "must be"),
        (["components:", "  x: {type: opnai}"], 4, '"openai" is near'),
        (["components:", "  x: {type: ollama, config: {hots: a}}"], 4, '"hots" is no known key'),
        (["components:", "  cloud_api: {type: ollama}"], 4, "is a model_app, and no cloud_api"),
        (["components:", "  x: {type: openai_compatible}"], 4, "Give a base_url"),
        (
            ["components:", "  x: {type: openai_compatible, config: {provider: nobody}}"],
            4,
            'no provider "nobody"',
        ),
        (["components:", "  x: {type: ollama, config: {host: 'a b:c:d'}}"], 4, "a b:c:d"),
        (["fallback_chain: [llama]"], 3, "neither a model"),
        (["routing_rules:", "  - for: vision", "  - for: vision"], 5, 'Two rules are named "vision"'),
        (["routing_rules: [{for: vision, voters: 3}]"], 3, "Several voters need a consensus"),
        (
            [
                "constraints: {offline_only: true}",
                "components:",
                "  cloud: {type: groq}",
            ],
            5,
            "cloud is a cloud API",
        ),
        (["name: twice"], 3, 'the key "name" is there twice'),
        (["description: [1, 2"], 4, "it is no YAML"),
    ],
)  # fmt: skip
def test_every_fault_stands_at_its_line(lines: list[str], line: int, words: str) -> None:
    check = reader().check(one(*lines))
    assert _lines(check) == [line], check.faults
    assert words.lower() in str(check.faults[0].sentence).lower()


def test_all_faults_come_at_once_in_their_order() -> None:
    check = reader().check(one("colour: red", "fallback_chain: 3", "constraints: {speed: 1}"))
    assert _lines(check) == [3, 4, 5]


def test_components_are_looked_at_although_something_else_is_no_strategy() -> None:
    lines = ["components:", "  x: {type: opnai}", "  y: 3", "  z:", "    type: groq",
             "    config: {api_key: sk-123456}", "colour: red"]  # fmt: skip
    check = reader().check(one(*lines))
    assert _lines(check) == [4, 5, 8, 9], check.faults
    assert '"openai" is near' in str(check.faults[0].sentence)
    assert "sk-123456" not in str(check.faults)


def test_two_strategies_of_one_name_are_refused() -> None:
    check = reader().check("strategies:\n  - name: a\n  - name: a\n")
    assert [str(one) for one in check.faults] == ['Line 3: Two strategies are named "a".']


_HOSTILE = {
    "a tag of Python": "strategies: !!python/object/apply:os.system ['touch pwned']",
    "a tag of its own": "strategies:\n  - !run {name: x}",
    "a bomb": "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\nstrategies: []",
    "a merge": "base: &base {name: x}\nstrategies:\n  - <<: *base",
    "very deep": "strategies: " + "[" * 5000,
    "very deep by blanks": "".join(f"{' ' * n}a:\n" for n in range(300)),
    "huge": "#" * (MOST_BYTES + 1),
    "many": "strategies:\n" + "  - name: x\n" * 5000,
    "nothing": "",
    "a number": "42",
    "a list": "- strategies",
    "several documents": "strategies: []\n---\nstrategies: []",
    "bytes": "\x00\x01\x02",
    "half a character": "strategies: '\ud800'",
    "paths as names": "strategies:\n  - name: ../../etc/passwd",
    "a list as key": "? [a, b]\n: c",
    "endless number": f"strategies:\n  - name: x\n    constraints: {{max_memory_gb: {'9' * 400}}}",
    "infinity": "strategies:\n  - name: x\n    constraints: {max_memory_gb: 1e999}",
    "a file to read": "strategies:\n  - name: x\n    components: {a: {type: file, config: {path: /etc/passwd}}}",
}


@pytest.mark.parametrize("text", _HOSTILE.values(), ids=_HOSTILE.keys())
def test_hostile_texts_run_nothing_and_give_a_sentence(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "system", _never)
    check = reader({"HOME": "/home/me"}).check(text)
    assert check.faults
    assert not check.strategies
    for fault in check.faults:
        assert str(fault.sentence).endswith((".", '."', ")"))
        assert len(str(fault)) < 700
    assert list(tmp_path.iterdir()) == []


def _never(*_: object) -> None:
    raise AssertionError("something was run")


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab:-[]{}#&*!|>%@`'\" \n\t,?0."), max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    for tried in (text, f"strategies:\n  - name: x\n    {text}"):
        check = reader().check(tried)
        assert check.faults or check.strategies


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.integers(0, 9) | st.text("ab", max_size=3),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text("cd", max_size=2), inner)
        ),
        max_leaves=8,
    )
)
def test_places_are_where_things_stand(document: object) -> None:
    text = json.dumps(document, indent=1)
    placed = placed_yaml(text)
    assert placed.document == document
    rows = text.splitlines()
    for path, (line, column) in placed.places.items():
        rest = rows[line - 1][column - 1 :]
        if isinstance(path[-1], str):
            assert rest.startswith(json.dumps(path[-1]))
        else:
            assert rest[:1].strip()


def test_a_place_that_is_not_there_is_what_is_around_it() -> None:
    placed = placed_yaml("a:\n  b: 1\n")
    assert placed.place_of(("a", "b", "c")) == (2, 3)
    assert placed.place_of(("z",)) == (0, 0)
    with pytest.raises(YamlFault) as caught:
        placed_yaml("a: 1\nb: &x 2")
    assert caught.value.line == 2


def test_variables_are_put_in_plainly_and_once() -> None:
    config: dict[str, Json] = {"a": "${X}-${Y}", "b": [{"c": "${X}"}], "n": 3, "api_key": "${KEY}"}
    assert unknown_variables(config, {"X": "1"}) == {"Y"}
    put_in = filled(config, {"X": "${Y}", "Y": "{0.__class__}", "KEY": _SECRET})
    assert put_in == {
        "a": "${Y}-{0.__class__}",
        "b": [{"c": "${Y}"}],
        "n": 3,
        "api_key": "${KEY}",  # where it is, never what it is
    }
    assert filled({"a": "${NOBODY} $X ${} ${a b}"}, {"X": "1"}) == {"a": "${NOBODY} $X ${} ${a b}"}


def test_a_variable_that_is_not_set_is_a_remark_and_no_fault() -> None:
    text = one("components:", "  far: {type: ollama, config: {host: '${FAR_HOST}'}}")
    check = reader().check(text)
    assert check.is_sound
    assert [str(remark) for remark in check.remarks] == [
        "Line 4: The environment variable FAR_HOST is not set."
    ]
    assert reader({"FAR_HOST": "10.0.0.7"}).check(text).remarks == ()


def test_a_missing_key_is_a_remark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GROQ_API_KEY", raising=False)
    text = one("components:", "  groq: {type: groq}")
    check = reader().check(text, looks_for_keys=True)
    assert "GROQ_API_KEY is not set" in str(check.remarks[0])
    monkeypatch.setenv("GROQ_API_KEY", _SECRET)
    assert reader(dict(os.environ)).check(text, looks_for_keys=True).remarks == ()


@pytest.mark.parametrize("kind", ["groq", "azure_openai", "anthropic", "vllm", "openai_compatible"])
def test_a_key_that_is_written_down_is_refused_and_not_repeated(kind: str) -> None:
    config = f"{{api_key: {_SECRET}, endpoint: 'https://x'}}"
    check = reader().check(one("components:", f"  x: {{type: {kind}, config: {config}}}"))
    told = " ".join(str(fault) for fault in check.faults)
    assert "A key is never written here" in told
    assert _SECRET not in told


def test_a_strategy_keeps_the_names_of_variables_and_not_their_values() -> None:
    environment = {"GROQ_API_KEY": _SECRET, "FAR_HOST": "10.0.0.7"}
    text = one(
        "components:",
        "  groq: {type: groq, config: {api_key: '${GROQ_API_KEY}'}}",
        "  far: {type: ollama, config: {host: '${FAR_HOST}'}}",
    )
    (strategy,) = reader(environment).check(text).strategies
    assert strategy.components[1] == ComponentUse("far", "ollama", {"host": "${FAR_HOST}"})
    assert _SECRET not in repr(strategy)
    assert "10.0.0.7" not in repr(strategy)
