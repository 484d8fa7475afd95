"""Forge: a desktop studio for local AI on one PC. Importing this loads nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forge_gui.scripting.blocking import BlockingEngine, open_engine_blocking, run_pipeline
    from forge_gui.scripting.capability_registry import CapabilityRegistry, get_capability_registry
    from forge_gui.scripting.collaboration import ScriptedCollaboration, get_collaboration
    from forge_gui.scripting.components import (
        BaseCloudAPI,
        BaseComponent,
        BaseFineTuner,
        ComponentConnectionError,
        ComponentError,
        ComponentFactory,
        ConfigurationError,
        OpenAICompatibleAPI,
    )
    from forge_gui.scripting.config import Config
    from forge_gui.scripting.consensus import ConsensusEngine, ConsensusRules
    from forge_gui.scripting.elsewhere import (
        AnalysisStep,
        JSONProcessor,
        StepPlugin,
        StepSettings,
    )
    from forge_gui.scripting.evaluating import evaluate
    from forge_gui.scripting.file_cache import FileCache
    from forge_gui.scripting.flow import Flow
    from forge_gui.scripting.managing import delete_model, pull_model
    from forge_gui.scripting.model_pool import ScriptedPool, get_model_pool
    from forge_gui.scripting.model_step import ModelStep
    from forge_gui.scripting.models import ModelManager
    from forge_gui.scripting.offloader import ScriptedOffloader, TaskStatus, get_offloader
    from forge_gui.scripting.orchestrator import Orchestrator, get_orchestrator
    from forge_gui.scripting.orchestrator_config import OrchestratorConfig
    from forge_gui.scripting.pipeline import Pipeline
    from forge_gui.scripting.strategies import ConfigLoader, StrategyManager, StrategyModels

    __version__: str

__all__ = [
    "AnalysisStep",
    "BaseCloudAPI",
    "BaseComponent",
    "BaseFineTuner",
    "BlockingEngine",
    "CapabilityRegistry",
    "ComponentConnectionError",
    "ComponentError",
    "ComponentFactory",
    "Config",
    "ConfigLoader",
    "ConfigurationError",
    "ConsensusEngine",
    "ConsensusRules",
    "FileCache",
    "Flow",
    "JSONProcessor",
    "ModelManager",
    "ModelStep",
    "OpenAICompatibleAPI",
    "Orchestrator",
    "OrchestratorConfig",
    "Pipeline",
    "ScriptedCollaboration",
    "ScriptedOffloader",
    "ScriptedPool",
    "StepPlugin",
    "StepSettings",
    "StrategyManager",
    "StrategyModels",
    "TaskStatus",
    "__version__",
    "delete_model",
    "evaluate",
    "get_capability_registry",
    "get_collaboration",
    "get_model_pool",
    "get_offloader",
    "get_orchestrator",
    "open_engine_blocking",
    "pull_model",
    "run_pipeline",
]
_FOR_SCRIPTS = {
    "BaseCloudAPI": "components",
    "BaseComponent": "components",
    "BaseFineTuner": "components",
    "ComponentConnectionError": "components",
    "ComponentError": "components",
    "ComponentFactory": "components",
    "ConfigLoader": "strategies",
    "ConfigurationError": "components",
    "OpenAICompatibleAPI": "components",
    "StrategyManager": "strategies",
    "StrategyModels": "strategies",
    "AnalysisStep": "elsewhere",
    "BlockingEngine": "blocking",
    "CapabilityRegistry": "capability_registry",
    "Config": "config",
    "ConsensusEngine": "consensus",
    "ConsensusRules": "consensus",
    "FileCache": "file_cache",
    "Flow": "flow",
    "JSONProcessor": "elsewhere",
    "ModelManager": "models",
    "ModelStep": "model_step",
    "Orchestrator": "orchestrator",
    "OrchestratorConfig": "orchestrator_config",
    "Pipeline": "pipeline",
    "ScriptedOffloader": "offloader",
    "ScriptedPool": "model_pool",
    "ScriptedCollaboration": "collaboration",
    "StepPlugin": "elsewhere",
    "StepSettings": "elsewhere",
    "TaskStatus": "offloader",
    "delete_model": "managing",
    "evaluate": "evaluating",
    "get_capability_registry": "capability_registry",
    "get_collaboration": "collaboration",
    "get_model_pool": "model_pool",
    "get_offloader": "offloader",
    "get_orchestrator": "orchestrator",
    "open_engine_blocking": "blocking",
    "pull_model": "managing",
    "run_pipeline": "blocking",
}


def __getattr__(name: str) -> Any:
    """The names for scripts and notebooks, looked up when somebody asks for them."""
    if name == "__version__":
        from forge_gui.values.version import VERSION

        return VERSION
    if name in _FOR_SCRIPTS:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.scripting.{_FOR_SCRIPTS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
