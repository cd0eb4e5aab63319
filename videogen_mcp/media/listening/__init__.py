"""Hearing what is in a sound: speech, music, noise, silence, and rough words."""
