### What the pages say about people: log, next action, privacy.
