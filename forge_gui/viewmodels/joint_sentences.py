"""What goes wrong where models work together, as a window says it; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

TOGETHER = (
    QT_TR_NOOP("Nobody is asked."),
    QT_TR_NOOP("Name at least one model."),
    QT_TR_NOOP("A model cannot be asked fewer times than once."),
    QT_TR_NOOP("Leave it out instead."),
    QT_TR_NOOP("{total} answers are asked for; {most} is the most."),
    QT_TR_NOOP("At temperature 0 all {samples} answers of {model} are the same."),
    QT_TR_NOOP("Choose a higher temperature, or ask it once."),
    QT_TR_NOOP("Each round needs a trajectory."),
    QT_TR_NOOP("Write numbers from 1, such as 4."),
    QT_TR_NOOP("{rounds} rounds are asked for; {most} is the most."),
    QT_TR_NOOP("{total} calls are asked for; {most} is the most."),
    QT_TR_NOOP("At temperature 0 all trajectories of a model are the same."),
    QT_TR_NOOP("Choose a higher temperature."),
    QT_TR_NOOP("All {count} trajectories of a round failed: {reason}"),
    QT_TR_NOOP("All {count} trajectories of a round failed."),
    QT_TR_NOOP("The last call failed: {reason}"),
    QT_TR_NOOP("Look at the model, or choose another."),
    QT_TR_NOOP('There is no consensus strategy "{strategy}".'),
    QT_TR_NOOP("Parallel reasoning makes its answer with a model, not by counting."),
    QT_TR_NOOP("Parallel reasoning takes no pictures."),
    QT_TR_NOOP("The strategy {strategy} cannot be used: {reason}."),
    QT_TR_NOOP("Choose another strategy, or mend that one."),
    QT_TR_NOOP("The answer was cut."),
    QT_TR_NOOP("It was stopped."),
    QT_TR_NOOP("Models may not ask each other for help."),
    QT_TR_NOOP("Made of what {found} of {asked} trajectories found."),
    QT_TR_NOOP("Look at the votes, ask other models, or ask for a smaller quorum or share."),
    QT_TR_NOOP("there must be as many weights as models, or none."),
    QT_TR_NOOP("at temperature 0 all answers of a model are the same."),
    QT_TR_NOOP("at temperature 0 all trajectories are the same."),
    QT_TR_NOOP("each round needs a trajectory."),
    QT_TR_NOOP("write numbers, such as 4, or 8, 4."),
    QT_TR_NOOP("more than {most} calls are asked for."),
    QT_TR_NOOP("more than {most} answers are asked for."),
    QT_TR_NOOP("more than {most} rounds are asked for."),
    QT_TR_NOOP("a weight cannot be below 0."),
)
