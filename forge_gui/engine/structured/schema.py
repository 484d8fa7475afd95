"""Whether a value fits a JSON Schema, in one sentence. The library is loaded when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from forge_gui.engine.structured.fitting import Check
from forge_gui.values.json_value import Json, JsonObject

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

_SHOWN = 200


def schema_fault(schema: JsonObject) -> str:
    """What is wrong with a schema itself; empty where it is one."""
    from jsonschema.exceptions import SchemaError
    from jsonschema.validators import validator_for

    try:
        validator_for(schema).check_schema(dict(schema))
    except SchemaError as error:
        return f"{_place(error.absolute_path)}{_short(error.message)}"
    return ""


def checker(schema: JsonObject) -> Check:
    """Says of a value why it does not fit `schema`: a sentence, empty where it fits.

    References outside of the schema are never fetched: they fail.
    """
    validator = _validator(schema)

    def check(value: Json) -> str:
        from jsonschema.exceptions import best_match
        from referencing.exceptions import Unresolvable

        try:
            fault = best_match(validator.iter_errors(value))
        except Unresolvable as error:
            return f"the schema refers to {error.ref}, which is not in it"
        except RecursionError:
            return "it is nested too deeply for the schema"
        return f"{_place(fault.absolute_path)}{_short(fault.message)}" if fault else ""

    return check


def has_patterns(schema: Json) -> bool:
    """Whether a schema holds regular expressions, which may take for ever on the wrong text."""
    if isinstance(schema, Mapping):
        if "pattern" in schema or "patternProperties" in schema:
            return True
        return any(has_patterns(one) for one in schema.values())
    return isinstance(schema, list | tuple) and any(has_patterns(one) for one in schema)


def _validator(schema: JsonObject) -> Validator:
    import json

    return _built(json.dumps(schema, sort_keys=True, default=dict))


@lru_cache(maxsize=32)
def _built(text: str) -> Validator:
    import json

    from jsonschema.validators import validator_for
    from referencing import Registry

    schema: Any = json.loads(text)
    nothing_outside: Registry[Any] = Registry()
    validator: Validator = validator_for(schema)(schema, registry=nothing_outside)
    return validator


def _place(path: Any) -> str:
    """Where in the value: "items[2].name: "; empty at the top."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return f"{text}: " if text else ""


def _short(message: str) -> str:
    return message if len(message) <= _SHOWN else f"{message[:_SHOWN]} …"
