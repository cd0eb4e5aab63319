"""Saying in words what a file shows or holds, as far as that can be measured honestly."""
