"""Every test here may have a bridge with an engine behind it."""

from tests.bridge.crossing import crossing

__all__ = ["crossing"]
