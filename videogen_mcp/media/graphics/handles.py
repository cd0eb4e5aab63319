"""Social handles: a name in a pill, with the network's own letter or sign drawn by us."""

from __future__ import annotations

from ..fonts import measure
from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.vector import circle, rect
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_COLORS = {
    "instagram": "#d6286f", "youtube": "#e62117", "tiktok": "#111114", "facebook": "#1b66d9",
    "linkedin": "#0a66b7", "twitter": "#1d9bf0", "x": "#111114", "threads": "#111114",
    "twitch": "#7d3ff2", "github": "#1f2328", "discord": "#5865f2", "pinterest": "#c8102e",
    "snapchat": "#e0b800",
}  # fmt: skip
_NAMES = {"youtube": "YouTube", "tiktok": "TikTok", "linkedin": "LinkedIn", "github": "GitHub"}


def handle(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """One pill for every network, one below the other."""
    u, theme, safe = sheet.u, sheet.theme, sheet.safe
    across, down = wanted.wish.place or ("center", "bottom" if not sheet.is_tall else "middle")
    high, gap = 150 * u, 26 * u
    texts = [item.head for item in wanted.items]
    size = sheet.common_size(
        texts,
        theme.display,
        min(safe.width, 1000 * u) - 260 * u,
        110 * u,
        largest=68,
        smallest=24,
        most_lines=1,
    )
    names = [_NAMES.get(item.detail, item.detail.title()) for item in wanted.items]
    widths = [
        max(measure(t, theme.display, size), measure(n, theme.text, 32 * u)) + 250 * u
        for t, n in zip(texts, names, strict=True)
    ]
    width = min(max(widths), safe.width)
    total = len(texts) * high + (len(texts) - 1) * gap
    x = {"left": safe.x0, "center": (sheet.width - width) / 2, "right": safe.x1 - width}[across]
    y = {"top": safe.y0, "middle": (sheet.height - total) / 2, "bottom": safe.y1 - total}[down]
    for index, item in enumerate(wanted.items):
        top = y + index * (high + gap)
        start = 0.05 + 0.25 * index
        pill = Box(x, top, x + width, top + high)
        radius = high / 2 if theme.corner > 9 else theme.corner * u
        sheet.panel(pill, Entry("wipe", start + 0.15, 0.6), corner=radius / u, forced=True)
        r = high * 0.36
        cx, cy = x + high / 2, top + high / 2
        color = _COLORS.get(item.detail, theme.accent)
        badge = (
            circle(r, r, r - 1, color)
            if theme.corner > 9
            else rect(0, 0, 2 * r, 2 * r, 6 * u, color)
        )
        sheet.shape(badge, Box(cx - r, cy - r, cx + r, cy + r), Entry("pop", start, 0.5))
        sign = names[index][:1] or "@"
        sheet.text(
            sign,
            Box(cx - r, cy - r, cx + r, cy + r),
            largest=56,
            color=ink_on(color),
            start=start + 0.1,
            kind="pop",
            on_panel=True,
        )
        left, right = x + high + 14 * u, pill.x1 - 60 * u
        name = Box(
            left,
            top + (44 * u if names[index] else 0),
            right,
            top + high - (10 * u if names[index] else 0),
        )
        sheet.text(
            item.head,
            name,
            largest=size / u,
            smallest=18,
            most_lines=1,
            align="left",
            start=start + 0.4,
            on_panel=True,
        )
        if names[index]:
            sheet.text(
                names[index],
                Box(left, top + 14 * u, right, top + 58 * u),
                face=theme.text,
                largest=30,
                smallest=18,
                most_lines=1,
                align="left",
                color=theme.muted,
                start=start + 0.5,
                kind="fade",
                on_panel=True,
            )
