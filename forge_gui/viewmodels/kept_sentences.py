"""What is said of pipelines in files, of kept runs and of batches; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

KEPT = (
    QT_TR_NOOP("The file is left as it is."),
    QT_TR_NOOP("it is there already."),
    QT_TR_NOOP("it is there already, and it is not to be replaced."),
    QT_TR_NOOP("there are {count} files of this name."),
    QT_TR_NOOP("there is no such file."),
    QT_TR_NOOP("it is a folder."),
    QT_TR_NOOP("it cannot be read ({problem})."),
    QT_TR_NOOP("Choose another name for the results."),
    QT_TR_NOOP("it belongs to another pipeline or table."),
    QT_TR_NOOP("Start afresh, or choose another name for the results."),
    QT_TR_NOOP("it is no JSON at line {line}, column {column}: {problem}."),
    QT_TR_NOOP("it is no JSON: {problem}."),
    QT_TR_NOOP("it is no JSON."),
    QT_TR_NOOP("it is no JSON object."),
    QT_TR_NOOP("it is nested too deeply."),
    QT_TR_NOOP("{number} is no JSON number."),
    QT_TR_NOOP('the key "{key}" is there twice in one object.'),
    QT_TR_NOOP('it is no Forge pipeline: the key "forge" is missing.'),
    QT_TR_NOOP("it has format {format}, and this Forge reads {known}."),
    QT_TR_NOOP("It was made by a newer Forge; update Forge."),
    QT_TR_NOOP("It is left as it is. Save under another name."),
    QT_TR_NOOP("it is no draft."),
    QT_TR_NOOP("The name {name} is there twice."),
    QT_TR_NOOP("The group {group} holds {name}, which is not there."),
    QT_TR_NOOP("{name} is in two groups."),
    QT_TR_NOOP('"{key}" is missing.'),
    QT_TR_NOOP('"{key}" is no known key here.'),
    QT_TR_NOOP("{key} must be {wanted}, not {given}."),
    QT_TR_NOOP("{key} is {given}: {problem}."),
    QT_TR_NOOP("it is larger than any picture that Forge makes."),
    QT_TR_NOOP("The picture is neither PNG nor SVG, so no pipeline can be put into it."),
    QT_TR_NOOP("there is no pipeline in this picture."),
    QT_TR_NOOP(
        "Forge puts one into pictures that it makes; programs that save them anew take it out."
    ),
    QT_TR_NOOP("A published pipeline needs a name."),
    QT_TR_NOOP("Save it, or name it first."),
    QT_TR_NOOP("This pipeline has no steps yet."),
    QT_TR_NOOP("Add one first."),
    QT_TR_NOOP("too many pipelines are inside each other here."),
    QT_TR_NOOP("Runs are not kept now."),
    QT_TR_NOOP("Switch journal.enabled on."),
    QT_TR_NOOP("The run {run} was deleted: what it still does is not kept."),
    QT_TR_NOOP("What {step} in {run} gave is not kept, since it is no JSON: {problem}."),
    QT_TR_NOOP("Should the run be continued, the step runs again."),
    QT_TR_NOOP("Runs go on without being kept."),
)
