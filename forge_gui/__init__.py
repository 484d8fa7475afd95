"""Forge: a desktop studio for local AI on one PC. Importing this loads nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forge_gui.scripting import BlockingEngine, open_engine_blocking, run_pipeline

__version__ = "0.1.0"
__all__ = ["BlockingEngine", "__version__", "open_engine_blocking", "run_pipeline"]
_FOR_SCRIPTS = frozenset({"BlockingEngine", "open_engine_blocking", "run_pipeline"})


def __getattr__(name: str) -> Any:
    """The names for scripts and notebooks, looked up when somebody asks for them."""
    if name in _FOR_SCRIPTS:
        from forge_gui import scripting

        return getattr(scripting, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
