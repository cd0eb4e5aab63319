"""The words of prompts and what they mean in a picture: `meaning : word, a phrase, …`.

A phrase matches as a whole and hides shorter terms at its place. Words may be in any number or
form that `lexicon.inflection` knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

THINGS = """
bicycle : bicycle, bike, cycle
motorcycle : motorcycle, motorbike
scooter : scooter, vespa, moped
car : car, police car, automobile, sports car, convertible, suv, vintage car, vehicle
taxi : taxi, cab
bus : bus, school bus, double decker
truck : truck, lorry, fire truck, fire engine, ambulance
van : van, camper, camper van, food truck, caravan, ice cream truck
tractor : tractor
train : train, locomotive, steam train, tram
rocket : rocket, spaceship, spacecraft, space shuttle, rocket ship
airplane : airplane, plane, aeroplane, jet, aircraft
helicopter : helicopter
hot_air_balloon : hot air balloon, hot-air balloon
ufo : ufo, flying saucer
sailboat : sailboat, sailing boat, yacht, sailing ship
rowboat : boat, rowboat, rowing boat, canoe, kayak, fishing boat, gondola, raft
pirate_ship : pirate ship, galleon
cliff : cliff, headland
iceberg : iceberg, ice floe
market_stall : market stall, fruit stand, vegetable stand, fruit stall, stall, farmers market
bus_stop : bus stop, bus shelter
finish_line : finish line, finishing line
flower_pot : clay pot, flower pot, plant pot, terracotta pot
yarn : yarn, wool, ball of wool, ball of yarn
ship : ship, cruise ship, ferry, ocean liner
submarine : submarine
skateboard : skateboard
surfboard : surfboard
traffic_light : traffic light
shopping_cart : shopping cart
house : house, home, cottage, farmhouse, villa
cabin : cabin, log cabin, hut, wooden house, treehouse
castle : castle, palace, fortress
lighthouse : lighthouse
church : church, chapel, cathedral
windmill : windmill
wind_turbine : wind turbine
tent : tent
igloo : igloo
pyramid : pyramid
eiffel_tower : eiffel tower
office_building : building, skyscraper, tower, apartment building
factory : factory
bridge : bridge
tree : cherry blossom tree, tree, oak, oak tree, apple tree, cherry tree, cherry blossom, maple
pine : pine, pine tree, fir
palm : palm tree, palm
cactus : cactus, cacti
bush : bush, shrub, hedge
flower : flower, wildflower, daisy, blossom, lily, orchid, poppy, lavender
sunflower : sunflower
rose : rose
tulip : tulip
mushroom : mushroom, toadstool
plant_pot : plant, potted plant, houseplant, succulent, fern, monstera
seedling : seedling, sprout
leaf : leaf
pumpkin : pumpkin, jack-o-lantern
rock : rock, boulder, stone
log : log, tree trunk, stump
bench : bench, park bench
streetlamp : streetlamp, street lamp, lamppost, street light
fence : fence, wooden fence
signpost : signpost, sign
campfire : campfire, bonfire, fire, flames
snowman : snowman
christmas_tree : christmas tree
gift : gift, present, gift box
sandcastle : sandcastle
beach_umbrella : beach umbrella, parasol
deck_chair : deck chair, beach chair, sun lounger, hammock
sofa : sofa, couch
armchair : armchair, rocking chair
chair : chair, stool
desk : desk, workspace
bed : bed
lamp : lamp, floor lamp, desk lamp
bookshelf : bookshelf, bookcase, shelf
bathtub : bathtub, bath
door : door, wooden door, front door, doorway
washing_machine : washing machine
tv : tv, television
piano : piano, grand piano
guitar : guitar, electric guitar, ukulele
drum : drum, drums, drum kit
violin : violin, cello
microphone : microphone, mic
presentation : presentation, whiteboard, chart, graph, bar chart, line chart, pie chart
easel : easel, canvas
vase : vase
flower_vase : vase of flowers, flowers in a vase, vase with flowers, flower vase
bouquet : bouquet, bouquet of flowers, bunch of flowers
candle : candle
lantern : lantern
open_book : open book, open books
book : book, notebook, diary
book_stack : stack of books, pile of books, books stacked, stacked books
clock : clock, alarm clock
laptop : laptop, computer
smartphone : smartphone, phone, mobile phone
camera : camera
headphones : headphones
game_controller : game controller
typewriter : typewriter
teddy_bear : teddy bear, teddy, stuffed animal, toy bear
suitcase : suitcase, luggage
backpack : backpack, rucksack, school bag
umbrella : umbrella
hourglass : hourglass
globe : globe
telescope : telescope
microscope : microscope
flask : flask, test tube
key : key
lock : padlock
crown : crown
trophy : trophy
diamond : diamond, gem
ring : ring, engagement ring
watch : wristwatch, watch
perfume : perfume, perfume bottle
jar : jar of cream, cream jar, cosmetics, skincare
treasure_chest : treasure chest, treasure
shield : shield
pencil : pencil
palette : palette
envelope : envelope, letter
newspaper : newspaper
light_bulb : light bulb, lightbulb
piggy_bank : piggy bank
coins : coins, gold coins
wallet : wallet
puzzle : puzzle
bell : bell
running_shoe : sneaker, running shoe, shoe, sneakers, shoes
shirt : shirt, t-shirt, tshirt
hat : hat, straw hat
sunglasses : sunglasses
soccer_ball : soccer ball, football, ball
basketball : basketball
tennis_racket : tennis racket, tennis
beach_ball : beach ball
dumbbell : dumbbell
balloon : balloon, ballon, globo, palloncino, luftballon
kite : kite
paper_plane : paper plane, paper airplane
robot : robot, android
dinosaur : dinosaur, t-rex, t rex
dragon : dragon
ghost : ghost
planet : planet, saturn, jupiter, mars
earth : earth
satellite : satellite
sun : sun
moon : moon, full moon, crescent moon
star : star
cloud : cloud
rainbow : rainbow
lightning : lightning
snowflake : snowflake
fireworks : fireworks, firework
heart : heart
apple : apple
pear : pear
orange_fruit : orange fruit, oranges, orange, mandarin, clementine
lemon : lemon, lime
banana : banana
strawberry : strawberry
grapes : grape, grapes
cherries : cherry, cherries
watermelon : watermelon, slice of watermelon
pineapple : pineapple
avocado : avocado
tomato : tomato
carrot : carrot
fruit_bowl : bowl of fruit, fruit bowl, fruit basket, basket of fruit, fruits, fruit, still life
salad : salad, bowl of salad, vegetables
bread : bread, loaf, toast, loaf of bread
croissant : croissant, pastry
cheese : cheese
egg : egg
fried_egg : fried egg
pizza : pizza, slice of pizza
burger : burger, hamburger, cheeseburger
fries : fries, french fries, chips
sandwich : sandwich, bagel
sushi : sushi
ramen : ramen, bowl of ramen, noodles, noodle soup, pho, bowl of noodles
soup : soup, bowl of soup, curry, stew
pasta : pasta, spaghetti
rice : rice, bowl of rice
pancakes : pancake, pancakes, stack of pancakes, waffles
steak : steak, meat
cake : cake, birthday cake, wedding cake, slice of cake
cupcake : cupcake, muffin
donut : donut, doughnut
cookie : cookie, biscuit
chocolate : chocolate, chocolate bar
ice_cream : ice cream, ice-cream, ice cream cone, gelato
popcorn : popcorn
coffee : coffee, cup of coffee, cappuccino, latte, espresso, mug, coffee cup, cup, hot chocolate
tea : tea, cup of tea, teacup
teapot : teapot
wine : wine, glass of wine, wine glass, red wine
beer : beer, glass of beer, pint of beer
juice : juice, glass of orange juice, orange juice, glass of juice, lemonade, smoothie, drink
cocktail : cocktail
water_glass : glass of water, water glass, glass
water_bottle : water bottle, bottle
milk : milk, bottle of milk, glass of milk
honey : honey, jar of honey, jam, jar
cooking_pot : pot, cooking pot, pan
basket : picnic, basket, picnic basket, wicker basket
bowl : bowl
plate : plate
cat : cat, kitten, kitty, tabby
dog : dog, puppy, golden retriever, corgi, labrador, husky, poodle
rabbit : rabbit, bunny, hare
hamster : hamster, guinea pig
mouse : mouse, mice, rat
squirrel : squirrel, chipmunk
hedgehog : hedgehog
bird : bird, robin, sparrow, bluebird, pigeon
bird_flying : seagull, gull, flock of birds, flying bird, dove, swallow
owl : owl
eagle : eagle, hawk, falcon
parrot : parrot, macaw, toucan
duck : duck, duckling, rubber duck
swan : swan, goose
chicken : chicken, hen, rooster, chick
penguin : penguin
flamingo : flamingo
elephant : elephant
monkey : monkey, chimpanzee, ape, gorilla
koala : koala
turtle : turtle, tortoise
frog : frog, toad
snake : snake
snail : snail
crab : crab, lobster
fishbowl : fishbowl, fish bowl, goldfish in a bowl, fish in a bowl, goldfish in a glass bowl,
  fish in a glass bowl, fish tank,
  aquarium, goldfish bowl
