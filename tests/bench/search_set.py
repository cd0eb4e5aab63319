"""A labelled set for the search: what files are about, and queries with the file they mean.

A document is `name | description | transcript`, long ones go on in
indented lines; a query is `kind | words | name`.
"""

from __future__ import annotations

DOCUMENTS = """
beach-sunset.jpg | A golden sunset over a calm sandy beach with gentle waves |
IMG_4821.JPG | A brown dog running along the shore and chasing a ball |
kitten.png | A small grey kitten asleep in a wicker basket |
hydration-explainer.mp4 | Why drinking water matters. Stay hydrated. Two litres a day | Your
  body is mostly water. Even mild dehydration makes you tired and hurts concentration.
q3-report.pdf | Quarterly financial report. Revenue grew eleven percent, profit margin improved |
onboarding-deck.pptx | Welcome to the team. First week schedule, tools and contacts for new
  employees |
office-meeting.mp4 | Colleagues discussing a plan around a table in a bright office |
podcast-episode-12.mp3 | Speech | Today we talk to a founder about raising venture capital and
  building a company from nothing.
lofi-study-beat.mp3 | Calm lo-fi hip hop beat with soft piano for studying, music |
epic-trailer.wav | Dramatic orchestral music with big drums for a film trailer |
door-creak.wav | The sound of an old wooden door opening slowly, creaking |
rainstorm.wav | Heavy rain and distant thunder, sound effect |
logo-dark.svg | Company logo, white letters on a dark background |
mountain-hike.mp4 | A hiker with a backpack climbing a snowy mountain trail |
pasta-recipe.mp4 | How to cook fresh pasta with tomato sauce | Boil the water, add salt, and
  cook the spaghetti until it is firm to the bite.
chocolate-cake.jpg | A chocolate cake with strawberries on a plate |
city-night-timelapse.mp4 | Traffic lights and skyscrapers in a city at night, time lapse |
solar-panels.mp4 | Solar panels on a roof producing clean electricity from sunlight |
wind-farm.jpg | White wind turbines in a green field under a blue sky |
electric-car.png | An electric car at a charging station |
doctor-visit.mp4 | A doctor talks with an elderly patient in a hospital room |
vaccine-faq.txt | Frequently asked questions about vaccines, side effects and immunity |
yoga-morning.mp4 | A woman doing yoga stretches at sunrise in a quiet park |
gym-workout.mp4 | Strong man lifting weights, strength training in the gym |
football-goal.mp4 | A soccer player scores a goal and the crowd cheers |
birthday-party.mp4 | Children blowing out candles at a birthday party with balloons |
wedding-dance.mov | Bride and groom dancing their first dance |
baby-laugh.mp4 | A baby laughing while playing with a toy |
classroom.jpg | A teacher writing on a blackboard in front of pupils |
math-lesson.mp4 | Explaining fractions to children | A fraction is a part of a whole. If you cut
  a pizza into four slices each slice is a quarter.
history-rome.mp4 | The rise and fall of the Roman Empire | Julius Caesar crossed the river and
  the republic was never the same again.
space-launch.mp4 | A rocket lifting off from the launch pad with fire and smoke |
moon-landing.txt | Essay about the astronauts who first walked on the moon |
robot-arm.mp4 | An industrial robot arm assembling parts in a factory |
ai-intro.mp4 | What is artificial intelligence and how do computers learn | A neural network
  learns patterns from examples instead of following fixed rules.
code-screencast.mp4 | Screen recording of a programmer writing Python code in an editor |
bug-screenshot.png | Screenshot of a login page with an error message |
phone-ad.mp4 | Product advertisement for a new smartphone with a better camera |
sneakers-red.jpg | A pair of red running shoes on a white background, product photo |
coffee-shop.jpg | A barista pouring milk into a cup of coffee |
tea-ceremony.mp4 | Traditional Japanese tea ceremony with green tea |
real-estate-tour.mp4 | Walk-through of a modern house with garden and swimming pool for sale |
kitchen-interior.jpg | A bright kitchen with wooden furniture |
bank-savings.mp4 | How to save money and make a household budget | Put aside ten percent of
  every pay cheque before you spend anything else.
crypto-explained.mp4 | Bitcoin and blockchain explained for beginners |
tax-guide.pdf | Guide to filing your income tax return, deadlines and forms |
contract-draft.pdf | Draft of an employment contract with notice period and salary |
airplane-window.jpg | View of the clouds from the window of an airplane |
train-journey.mp4 | A train travelling through green hills in the countryside |
paris-trip.mp4 | Holiday video of Paris with the Eiffel tower and the river |
garden-roses.jpg | Red roses blooming in a garden in spring |
forest-fog.jpg | A foggy forest with tall pine trees |
autumn-leaves.mp4 | Orange and yellow leaves falling in a park in autumn |
elephant-savanna.mp4 | A herd of elephants walking through the savanna |
coral-reef.mp4 | Colourful fish swimming around a coral reef under water |
honey-bees.mp4 | Bees collecting pollen from flowers and making honey |
recycling.mp4 | How to sort plastic, paper and glass for recycling |
climate-talk.mp4 | Talk about global warming and melting ice | The planet has warmed by more
  than one degree and the glaciers are shrinking.
customer-testimonial.mp4 | A happy customer tells why she recommends the service | The support
  team answered within minutes and saved us hours every week.
sales-pitch.pptx | Pitch to investors. Market size, business model, team and traction |
weekly-standup.m4a | Speech | The backend release slipped to Thursday because the database
  migration failed twice.
voicemail.wav | Speech | Hi it is Anna, please call me back about the apartment viewing on Saturday.
meditation-guide.mp3 | Guided meditation for better sleep | Close your eyes and breathe slowly.
  Let your shoulders sink.
guitar-solo.mp3 | Electric guitar solo, rock music with fast drums |
jingle-bells.mp3 | Cheerful christmas song with bells |
hund-am-strand.mp4 | Ein Hund spielt am Strand mit seinem Besitzer |
receta-paella.mp4 | Cómo preparar una paella con arroz, pollo y verduras |
visite-du-musee.mp4 | Une visite guidée du musée avec des tableaux célèbres |
sleep-tips.mp4 | Five tips to fall asleep faster and rest better |
interview-hr.mp4 | How to prepare for a job interview |
"""

