"""What a test set can be attached to among the open pipelines: those that have a file, their steps."""

from __future__ import annotations

from forge_gui.values.test_sets import Target
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
