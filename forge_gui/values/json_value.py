"""The type of any JSON value, for settings, schemas and step outputs."""

from collections.abc import Mapping, Sequence

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
JsonObject = Mapping[str, Json]
