"""PASTURE's ModelStep: a prompt for a model, one step of a Pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.scripting.models import ModelManager
from forge_gui.scripting.options import step_settings
from forge_gui.values.template import port_names


class ModelStep:
    """Asks `model_name` what `prompt_template` says, with `{name}` and `{step[response]}` filled in.

    `options` are those of the model (temperature, top_p, top_k, seed, max_tokens, ...);
    `fallback_models` answer in this order where the model fails. Raises SettingsError for an
    unknown option, TemplateError for a template that cannot be read.
    """

    def __init__(
        self,
        model_manager: ModelManager,
        model_name: str,
        prompt_template: str,
        options: Mapping[str, Any] | None = None,
        fallback_models: Sequence[str] = (),
    ) -> None:
        self.model_manager = model_manager
        self.model_name = model_name
        self.prompt_template = prompt_template
        self.options = dict(options or {})
        self.fallback_models = tuple(fallback_models)
        self.ports = tuple(port_names(prompt_template))
        """The names that the template uses."""
        self._settings = step_settings(options)

    def settings(self) -> dict[str, Any]:
        """The settings of the step in a pipeline file."""
        settings: dict[str, Any] = {
            **self._settings,
            "model": self.model_name,
            "prompt": self.prompt_template,
        }
        if self.fallback_models:
            settings["fallback_models"] = list(self.fallback_models)
        if self.model_manager.cache is not None:  # who gives a cache wants answers kept
            settings["cache"] = True
        return settings

    def __repr__(self) -> str:
        return f"<ModelStep {self.model_name}>"
