"""Presenters: people drawn in code, in named parts that can be moved apart from each other."""
