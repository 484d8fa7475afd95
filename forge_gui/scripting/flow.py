"""A pipeline said in Python: what `export --python` writes, and what a person may write as well.

from forge_gui import Flow

flow = Flow("Sort a mail")
mail = flow.input("mail", example="The blender broke.")
sort = flow.model("sort", model="forge:tiny", prompt="Complaint or order? {mail}").takes(mail=mail)
flow.output("answer", text="{sort}").takes(sort=sort)

if __name__ == "__main__":
    flow.main()
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from forge_gui.scripting.blocking import BlockingEngine, Decide, RunDict, open_engine_blocking
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import (
    MAIN_PORT,
    Graph,
    PipelineInput,
    PortKind,
    Step,
    StepMode,
    Wire,
)
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS

__all__ = ["Flow", "FlowNode"]


class FlowNode:
    """A step or an input of a flow. `node["else"]` is another output than the first."""

    def __init__(self, flow: Flow, name: str, port: str = MAIN_PORT) -> None:
        self.flow, self.name, self.port = flow, name, port

    def __getitem__(self, port: str) -> FlowNode:
        return FlowNode(self.flow, self.name, port)

    def takes(self, **sources: FlowNode) -> FlowNode:
        """Feed ports (the names in braces) of this step with what others give."""
        self.flow.wire(self.name, sources)
        return self

    def pinned(self, **output: Any) -> FlowNode:
        """Freeze what this step gives: it does not run."""
        self.flow.pin(self.name, output)
        return self

    def __repr__(self) -> str:
        return f"<FlowNode {self.name}>"


class Flow:
    """Inputs and steps, one after the other; a port without a source takes the input of its name.

    Paths in it begin where the file `beside` lies (say `__file__`).
    """

    def __init__(
        self, name: str, description: str = "", *, beside: str | Path | None = None
    ) -> None:
        self.name, self.description = name, description
        self.folder = Path(beside).resolve().parent if beside is not None else None
        self._inputs: dict[str, PipelineInput] = {}
        self._steps: dict[str, Step] = {}
        self._wires: dict[tuple[str, str], Wire] = {}
        self._pins: dict[StepId, dict[str, Any]] = {}

    def input(
        self, name: str, description: str = "", *, example: str = "", kind: str = "text"
    ) -> FlowNode:
        """Something that a run is given; the example is used where it is not."""
        self._new(name)
        self._inputs[name] = PipelineInput(StepId(name), PortKind(kind), description, example)
        return FlowNode(self, name)

    def step(
        self,
        kind: str,
        name: str,
        title: str = "",
        /,
        *,
        mode: str = "on",
        settings: Mapping[str, Any] | None = None,
        **more: Any,
    ) -> FlowNode:
        """A step of any kind, those of plug-ins among them. Each built-in kind is a method too.

        Settings are keywords; those whose names are none in Python stand in `settings`.
        """
        self._new(name)
        told = {**(settings or {}), **more}
        self._steps[name] = Step(StepId(name), kind, title, told, StepMode(mode))
        return FlowNode(self, name)

    def __getattr__(self, kind: str) -> Callable[..., FlowNode]:
        """`flow.model(...)`, `flow.branch(...)`, ...: a step of that kind."""
        if kind not in BUILT_IN_KINDS:
            raise AttributeError(f"A flow has no {kind!r}; for a plug-in's kind there is `step`.")

        def add(name: str, title: str = "", /, **settings: Any) -> FlowNode:
            return self.step(kind, name, title, **settings)

        return add

    def wire(self, target: str, sources: Mapping[str, FlowNode]) -> None:
        """What `takes` does."""
        for port, source in sources.items():
            wire = Wire(StepId(source.name), StepId(target), port, source.port)
            self._wires[target, port] = wire

    def pin(self, name: str, output: Mapping[str, Any]) -> None:
        """What `pinned` does."""
        self._pins[StepId(name)] = dict(output)

    @property
    def graph(self) -> Graph:
        """The pipeline as data."""
        return Graph(
            self.name,
            self.description,
            tuple(self._inputs.values()),
            tuple(sorted(self._steps.values(), key=lambda step: step.id)),
            tuple(sorted(self._wires.values())),
            pins=dict(self._pins),
        )

    def run(
        self,
        inputs: Mapping[str, str] | None = None,
        *,
        engine: BlockingEngine | None = None,
        decide: Decide | None = None,
        **named: str,
    ) -> RunDict:
        """Run to the end: `{"run_id", "status", "results", "outputs", ...}`.

        `decide` answers approval steps. Raises PipelineRefused with all faults before anything runs.
        """
        given = {**(inputs or {}), **named}
        if engine is not None:
            return engine.run(self.graph, given, folder=self.folder, decide=decide)
        with open_engine_blocking() as opened:
            return opened.run(self.graph, given, folder=self.folder, decide=decide)

    def main(self, arguments: Sequence[str] | None = None) -> None:
        """Be a command: `--input name=text`, `--json`, `--set key=value`, `--help`. Ends the script."""
        from forge_gui.scripting.flow_command import flow_command

        raise SystemExit(flow_command(self, arguments))

    def _new(self, name: str) -> None:
        if name in self._inputs or name in self._steps:
            raise ForgeError(
                f"The name {name} is there twice.", "Each step and input needs its own."
            )

    def __repr__(self) -> str:
        return f"<Flow {self.name!r}: {len(self._steps)} steps>"
