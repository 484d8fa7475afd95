"""Names for scripts that live inside the engine, where Forge itself uses them."""

from __future__ import annotations

from forge_gui.engine.pipeline.analysis_step import AnalysisStep
from forge_gui.engine.pipeline.plugin_steps import StepPlugin, StepSettings
from forge_gui.engine.structured.processor import JSONProcessor

__all__ = ["AnalysisStep", "JSONProcessor", "StepPlugin", "StepSettings"]