fish : fish, goldfish, clownfish, tropical fish
shark : shark
dolphin : dolphin
whale : whale, orca
octopus : octopus, squid
jellyfish : jellyfish
starfish : starfish, sea star
butterfly : butterfly, moth
bee : bee, bumblebee
ladybug : ladybug, ladybird, beetle
spider : spider
horse : horse, pony, stallion
unicorn : unicorn, pegasus
zebra : zebra
donkey : donkey, mule
cow : cow, cattle, calf
bull : bull, ox, bison
sheep : sheep, lamb
goat : goat
pig : pig, piglet
lion : lion
lioness : lioness, puma
tiger : tiger
leopard : leopard, cheetah, jaguar
bear : bear, grizzly, brown bear
polar_bear : polar bear
fox : fox
wolf : wolf
deer : deer, stag, reindeer, moose, elk
giraffe : giraffe
camel : camel
panda : panda
"""

PEOPLE = """
old_man : old man, elderly man, grandfather, grandpa
old_woman : old woman, elderly woman, grandmother, grandma, old lady
man : man, guy, gentleman, father, dad, husband, businessperson
woman : woman, lady, mother, mom, wife, young woman
boy : boy, son
girl : girl, daughter
child : child, kid, toddler
baby : baby
bride : bride
groom : groom
person : person, somebody, someone, people, human, friend, traveler, tourist, worker, customer,
  patient,
  passenger, neighbour, neighbor, guest, visitor, client, colleague, coworker
