"""How models are loaded where whoever asks does not say: one set of options for each model.

Everybody who asks for a model gets the same answer here (tasks, steps, chats, test sets, a person
who loads it), because a model that is asked for with other options is loaded anew.
"""

from __future__ import annotations

from dataclasses import replace

from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId

_NOTHING = RunnerOptions()


class LoadChoices:
    """They hold as long as the engine is open."""

    def __init__(self) -> None:
        self._chosen: dict[ModelId, RunnerOptions] = {}

    def set(self, model: ModelId, options: RunnerOptions) -> None:
        """From its next load on; options that say nothing take the choice back."""
        self._chosen.pop(model, None)
        if options != _NOTHING:
            self._chosen[model] = options

    def filled(self, model: ModelId, options: RunnerOptions) -> RunnerOptions:
        """What is said counts, for the rest what was chosen; the same again for what is full."""
        chosen = self._chosen.get(model)
        if chosen is None or options == chosen:
            return options
        return replace(
            chosen,
            **{
                name: said
                for name in RunnerOptions.__dataclass_fields__
                if (said := getattr(options, name)) is not None
            },
        )
