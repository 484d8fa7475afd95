"""Values that are made during a light start behave as the standard library's do."""

from __future__ import annotations

import copy
import dataclasses
import gc
import inspect
import operator
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.light_start import LightStart, light_makers, spare_the_plugins

_VALUES = st.one_of(
    st.integers(-2, 2), st.text(max_size=2), st.sampled_from([float("nan")]), st.none()
)
_NAMES = st.lists(st.sampled_from(["a", "b", "name", "other", "self_"]), unique=True, max_size=4)


def _made(names: list[str], **how: Any) -> type:
    return dataclasses.make_dataclass("Thing", [(name, Any) for name in names], **how)


def _outcome(deed: Any) -> object:
    """What comes of it, or the error that is raised, as something that can be compared."""
    try:
        return repr(deed())
    except (TypeError, AttributeError) as error:
        return type(error).__name__, str(error)


@settings(max_examples=60, deadline=None)
@given(
    names=_NAMES,
    is_frozen=st.booleans(),
    has_order=st.booleans(),
    has_slots=st.booleans(),
    values=st.data(),
)
def test_the_same_comes_of_everything(
    names: list[str], is_frozen: bool, has_order: bool, has_slots: bool, values: st.DataObject
) -> None:
    how = {"frozen": is_frozen, "order": has_order, "slots": has_slots}
    usual = _made(names, **how)
    start = LightStart()
    start.begin()
    try:
        light = _made(names, **how)
    finally:
        start.end()
    rows = [[values.draw(_VALUES) for _ in names] for _ in range(2)]
    told = []
    for kind in (usual, light):
        made = [
            _outcome(lambda kind=kind: kind(*rows[0], "one too many")),
            _outcome(lambda kind=kind: kind(*rows[0][:-1])),
            _outcome(lambda kind=kind: kind(**dict(zip(names, rows[0], strict=True)))),
        ]
        one, two = (kind(*row) for row in rows)
        deeds: list[Any] = [
            lambda one=one: one,
            lambda one=one: hash(one),
            lambda one=one: one == copy.copy(one),
            lambda one=one: one == "something else",
            lambda one=one: setattr(one, "new", 1),
            lambda one=one: delattr(one, "new"),
            *(lambda one=one, name=name: setattr(one, name, 1) for name in names),
            *(lambda one=one, name=name: delattr(one, name) for name in names),
        ]
        compared = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]
        deeds = [*(lambda o=o, one=one, two=two: o(one, two) for o in compared), *deeds]
        told.append([*made, *(_outcome(deed) for deed in deeds)])
    assert told[0] == told[1]


def test_a_value_that_holds_itself_is_told_without_end() -> None:
    start = LightStart()
    start.begin()
    try:
        kind = _made(["inner"])
    finally:
        start.end()
    one = kind(None)
    one.inner = one
    assert repr(one) == "Thing(inner=...)"


def test_fewer_functions_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.version_info >= (3, 13):
        assert light_makers() == {}
        return
    compiled: list[str] = []
    usual = dataclasses._create_fn  # type: ignore[attr-defined]

    def counted(name: str, *told: Any, **more: Any) -> Any:
        compiled.append(name)
        return usual(name, *told, **more)

    monkeypatch.setattr(dataclasses, "_create_fn", counted)
    start = LightStart()
    start.begin()
    kind = _made(["a", "b"], frozen=True, slots=True)
    assert compiled == []
    start.end()
    assert repr([kind(1, b=2), kind(3, 4)]) == "[Thing(a=1, b=2), Thing(a=3, b=4)]"
    assert compiled == ["__init__"]
    assert inspect.signature(kind).parameters.keys() == {"a", "b"}


def test_a_value_made_through_a_kind_of_its_own_is_whole() -> None:
    start = LightStart()
    start.begin()
    try:
        base = dataclasses.make_dataclass("Base", [("a", Any)], frozen=True, slots=True)
        heir = dataclasses.make_dataclass(
            "Heir",
            [("b", list, dataclasses.field(default_factory=list))],
            bases=(base,),
            frozen=True,
            slots=True,
        )
        plain = type("Plain", (base,), {})
        with pytest.raises(TypeError, match="non-default argument 'c' follows default argument"):
            dataclasses.make_dataclass("Torn", [("b", int, 1), ("c", int)])
    finally:
        start.end()
    assert repr(heir(1)) == "Heir(a=1, b=[])"
    assert heir(1).b is not heir(1).b
    assert repr(plain(a=2)) == "Plain(a=2)"
    assert repr(base(3)) == "Base(a=3)"
    assert dataclasses.replace(heir(1), a=5) == heir(5, [])


def test_all_is_as_before_when_it_ends() -> None:
    before = [getattr(dataclasses, name) for name in light_makers()], gc.isenabled()
    first, second = LightStart(), LightStart()
    first.begin()
    assert not gc.isenabled()
    second.begin()
    first.end()
    second.end()
    assert ([getattr(dataclasses, name) for name in light_makers()], gc.isenabled()) == before


def test_pydantic_builds_its_checks_without_looking_for_plug_ins() -> None:
    """In a process of its own: the look brings the e-mail library, as long as a dozen modules."""
    code = (
        "import sys\n"
        "from forge_gui.light_start import spare_the_plugins\n"
        "spare_the_plugins()\n"
        "from forge_gui.engine.pipeline.document import parse_pipeline\n"
        'graph = parse_pipeline(\'{"forge": 1, "name": "a"}\')\n'
        "print(len(graph.steps), 'importlib.metadata' in sys.modules, 'email' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["0", "False", "False"], done.stderr[-500:]


def test_plug_ins_that_somebody_asked_for_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "just-this-one")
    monkeypatch.delitem(sys.modules, "pydantic.plugin._loader", raising=False)
    spare_the_plugins()
    assert "pydantic.plugin._loader" not in sys.modules
