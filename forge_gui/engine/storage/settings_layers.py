"""Settings out of layers, without touching a disk: names checked, texts read, later layers win.

A layer is what one source says, as `dotted key -> Given`. Every refusal is one sentence that names
the source and the key, with a guess at what was meant.
"""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from forge_gui.engine.storage.settings_words import expected, read_as, shown
from forge_gui.values.errors import SettingsError
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.settings import OLD_SPELLINGS, Settings, settings_schema
from forge_gui.values.settings_section import Section

PREFIX = "FORGE_"
_NO_SETTINGS = frozenset({"FORGE_HOME", "FORGE_STORES_HOME"})
_SCHEMA_KEY = "$schema"


@dataclass(frozen=True, slots=True)
class Given:
    """A value and where it was said: a file, a variable, the command line."""

    value: Json
    source: str


Layer = Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings and, for every dotted key, the source that had the last word ("default" else)."""

    settings: Settings
    sources: Mapping[str, str]


@functools.cache
def all_keys() -> tuple[str, ...]:
    """Every dotted key, in the order of the settings file."""
    return tuple(_leaves(Settings, ""))


def _leaves(model: type[BaseModel], prefix: str) -> Iterable[str]:
    for name, field in model.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            yield from _leaves(section, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def current_name(key: str) -> str:
    """What a key is called today."""
    return OLD_SPELLINGS.get(key, key)


def layer_of_document(document: Json, source: str) -> Layer:
    """What a settings file says. Raises SettingsError for an unknown or doubled key."""
    if not isinstance(document, Mapping):
        raise SettingsError(f"{source} holds no settings: it must be one JSON object.")
    layer: dict[str, Given] = {}
    for written, value in _flat(document):
        key = current_name(written)
        _must_exist(key, written, source)
        if key in layer:
            raise SettingsError(f"{source} says {key} twice, once as {written}.", key=key)
        layer[key] = Given(value, source)
    return layer


def _flat(document: JsonObject, prefix: str = "") -> Iterable[tuple[str, Json]]:
    """Dotted keys down to the sections; lists and unknown things stay whole."""
    sections = {key.partition(".")[0] for key in all_keys() if "." in key}
    for name, value in document.items():
        if not prefix and name in sections and isinstance(value, Mapping):
            yield from _flat(value, f"{name}.")
        elif prefix or name != _SCHEMA_KEY:
            yield f"{prefix}{name}", value


def layer_of_environment(environment: Mapping[str, str]) -> Layer:
    """FORGE_<SECTION>__<KEY> and FORGE_<KEY>; OLLAMA_HOST too, as Ollama's own tools read it.

    A variable that merely begins with FORGE_ may be another program's: it is left alone unless it
    has the two underscores or comes close to a key. Raises SettingsError.
    """
    layer: dict[str, Given] = {}
    if host := environment.get("OLLAMA_HOST"):
        layer["ollama.host"] = Given(host, "OLLAMA_HOST")
    names = {variable_of(key): key for key in (*OLD_SPELLINGS, *all_keys())}
    for variable in sorted(environment):
        if not variable.startswith(PREFIX) or variable in _NO_SETTINGS:
            continue
        if key := names.get(variable):
            key = current_name(key)
            layer[key] = Given(read_as(environment[variable], schema_of(key)), variable)
            continue
        near = difflib.get_close_matches(variable, names, 1, 0.8)
        if "__" in variable or near:
            hint = f"Did you mean {near[0]}?" if near else ""
            raise SettingsError(f"{variable} in the environment names no setting.", hint)
    return layer


def variable_of(key: str) -> str:
    """The environment variable of a dotted key."""
    return PREFIX + key.replace(".", "__").upper()


def layer_of_options(options: Sequence[str]) -> Layer:
    """`section.key=value`, as `--set` takes them; the last one wins. Raises SettingsError."""
    layer: dict[str, Given] = {}
    for option in options:
        written, equals, text = option.partition("=")
        source = f"--set {written}"
        if not equals:
            raise SettingsError(f"--set {option} says no value.", "Write --set section.key=value.")
        key = current_name(written.strip())
        _must_exist(key, written, "--set")
        layer[key] = Given(read_as(text, schema_of(key)), source)
    return layer


def merge(layers: Sequence[Layer]) -> LoadedSettings:
    """One value out of all layers, the last word winning. Raises SettingsError for a bad value."""
    said: dict[str, Given] = {}
    for layer in layers:
        said.update(layer)
    try:
        settings = _settings_of(_nested(said))
    except ValidationError as error:
        raise _refusal(error, said) from None
    sources = {key: said[key].source if key in said else "default" for key in all_keys()}
    return LoadedSettings(settings, sources)


def _settings_of(document: Mapping[str, Any]) -> Settings:
    """Raises ValidationError.

    Only what differs from the defaults is checked: pydantic builds its checks when they are first
    used, and those of all sections take 60 ms of every start.
    """
    fresh: dict[str, Any] = {}
    for name, field in Settings.model_fields.items():
        section, given = field.annotation, document.get(name, {})
        if not (isinstance(section, type) and issubclass(section, Section)):
            if name in document and not _agrees(given, field.default):
                return Settings.model_validate_json(json.dumps(document))
        elif all(_agrees(said, section.model_fields[key].default) for key, said in given.items()):
            fresh[name] = section.model_construct()
        else:
            fresh[name] = _checked(section, given, document)
    return Settings.model_construct(**fresh)


def _checked(
    section: type[Section], given: Mapping[str, Any], document: Mapping[str, Any]
) -> Section:
    try:
        return section.model_validate_json(json.dumps(given))
    except ValidationError:
        Settings.model_validate_json(json.dumps(document))  # the same again, with whole names
        raise


def _agrees(given: Json, default: object) -> bool:
    """Whether a file says nothing else than the default."""
    if isinstance(default, tuple):
        return isinstance(given, list) and given == list(default)
    return type(given) is type(default) and given == default


def plain(settings: Section) -> dict[str, Json]:
    """As JSON values, what `model_dump(mode="json")` gives without building anything for it."""
    return {name: _as_json(getattr(settings, name)) for name in type(settings).model_fields}


def _as_json(value: Any) -> Json:
    if isinstance(value, Section):
        return plain(value)
    return [_as_json(one) for one in value] if isinstance(value, tuple) else value


def _nested(said: Layer) -> dict[str, Any]:
    document: dict[str, Any] = {}
    for key, given in said.items():
        section, dot, name = key.partition(".")
        if dot:
            document.setdefault(section, {})[name] = given.value
        else:
            document[key] = given.value
    return document


def _refusal(error: ValidationError, said: dict[str, Given]) -> SettingsError:
    """The first complaint as a sentence, and how many more there are."""
    details = error.errors()
    first = details[0]
    path = tuple(first["loc"])
    key = ".".join(str(part) for part in path)
    concerned = [given.source for name, given in said.items() if _concerns(name, key)]
    source = concerned[-1] if concerned else "default"
    more = f"There are {len(details) - 1} more such faults." if len(details) > 1 else ""
    return SettingsError(f"{source}: {_complaint(first, key)}", more, key=key)


def _complaint(detail: Mapping[str, Any], key: str) -> str:
    if detail["type"] == "json_invalid":
        return "a text holds characters that are none."
    if detail["type"] == "value_error":
        return f"{key}: {detail['ctx']['error']}."
    if detail["type"] == "extra_forbidden":
        return f"{key} is not a setting."
    if detail["type"] == "missing":
        return f"{key} is missing."
    return f"{key} must be {expected(schema_of(key))}; it is {shown(detail['input'])}."


def _concerns(name: str, key: str) -> bool:
    """Whether a complaint about `key` (a leaf, a section, something in a list) is about `name`."""
    return not key or name == key or name.startswith(f"{key}.") or key.startswith(f"{name}.")


@functools.cache
def _schema() -> Mapping[str, Any]:
    return settings_schema()


def schema_of(key: str) -> Mapping[str, Any]:
    """The JSON Schema of a dotted key (list indexes allowed); empty where there is none."""
    whole = _schema()
    schema: Mapping[str, Any] = whole
    for part in key.split("."):
        if part.isdigit():
            schema = schema.get("items", {})
        else:
            schema = schema.get("properties", {}).get(part, {})
        if reference := schema.get("$ref"):
            schema = whole["$defs"][reference.rpartition("/")[2]]
    return schema


def _must_exist(key: str, written: str, source: str) -> None:
    known = all_keys()
    if key in known:
        return
    same_ending = [name for name in known if name.rpartition(".")[2] == key.rpartition(".")[2]]
    near = same_ending or difflib.get_close_matches(key, (*known, *OLD_SPELLINGS), 1, 0.6)
    sections = {name.partition(".")[0] for name in known if "." in name}
    if key in sections:
        raise SettingsError(f"{source}: {written} is a section and must be a JSON object.", key=key)
    hint = f"Did you mean {near[0]}?" if near else "main.py config show lists all settings."
    raise SettingsError(f"{source}: {written} is not a setting.", hint, key=key)
