"""Makes the playground's page, with the parts that the inspector has as well: the list of models
and the explained options.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from forge_gui.ui.inspector.model_popup import ModelPopup
from forge_gui.ui.inspector.options_section import OptionsSection
from forge_gui.ui.inspector.schema_fields import fields_of
from forge_gui.ui.playground.parts import Borrowed
from forge_gui.ui.playground.playground_page import PlaygroundPage
from forge_gui.values.generation import Sampling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from forge_gui.ui.theme.source import ThemeSource
    from forge_gui.values.graph import Graph
    from forge_gui.viewmodels.playground_lifts import Asked
    from forge_gui.viewmodels.studio import StudioViewModel

_ENTER = "ui.enter_sends"


def make_playground(source: ThemeSource, studio: StudioViewModel) -> PlaygroundPage:
    """The page, following the studio's settings."""

    def make_models(parent: QWidget) -> ModelPopup:
        return ModelPopup(parent, source, studio.models)

    def make_options() -> tuple[QWidget, OptionsSection] | None:
        return _options(source, studio)

    playground = studio.playground()
    page = PlaygroundPage(source, playground, Borrowed(make_models, make_options))
    page.library_wanted.connect(lambda: studio.commands.run("page.library"))

    def show_lift(asked: Asked) -> None:
        studio.evaluation().lift.wish_for(asked.models, asked.strategy)
        studio.commands.run("page.tests")

    page.tests_wanted.connect(show_lift)

    def show_pipeline(graph: Graph) -> None:
        studio.workspace.open_graph(graph)
        studio.commands.run("page.canvas")

    playground.pipelineWanted.connect(show_pipeline)

    def setting_changed(key: str) -> None:
        if key in ("", _ENTER):
            page.set_sends_with_enter(studio.settings.get(_ENTER) is not False)

    studio.settings.changed.connect(setting_changed)
    setting_changed("")
    return page


def _options(
    source: ThemeSource, studio: StudioViewModel
) -> tuple[OptionsSection, OptionsSection] | None:
    """What a step that asks a model can be told of choosing words; None: not known yet."""
    schema = studio.schemas.schemas.get("model")
    if schema is None:
        return None
    names = {one.name for one in fields(Sampling)}
    wanted = [field for field in fields_of(schema) if field.key in names]
    made = OptionsSection(source, wanted, explains=True)
    return made, made
