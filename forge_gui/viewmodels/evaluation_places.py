"""What a test set can be attached to among the open pipelines: those that have a file, their steps."""

from __future__ import annotations

from forge_gui.values.test_sets import Target
from forge_gui.viewmodels.lift_plans import Block, block_of
from forge_gui.viewmodels.workspace import WorkspaceViewModel


def attachable(workspace: WorkspaceViewModel) -> list[Target]:
    """Every saved pipeline as a whole, then each of its steps."""
    found: list[Target] = []
    for document in workspace.documents:
        if document.path is None:
            continue
        path = str(document.path)
        found.append(Target(pipeline=path))
        steps = document.editor.graph.steps
        found += [Target(pipeline=path, step=step.id) for step in steps]
    return found


def measurable(workspace: WorkspaceViewModel) -> list[Block]:
    """The steps of the saved pipelines in which several calls make one answer."""
    found: list[Block] = []
    for document in workspace.documents:
        if document.path is not None:
            index, path = document.editor.index, str(document.path)
            made = (block_of(step, index, path) for step in document.editor.graph.steps)
            found += [one for one in made if one is not None]
    return found