couple : couple, lovers
newlyweds : bride and groom, wedding couple, newlyweds
family : family
crowd : crowd, people waiting, audience
party : birthday party, party, celebration
fisherman : fisherman, sailor, captain
farmer : farmer
chef : chef, cook, baker
doctor : doctor, scientist, surgeon
nurse : nurse
teacher : teacher, professor
student : student, pupil
astronaut : astronaut, spaceman, cosmonaut
firefighter : firefighter, fireman
police : police officer, policeman, policewoman
builder : builder, construction worker, engineer
businessman : businessman
businesswoman : businesswoman
dancer : dancer, ballerina
singer : singer
musician : musician, guitarist, violinist, pianist
artist : artist, painter
king : king
queen : queen
princess : princess, fairy
wizard : wizard, magician
witch : witch
santa : santa, santa claus
cowboy : cowboy
pirate : pirate
hiker : hiker, backpacker, mountaineer, climber
skier : skier, snowboarder
runner : runner, jogger, athlete
surfer : surfer
cyclist : cyclist
superhero : superhero
knight : knight, warrior
alien : alien, martian
barista : barista, waiter, waitress
gardener : gardener
player : soccer player, football player, basketball player, player
"""

PLACES = """
beach : beach, seaside, shore, coast, sandy beach, tropical island, island, seashore
sea : sea, ocean, waves, open water, open sea
underwater : underwater, under the sea, coral reef, reef, seabed, under water, ocean floor
lake : lake, pond, lakeside, lily pad
mountain_lake : mountain lake, alpine lake, fjord
river : river, stream, creek, riverside
waterfall : waterfall
meadow : meadow, field, grass, grassland, countryside, hill, hillside, lawn, valley, prairie,
  field of flowers, rolling hills
