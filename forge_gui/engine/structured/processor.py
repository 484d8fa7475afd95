"""JSON out of model text for scripts: `from forge_gui import JSONProcessor`."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from os import getpid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forge_gui.engine.structured import strict
from forge_gui.engine.structured.fitting import Check
from forge_gui.engine.structured.library import last_resort
from forge_gui.engine.structured.outcome import Outcome
from forge_gui.engine.structured.reading import read
from forge_gui.engine.structured.schema import checker, schema_fault
from forge_gui.values.errors import JsonUnreadable
from forge_gui.values.json_value import Json, JsonObject

if TYPE_CHECKING:
    from pydantic import BaseModel

_SMALL = 4_096
_LIMIT_S = 2.0
_START_S = 10.0


class JSONProcessor:
    """Reads JSON out of any text. Nothing here needs an engine, a model or a running loop."""

    @staticmethod
    def is_valid_json(text: str) -> bool:
        """Whether `text` is JSON as it stands (NaN and the like are not)."""
        return strict.is_json(text)

    @staticmethod
    def extract_json(text: str) -> str | None:
        """The piece of a text that is the JSON meant as the answer, as it stands there (which may
        be broken); None where there is none."""
        try:
            return JSONProcessor.read(text).source.strip()
        except JsonUnreadable:
            return None

    @staticmethod
    def repair_json(text: str) -> str:
        """`text` as valid JSON; unchanged where it is valid already. Raises JsonUnreadable."""
        if strict.is_json(text):
            return text
        value = JSONProcessor.read(text).value
        return json.dumps(value, ensure_ascii=False, allow_nan=False)

    @staticmethod
    def parse(text: str, schema: type[BaseModel] | JsonObject | None = None) -> Any:
        """The value of a text, repaired where that is needed.

        With a schema (a pydantic class or a JSON Schema) only a value that fits it, and none that
        had to be guessed. Raises JsonUnreadable (a ValueError), JsonUnfit.
        """
        return JSONProcessor.read(text, schema).value

    @staticmethod
    def read(text: str, schema: type[BaseModel] | JsonObject | None = None) -> Outcome:
        """Like `parse`, with what was changed (`sentences`), how (`rung`) and how sure it is."""
        return read(text, _check(schema), _resort)

    @staticmethod
    async def validate_with_schema(
        response: Any, schema: type[BaseModel] | JsonObject
    ) -> tuple[bool, Any]:
        """`(True, data)` where `response` (text, a model's answer with a key "response", or a
        value) holds JSON that fits; else `(False, None)`. A pydantic class gives its own data."""
        return await asyncio.to_thread(_validated, response, schema)


def _validated(response: Any, schema: type[BaseModel] | JsonObject) -> tuple[bool, Any]:
    if isinstance(response, Mapping) and isinstance(response.get("response"), str):
        response = response["response"]
    try:
        if isinstance(response, str):
            value = read(response, _check(schema), _resort).value
        else:
            value = response
            if (check := _check(schema)) and check(value):
                return False, None
    except JsonUnreadable:
        return False, None
    if isinstance(schema, Mapping):
        return True, value
    return True, schema.model_validate(value).model_dump()


def _check(schema: type[BaseModel] | JsonObject | None) -> Check | None:
    """Raises JsonUnreadable where the schema itself is none."""
    if schema is None:
        return None
    if isinstance(schema, Mapping):
        if fault := schema_fault(schema):
            raise JsonUnreadable(f"the schema is none: {fault}")
        return checker(schema)
    model = schema

    def check(value: Json) -> str:
        from pydantic import ValidationError

        try:
            model.model_validate(value)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            return f"{place}: {first['msg']}" if place else str(first["msg"])
        return ""

    return check


def _resort(text: str) -> Outcome | None:
    """The last resort, in a process of its own where it might take long."""
    if len(text) <= _SMALL and text.count("{") + text.count("[") <= 60:
        return last_resort(text)
    from forge_gui.engine.structured.work import outcome_of

    worker = Path(__file__).with_name("worker.py")
    command = [sys.executable, str(worker), str(_LIMIT_S), str(getpid())]
    question = json.dumps({"text": text, "last": True}).encode() + b"\n"
    try:
        done = subprocess.run(
            command, input=question, capture_output=True, timeout=_LIMIT_S + _START_S, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    lines = done.stdout.splitlines()
    if len(lines) < 2:
        return None
    try:
        return outcome_of(json.loads(lines[1]))
    except JsonUnreadable:
        return None
