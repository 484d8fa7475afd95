"""The debugger on screen: held steps, values to edit, breakpoints, comparisons."""
