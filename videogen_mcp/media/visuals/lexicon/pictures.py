"""What each concept looks like: its illustrations and icons, best first.

One line per concept: name | topic | weight | illustration subjects | icons. The topic lets words
of one field support each other (the topic "abstract" supports none); the weight says how much a
picture of it tells (a dog: 1, "work": 0.6). Subjects that are not drawn in the installed version
are passed over at run time.
"""

from __future__ import annotations

TABLE = """
person      | people | .5  | person man woman | user person
woman       | people | .7  | woman person | person-dress user
man         | people | .7  | man person | person user
child       | people | .9  | child | child children
baby        | people | 1   | baby child | baby baby-carriage
family      | people | 1   | family couple | people-roof people-group
couple      | people | .9  | couple | user-group people-group
friend      | people | .8  | couple team | user-group people-group
team        | people | .9  | team handshake | people-group users
community   | people | .8  | team family | people-group users
grandparent | people | .9  | senior family | person-cane
love        | feeling | 1  | heart couple | heart
happiness   | feeling | .8 | sun thumbs_up heart | face-smile
sadness     | feeling | .8 |  | face-sad-tear
anger       | feeling | .8 | fire | face-angry
fear        | feeling | .7 | warning_sign | ghost triangle-exclamation
calm        | feeling | .9 | yoga leaf | spa
meditation  | feeling | 1.1 | yoga | spa
tiredness   | feeling | .8 | sleeping | face-tired
stress      | feeling | .9 | brain | face-tired bolt
welcome     | talk  | .9  | waving_hand | hand
handshake   | talk  | 1   | handshake | handshake
agreement   | work  | .9  | handshake clipboard | handshake file-signature
praise      | talk  | .8  | thumbs_up | thumbs-up
gratitude   | talk  | .8  | heart waving_hand | hand-holding-heart
help        | talk  | .7  | giving_hand handshake | hands-holding hand-holding-hand
charity     | talk  | 1   | giving_hand heart | hand-holding-heart
doctor      | health | 1.1 | doctor stethoscope | user-doctor stethoscope
nurse       | health | 1.1 | nurse doctor | user-nurse
hospital    | health | 1.1 | doctor stethoscope | hospital
medicine    | health | 1.1 | pill | pills capsules
vaccine     | health | 1.1 | syringe | syringe
illness     | health | 1  | pill stethoscope | thermometer head-side-cough
virus       | health | 1.1 | microscope | virus
injury      | health | 1  | bandage first_aid | user-injured bandage
health      | health | .9 | heart heartbeat | heart-pulse
heart       | health | 1  | heartbeat heart | heart-pulse heart
brain       | health | 1.1 | brain | brain
lungs       | health | 1.1 | lungs | lungs
tooth       | health | 1.1 | tooth | tooth
muscle      | health | 1  | muscle | dumbbell
strength    | health | .8 | muscle | dumbbell
eye         | health | 1  | eye | eye
ear         | health | .9 | ear headphones | ear-listen
bone        | health | 1  | bandage | bone
skin        | health | .8 | hand | hand-sparkles
diet        | health | 1  | salad scale apple | bowl-food weight-scale
body_weight | health | 1  | scale | weight-scale
therapy     | health | .9 | speech_bubble brain heart | hand-holding-medical
pregnancy   | health | 1.1 | family woman | person-pregnant
walking     | sport | 1   | walking running_shoe | person-walking
running     | sport | 1   | runner running_shoe | person-running
sport       | sport | .9  | runner trophy | medal
workout     | sport | 1   | dumbbell muscle runner | dumbbell
yoga        | sport | 1.1 | yoga | spa
football    | sport | 1.1 | soccer_ball runner trophy | futbol
basketball  | sport | 1.1 |  | basketball
tennis      | sport | 1.1 |  | table-tennis-paddle-ball
volleyball  | sport | 1.1 |  | volleyball
golf        | sport | 1.1 | flag | golf-ball-tee
swimming    | sport | 1.1 | ocean_wave | person-swimming
skiing      | sport | 1.1 | snowflake mountain | person-skiing
hiking      | sport | 1.1 | mountain walking | person-hiking
dance       | sport | 1   | music_note | music
shoe        | home  | 1   | running_shoe | shoe-prints
clothes     | home  | 1   | | shirt
laundry     | home  | 1   | washing_machine | shirt
turtle      | animal | 1.1 | turtle | 
rabbit      | animal | 1.1 | rabbit | 
owl         | animal | 1.1 | owl | feather
whale       | animal | 1.1 | whale | fish
elephant    | animal | 1.1 | elephant |
butterfly   | animal | 1.1 | butterfly | 
strawberry  | food  | 1.1 | strawberry | 
orange      | food  | 1   | orange | lemon
handwashing | health | 1.1 | soap bathtub | hands-bubbles
first_aid   | health | 1.1 | first_aid bandage | kit-medical
toothbrush  | health | 1.1 | toothbrush tooth | tooth
water       | drink | 1   | water_glass droplet | glass-water droplet
drop        | drink | .9  | droplet | droplet
bottle      | drink | 1   | water_bottle | bottle-water
coffee      | drink | 1.1 | coffee_cup | mug-hot mug-saucer
tea         | drink | 1.1 | tea coffee_cup | mug-hot
juice       | drink | 1   | | glass-water
wine        | drink | 1.1 |  | wine-glass
beer        | drink | 1.1 |  | beer-mug-empty
food        | food  | .9  | fork_knife salad | utensils
breakfast   | food  | 1   | coffee_cup egg bread | mug-saucer
restaurant  | food  | 1   | fork_knife | utensils
cooking     | food  | 1   | cooking_pot chef | kitchen-set
chef        | food  | 1.1 | chef cooking_pot | utensils
fruit       | food  | 1   | apple banana | apple-whole
apple       | food  | 1.1 | apple | apple-whole
banana      | food  | 1.1 | banana | lemon
lemon       | food | 1.1 | | lemon
vegetable   | food  | 1   | salad | bowl-food
carrot      | food  | 1.1 | carrot | carrot
salad       | food  | 1.1 | salad | bowl-food
bread       | food  | 1.1 | bread | bread-slice
cheese      | food | 1.1 | cheese | cheese
egg         | food  | 1.1 | egg | egg
meat        | food  | 1   | cooking_pot | drumstick-bite
rice        | food  | 1   | cooking_pot | bowl-rice
soup        | food  | 1   | cooking_pot | bowl-food
pizza       | food  | 1.1 | pizza | pizza-slice
burger      | food | 1.1 | burger fork_knife | burger
cake        | food  | 1.1 | cake | cake-candles
birthday    | food  | 1   | cake balloons gift | cake-candles
sweet       | food  | .9  | chocolate cookie cake | candy-cane cookie
ice_cream   | food | 1.1 | ice_cream | ice-cream
tree        | nature | 1.1 | tree | tree
forest      | nature | 1.1 | forest pine tree | tree
leaf        | nature | 1  | leaf | leaf
plant       | nature | 1  | plant_pot seedling leaf | seedling
seed        | nature | 1  | seedling | seedling
flower      | nature | 1.1 | flower | spa
garden      | nature | 1  | flower plant_pot seedling | seedling
farm        | nature | 1  | farmer seedling | tractor wheat-awn
wheat       | nature | 1  | bread seedling | wheat-awn
nature      | nature | .9 | tree leaf forest | leaf
environment | nature | .9 | earth leaf | earth-europe leaf
climate     | nature | 1  | earth thermometer | earth-europe temperature-high
earth       | nature | 1  | earth globe | earth-americas
mountain    | nature | 1.1 | mountain | mountain
ocean       | nature | 1.1 | ocean_wave | water
river       | nature | 1.1 | river | water
beach       | nature | 1  | palm_beach umbrella | umbrella-beach
island      | nature | 1  | palm_beach ocean_wave | umbrella-beach
sun         | nature | 1  | sun | sun
moon        | nature | 1  | moon | moon
night       | nature | .8 | moon | moon
morning     | nature | .8 | sun | sun mug-hot
summer      | nature | .8 | sun | sun
winter      | nature | .8 | snowflake | snowflake snowman
spring      | nature | .8 | flower | seedling
autumn      | nature | .8 | leaf | leaf
star        | nature | .9 | star | star
cloud       | nature | 1  | cloud | cloud
rain        | nature | 1  | rain umbrella | cloud-rain
snow        | nature | 1  | snowflake | snowflake
storm       | nature | 1.1 | lightning rain | cloud-bolt
wind        | nature | .9 | wind_turbine cloud | wind
weather     | nature | 1  | sun rain cloud | cloud-sun
rainbow     | nature | 1  | rainbow | rainbow
umbrella    | nature | 1  | umbrella | umbrella
fire        | nature | 1  | fire | fire
ice         | nature | .9 | snowflake | icicles
temperature | nature | .9 | thermometer | temperature-half
volcano     | nature | 1.1 | mountain | volcano
flood       | nature | 1  | ocean_wave rain house | house-flood-water
earthquake  | nature | 1  | house warning_sign | house-crack
bee         | animal | 1.1 | bee | bug
insect      | animal | 1  | butterfly bee | bug
bird        | animal | 1.1 | bird | dove
cat         | animal | 1.1 | cat | cat
dog         | animal | 1.1 | dog | dog
fish        | animal | 1.1 | fish | fish
horse       | animal | 1.1 | | horse
cow         | animal | 1.1 | | cow
pet         | animal | 1  | dog cat | paw
animal      | animal | .9  | | paw
wildlife    | animal | .9  | elephant owl turtle | paw
house       | home  | 1   | house | house
rent        | home  | .9  | house key | house-user
real_estate | home  | 1   | house key | house-chimney
bed         | home  | 1.1 | bed | bed
sleep       | home  | 1.1 | sleeping bed moon | bed
sofa        | home  | 1.1 | sofa | couch
lamp        | home  | 1   | lamp | lightbulb
light       | home  | .7  | light_bulb lamp | lightbulb
door        | home  | 1   | door | door-open
window      | home  | 1   | window | house-chimney-window
bath        | home  | 1   | bathtub | bath
cleaning    | home  | 1   | bucket soap washing_machine | broom soap
kitchen     | home  | 1   | cooking_pot | kitchen-set
chair       | home  | 1   | | chair
furniture   | home  | .9  | sofa lamp | couch
tool        | work  | .9  |  | screwdriver-wrench toolbox
repair      | work  | .9  |  | screwdriver-wrench wrench
clock       | time  | 1   | clock | clock
time        | time  | .8  | clock hourglass | clock hourglass-half
deadline    | time  | .9  | hourglass calendar clock | hourglass-half
waiting     | time  | .8  | hourglass clock | hourglass-half
calendar    | time  | 1   | calendar | calendar-days
history     | time  | .9  | hourglass book | scroll landmark
future      | time  | .7  | telescope compass | forward
memory      | time  | .8  | brain camera | brain
habit       | time  | .8  | calendar check_badge clock | calendar-check
key         | home  | .9  | key | key
gift        | home  | 1   | gift | gift
candle      | home  | 1.1 | candle | cake-candles
christmas   | home  | 1   | pine gift candle | sleigh gifts
celebration | feeling | .9 | celebrating balloons gift | champagne-glasses
wedding     | people | 1  | couple heart | ring
death       | people | .7 | candle | dove
work        | work  | .6  | briefcase laptop_desk office | briefcase
job         | work  | .8  | briefcase handshake | briefcase
office      | work  | .9  | office laptop_desk briefcase | building
desk        | work  | .8  | laptop_desk lamp | laptop
company     | work  | .8  | office briefcase | building
startup     | work  | 1   | rocket light_bulb | rocket
boss        | work  | .8  | briefcase | user-tie
employee    | work  | .8  | team person | id-badge user-tie
meeting     | work  | .9  | team presentation | people-group users-rectangle
interview   | work  | 1   | microphone speech_bubble | microphone-lines
presentation | work | 1   | presentation presenter | person-chalkboard
contract    | work  | 1   | clipboard pencil handshake | file-signature file-contract
document    | work  | .9  | clipboard | file-lines
checklist   | work  | .9  | clipboard check_badge | clipboard-check list-check
plan        | work  | .7  | clipboard calendar map_pin | clipboard-list
project     | work  | .6  | clipboard gear | diagram-project
strategy    | work  | .9  | target compass puzzle | chess-knight chess
leadership  | work  | .9  | flag compass megaphone | flag
career      | work  | .9  | steps growth_chart briefcase | stairs
marketing   | work  | 1   | megaphone target | bullhorn
announcement | work | .9  | megaphone | bullhorn
sales       | money | .9  | growth_chart shopping_cart handshake | chart-line tags
customer    | money | .9  | person shopping_cart | users user-check
service     | work  | .6  |  | bell-concierge headset
support     | work  | .7  | support_agent headphones | headset
price       | money | .9  | coin_stack | tag
discount    | money | 1   | coin_stack shopping_cart | percent tags
shopping    | money | 1   | shopping_cart | cart-shopping bag-shopping
shop        | money | 1   | shopping_cart | store
delivery    | money | 1.1 | delivery_box | truck-fast
package     | money | 1   | delivery_box | box
warehouse   | money | 1   | delivery_box factory | warehouse
money       | money | .9  | coin_stack wallet | coins money-bill
cash        | money | 1   | coin_stack wallet | money-bill-wave
wallet      | money | 1.1 | wallet | wallet
credit_card | money | 1.1 | credit_card | credit-card
payment     | money | .9  | credit_card wallet | credit-card
bank        | money | 1   | bank credit_card coin_stack | building-columns
saving      | money | 1.1 | piggy_bank coin_stack | piggy-bank
investing   | money | 1   | growth_chart coin_stack | chart-line
stock_market | money | 1.1 | growth_chart bar_chart | arrow-trend-up chart-line
budget      | money | 1   | wallet piggy_bank bar_chart | calculator
tax         | money | 1   | coin_stack clipboard | file-invoice-dollar
debt        | money | .9  | credit_card wallet | hand-holding-dollar
loan        | money | .9  | coin_stack handshake | hand-holding-dollar
salary      | money | .9  | wallet coin_stack | money-check-dollar
profit      | money | 1   | growth_chart coin_stack | money-bill-trend-up
inflation   | money | 1   | growth_chart coin_stack shopping_cart | arrow-trend-up
economy     | money | .9  | growth_chart bar_chart coin_stack | chart-line
insurance   | money | 1   | umbrella shield | umbrella shield-heart
crypto      | money | 1.1 | coin_stack chip | bitcoin-sign
pension     | money | 1   | piggy_bank couple | piggy-bank
wealth      | money | .9  | coin_stack crown | gem sack-dollar
poverty     | money | .8  | wallet | hand-holding-dollar
growth      | work  | .9  | growth_chart seedling | arrow-trend-up chart-line
decline     | work  | .8  | bar_chart | arrow-trend-down
statistics  | work  | .9  | bar_chart growth_chart | chart-column
success     | work  | .9  | trophy flag | trophy
winner      | work  | .9  | trophy crown | trophy
award       | work  | 1   | trophy star | award medal
goal        | work  | .9  | target flag | bullseye
focus       | work  | .9  | target magnifier | bullseye
progress    | work  | .8  | steps growth_chart | stairs
step        | work  | .7  | steps | stairs
change      | work  | .5  | compass seedling | arrows-rotate
choice      | work  | .8  | compass road | signs-post
comparison  | work  | .7  | scales_of_justice bar_chart | scale-balanced
balance     | work  | .8  | scales_of_justice yoga | scale-balanced
quality     | work  | .8  | check_badge star | award
excellence  | work  | .7  | star | star
correct     | work  | .7  | check_badge | circle-check
mistake     | work  | .8  | warning_sign | circle-xmark
problem     | work  | .8  | puzzle question_mark | puzzle-piece
solution    | work  | .8  | light_bulb key puzzle | lightbulb puzzle-piece
question    | talk  | .9  | question_mark | circle-question
answer      | talk  | .8  | speech_bubble check_badge | comment-dots
idea        | work  | 1   | light_bulb | lightbulb
creativity  | art   | 1   | palette light_bulb | palette
invention   | science | .9 | light_bulb rocket | lightbulb
motivation  | feeling | .8 | flag fire trophy | fire
energy      | abstract | .9 | lightning battery sun | bolt
speed       | abstract | .9 | rocket lightning | gauge-high
productivity | abstract | .9  | check_badge clock growth_chart | list-check
efficiency  | work  | .8  | gear clock | gears
automation  | tech  | 1   | robot gear | gears robot
process     | work  | .6  | gear | gears
risk        | work  | .9  | warning_sign | triangle-exclamation
danger      | work  | 1   | warning_sign | triangle-exclamation
accident    | transport | 1 | warning_sign car | car-burst
security    | tech  | 1   | shield lock | shield-halved
protection  | tech  | .8  | shield umbrella | shield-halved
trust       | people | .8 | handshake shield | handshake
privacy     | tech  | 1   | lock shield | user-lock
password    | tech  | 1.1 | lock key | key lock
lock        | tech  | 1   | lock | lock
hacker      | tech  | 1   | shield laptop lock | user-secret
scam        | tech  | .9  | warning_sign shield | mask
crime       | law   | .9  | lock scales_of_justice | handcuffs
police      | law   | 1   | shield | user-shield
law         | law   | 1   | scales_of_justice | scale-balanced gavel
court       | law   | 1.1 | scales_of_justice | gavel
freedom     | law   | .9  | bird | dove
peace       | law   | 1   | bird leaf | dove peace
war         | law   | 1   | flag warning_sign | jet-fighter
democracy   | law   | 1   | flag | check-to-slot
government  | law   | .9  | flag office | landmark
politics    | law   | .8  | microphone flag | landmark
news        | talk  | 1   | newspaper megaphone tv | newspaper
communication | talk | .9 | speech_bubble | comments
conversation | talk | .9  | speech_bubble | comments
message     | talk  | .9  | speech_bubble envelope | message
language    | talk  | .9  | speech_bubble globe | language
email       | tech  | 1.1 | envelope | envelope
letter      | talk  | .9  | envelope | envelope
feedback    | talk  | .8  | speech_bubble star | comment-dots
review      | talk  | .8  | star speech_bubble | star
social_media | tech | 1   | smartphone speech_bubble heart | share-nodes
phone       | tech  | 1   | smartphone | mobile-screen
call        | tech  | .7  | smartphone | phone
app         | tech  | .9  | smartphone | mobile-screen
screen      | tech  | .8  | tv laptop smartphone | display
computer    | tech  | 1.1 | laptop | laptop computer
software    | tech  | .9  | laptop | laptop-code
code        | tech  | 1   | laptop | code
bug         | tech  | .9  | laptop warning_sign | bug
website     | tech  | 1   | laptop globe | globe
internet    | tech  | 1   | globe laptop | globe wifi
wifi        | tech  | 1.1 | smartphone | wifi
network     | tech  | .8  | globe server | network-wired
cloud_computing | tech | 1.2 | cloud_computing server | cloud
data        | tech  | .8  | bar_chart server | database
database    | tech  | 1.1 | server | database
server      | tech  | 1.1 | server | server
chip        | tech  | 1.1 | chip | microchip
ai          | tech  | 1.1 | robot chip brain | robot
robot       | tech  | 1.1 | robot | robot
technology  | tech  | .8  | chip laptop | microchip
digital     | tech  | .7  | laptop chip | laptop
device      | tech  | .7  | smartphone laptop | mobile-screen
keyboard    | tech  | 1   | laptop | keyboard
printer     | tech  | 1   | | print
battery     | tech  | 1.1 | battery | battery-full
charging    | tech  | 1   | plug battery | charging-station
electricity | tech  | 1   | plug lightning light_bulb | plug bolt
plug        | tech  | 1.1 | plug | plug
solar       | tech  | 1.2 | solar_panel sun | solar-panel
wind_power  | tech  | 1.2 | wind_turbine | wind
renewable   | tech  | 1   | wind_turbine solar_panel leaf | solar-panel leaf
nuclear     | science | 1 | atom | radiation atom
oil         | tech  | .9  | factory droplet | oil-well
fuel        | transport | 1 | car | gas-pump
recycling   | nature | 1.1 | recycling | recycle
waste       | nature | 1  | recycling | trash-can
pollution   | nature | 1  | factory | smog
smoking     | health | 1  | lungs | smoking
plastic     | nature | .9 | water_bottle recycling | bottle-water
factory     | work  | 1.1 | factory | industry
building_site | work | 1  | builder office | helmet-safety
camera      | art   | 1.1 | camera | camera
photo       | art   | 1   | camera | image camera-retro
video       | art   | 1   | camera tv | video
film        | art   | 1   | tv camera | film clapperboard
television  | art   | 1   | tv | tv
radio       | art   | 1   | microphone | radio
podcast     | art   | 1.1 | microphone headphones | podcast
microphone  | art   | 1.1 | microphone | microphone
headphones  | art   | 1.1 | headphones | headphones
music       | art   | 1   | music_note headphones | music
song        | art   | 1   | music_note microphone | music
guitar      | art   | 1.1 | music_note | guitar
concert     | art   | 1   | music_note microphone | music
sound       | art   | .8  | headphones music_note | volume-high
silence     | art   | .8  | moon | volume-off
art         | art   | .8  | artist palette | palette
paint       | art   | 1   | palette | paintbrush
color       | art   | .8  | palette | palette
design      | art   | .8  | palette pencil | pen-ruler
theater     | art   | 1   | | masks-theater
museum      | art   | 1   | bank palette | landmark
game        | art   | .8  | game_controller puzzle | gamepad
video_game  | art   | 1.1 | game_controller | gamepad
chess       | art   | 1.1 | crown puzzle | chess-knight
puzzle      | art   | 1   | puzzle | puzzle-piece
story       | art   | .8  | book | book-open
book        | learning | 1.1 | book | book
reading     | learning | 1 | reading book | book-open-reader
writing     | learning | 1 | pencil | pen-fancy pencil
pen         | learning | 1 | pencil | pen
learning    | learning | .9 | book graduation_cap | book-open-reader
education   | learning | 1 | graduation_cap book | graduation-cap
school      | learning | 1 | teacher book graduation_cap | school
university  | learning | 1.1 | graduation_cap | graduation-cap
teacher     | learning | 1.1 | teacher | chalkboard-user
student     | learning | 1 | student graduation_cap | user-graduate
exam        | learning | 1 | clipboard pencil graduation_cap | file-pen
knowledge   | learning | .9 | book light_bulb brain | book-open
research    | science | 1 | microscope magnifier | microscope
science     | science | 1 | flask atom microscope | flask
experiment  | science | 1.1 | flask | flask-vial
chemistry   | science | 1.1 | flask | flask
physics     | science | 1.1 | atom magnet | atom
biology     | science | 1 | microscope dna | dna
mathematics | science | 1 | pencil book | square-root-variable
atom        | science | 1.1 | atom | atom
dna         | science | 1.1 | dna | dna
bacteria    | science | 1.1 | microscope | bacteria
microscope  | science | 1.1 | microscope | microscope
telescope   | science | 1.1 | telescope | binoculars
space       | science | .9 | planet rocket star | user-astronaut
planet      | science | 1.1 | planet | globe
astronaut   | science | 1.1 | rocket planet | user-astronaut
rocket      | science | 1.1 | rocket | rocket
satellite   | science | 1.1 | satellite | satellite
magnet      | science | 1.1 | magnet | magnet
search      | tech  | .9  | magnifier | magnifying-glass
discovery   | science | .8 | magnifier telescope compass | magnifying-glass
measure     | science | .7 |  | ruler
car         | transport | 1.1 | car | car
electric_car | transport | 1.2 | car battery plug | charging-station
bus         | transport | 1.1 | bus | bus
train       | transport | 1.1 | train | train
airplane    | transport | 1.1 | airplane | plane
airport     | transport | 1.1 | airplane suitcase | plane-departure
ship        | transport | 1.1 | ship | ship
truck       | transport | 1.1 | delivery_box | truck
motorcycle  | transport | 1.1 |  | motorcycle
bicycle     | transport | 1.1 | bicycle cyclist | bicycle person-biking
taxi        | transport | 1.1 | car | taxi
road        | transport | 1 | road | road
traffic     | transport | 1 | traffic_light car | traffic-light
bridge      | transport | 1.1 |  | bridge
transport   | transport | .9 | train bus car | bus
driving     | transport | .9 | car road | car-side
travel      | travel | 1  | suitcase airplane compass | suitcase-rolling
vacation    | travel | 1  | palm_beach suitcase | umbrella-beach
hotel       | travel | 1.1 | bed suitcase | hotel
passport    | travel | 1.1 | suitcase globe | passport
ticket      | travel | 1  | | ticket
camping     | travel | 1.1 | forest fire | campground
map         | travel | 1  | map_pin compass | map-location-dot
place       | travel | .6 | map_pin | location-dot
navigation  | travel | 1  | compass map_pin | compass
adventure   | travel | .9 | compass mountain | compass
world       | travel | .8 | globe earth | earth-americas
city        | travel | 1  | city office | city
country     | travel | .8 | flag map_pin globe | flag
village     | travel | .9 | house tree | house-chimney
king        | people | .9 | crown | crown
flag        | travel | .9 | flag | flag
diamond     | money | 1   |  | gem
church      | travel | 1  | | church
mosque      | travel | 1  | | mosque
religion    | people | .8 | candle | hands-praying
magic       | art   | .8  | star | wand-magic-sparkles
infinity    | time  | .7  | | infinity
alarm       | time  | 1   | bell clock | bell
notification | tech | .9  | bell smartphone | bell
fashion     | home  | .9  | | shirt
beauty      | home  | .8  | flower | spa
"""
