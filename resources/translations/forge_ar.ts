<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attempt</source>
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
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kept answer</source>
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
        <source>1 pipeline</source>
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
        <source>A step that would give the same answer again takes it from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, a number or a pattern; for &apos;is one of&apos; one text a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
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
        <source>Add what feeds it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what feeds {port}</source>
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
        <source>All text, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together as text, as list or object; the first that is not empty; or a vote.</source>
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
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ApprovalSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
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
        <source>Being tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BranchSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of GGUF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
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
        <source>Compare with</source>
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
        <source>Copy the selected steps</source>
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
        <source>Cut the selected steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
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
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the message offers</source>
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
        <source>Done in {time}. {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
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
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is in forge_config.json; main.py config show lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback models</source>
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
        <source>FileInSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FileOutSettings</source>
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
        <source>Fold or open the run panel</source>
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
        <source>Forge opens files named *.forge.json.</source>
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
        <source>Go on despite failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next region</source>
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
        <source>Goes one of two ways, by a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
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
        <source>How long an answer is kept</source>
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
        <source>Inputs</source>
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
        <source>It is loaded again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input</source>
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
        <source>JoinSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JsonSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept answers</source>
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
        <source>Library</source>
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
        <source>Look at</source>
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
        <source>MapSettings</source>
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
        <source>MergeSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ModelSettings</source>
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
        <source>Monitor</source>
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
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs input</source>
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
        <source>Next pipeline</source>
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
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is in memory. A model is loaded when a step needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Each step you add appears in this list too, and can be edited from it with the keyboard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each answer. Higher: room for longer ones. Lower: they are cut sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, from the next start on. What models and files say stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
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
        <source>OutputSettings</source>
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
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipelineSettings</source>
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
        <source>Puts texts together without a model.</source>
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
        <source>Read as a last resort</source>
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
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse, put a number into the name, add to its end, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
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
        <source>Resting until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again from the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run everything again, nothing from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
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
        <source>Saved {time}</source>
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
        <source>Search or run a command</source>
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
        <source>Select all steps</source>
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
        <source>Show history</source>
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
        <source>Show timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values</source>
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
        <source>Skipped: {steps}.</source>
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
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps stop at the points of the grid.</source>
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
        <source>Stopped. {rows} Start goes on from there.</source>
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
        <source>Take out what nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value from a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
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
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TemplateSettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
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
        <source>The result, with the names of its inputs in braces.</source>
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
        <source>The run pauses.</source>
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
        <source>The same seed gives the same answers again; left out, each run draws its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that decides, with the names of inputs in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pipeline cannot run yet.</source>
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
        <source>Tokens of prompt and answer together. Higher: more fits in, and it takes more memory; a change loads the model again.</source>
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
        <source>Undo</source>
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
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use kept answers; left out: where the answer is the same each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRAM, {gpu}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until a person approves, edits or rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a JSON step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a branch step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a file-in step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a file-out step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a join step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a map step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a merge step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model step is told. A setting that is left out leaves the model&apos;s own default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pipeline step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a template step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an approval step is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an output step is told.</source>
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
        <source>What is finished is kept and will not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
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
        <source>Where the result of {node} goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input gets the prompt; empty: the first.</source>
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
        <source>Wire its result to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
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
        <source>first</source>
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
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
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
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that Forge can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
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
        <source>paragraphs</source>
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
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separator</source>
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
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
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
        <source>{answers} forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers}, {size} of {limit}. Since the start: {used} used again, {made} made.</source>
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
        <source>{file} is not a pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} ended unexpectedly.</source>
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
        <source>{note} {rows} Start goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attempts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} inputs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more reasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swaps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>{pipeline} - Forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} was cut off ({done} of {steps} done).</source>
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
        <source>{rows}, {n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, because it failed {times} lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} waits for you.</source>
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
        <source>~{needed} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
