"""Program text as a scene: a window with coloured code, line by line."""
