### The record of what was achieved, programme overview, figures