park : park, city park
garden : terrace, patio, garden, backyard, flower bed
forest : forest, wood, woods, woodland, pine forest
jungle : jungle, rainforest
mountains : mountain, mountains, alps, mountain range, peak, summit, snowy mountains
desert : desert, dune, dunes, sahara
savanna : savanna, savannah, safari, african plain
snowfield : snow, snowy landscape, snowy field, ski slope, arctic, antarctica, ice,
  snowy hill
farm : farm, barn, barnyard, farmyard, wheat field, corn field, cornfield, vineyard, rice field
street : street, city street, alley, crosswalk, sidewalk, town, downtown, avenue, city, market,
  new york, tokyo, times square, paris street
skyline : skyline, cityscape, city skyline, city at night, rooftop, metropolis
village : village, small town
road : road, highway, country road, path, countryside road
railway : railway, train station, station, rails, railroad, tracks
brick_wall : brick wall, wall
pitch : soccer field, football field, stadium, sports field, pitch
playground : playground, swing, slide
living_room : living room, room, lounge, interior, rug, carpet, indoors
bedroom : bedroom
kitchen : kitchen, kitchen counter
airport : airport, airport terminal, terminal
office : office, workplace, coworking
library : library, bookstore, bookshop
cafe : shop, store, boutique, cafe, coffee shop, restaurant, bar, bakery, diner, café
classroom : classroom, school, blackboard, chalkboard
gym : gym, fitness studio
stage_hall : stage, concert, theater, theatre
windowsill : windowsill, window sill, window ledge, by the window, window
fireside : fireplace, by the fire, fireside, hearth
studio : studio, plain background, white background, pedestal, podium
space : space, outer space, galaxy, cosmos, universe, nebula, solar system
moonscape : on mars, surface of mars, moon surface, surface of the moon, on the moon, lunar surface
clouds : sky, above the clouds, in the clouds, through the clouds, among the clouds
"""

SURFACES = """
wood : wooden table, table, wood table, kitchen table, wooden board, cutting board, countertop,
  counter, dinner table
marble : marble, marble table, marble surface, marble counter
cloth : tablecloth, picnic blanket, checkered tablecloth, blanket
stone : stone table, concrete
"""

TIMES = """
dawn : dawn, sunrise, daybreak, early morning
day : day, daytime, noon, midday, sunny, sunny day, bright day, afternoon, morning, sunlight
sunset : sunset, golden hour, evening, sundown, evening sun
dusk : dusk, twilight, blue hour
night : night, midnight, nighttime, starry, stars, moonlight, moonlit, starry sky, starry night,
  night sky, dark
"""

WEATHERS = """
rain : rain, rainy, raining, drizzle, rainy day, puddle
storm : storm, stormy, thunderstorm, thunder
fog : fog, foggy, mist, misty, haze, hazy
snowfall : snow falling, falling snow, snowing, snowfall, snowy, snowflakes, blizzard, falling snow
cloudy : cloudy, overcast
wind : windy, wind, breeze
clear : clear sky, cloudless
"""

SEASONS = """
spring : spring, springtime
summer : summer
autumn : autumn, fall, autumnal, fall foliage, autumn leaves
winter : snow covered, snow capped roof, frozen, icy, winter, wintry
"""

CAMERAS = """
top : top view, from above, overhead, flat lay, top-down, top down, bird's eye view, aerial view,
  birds eye view
