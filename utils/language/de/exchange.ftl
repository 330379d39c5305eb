### What goes out and what comes in.
