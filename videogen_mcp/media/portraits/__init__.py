"""Pictures of people brought to life: where the face is, and how it moves when it speaks."""
