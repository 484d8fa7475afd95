"""What a test set's file says, as values; and what it says that cannot be. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from forge_gui.engine.evaluation.test_sets.file_words import (
    CheckPart,
    RowPart,
    TargetPart,
    TestSetFile,
)
from forge_gui.engine.formats.pattern_parts import BadPattern
from forge_gui.engine.formats.patterns import Pattern
from forge_gui.engine.formats.tables import as_text
from forge_gui.engine.structured.schema import schema_fault
from forge_gui.values.errors import TemplateError
from forge_gui.values.json_value import Json
from forge_gui.values.template import parse
from forge_gui.values.test_sets import Check, CheckKind, SetRow, Target, TestSet

USUAL = (Check(CheckKind.EXACT),)
"""Of a set that names no check."""
DEEPEST = 60


def test_set_of(file: TestSetFile) -> TestSet:
    rows = tuple(_row(number, row) for number, row in enumerate(file.rows, start=1))
    checks = tuple(map(_check, file.checks)) or USUAL
    return TestSet(_clean(file.name), rows, checks, _target(file.target), _clean(file.about))


def contradictions(file: TestSetFile) -> Iterator[str]:
    """Every fault that no shape tells, in words that name its place."""
    for place, check in _every_check(file):
        if fault := _fault(check):
            yield f"{place}: {fault}"
    for number, row in enumerate(file.rows):
        if _depth(row.inputs) > DEEPEST or _depth(row.expected) > DEEPEST:
            yield f"rows[{number}]: it is nested too deeply."
        checks = row.checks or file.checks
        needy = (one for one in checks if one.kind in _NEED_EXPECTED and one.expected is None)
        if row.expected is None and any(needy):
            yield f"rows[{number}]: nothing is expected, and its check needs that."
    if file.target is not None and (fault := _target_fault(file.target)):
        yield f"target: {fault}"


_NEED_EXPECTED = {"contains", "regex", "number", "similarity"}


def _every_check(file: TestSetFile) -> Iterator[tuple[str, CheckPart]]:
    for place, check in enumerate(file.checks):
        yield f"checks[{place}]", check
    for number, row in enumerate(file.rows):
        for place, check in enumerate(row.checks):
            yield f"rows[{number}].checks[{place}]", check


def _fault(check: CheckPart) -> str:
    if _depth(check.expected) > DEEPEST or _depth(check.json_schema) > DEEPEST:
        return "it is nested too deeply."
    if check.kind == "regex" and check.expected is not None:
        return _pattern_fault(check.expected)
    if check.kind == "json_schema":
        if check.json_schema is None:
            return 'a json_schema check needs a "schema".'
        fault = schema_fault(check.json_schema)
        return f"the schema cannot be used: {fault}" if fault else ""
    if check.kind == "judge" and not check.rubric.strip():
        return 'a judge needs a "rubric": what is a good answer?'
    return ""


def _pattern_fault(pattern: Json) -> str:
    if not isinstance(pattern, str):
        return "the pattern of a regex check is no text."
    try:
        Pattern(pattern)
    except BadPattern as error:
        return str(error)
    return ""


def _target_fault(target: TargetPart) -> str:
    named = [bool(target.model), bool(target.pipeline), bool(target.models)]
    if sum(named) > 1:
        return "it names more than one of model, models and pipeline."
    if target.step and not target.pipeline:
        return "a step needs the pipeline that it is in."
    try:
        parse(target.prompt)
    except TemplateError as error:
        return f"the prompt cannot be read: {error}"
    return ""


def _row(number: int, row: RowPart) -> SetRow:
    inputs = {_clean(name): _clean(as_text(value)) for name, value in row.inputs.items()}
    return SetRow(number, inputs, row.expected, tuple(map(_check, row.checks)))


def _check(check: CheckPart) -> Check:
    return Check(
        CheckKind(check.kind),
        check.expected,
        check.ignores_case,
        float(check.tolerance),
        float(check.relative),
        check.json_schema,
        check.strict,
        check.least,
        _clean(check.rubric),
        check.model,
    )


def _target(target: TargetPart | None) -> Target:
    if target is None:
        return Target()
    return Target(
        target.model,
        target.pipeline,
        target.step,
        _clean(target.prompt),
        _clean(target.system),
        target.temperature,
        target.max_tokens,
        target.seed,
        tuple(target.models),
        target.strategy,
    )


def _depth(value: Json) -> int:
    """How deep it is nested, counted without recursion."""
    deepest, left = 0, [(value, 1)]
    while left:
        part, depth = left.pop()
        deepest = max(deepest, depth)
        if depth > DEEPEST:
            break
        if isinstance(part, dict):
            left += [(one, depth + 1) for one in part.values()]
        elif isinstance(part, list):
            left += [(one, depth + 1) for one in part]
    return deepest


def _clean(text: str) -> str:
    """JSON can spell halves of characters, which no file takes; they become question marks."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
