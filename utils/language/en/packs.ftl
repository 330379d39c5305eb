### What the settings say of guide packs.

packs-title = Guide packs
