"""The built-in actors: who they are, how they look and with which embedded voice they speak."""

from __future__ import annotations

from dataclasses import dataclass

from ...media.presenters.look import Look


@dataclass(frozen=True)
class Actor:
    """A presenter; `voice` is the display name of an embedded voice."""

    name: str
    description: str
    voice: str
    look: Look


ACTORS = (
    Actor(
        "Nora",
        "A woman in her thirties with wavy chestnut hair and a teal blazer over a white top. Warm, "
        "clear and at ease in front of a camera; suits explainers and company news.",
        "Clara",
        Look("Nora", "#f2bd98", "#6b3a26", "wavy", "blazer", "#1f7f86", "#fbf8f4", "#f3d9c4",
             face="oval", iris="#4d7358", lips="#c8505c", lashes=True, brow_weight=7),
    ),
    Actor(
        "Marcus",
        "A man in his forties with cropped hair, a short greying beard and a navy suit. Calm and "
        "deep-voiced; suits documentaries, finance and messages from the management.",
        "Grant",
        Look("Marcus", "#7a4a30", "#2d2524", "crop", "suit", "#26395f", "#f6f7fb", "#b9c8e0",
             face="square", iris="#2e1c12", beard="short", brow_weight=9.5, lines=0.45, broad=1.06),
    ),
    Actor(
        "Mei",
        "A woman in her twenties with a sleek black bob and a sunny yellow sweater. Quick and "
        "cheerful; suits upbeat clips, product tips and social video.",
        "June",
        Look("Mei", "#f3c9a3", "#211d26", "bob", "sweater", "#f2b632", "#ffffff", "#cfe3ef",
             face="round", iris="#34211a", lips="#d05a66", lashes=True, brow_weight=6.5),
    ),
    Actor(
        "Daniel",
        "A man in his late thirties with brown hair combed to the side, light stubble and a pale "
        "blue shirt. Steady and easy to follow; suits tutorials and training.",
        "Nolan",
        Look("Daniel", "#efb893", "#5a3a26", "side", "shirt", "#8fbbe6", "#f4f8fd", "#dfe6d3",
             face="long", iris="#47729b", beard="stubble", brow_weight=9, lines=0.2, broad=1.03),
    ),
    Actor(
        "Amara",
        "A woman in her late twenties with a full natural afro, gold earrings and a coral top. "
        "Soft-spoken and composed; suits wellbeing, culture and quiet stories.",
        "Ivy",
        Look("Amara", "#8d5536", "#241a1c", "afro", "sweater", "#ee6f57", "#fff4e6", "#f6d7a7",
             face="heart", iris="#2a1a12", lips="#a83a4a", lashes=True, brow_weight=7,
             earrings="#f2c14e"),
    ),
    Actor(
        "Leo",
        "A man in his early twenties with tousled dark hair and a green hoodie. Young and full of "
        "energy; suits gaming, technology and anything for students.",
        "Theo",
        Look("Leo", "#d9a074", "#2b2026", "tousled", "hoodie", "#3f9d6b", "#f2f5ee", "#d8d3f0",
             face="oval", iris="#54361f", brow_weight=9),
    ),
    Actor(
        "Sam",
        "A person around thirty with short auburn hair, round glasses and a denim jacket. Even and "
        "matter-of-fact; suits how-to videos, software and science.",
        "Robin",
        Look("Sam", "#f1c4a4", "#9a4a2a", "pixie", "jacket", "#4f74a3", "#f7f3ec", "#f0cfc2",
             face="oval", iris="#5d7a4a", glasses="#3a2e3d", brow_weight=8),
    ),
    Actor(
        "Edward",
        "A man in his late sixties with white hair, a white moustache, glasses and a brown tweed "
        "jacket. Mature and British; suits history, literature and lectures.",
        "Alistair",
        Look("Edward", "#efbb9b", "#e4e2e0", "side", "suit", "#7d6248", "#f3efe4", "#c9d6c6",
             face="long", iris="#5b7f9e", beard="moustache", glasses="#6a4a34", brow_weight=9.5,
             lines=1.0),
    ),
    Actor(
        "Helen",
        "A woman in her sixties with a silver bob, pearls and a plum cardigan. Composed and "
        "British; suits health, law and advice one would like to trust.",
        "Beatrice",
        Look("Helen", "#f0c0a2", "#c3c4cc", "bob", "cardigan", "#7d3f6b", "#fbf1ee", "#d6dff0",
             face="oval", iris="#4f6f93", lips="#b9495c", lashes=True, brow_weight=6.5, lines=0.9,
             necklace="#f7efe6", earrings="#f7efe6"),
    ),
    Actor(
        "Isla",
        "A woman in her twenties with red hair in a bun, freckles and a forest-green turtleneck. "
        "Bright and Scottish; suits travel, nature and crafts.",
        "Fiona",
        Look("Isla", "#f8d3bb", "#bd5a2b", "bun", "turtleneck", "#2f6b4f", "#ffffff", "#f7e2b8",
             face="heart", iris="#3f7d6a", lips="#cf6260", lashes=True, brow_weight=6.5,
             freckles=True),
    ),
    Actor(
        "Desmond",
        "A man in his thirties with short locs, a full beard and an orange polo shirt. Lively and "
        "Caribbean; suits food, music, sports and events.",
        "Marlon",
        Look("Desmond", "#6b4029", "#221a1b", "locs", "polo", "#ef8a2f", "#fff3df", "#bfe0d8",
             face="square", iris="#24150e", beard="full", brow_weight=9.5, broad=1.08),
    ),
    Actor(
        "Layla",
        "A woman around thirty with a rose headscarf and a charcoal blazer. Friendly and precise; "
        "suits education, news and business, in Arabic as well as in English.",
        "Layla",
        Look("Layla", "#dba57f", "#c9798a", "scarf", "blazer", "#434a5e", "#f6eee9", "#dfe9e4",
             face="oval", iris="#4a2f1c", lips="#b34a58", lashes=True, brow_weight=8),
    ),
    Actor(
        "Arjun",
        "A man in his thirties with black hair, a trimmed beard and a burgundy cardigan over a "
        "white top. Thoughtful and clear; suits technology, medicine and lessons.",
        "Oliver",
        Look("Arjun", "#b57a50", "#1e1a20", "side", "cardigan", "#7c2f3f", "#f5f3f0", "#cdd9ec",
             face="oval", iris="#2f1d12", beard="short", brow_weight=10, broad=1.04),
    ),
)  # fmt: skip
"""In the order in which they are listed."""