close : close-up, close up, closeup, macro, detailed view
wide : wide shot, wide angle, panorama, landscape view, wide view, far away, distant, tiny
portrait : portrait, headshot, face, portrait photo
"""

COLOURS = """
#d8342f : red, crimson, scarlet, rot, rote, roter, rotes, roten, rojo, roja, rouge, rosso, rossa
#8e2434 : maroon, burgundy
#f0812a : orange
#f6c32c : yellow, golden, gold, amarillo, amarilla, jaune, gelb, gelbe, gelbes, giallo, gialla
#4fa84a : green, emerald, verde, vert, verte, grün, grüne, grünes, grünen
#9bd069 : light green, lime green
#2f6f45 : dark green
#2fa8a0 : teal, turquoise, aqua
#2f74d0 : blue, azul, bleu, bleue, blau, blaue, blaues, blauen, blu
#7cc0f0 : light blue, sky blue, pale blue
#24377a : navy, dark blue, navy blue
#8a4fc0 : purple, violet, lila
#c9b0e8 : lavender colored, lilac
#f286b0 : pink, rosa
#8a5a3a : brown, marrón, marron, braun, braune
#e8d6b4 : beige, cream, tan
#f6f6f4 : white, blanco, blanca, blanc, blanche, weiß, weiße, bianco, bianca
#2b2b35 : black, negro, negra, noir, noire, schwarz, schwarze, schwarzen, nero, nera
#9197a3 : grey, gray, silver, gris, grau, graue, grigio
"""

SIZES = """
small : small, tiny, little, miniature, cute little
big : big, large, huge, giant, enormous, massive, tall, great
"""

NUMBERS = """
1 : plate of, a plate of, cup of, glass of, a glass of, piece of, bottle of, slice of,
  a slice of, a, an, one, single, lone, solitary, ein, eine, un, una, une, uno, einem, einer
2 : two, pair of, a pair of, twin, zwei, dos, deux, due
3 : three, a few, drei, tres, trois, tre
4 : four, several, vier, cuatro, quatre, quattro
5 : five, fünf, cinco, cinq, cinque, bunch of, a bunch of, group of, a group of, some
6 : pile of, a pile of, heap of, six, half a dozen
10 : field of, fields of, a field of
7 : seven, many, herd of, a herd of, flock of, a flock of, school of, a school of, lots of
8 : eight
9 : nine
10 : ten
12 : dozen, a dozen, twelve
"""

POSES = """
sleep : sleeping, asleep, napping, curled up, snoozing, sleep
run : running, jogging, racing, sprinting, galloping, chasing
walk : walking, strolling, hiking, crossing, exploring, wandering
rest : doing yoga, yoga, meditating, meditation, cross legged
sit : sitting, seated, sits, relaxing, resting, meditating, lying, working, studying,
  reading a book, reading
stand : standing, stands, posing, looking, watching, smiling
jump : jumping, leaping, jump
dance : dancing, partying, dances, twirling
wave : waving
cheer : celebrating, cheering
fly : flying, soaring, floating, hovering, drifting, taking off
swim : swimming, diving, sailing, rowing
ride : riding, rides, driving, drives
launch : launching, launch, blasting off, lifting off
hold : holding, carrying, holds, with a book, eating, drinking, playing, painting, cooking, making,
  baking, serving, preparing, pouring, selling, frying, plays, sipping,
  taking a photo of, using, drinks, eats
fish : fishing
knit : knitting, crocheting
steam : steaming, hot
"""

RELATIONS = """
on : crossing, going over, passing over, on, on top of, onto, upon, atop, in the middle of,
  across, auf, sur, sobre, su
in : in, inside, into, within, at, im, dans, en
under : under, beneath, below, underneath, unter, sous, bajo, sotto
behind : behind, hinter
front : in front of, before, outside, vor
beside : talking to, talking with, speaking to, speaking with, helping, hugging, kissing, meeting,
  greeting, teaching, examining, pushing,
  building, watering, feeding, petting, looking at, watching, decorating, next to,
  beside, near, by, against, leaning on, leaning against, alongside, with, and, around,
  surrounded by, at the foot of, neben
over : over, above, between, through
hold : holding, carrying, playing, eating, drinking, holds, reading, using, cooking, making, baking,
  serving, preparing, pouring, selling, frying, eats, drinks, plays, sipping, taking a photo with,
  flying, walking, walks, with their
