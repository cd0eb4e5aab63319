"""The server's icon: a film frame with a play sign, drawn here."""

from __future__ import annotations

from urllib.parse import quote

from mcp_types import Icon

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
    '<rect width="48" height="48" rx="12" fill="#5546e0"/>'
    '<path d="M18 14.5v19a1.6 1.6 0 0 0 2.5 1.3l13.7-9.5a1.6 1.6 0 0 0 0-2.6L20.5 13.2'
    'A1.6 1.6 0 0 0 18 14.5z" fill="#fff"/></svg>'
)
ICON = Icon(src=f"data:image/svg+xml,{quote(DRAWING)}", mime_type="image/svg+xml", sizes=["any"])
