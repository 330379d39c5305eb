### Messages to begin with, and what to say in them.
