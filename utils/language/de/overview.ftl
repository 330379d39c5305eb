### Table, board, search and reports of the full tab.
