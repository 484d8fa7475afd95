"""The text of a test set's file: what has its usual value is not written, a row is a line. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping

from forge_gui.engine.evaluation.test_sets.file_words import FORMAT_VERSION
from forge_gui.engine.evaluation.test_sets.from_file import USUAL
from forge_gui.values.json_value import Json
from forge_gui.values.test_sets import Check, CheckKind, SetRow, Target, TestSet

_USUAL_CHECK = Check(CheckKind.EXACT)
_USUAL_TARGET = Target()


def test_set_text(tests: TestSet) -> str:
    """What reads back as an equal set."""
    head: dict[str, Json] = {"forge_tests": FORMAT_VERSION, "name": tests.name or "Untitled"}
    if tests.about:
        head["about"] = tests.about
    if target := target_document(tests.target):
        head["target"] = target
    if tests.checks != USUAL:
        head["checks"] = [check_document(check) for check in tests.checks]
    lines = [json.dumps(head, ensure_ascii=False, indent=2)[:-2]]
    rows = ",\n".join(f"    {_dump(row_document(row))}" for row in tests.rows)
    lines.append(f',\n  "rows": [\n{rows}\n  ]' if rows else ',\n  "rows": []')
    return "".join([*lines, "\n}\n"])


def row_document(row: SetRow) -> dict[str, Json]:
    document: dict[str, Json] = {"inputs": dict(row.inputs)}
    if row.expected is not None:
        document["expected"] = row.expected
    if row.checks:
        document["checks"] = [check_document(check) for check in row.checks]
    return document


def check_document(check: Check) -> dict[str, Json]:
    found = {
        "expected": check.expected,
        "ignores_case": check.ignores_case,
        "tolerance": check.tolerance,
        "relative": check.relative,
        "schema": check.schema,
        "strict": check.strict,
        "least": check.least,
        "rubric": check.rubric,
        "model": check.model,
    }
    usual = {name: getattr(_USUAL_CHECK, name) for name in found}
    return {"kind": str(check.kind), **_unusual(found, usual)}


def target_document(target: Target) -> dict[str, Json]:
    names = (
        "model",
        "models",
        "strategy",
        "pipeline",
        "step",
        "prompt",
        "system",
        "temperature",
        "max_tokens",
        "seed",
    )
    found = {name: getattr(target, name) for name in names}
    usual = {name: getattr(_USUAL_TARGET, name) for name in names}
    told = _unusual(found, usual)
    if "models" in told:
        told["models"] = list(target.models)
    return told


def _unusual(found: Mapping[str, Json], usual: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in found.items() if value != usual[name]}


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