QUERIES = """
paraphrase | evening light at the seaside | beach-sunset.jpg
paraphrase | puppy fetching a ball by the sea | IMG_4821.JPG
paraphrase | sleeping baby cat | kitten.png
paraphrase | importance of fluids for the body | hydration-explainer.mp4
paraphrase | company earnings this quarter | q3-report.pdf
paraphrase | orientation for new hires | onboarding-deck.pptx
paraphrase | coworkers in a conference room | office-meeting.mp4
paraphrase | startup funding conversation | podcast-episode-12.mp3
paraphrase | relaxing background music for homework | lofi-study-beat.mp3
paraphrase | cinematic orchestra | epic-trailer.wav
paraphrase | storm noise | rainstorm.wav
paraphrase | squeaky hinge | door-creak.wav
paraphrase | alpine trekking | mountain-hike.mp4
paraphrase | spaghetti cooking instructions | pasta-recipe.mp4
paraphrase | dessert with berries | chocolate-cake.jpg
paraphrase | urban skyline after dark | city-night-timelapse.mp4
paraphrase | renewable energy from the sun | solar-panels.mp4
paraphrase | wind power | wind-farm.jpg
paraphrase | battery powered vehicle plugged in | electric-car.png
paraphrase | physician and senior citizen | doctor-visit.mp4
paraphrase | immunization questions | vaccine-faq.txt
paraphrase | bodybuilding exercise | gym-workout.mp4
paraphrase | football match highlight | football-goal.mp4
paraphrase | kids celebrating with cake and balloons | birthday-party.mp4
paraphrase | newlyweds | wedding-dance.mov
paraphrase | school lesson at the chalkboard | classroom.jpg
paraphrase | pizza slices as quarters | math-lesson.mp4
paraphrase | ancient Caesar documentary | history-rome.mp4
paraphrase | spacecraft taking off | space-launch.mp4
paraphrase | lunar astronauts | moon-landing.txt
paraphrase | factory automation | robot-arm.mp4
paraphrase | machine learning basics | ai-intro.mp4
paraphrase | software developer typing | code-screencast.mp4
paraphrase | cannot sign in failure screen | bug-screenshot.png
paraphrase | mobile phone commercial | phone-ad.mp4
paraphrase | sport footwear product shot | sneakers-red.jpg
paraphrase | latte in a café | coffee-shop.jpg
paraphrase | property for sale with a pool | real-estate-tour.mp4
paraphrase | personal finance advice | bank-savings.mp4
paraphrase | cryptocurrency introduction | crypto-explained.mp4
paraphrase | sky seen from a plane | airplane-window.jpg
paraphrase | french capital vacation | paris-trip.mp4
paraphrase | fall colours foliage | autumn-leaves.mp4
paraphrase | african wildlife | elephant-savanna.mp4
paraphrase | ocean fish diving | coral-reef.mp4
paraphrase | waste separation | recycling.mp4
paraphrase | melting glaciers | climate-talk.mp4
paraphrase | positive review from a client | customer-testimonial.mp4
paraphrase | database migration delay | weekly-standup.m4a
paraphrase | call back about the flat | voicemail.wav
paraphrase | insomnia advice | sleep-tips.mp4
name | IMG_4821 | IMG_4821.JPG
name | logo dark svg | logo-dark.svg
name | q3 report | q3-report.pdf
name | guitar solo | guitar-solo.mp3
name | contract draft | contract-draft.pdf
name | sneakers red | sneakers-red.jpg
typo | eletric car | electric-car.png
typo | montain hiker | mountain-hike.mp4
typo | choclate cake | chocolate-cake.jpg
typo | meditaton | meditation-guide.mp3
typo | elefants | elephant-savanna.mp4
typo | screnshot login eror | bug-screenshot.png
german | Sonnenuntergang am Meer | beach-sunset.jpg
german | Katze schläft | kitten.png
german | Arzt und Patient | doctor-visit.mp4
german | Geld sparen | bank-savings.mp4
german | Elefanten | elephant-savanna.mp4
german | Hochzeit | wedding-dance.mov
german | Bewerbungsgespräch | interview-hr.mp4
spanish | cohete espacial | space-launch.mp4
spanish | fiesta de cumpleaños | birthday-party.mp4
spanish | panel solar | solar-panels.mp4
spanish | perro en la playa | hund-am-strand.mp4
spanish | tren en el campo | train-journey.mp4
french | abeilles et miel | honey-bees.mp4
french | voiture électrique | electric-car.png
french | gâteau au chocolat | chocolate-cake.jpg
french | forêt dans le brouillard | forest-fog.jpg
english | chicken and rice recipe | receta-paella.mp4
english | art museum tour | visite-du-musee.mp4
english | dog at the beach with its owner | hund-am-strand.mp4
"""

UNRELATED = (
    "submarine warfare",
    "dentist appointment",
    "quantum physics lecture",
    "volcano eruption",
    "chess tournament",
    "knitting a sweater",
    "helicopter",
    "tennis racket",
)
"""Queries that mean none of the documents."""


def documents() -> list[tuple[str, str, str]]:
    """Name, description and transcript of every document."""
    rows = [line.split("|") for line in DOCUMENTS.strip().replace("\n  ", " ").splitlines()]
    return [(row[0].strip(), row[1].strip(), row[2].strip()) for row in rows]


def queries() -> list[tuple[str, str, str]]:
    """Kind, words and the name that is meant."""
    rows = [line.split("|") for line in QUERIES.strip().splitlines()]
    return [(row[0].strip(), row[1].strip(), row[2].strip()) for row in rows]
