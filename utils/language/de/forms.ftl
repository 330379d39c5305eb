### Vereinbarung, Ziele, Stärken, Abschluss

