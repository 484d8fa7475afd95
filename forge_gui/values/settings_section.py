"""What every section of the settings is: frozen, strict, and without unknown keys."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

DAY_S = 86_400


class Section(BaseModel):
    """Frozen, and strict: a number is no text, and an unknown key is an error."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, defer_build=True
    )
