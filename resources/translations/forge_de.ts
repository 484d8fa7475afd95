<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kept answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.forge.json file, from this pipeline&apos;s own folder or absolute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and a are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model answers a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model id such as forge:tiny, or a bare name of Ollama&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path, from the pipeline&apos;s own folder or absolute; names in braces become parts of file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline file that is run with each prompt instead of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result of the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run for each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run pauses before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run pauses here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that would give the same answer again takes it from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, a number or a pattern; for &apos;is one of&apos; one text a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that a run is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step that takes its result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step that takes {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step, model or input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what feeds it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what feeds {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a hundred and more free models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that the next request tries whether it is well again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All text, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together as text, as list or object; the first that is not empty; or a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the text: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle model makes room when one more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another results file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step made the run pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange along the wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was: nothing here can be changed. Select a step to fork from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one that can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one choice is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosaved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default of {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same, apart from where things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs used the same steps, prompts and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint: {condition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bypass the selected steps, or turn them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bypassed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache A, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of GGUF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two, side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to pause runs before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inputs (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a pipeline file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by the name of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of embedded models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run that ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy steps from a pipeline, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the model itself, its chat template included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter or Escape: what you typed is in the step already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the same for each item of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {time}. {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a model or a step here, drop a file, or start from a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the size: {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a model on a model step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: {n} characters a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step gave the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is in forge_config.json; main.py config show lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example, {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the selected pipeline step in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pipeline as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pipeline as a picture that opens again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed {node} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this value (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all (Ctrl+Shift+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, will unload {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits. {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits. {share}, loaded now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or open the run panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of GGUF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the split &quot;separator&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge did not close properly. Unsaved work in {pipelines} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge opens files named *.forge.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge plays no sound itself: open it with the system&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge plays no sound itself: save it, then open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all kept answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it for good (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from one of its steps, or open its pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork: run again from the selected step with the edited values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the pipeline around this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on despite failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this text ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; finished steps are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one of two ways, by a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {name}: {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held steps and what comes to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: freer and more varied. Lower: more predictable; at 0 always the likeliest token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: room for longer answers. Lower: the answer is cut sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: what was just said is avoided. Lower: it may come again; 1: no difference is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher: words much less likely than the best one are left out. Lower: they may come; 0: nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a text is made a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an item is written: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its answers came to be JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an answer is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the value is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to add Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an item fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a flow of Rivet, Langflow, Flowise or ChainForge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In characters. Higher: shorter answers fail and are asked for again. 0: no answer is too short, not even an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kilobytes; a larger file is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds. 0: until there is no more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the run (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert on wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes by its name: the input is called as the port is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run, and nothing that needs its result does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loaded again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes part in runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its breakpoint is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out models that run on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {setting} to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: what comes in first goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to Forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one held step work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this step run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this step work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this is not JSON yet ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {model} {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for Ollama on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for models again (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: only so many of the likeliest words are chosen from. Higher: more of them; 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower: only the likeliest words that make up this share are chosen from. Higher: rare words too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sub-pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sub-pipeline of the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one result of several: together, the first, or the most frequent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one text of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in these folders are used where they are; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models run on the processor: slower, and limited by memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models use {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More options, {n} set</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most RAM that models may take together, in MB. 0: all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory of the graphics card, in MB. 0: all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the selected steps, or turn them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs input: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pipeline (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breakpoints yet. F9 sets one before the selected step, or on the selected wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is named like an input of this pipeline: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kept run fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called {model} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is in memory. A model is loaded when a step needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch Fits off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Empty the search or switch a filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Other words or filters may find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models yet. Add Ollama or a folder of GGUF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is kept yet. Every run is, with what each step gave: to look at, to continue after a crash, or to repeat from a step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template matches. Empty the search or choose all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value came here yet to try it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted, because their values are not known yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes before you take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes to this step from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Each model gets a line here, with its loads and steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. What each step gives is kept here, whole: to read as text, tree or table, to search, to copy, to pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Each step you add appears in this list too, and can be edited from it with the keyboard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held. Set a breakpoint on a step or a wire (F9), or press Pause while a run goes on: then every value can be looked at here, edited, and used. After a run, select a step to see what came to it, and fork from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went through it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of prompt and answer together. Higher: more fits in, with more memory in use. A change loads the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, from the next start on. What models and files say stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models that are in memory now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models that fit into this PC&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models with {ability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only names and words differ: a run of either gives the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pipeline of the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pipeline: runs take it unless you give a value of your own (F4). Drop a text file on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes its input on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause so from now on (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the run, or continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when a value comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {step}, {steps} more held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused on the wire {wire}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {counts}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, {measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the output to go on with it instead of running the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the results of the selected steps, or let them run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this output: the step runs no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: the step does not run, this is its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines to fill in with models of your own. Opening one makes a copy in a new tab; its notes say how it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it with the system&apos;s own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull it in a terminal, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another value in its place (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both pipelines into one folder, or write absolute paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts texts together without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued for {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a last resort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you reject it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse, put a number into the name, add to its end, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the input, or wire the port to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen what was closed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair JSON that is broken; off: it must be right as it stands in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again from the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again from the selected step on (Ctrl+Shift+F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again from this step on, with these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run everything again, nothing from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it once first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pipeline once for each row of a CSV or JSONL file: columns named like its inputs feed it, the results go into a file beside the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the selected step alone, on the last values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step once first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, {number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs another pipeline file as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same gaps across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same gaps down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to keep it, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pipeline as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this value as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each option does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models by name, ability or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, inputs and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates by what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from a change until it is kept. 0: no autosave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or take away a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as {viewer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inputs of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is held (Ctrl+Shift+7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and capital letters are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many items at the same time. Higher: sooner done, with more memory in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Forge went wrong: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at work are finishing; nothing is held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps stop at the points of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still: nothing pulses or slides to show what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood in for another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop only when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop there, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {rows} Start goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all breakpoints away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value from a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wire away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {input} from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {model} out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes JSON out of a text, mends it and checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with the names of its inputs in braces: {name} or {name[key]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends before the first of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON of any shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON that fits this schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data URI is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} characters; Text has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of that pipeline that are fed here, each name in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the input that is a list, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of what comes together, each in braces; their order counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels, more than is shown here. Save it and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline was changed while {name} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has {tokens} tokens, and prompt and answer together may have {most}. Shorten it, raise the context, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result, with the names of its inputs in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has started: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is done after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same answer again; left out, each run draws its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that you let work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are still here; make the sub-pipeline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that a run works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that decides, with the names of inputs in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the run works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text view also has: {words}. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two values, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pipelines differ in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models yet. Add Ollama, or a folder of GGUF files in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key called {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no input {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key {key} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of step called {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet. The library says how to add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pin: this step has no result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They use different models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were given other values: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This example is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a run as it was, so nothing here can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no data URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be shown: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pipeline cannot run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step runs no pipeline file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens A, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, unless a step asks for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: needs {needed}, {limit} may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again, {number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the breakpoint off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the breakpoint on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs side by side, step by step: what each gave, with which model, how long it took. Or two versions of a pipeline: as it stands, as saved, as it ran, or another file. Run the pipeline twice, or choose above what to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload models that nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use kept answers; left out: where the answer is the same each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the example of {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM, {gpu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for the next runs; the pipeline keeps its examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until a person approves, edits or rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed is left out, and the rest is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What feeds {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on to the side that is taken; empty: the text that decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is finished is kept and will not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of each item: {item}, {item[key]}, {number}, and other inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, and goes on once it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written, with the names of its inputs in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall come in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall come next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall feed {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between texts put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the JSON must fit; then nothing in it is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is asked; inputs in braces: {name} or {name[key]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it holds, &quot;then&quot; is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens, as in OLLAMA_HOST: 127.0.0.1:11434.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the JSON is, with the names of inputs in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the models are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result of {node} goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this pipeline is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input gets the prompt; empty: the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers each prompt; empty: nobody, the prompt is the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers instead where the model fails, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the model is to be and how it is to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did this not run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was this skipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire its result to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the values of the last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value most models take: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for people: what this part is for, what to try next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would hold for the last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would hold for the last values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not hold for the last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not hold for the last values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report of the run that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as one JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value, {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent} %, back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more after it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a new placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint on {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited, {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeds {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, second, third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept over restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that Forge can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the pipeline needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since Forge started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many files called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes-no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers}, {size} of {limit}. Since the start: {used} used again, {made} made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: open the monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} feed the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} feeds the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns}: kept in the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores}, no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs}: no column, the example is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} needs a value before a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} rests until {time} after {failures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} {rows} Start goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} chars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inputs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} k chars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} kept answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more reasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {most} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} nodes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swaps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{output} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is looked for beside this pipeline, which was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} - Forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} was cut off ({done} of {steps} done).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline}, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline}, as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} comes from the input of the same name, not from a wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is fed by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port}, another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} ({n} from before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}, the first {n} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rows}, {n} columns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s, {rate} kHz, {channels}, {bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot be asked, so nobody knows whether it has {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has no model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} in a large editor (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is at least {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is at most {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}: {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, because it failed {times} lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, {done} of {steps} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} look for files beside {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} run again: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}, needs Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} gives {port} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is the first step that gave something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} takes {port} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} tries {model}, {number} of {most}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} uses no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} Click, or drag it onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} mending JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} edited. {steps} will run with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, ~{size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~{needed} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
