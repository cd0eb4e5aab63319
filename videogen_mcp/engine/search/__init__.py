"""Finding files by what they show, say or are called."""
