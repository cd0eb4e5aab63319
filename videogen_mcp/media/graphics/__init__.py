"""Motion graphics: a prompt read into a description, drawn as elements, animated to a file."""