wear : wearing, dressed in, in a, with a hat
ride : riding, driving, rides, rowing, paddling
"""

MOODS = """
happy : happy, cheerful, joyful, playful, laughing, cute, funny
calm : calm, peaceful, serene, quiet, cozy, cosy, relaxing
sad : sad, lonely, melancholic
"""

STYLES = """
watercolor : watercolor, watercolour, aquarelle, gouache, painted
oil : oil painting, impressionist, painting, acrylic, van gogh, painterly
flat : flat, flat design, vector, flat illustration
minimal : minimal, minimalist, minimalistic, simple
neon : neon, neon lights, neon signs, neon sign, cyberpunk, synthwave, vaporwave, glowing neon
paper : paper cut, papercut, paper-cut, paper craft, cutout, collage, origami
line : line art, line drawing, ink, ink drawing, sketch, pencil drawing, black and white drawing,
  outline, coloring page, pencil sketch
isometric : isometric, diorama
pixel : pixel art, pixel, pixelated, 8-bit, 8 bit, 16-bit
noir : noir, black and white, monochrome, film noir
vintage : vintage, retro, old photo, sepia, nostalgic, 1950s, 1960s, 1970s, polaroid
comic : comic, comic book, pop art, cartoon, manga, anime, halftone
pastel : pastel, soft colors, dreamy
clay : 3d, clay, 3d render, claymation, plasticine
photo : photorealistic, photo, photograph, realistic, photography, cinematic, hyperrealistic, 4k,
  dslr, photo of
"""

UNSEEN = """
- : eyes, yellow eyes, sauce, haunted, wedding, camping, slices, scarf, cobblestone,
  card, breakfast, nose, olives, spotlight, writing, ribbon, reflection, reflecting, reflected,
  love, kids' drawing,
  life, hands, ancient, traditional, rustic
"""

IGNORED = """
- : in love, in a pot, pot of, delivery, with ice, ice cubes, picture, image, illustration,
  scene, view, background, style, colorful, beautiful, lovely, nice, delicious, fresh, bright,
  light, warm, young, wooden, modern, classic, high quality, detailed, illustrated, drawing,
  concept, art, artwork, shot, front, top, side, left, right, middle, center, foreground,
  distance, glowing, full, open, wild, majestic, adorable, fluffy, ripe, tasty, busy, empty,
  green grass, soft, outdoor, outside, landscape, scenery, slice, lots, shining, shines,
  blooming, snow-capped, snowcapped, together, leaves, falling, fallen, sand,
  water, ground, floor, air, light rays, sunlit, made, showing, featuring, depicting,
  morning light, lights, light up, branch, tomato sauce, says, saying, reads, written, text,
  words, having, syrup, view of, small town, cream, juicy, japanese, italian, french, cup,
  bedtime, rising, setting, set, shiny, covered, topped, colourful, vibrant, old, elderly,
  photo, hand, dress, coat, jacket, suit, sitting, white clouds, clouds, skies, blue sky,
  green leaves, lot, world, along, carrot nose, waiting, giving, birthday, taking, talking,
  reaching,
  looking out of the window, out of the window, gathering, colour, color, colours, colors, tones
"""


@lru_cache(maxsize=1)
def terms() -> Mapping[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Words of a term to its meanings, each a category and a value."""
    tables = {
        "thing": THINGS,
        "person": PEOPLE,
        "place": PLACES,
        "surface": SURFACES,
        "time": TIMES,
        "weather": WEATHERS,
        "season": SEASONS,
        "camera": CAMERAS,
        "colour": COLOURS,
        "size": SIZES,
        "number": NUMBERS,
        "pose": POSES,
        "relation": RELATIONS,
        "mood": MOODS,
        "style": STYLES,
        "unseen": UNSEEN,
        "ignored": IGNORED,
    }
    found: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
    for category, text in tables.items():
        for value, words in _lines(text):
            key = tuple(words.replace("-", " ").split())
            found[key] = (*found.get(key, ()), (category, value))
    return MappingProxyType(found)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    joined = text.strip().replace("\n  ", " ")
    for line in joined.splitlines():
        value, _, words = line.partition(" : ")
        for term in words.split(","):
            if term.strip():
                yield value.strip(), term.strip().lower()


@lru_cache(maxsize=1)
def longest_term() -> int:
    """The number of words of the longest term."""
    return max(map(len, terms()))
