"""The setting that steps have in common which read or write a file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

FilePath = Annotated[
    str,
    Field(
        title="File",
        description="A path, from the pipeline's own folder or absolute; names in braces become "
        "parts of file names.",
        json_schema_extra={"format": "template"},
    ),
]
