"""The server's icon: a play sign, drawn here. It is short, as it goes with every answer."""

from __future__ import annotations

from urllib.parse import quote

from mcp_types import Icon

DRAWING = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
    "<rect width='9' height='9' rx='2' fill='#5546e0'/>"
    "<path d='M3.4 2.5v4L6.6 4.5z' fill='#fff'/></svg>"
)
ICON = Icon(
    src=f"data:image/svg+xml,{quote(DRAWING, safe='/:=')}",
    mime_type="image/svg+xml",
    sizes=["any"],
)
