"""Words of the program: frozen data that every layer shares. Imports nothing of ours from above."""
