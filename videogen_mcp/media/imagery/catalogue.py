"""What can be in a picture: how large it is, where it belongs, and who draws it.

One line per kind: name | height in metres | where | place it suits | drawing. `where` is one of
ground, air, water, sea (under water), table, person, wall. The drawing is the name itself unless
another is given. People are in `people.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from videogen_mcp.media.imagery.drawings import DRAWINGS
from videogen_mcp.media.imagery.drawings.beasts import beast
from videogen_mcp.media.imagery.drawings.herd import BEASTS
from videogen_mcp.media.imagery.places.ground import subject
from videogen_mcp.media.visuals.illustrations import Paints, subjects

TABLE = """
bicycle | 1.1 | ground | park |
cyclist | 1.7 | ground | road |
motorcycle | 1.2 | ground | road |
scooter | 1.2 | ground | street |
car | 1.5 | ground | road |
taxi | 1.5 | ground | street |
bus | 2.6 | ground | street |
truck | 2.8 | ground | road |
van | 2.2 | ground | road |
tractor | 2.4 | ground | farm |
train | 3.4 | ground | railway | train_side
rocket | 7 | ground | launch | rocket_up
airplane | 5 | air | clouds |
helicopter | 3.4 | air | clouds |
hot_air_balloon | 6 | air | mountains |
ufo | 4 | air | meadow |
sailboat | 6 | water | sea |
rowboat | 1.0 | water | lake |
ship | 9 | water | sea |
submarine | 3 | sea | underwater |
skateboard | 0.14 | ground | street |
surfboard | 2 | ground | beach |
traffic_light | 3 | ground | street |
shopping_cart | 1.1 | ground | studio |
house | 6 | ground | meadow |
cabin | 4.6 | ground | forest |
castle | 10 | ground | mountains |
lighthouse | 12 | water | sea |
church | 10 | ground | village |
windmill | 9 | ground | meadow |
wind_turbine | 12 | ground | meadow |
tent | 1.9 | ground | forest |
igloo | 1.9 | ground | snowfield |
pyramid | 9 | ground | desert |
eiffel_tower | 14 | ground | park |
office_building | 12 | ground | street | office
factory | 8 | ground | meadow |
bank | 7 | ground | street |
bridge | 6.5 | water | river |
cliff | 9 | ground | sea |
iceberg | 4 | water | sea |
market_stall | 2.6 | ground | street |
bus_stop | 2.7 | ground | street |
finish_line | 3.4 | ground | pitch |
pirate_ship | 9 | water | sea |
flower_pot | 0.35 | ground | living_room |
yarn | 0.34 | table | living_room |
tree | 5 | ground | meadow |
pine | 5.5 | ground | meadow |
palm | 5 | ground | beach | palm_tree
cactus | 1.6 | ground | desert |
bush | 1 | ground | meadow |
flower | 0.9 | ground | garden |
sunflower | 1.5 | ground | meadow |
rose | 0.7 | ground | garden |
tulip | 0.6 | ground | garden |
mushroom | 0.5 | ground | forest |
plant_pot | 0.9 | ground | living_room |
seedling | 0.3 | ground | garden |
leaf | 0.3 | table | table |
pumpkin | 0.6 | ground | farm |
rock | 1.0 | ground | meadow |
log | 0.5 | ground | forest |
bench | 0.95 | ground | park |
streetlamp | 3.2 | ground | street |
fence | 1.0 | ground | farm |
signpost | 1.8 | ground | road |
campfire | 0.9 | ground | forest | fire
snowman | 1.7 | ground | snowfield |
christmas_tree | 2.2 | ground | fireside |
gift | 0.5 | ground | fireside |
sandcastle | 0.7 | ground | beach |
beach_umbrella | 2.3 | ground | beach |
deck_chair | 0.95 | ground | beach |
sofa | 1.0 | ground | living_room |
armchair | 1.0 | ground | living_room |
chair | 0.95 | ground | living_room |
table | 0.8 | ground | living_room | table_furniture
desk | 0.8 | ground | office | table_furniture
bed | 1.1 | ground | bedroom |
lamp | 1.2 | ground | living_room |
bookshelf | 2.0 | ground | living_room |
bathtub | 1.0 | ground | studio |
door | 2.1 | ground | brick_wall |
window | 1.4 | wall | brick_wall |
fireplace | 1.6 | ground | living_room | fire
washing_machine | 0.9 | ground | kitchen |
tv | 0.9 | ground | living_room |
piano | 1.3 | ground | stage_hall |
guitar | 1.0 | ground | stage_hall |
drum | 1.0 | ground | stage_hall |
violin | 0.6 | table | studio |
microphone | 0.9 | ground | stage_hall |
presentation | 1.8 | ground | office |
fishbowl | 0.3 | table | table |
easel | 1.6 | ground | studio |
vase | 0.5 | table | table |
flower_vase | 0.6 | table | table |
bouquet | 0.5 | table | table | flower_vase
candle | 0.25 | table | table |
lantern | 0.4 | table | forest |
book | 0.3 | table | table |
open_book | 0.16 | table | table |
book_stack | 0.35 | table | table |
clock | 0.25 | table | table |
laptop | 0.3 | table | table |
smartphone | 0.18 | table | table |
camera | 0.16 | table | table |
headphones | 0.2 | table | table |
game_controller | 0.15 | table | table |
typewriter | 0.3 | table | table |
teddy_bear | 0.5 | table | bedroom |
suitcase | 0.7 | ground | street |
backpack | 0.5 | ground | mountains |
umbrella | 1.0 | ground | street |
hourglass | 0.3 | table | table |
globe | 0.4 | table | table |
telescope | 1.5 | ground | meadow |
microscope | 0.4 | table | table |
flask | 0.3 | table | table |
key | 0.1 | table | table |
lock | 0.1 | table | table |
crown | 0.2 | table | studio |
trophy | 0.4 | table | studio |
diamond | 0.2 | table | studio |
ring | 0.1 | table | studio |
watch | 0.12 | table | studio |
perfume | 0.15 | table | studio | perfume_bottle
jar | 0.15 | table | studio |
treasure_chest | 0.7 | ground | beach |
shield | 0.9 | table | studio |
pencil | 0.2 | table | table |
palette | 0.3 | table | table |
envelope | 0.2 | table | table |
newspaper | 0.3 | table | table |
light_bulb | 0.2 | table | studio |
piggy_bank | 0.25 | table | table |
coins | 0.2 | table | table | coin_stack
wallet | 0.12 | table | table |
puzzle | 0.2 | table | table |
bell | 0.3 | table | studio |
running_shoe | 0.15 | table | studio |
shirt | 0.7 | table | studio |
hat | 0.25 | table | table | straw_hat
sunglasses | 0.08 | table | table |
soccer_ball | 0.25 | ground | pitch |
basketball | 0.25 | ground | playground |
tennis_racket | 0.6 | ground | pitch |
beach_ball | 0.4 | ground | beach |
dumbbell | 0.2 | ground | gym |
balloon | 0.9 | air | meadow | balloon
balloons | 1.2 | air | meadow |
kite | 0.9 | air | meadow |
paper_plane | 0.4 | air | clouds |
robot | 1.5 | ground | studio |
dinosaur | 4 | ground | jungle |
dragon | 3 | ground | mountains |
ghost | 1.2 | air | forest |
skeleton_bone | 0.2 | table | table | bone
planet | 2 | air | space |
earth | 2 | air | space |
satellite | 1.6 | air | space |
sun | 1.6 | air | meadow |
moon | 1.6 | air | meadow |
star | 1 | air | meadow |
cloud | 1.2 | air | meadow |
rainbow | 3 | air | meadow |
lightning | 2 | air | meadow |
snowflake | 1 | air | snowfield |
fireworks | 4 | air | skyline |
heart | 0.6 | air | studio |
apple | 0.09 | table | table |
pear | 0.1 | table | table |
orange_fruit | 0.09 | table | table | orange
lemon | 0.07 | table | table |
banana | 0.12 | table | table |
strawberry | 0.06 | table | table |
grapes | 0.15 | table | table |
cherries | 0.08 | table | table |
watermelon | 0.18 | table | table |
pineapple | 0.28 | table | table |
avocado | 0.09 | table | table |
tomato | 0.08 | table | table |
carrot | 0.14 | table | table |
fruit_bowl | 0.2 | table | table |
salad | 0.16 | table | table |
bread | 0.14 | table | table |
croissant | 0.1 | table | table |
cheese | 0.12 | table | table |
egg | 0.06 | table | table | boiled_egg
fried_egg | 0.2 | table | table | egg
pizza | 0.2 | table | table | pizza_plate
burger | 0.14 | table | table |
fries | 0.15 | table | table |
sandwich | 0.12 | table | table |
sushi | 0.1 | table | table |
ramen | 0.17 | table | table |
soup | 0.16 | table | table |
pasta | 0.14 | table | table |
rice | 0.14 | table | table | rice_bowl
pancakes | 0.14 | table | table |
steak | 0.1 | table | table |
cake | 0.22 | table | table |
cupcake | 0.12 | table | table |
donut | 0.09 | table | table |
cookie | 0.08 | table | table |
chocolate | 0.15 | table | table |
ice_cream | 0.2 | table | table |
popcorn | 0.22 | table | table |
coffee | 0.14 | table | table | coffee_cup
tea | 0.13 | table | table |
teapot | 0.18 | table | table |
wine | 0.22 | table | table | wine_glass
beer | 0.2 | table | table | beer_mug
juice | 0.17 | table | table | juice_glass
cocktail | 0.2 | table | beach | cocktail_glass
water_glass | 0.15 | table | table |
water_bottle | 0.24 | table | table |
milk | 0.22 | table | table | milk_bottle
honey | 0.16 | table | table | honey_jar
cooking_pot | 0.25 | table | kitchen |
basket | 0.4 | table | meadow |
bowl | 0.12 | table | table |
plate | 0.05 | table | table | dinner_plate
cat | 0.5 | ground | living_room |
cat_sleeping | 0.3 | ground | living_room |
dog | 0.65 | ground | park |
dog_sleeping | 0.35 | ground | living_room |
rabbit | 0.45 | ground | meadow |
hamster | 0.25 | ground | living_room | mouse
mouse | 0.25 | ground | kitchen |
squirrel | 0.4 | ground | forest |
hedgehog | 0.3 | ground | forest |
bird | 0.3 | ground | forest |
bird_flying | 0.4 | air | meadow |
owl | 0.5 | ground | forest |
eagle | 0.9 | air | mountains | bird_flying
parrot | 0.5 | ground | jungle |
duck | 0.45 | water | lake |
swan | 0.9 | water | lake |
chicken | 0.55 | ground | farm |
penguin | 0.9 | ground | snowfield |
flamingo | 1.3 | ground | lake |
elephant | 2.6 | ground | savanna |
monkey | 0.8 | ground | jungle |
koala | 0.7 | ground | forest |
turtle | 0.5 | ground | beach |
frog | 0.25 | ground | lake |
snake | 0.5 | ground | desert |
snail | 0.2 | ground | garden |
crab | 0.3 | ground | beach |
fish | 0.4 | sea | underwater |
shark | 1.2 | sea | underwater |
dolphin | 1.3 | sea | sea |
whale | 3 | sea | sea |
octopus | 1.1 | sea | underwater |
jellyfish | 0.9 | sea | underwater |
starfish | 0.3 | ground | beach |
butterfly | 0.3 | air | meadow |
bee | 0.25 | air | garden |
ladybug | 0.2 | ground | garden |
spider | 0.3 | ground | forest |
"""

_BEASTS = """
horse 1.8 farm; unicorn 1.8 meadow; zebra 1.6 savanna; donkey 1.4 farm; cow 1.5 farm; bull 1.6 farm;
sheep 1.1 farm; goat 1.0 farm; pig 0.9 farm; lion 1.3 savanna; lioness 1.2 savanna;
tiger 1.3 jungle; leopard 1.1 jungle; bear 1.5 forest; polar_bear 1.5 snowfield; fox 0.75 forest;
wolf 1.0 forest; deer 1.6 forest; giraffe 4 savanna; camel 2.0 desert; panda 1.3 jungle
"""

SEATS = {
    "sofa": 0.46, "armchair": 0.46, "chair": 0.5, "bench": 0.5, "bed": 0.42, "table": 0.96,
    "desk": 0.96, "car": 0.97, "bus": 0.97, "house": 0.9, "rock": 0.93, "log": 0.9,
    "horse": 0.62, "donkey": 0.62, "camel": 0.72, "elephant": 0.9, "skateboard": 0.6, "book": 0.9,
    "book_stack": 0.95, "suitcase": 0.85, "piano": 0.95, "fence": 0.98, "turtle": 0.8, "cow": 0.66,
    "unicorn": 0.62, "surfboard": 0.2, "deck_chair": 0.45, "cloud": 0.7, "moon": 0.3, "plate": 0.7,
    "sheep": 0.7, "bicycle": 0.62, "motorcycle": 0.6, "scooter": 0.4, "dragon": 0.6, "swan": 0.5,
    "tractor": 0.55, "whale": 0.8, "gift": 0.8, "bridge": 0.82, "cupcake": 0.9, "pumpkin": 0.82,
    "flower": 0.78, "sunflower": 0.8, "treasure_chest": 0.9,
    "rowboat": 0.62, "sailboat": 0.14, "cliff": 0.93, "iceberg": 0.34, "flower_pot": 0.94,
    "vase": 0.97, "bathtub": 0.5, "basket": 0.55, "bowl": 0.7, "ship": 0.4,
    "washing_machine": 1.0, "tv": 0.98, "bookshelf": 1.0, "dinosaur": 0.6, "hot_air_balloon": 0.12,
}  # fmt: skip
"""How high on a thing others sit or stand, as a share of its height."""


@dataclass(frozen=True)
class Kind:
    """A kind of thing: its height in metres, where it belongs, the place it suits."""

    name: str
    height: float
    where: str
    place: str
    draw: Callable[[Paints], str]
    is_beast: bool = False


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """Every kind by name."""
    found = {kind.name: kind for kind in map(_read, TABLE.strip().splitlines())}
    for entry in _BEASTS.replace("\n", " ").split(";"):
        name, height, place = entry.split()
        draw = beast(BEASTS[name])
        found[name] = Kind(name, float(height), "ground", place, draw, is_beast=True)
    return MappingProxyType(found)


def _read(line: str) -> Kind:
    name, height, where, place, drawing = (cell.strip() for cell in line.split("|"))
    return Kind(name, float(height), where, place, drawing_of(drawing or name))


def drawing_of(name: str) -> Callable[[Paints], str]:
    """One of the drawings made for pictures, else one of the project's illustrations."""
    if name in DRAWINGS:
        return DRAWINGS[name]
    if name not in subjects():
        raise KeyError(name)
    return subject(name)
