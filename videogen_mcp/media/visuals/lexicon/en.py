"""English words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : book your, book our, book my, book now, book online, waste our time, waste your time,
  waste time, wastes time, wasting time, wasted time, remember to, pack light, travel light,
  the heart of, ended in a draw, at the expense of, as a matter of fact, matter of time,
  by means of, on average, in general, in fact, in particular, step in, step up, in the light of,
  on fire, on earth, what on earth, down to earth, world class, world record holder, at home with,
  hit the road, down the road, under the weather, call for, calls for, called for, leave it,
  leaves you, leaves us, leave behind, room temperature, in season, with flying colors,
  rocket science, not rocket science, a walk in the park, learn more, read more, read on,
  stay tuned, sign up, looks like, feel like, feels like, would like, like to, piece of cake,
  right now, right away, at the end of the day, keep in mind, in the long run, on the other hand,
  by the way, all in all, in light of, light on, power of attorney, close to, let alone,
  in the face of, on the face of it, the lion's share, break a leg, first of all, state of the art,
  at the same time, over time, rule of thumb, in time, on time, once upon a time, this time,
  last time, next time, every time, for the first time, a lot of time, take place, takes place,
  took place, in place, in the first place, in front of, in order to, point of view, no wonder,
  turn out, turned out, turns out, run out, running out of, runs out, ran out, in the long term,
  high time, play a role, plays a role, out of the blue, mean well, right hand, present day,
  at present, current state, in charge of, in charge, spring to mind, watch out, book a, booked a,
  train your, train for, fall in love, falls apart, fall apart, fall behind, catch fire,
  under fire, hot dog days, raining cats and dogs, cloud nine, tip of the iceberg, silver lining,
  breaking the ice, break the ice, ice breaker, call it a day, second hand, first hand, long shot,
  cold shoulder, dry run, test drive, driving force, change of heart, by heart, at heart,
  heart of the matter, bite the bullet, face to face, head start, apple inc, amazon, home page,
  store data, stores data, stored in, key to, the key is, key point, key points, key takeaway,
  key takeaways, key feature, key features, key role, key step, key difference, turning point,
  point out, in mind, peace of mind, never mind, make up your mind, last night's, break even,
  play it safe, on the table, room for, no room, free time, spend time, spending time, take time,
  takes time, save time, saves time, saving time, waste of time, full time, part time, real time,
  one day, some day, these days, terms of service, third party, third parties, times, any time,
  at any time, at all times, asking price, on the market, the whole job, good job of, do the job,
  does the job, sounds like, that sounds, it sounds, sounds good, don't worry, no worries,
  dreamed of, dream of, dreams of, no excuses, the secret, step outside,
  stepped outside, steps outside, pinch of sugar, pinch of salt, in half, in charge of your,
  at the heart, heart of, best of luck, good news, bad news, best news, cold feet, not rising,
  watch for, look at, play it by ear, in the works, at work on, work out well, human error,
  the only way, by all means, a great deal, big deal, great deal of, get lost, get right,
  save you, saves you, saved you, house rules, run by, run for, in the running, spring to life,
  the present, present a, present the, presented by, what's left, leaves room, free of charge
person : person, human, human being, individual, somebody, people~, humans
woman : woman, women, lady, girl, mother, mom, sister, daughter, wife
man : man, men, gentleman, guy, boy, father, dad, brother, son, husband
child : child, children, kid, kids, toddler, childhood, childcare, kindergarten
baby : baby, babies, newborn, infant
family : family, families, parent, parents, parenthood, relatives
couple : couple~, boyfriend, girlfriend, partner~, spouse, romantic, date night
friend : friend, friends, friendship, buddy, companions
team : team, teamwork, crew, colleague, coworker, co-worker, collaborate, collaboration,
  collaborating, together~
community : community, society, neighbor, neighbour, neighborhood, neighbourhood, volunteer, crowd,
  audience, population, citizen
grandparent : grandparent, grandmother, grandfather, grandma, grandpa, elderly, seniors,
  old people, older people, aging
love : love, loving, romance, affection, beloved, kiss, valentine, passion, kindness, compassion,
  in love
happiness : happy, happiness, happier, joy, joyful, smile, smiling, laugh, laughter, fun~,
  optimism, positive thinking
sadness : sad, sadness, cry, crying, tears, grief, depressed, depression, lonely, loneliness
anger : anger, angry, rage, furious
fear : fear, afraid, scared, anxious, anxiety, worry, worried, panic, phobia
calm : calm, calmness, relax, relaxing, relaxed, relaxation, serenity, quiet~, wellness, spa,
  self-care, unwind
meditation : meditation, meditate, mindfulness, mindful, breathing exercise, deep breath,
  deep breathing
stress : stress, stressed, stressful, burnout, overwhelmed, pressure~, tension
tiredness : tired, exhausted, fatigue
welcome : welcome, hello, hi there, greeting, goodbye, bye, introduce yourself, join us
handshake : handshake, shake hands, deal~, partnership
agreement : agreement, agree, negotiation, negotiate, compromise, consensus
praise : thumbs up, well done, great job, approve, approval, recommend, recommended, praise
gratitude : gratitude, grateful, thank, thanks, thank you, thankful, appreciate
help : help~, helping, helpful, assistance, assist, supportive, lend a hand
charity : charity, donate, donation, nonprofit, fundraising, humanitarian, generosity
doctor : doctor, physician, surgeon, dr, medical check, check-up, checkup, patient?, clinic,
  medical
nurse : nurse, nursing, caregiver, paramedic
hospital : hospital, surgery, emergency room, ambulance, operation?
medicine : medicine, medication, pill, drug, tablet?, antibiotic, painkiller, pharmacy,
  prescription, vitamin, supplement
vaccine : vaccine, vaccination, vaccinate, injection, immunity, immune system, immunization,
  syringe
illness : illness, ill~, sick, sickness, disease, flu, common cold, a bad cold, catch a cold,
  fever, cough, infection, symptom,
  cancer, diabetes, headache, migraine
virus : virus, viral infection, covid, coronavirus, pandemic, epidemic
injury : injury, injured, wound, hurt~, pain, painful, bandage, bleeding
health : health, healthy, healthier, wellbeing, well-being, longevity, lifespan
heart : heart, cardiac, heart attack, heart rate, blood pressure, cardiovascular, pulse, blood
brain : brain, mind, mental, neuron, neuroscience, cognitive, thinking~, psychology, intelligence,
  mindset, memory loss
lungs : lung, lungs, breathe, breathing, respiratory, asthma, oxygen
tooth : tooth, teeth, dental, dentist
muscle : muscle, muscles, biceps, strength training
strength : strength, strong~, stronger, powerful~, resilience, resilient, courage
eye : eye, eyes, vision~, eyesight, eyesight test
ear : ear, ears, hearing, listen, listening, listener
bone : bone, bones, skeleton, fracture, joint pain, spine, back pain
skin : skin, skincare, sunscreen, wrinkles
diet : diet, nutrition, nutritious, calorie, calories, healthy eating, vegan, vegetarian, protein,
  fasting
body_weight : weight, weight loss, lose weight, obesity, overweight, kilograms
therapy : therapy, therapist, counseling, counselor, mental health, psychologist, healing, rehab
pregnancy : pregnancy, pregnant, childbirth, midwife
walking : walk, walking, stroll, pedestrian, ten thousand steps, 10000 steps
running : running, runner, jog, jogging, marathon, sprint, run?, run a mile, go for a run,
  morning run
sport : sport, sports, athlete, athletic, olympic, olympics, coach, championship, competition,
  compete, race~
workout : warm-up, warm up, warming up, squats, push-ups, jumping jacks, lift weights,
  lifting weights, heavy weights, weight training, lift heavy,
  warm-up exercises, workout, work out, exercise, gym, fitness, training?, weightlifting, dumbbell,
  push-up, cardio
yoga : yoga, pilates, stretching, posture, flexibility
football : football, soccer, world cup, goalkeeper, penalty kick, scored a goal, scored, two goals,
  goals down, half-time,
  stoppage time, the match, final whistle, kick-off, striker, midfielder, fans?
basketball : basketball, nba
tennis : tennis, badminton, table tennis, racket
volleyball : volleyball
golf : golf, golfer
swimming : swim, swimming, swimmer, swimming pool, dive, diving, surfing
skiing : ski, skiing, snowboard, snowboarding, skier
hiking : hike, hiking, hiker, trekking, climb~, climbing, climber, trail
dance : dance, dancing, dancer, ballet
shoe : shoe, shoes, sneaker, sneakers, boots, footwear
clothes : fast fashion, clothes, clothing, shirt, t-shirt, dress~, jacket, wardrobe, outfit,
  textile, jeans
water : water, hydrate, hydrated, hydration, dehydration, dehydrated, thirst, thirsty, drink water,
  glass of water, tap water, drinking water, aquatic, drink~
drop : droplet, drop of water, drops of water, drip, liquid, moisture
bottle : bottle, water bottle, bottled water, reusable bottle
coffee : coffee, espresso, cappuccino, caffeine, latte, barista, cup of coffee
tea : tea, cup of tea, green tea, teapot, herbal tea
juice : juice, lemonade, smoothie, soda
wine : wine, vineyard, cocktail, champagne
beer : beer, brewery, alcohol, pub
food : food, eat, eating, meal, lunch, dinner, hungry, hunger, dish, snack, cuisine, nutrient,
  groceries, ate, taste, tasty, delicious, flavor
breakfast : breakfast, brunch
restaurant : restaurant, waiter, dine, dining, diner, menu, bistro, cafe
cooking : olive oil, cook, cooking, recipe, kitchen pot, boil, boiling, simmer, stir, ingredient,
  fry, oven, roast
chef : chef, cooks, sous-chef
fruit : fruit, fruits, berry, berries, grape, mango, pear, peach
apple : apple, apples, apple tree, apple pie
banana : banana
lemon : lemon, citrus, lime
vegetable : vegetable, vegetables, veggie, tomato, potato, onion, broccoli, spinach, bell pepper
carrot : carrot, carrots
salad : salad, lettuce, leafy greens, greens
bread : bread, bakery, baker, loaf, toast, baking, flour, dough, sourdough, croissant, sandwich
cheese : cheese, dairy, yogurt, butter
egg : egg, eggs, omelette
meat : meat, chicken, beef, pork, steak, sausage, barbecue
rice : rice, sushi, noodles, pasta
soup : soup, stew, broth, curry
pizza : pizza
burger : burger, hamburger, fast food, junk food
cake : cake, dessert, pastry, pie~, cupcake, piece of the cake
birthday : birthday, anniversary
sweet : sugar~, sweets, candy, chocolate, cookie
ice_cream : ice cream, gelato
tree : tree, trees, oak, trunk, planting trees
forest : forest, woods, rainforest, jungle, deforestation, woodland, reforestation
leaf : leaf, leaves?, autumn leaf, foliage, herb, organic
plant : houseplant, plants, photosynthesis, plant?, water your plants, watering,
  fern, succulent, botanical
seed : seed, seedling, sprout, germinate, sapling, soil, compost
flower : flower, flowers, rose~, tulip, blossom, bloom, bouquet, pollen
garden : garden, gardening, gardener, lawn, greenhouse, backyard
farm : farm, farmer, farming, agriculture, harvest, crop, crops, tractor, livestock
wheat : wheat, grain, cereal, corn, barley
nature : nature, natural~, outdoors, wilderness, biodiversity, ecosystem, national park, landscape
environment : environment, environmental, sustainability, sustainable, eco-friendly, ecology,
  ecological, conservation, save the planet
climate : climate, global warming, climate change, greenhouse gas, carbon footprint, emissions,
  carbon dioxide, co2, net zero
earth : earth, planet earth, continent, equator, our planet
mountain : mountain, mountains, hill, peak~, summit, everest, alps, valley, cliff
ocean : ocean, sea, wave, waves, tide, coral reef, marine, underwater, tsunami
river : river, stream?, lake, waterfall, river bank, bank of the river, banks of the river,
  riverbank, canal
beach : beach, coast, shore, seaside, sand, sunbathing
island : island, tropical, palm tree, hawaii
sun : sun, sunny, sunlight, sunshine, sunrise, sunset, daylight, ultraviolet
moon : moon, moonlight, lunar, full moon
night : night, midnight, evening, bedtime, tonight, darkness
morning : morning, mornings, dawn, wake up, waking up, sunrise, early riser
summer : summer, heat wave, heatwave, hot day, hot weather
winter : winter, freezing, frost
spring : springtime, spring?, in spring, early spring, this spring
autumn : autumn, in the fall, autumn leaves
star : star, stars, starry, constellation, stargazing
cloud : cloud, clouds, cloudy, overcast, sky, fog
rain : rain, rainy, raining, rainfall, rainstorm, drizzle, raindrop
snow : snow, snowy, snowfall, snowflake, blizzard
storm : storm, thunder, thunderstorm, hurricane, tornado, lightning, cyclone, typhoon
wind : wind~, windy, breeze
weather : weather, forecast, meteorology, meteorologist
rainbow : rainbow
umbrella : umbrella, raincoat
fire : fire, flame, burning, wildfire, bonfire, campfire, firefighter, burn~, blaze
ice : ice, iceberg, glacier, frozen, melting ice, polar, arctic, antarctica
temperature : temperature, thermometer, degrees, celsius, heat~, hot~, warm~
volcano : volcano, lava, eruption, volcanic
flood : flood, flooding, floods, dam?
earthquake : earthquake, seismic, magnitude
bee : bee, bees, beehive, pollinator, pollination, wasp, beekeeper, honey
insect : insect, insects, ant, beetle, mosquito
bird : bird, birds, sparrow, eagle, pigeon, penguin, parrot, nest
cat : cat, cats, kitten, feline
dog : dog, dogs, puppy, puppies, canine, dog walk
fish : fish, fishes, fishing, shark, salmon, tuna, aquarium, dolphin
horse : horse, pony, horse riding, equestrian
cow : cow, cattle, milk
pet : pet, pets, veterinarian, vet, hamster
wildlife : wildlife, animals, zoo, wild animals, animal kingdom, endangered species, species
animal : animal, lion, tiger, bear?, wolf, monkey, mammal, predator, dinosaur
house : house, home, homes, roof, apartment, homeowner, cottage, household, at home, housing,
  garage
rent : rent, tenant, landlord, lease
real_estate : real estate, property, mortgage, buy a house, home buyer, move into
bed : bed, bedroom, mattress, pillow, blanket
sleep : sleep, sleeping, asleep, nap, insomnia, dream, rest~, bedtime, fall asleep, sleepy,
  go to bed
sofa : sofa, couch, living room, armchair
lamp : lamp, lampshade, chandelier
light : light bulb, light bulbs, light~, lights, lighting, bright~
door : door, doorway, doorbell, entrance, gate
window : windowsill, open the window, window, windows of the
bath : bath, bathtub, bathroom, shower, toilet, hygiene
cleaning : clean~, cleaning, tidy, declutter, vacuum, dust, mop, dishes?, household chores
kitchen : kitchen, fridge, refrigerator, dishwasher, stove
chair : chair, chairs
furniture : furniture, interior, interior design, home decor, shelf
tool : tool~, tools~, hammer, screwdriver, wrench, toolbox, craft~, carpenter, carpentry, diy,
  drill
repair : repair, fix~, fixing, maintenance, mechanic, plumber, plumbing, renovate, renovation,
  handyman
clock : clock, alarm clock, watch?, o'clock, stopwatch, timer, wristwatch
time : time, hour, hours, minute, minutes, seconds, time management, schedule, duration
deadline : deadline, due date, countdown, urgent, urgency, running out of time,
  time is running out, last minute, procrastination, procrastinate, procrastinating
waiting : wait, waiting, patience, delay, queue, slow~, slowly~, sand timer
calendar : calendar, date?, month, appointment, monday~, tuesday~, wednesday~, thursday~, friday~,
  saturday~, sunday~, weekly~, every week, event~, book a meeting, annual~
history : history, historical, ancient, century, centuries, empire, medieval, archaeology, past~,
  tradition, heritage, roman, decades~
future : future~, tomorrow~, prediction, predict, upcoming, futuristic, next generation
memory : memory, memories, remember, remembering, memorize, nostalgia, forget, forgot, forgetting
habit : habit, habits, routine, daily routine, daily habit, every single day, discipline~,
  consistency, lifestyle
key : key, keys, unlock, keychain
gift : gift, gifts, presents, birthday present, wrapped, surprise~
candle : candle, candles, candlelight
christmas : christmas, xmas, santa, new year, new year's eve
celebration : celebrate, celebration, party, congratulations, festival, carnival, cheers,
  fireworks, graduation party
wedding : wedding, marriage, married, marry, bride, groom, engagement ring
death : death, funeral, died, dying, grave, cemetery, mourning
work : work, working, workday, workplace, professional, freelance, freelancer, remote work,
  working from home
job : job, jobs, employment, profession, hire, hiring, recruit, recruiter, recruiting, recruitment,
  unemployed, unemployment, resume?, job offer
desk : desk, desks, workplace, workstation
office : office, headquarters, coworking, skyscraper
company : small business, small businesses, company, companies, business, businesses, corporation,
  corporate, enterprise, industry~,
  firm?, organization, organisation
startup : startup, startups, start-up, entrepreneur, founder, launch, launching, venture
boss : boss, manager, ceo, executive, supervisor, director~
employee : employee, employees, staff, worker, workers, workforce, onboarding, human resources
meeting : meeting, meetings, conference, discussion, brainstorm, brainstorming, seminar, webinar,
  workshop
interview : interview, interviews, job interview, interviewer, candidate
presentation : presentation, slides, slideshow, pitch, pitch deck, keynote, public speaking,
  speech, lecture, speaker, powerpoint, whiteboard
contract : contract, contracts, sign a contract, signature, terms and conditions, legal agreement,
  freelance contract, lease agreement
document : document, documents, report, paperwork, form?, certificate, policy, file~, files,
  invoice, pdf
checklist : checklist, to-do list, todo list, to do list, task, tasks, list~, requirements, survey
plan : plan, plans, planning, roadmap, agenda, prepare, preparation, organize, organized, organise
project : project, projects, project management, workflow, milestone
strategy : strategy, strategic, strategies, tactic, tactics, game plan
leadership : leader, leaders, leadership, lead by example, mission, pioneer
career : career, promotion?, get promoted, career path, ambition
marketing : marketing, advertising, advertisement, ad campaign, brand, branding, campaign, promote,
  ads, advertise, influencer, seo
announcement : announce, announcement, spread the word, attention please, raise awareness,
  awareness
sales : sales, sell~, selling~, salesperson, seller, revenue, sold, sales team, conversion
customer : customer, customers, client, clients, consumer, buyer, target audience, user~, users
service : service, services, customer service, reception, waiter
support : customer support, tech support, help desk, helpdesk, call center, hotline, support~
price : price, prices, pricing, cost, costs, expensive, cheap, fee, affordable, price tag, worth,
  value~
discount : discount, discounts, sale?, coupon, bargain, special offer, percent off, black friday
shopping : shopping, shop online, online shopping, cart, e-commerce, ecommerce, purchase,
  purchases, buy, buying, bought, add to cart, checkout, impulse buy
shop : shop, store, stores, supermarket, retail, retailer, mall, marketplace, grocery store,
  boutique, market~
delivery : delivery, deliver, delivered, shipping, courier, free shipping, doorstep, logistics,
  supply chain
package : package, packaging, parcel, box, boxes, unboxing, cardboard
warehouse : warehouse, inventory, storage~, stockroom
money : money, finance, finances, financial, coins, coin, dollar, dollars, euro, euros,
  pounds sterling, currency, funds, funding, income, fortune, cent, cents, personal finance
cash : cash, banknote, banknotes, bills?, atm, cash flow
wallet : wallet, purse, handbag, pocket money
credit_card : credit card, credit cards, debit card, contactless
payment : pay, paying, payment, payments, paid, transaction, subscription, bill, bills,
  checkout payment
bank : bank account, banking, bank?, banks, central bank, your bank, banker, interest rate,
  interest rates, account balance
saving : save money, saving money, saves money, saved money, savings, saving, emergency fund,
  piggy bank, frugal, thrifty, save?, savings account, rainy day fund, put money aside
investing : invest, investing, investment, investments, investor, investors, portfolio,
  compound interest, dividend, index fund, asset, assets, mutual fund, etf, roi
stock_market : stock market, stocks, shares?, stock?, wall street, trading, trader, bull market,
  bear market, nasdaq, bond?, bonds
budget : budget, budgets, budgeting, expense, expenses, spending, overspending, household budget,
  spend~, monthly expenses
tax : tax, taxes, taxation, tax return, accountant, accounting, bookkeeping, irs, vat, deductible
debt : debt, debts, owe, credit score, bankruptcy, bankrupt, pay off
loan : loan, loans, borrow, lender, lending, student loan
salary : salary, salaries, wage, wages, paycheck, payday, raise?, earn, earning, earnings,
  minimum wage
profit : profit, profits, profitable, gain?, return on investment, margin~
inflation : inflation, rising prices, rising costs, cost of living, price increase
economy : economy, economic, economics, recession, gdp, trade, globalization, economist
insurance : insurance, insured, insure, insurer, coverage~, policyholder
crypto : crypto, cryptocurrency, bitcoin, blockchain, ethereum
pension : pension, retirement, retire, retired, retiree, 401k
wealth : wealth, wealthy, rich~, millionaire, billionaire, luxury, treasure
poverty : poverty, poor~, homeless, inequality
growth : growth, growing~, grow~, grew, grown~, increase, increases, increasing, rising~, rise~,
  expand, expansion, scale up, skyrocket, upward, boost, doubled, tripled, improve~, improvement~,
  improving~
decline : decline, decrease, declining, dropped, fell~, falling~, shrink, downturn, crash?,
  loss~, losses
statistics : statistics, statistic, chart, graph, analytics, analysis, analyze, metrics, percent~,
  percentage~, survey results, data analysis, dashboard, kpi, average~
success : success, successful, succeed, achieve, achievement, accomplish, accomplishment, victory,
  win, winning, won, triumph, overcome
winner : winner, winners, champion, champions, number one~, first place, gold medal, best in class
award : award, awards, prize, medal, trophy, nobel prize, reward, oscar
goal : goal, goals, aim~, objective, objectives, target, targets, purpose, resolution, resolutions,
  set a goal
focus : focus, focused, focusing, concentrate, concentration, attention, distraction, distractions,
  distracted, deep work, precision, precise, accurate, accuracy
progress : progress, milestones, step by step, stages, advance, advancing, move forward,
  climb the ladder, level up, one step at a time
step : step, steps, stairs, staircase, ladder, simple steps, three steps, first step, next step
change : change~, changes~, changing~, transformation, transform, transition, evolve, evolution
choice : choice, choices, choose, decide, decision, decisions, option~, options, crossroads,
  alternative~, dilemma
comparison : compare, comparison, versus, vs, pros and cons, trade-off
balance : balance, balanced, work-life balance, equilibrium, equality, equal rights, fairness,
  harmony
quality : quality, high quality, premium, certified, guarantee, warranty, standard~, reliable,
  reliability, proven, verified
excellence : excellent, excellence, outstanding, five stars, favorite, rating, ratings, top rated,
  famous, celebrity
correct : correct, done, complete~, completed, finished~, confirmed, checked, passed
mistake : mistake, mistakes, error, errors, wrong, failure, fail, failed, failing, avoid~
problem : conflict, conflicts, problem, problems, issue~, issues, challenge, challenges,
  challenging, obstacle, difficulty, complicated, complex~, complexity
solution : solution, solutions, solve, solved, solving, figure out, remedy, fix the problem,
  secret to, breakthrough
question : question, questions, why~, ask~, asking~, wonder~, wondering, curious~, mystery,
  mysterious, confused, confusing, confusion, unknown, doubt, what if, quiz, did you know, riddle,
  faq
answer : answer, answers, reply, respond, response, explanation, explained, explain
idea : idea, ideas, light bulb moment, inspiration, inspire, inspired, insight, insights, tip,
  tips, hint, concept, genius, smart~, clever
creativity : creativity, creative, imagination, imaginative, originality
invention : invention, invent, invented, inventor, innovation, innovative, innovate, patent, edison
motivation : motivation, motivate, motivated, motivating, inspiration speech, determination,
  willpower, persistence, perseverance, never give up, ambition, drive?
energy : energy, energetic, power?, energy boost, vitality, high voltage, energize
speed : speed, fast~, faster~, fastest, quick~, quickly, rapid, rapidly, accelerate, acceleration,
  speed up, instant~, instantly
productivity : productivity, productive, get things done, getting things done, multitasking,
  time blocking, prioritize, priorities, priority
efficiency : efficiency, efficient, efficiently, optimize, optimization, streamline, streamlined
automation : automation, automate, automated, automatic, automatically, autopilot
process : process~, processes, mechanism, machine, machines, machinery, engine, engineering,
  engineer, settings, configure, configuration, setup, system~, systems~, operations
risk : risk, risks, risky, uncertainty, uncertain, hazard, threat, threats, vulnerability, crisis
danger : danger, dangerous, warning, beware, caution, toxic, poison, deadly, alert?, emergency,
  harmful, careful~
accident : accident, car crash, collision
security : security, secure, secured, cybersecurity, cyber security, firewall, safe~, safety,
  safely, antivirus
protection : protect, protects, protection, protected, defend, defense, prevent, prevention, guard,
  shield, armor
trust : trust, trusted, trustworthy, honest, honesty, loyalty, integrity, promise, commitment,
  transparency
privacy : privacy, private data, personal data, gdpr, confidential, encrypt, encrypts, encrypted,
  encryption, anonymous, secret~, secrets~, top secret, private~
password : password, passwords, login, log in, two-factor, authentication, credentials, passcode,
  password manager
lock : lock, locked, locks, padlock, locker
hacker : hacker, hackers, hacking, cyberattack, cyber attack, malware, ransomware, data breach,
  phishing
scam : scam, scams, fraud, fake, spam, scammer, misinformation, lie?, lies?
crime : crime, criminal, thief, theft, steal, stolen, prison, jail, murder, robbery
police : police, policeman, detective, sheriff
law : law, laws, legal, lawyer, attorney, justice, regulation, regulations, legislation, rights,
  rules~, copyright, ethics, ethical, constitution, compliance
court : court, judge~, trial?, lawsuit, courtroom, verdict, jury, sue
freedom : freedom, liberty, independence, independent~, free as a bird, financial freedom
peace : peace, peaceful, ceasefire, dove, nonviolence, peace treaty
war : war, wars, army, soldier, soldiers, battle, military, weapon, invasion, armed conflict, bomb
democracy : democracy, democratic, vote, voting, election, elections, voter, ballot, parliament
government : government, state?, minister, president, senate, congress, public administration,
  mayor
politics : politics, politician, political, debate, diplomacy, diplomat
news : news, newspaper, journalism, journalist, headline, headlines, media, breaking news,
  magazine, article, press release
communication : communication, communicate, communicating, talk to, dialogue, communicator
conversation : conversation, conversations, talk, talking, chat, chatting, speak, speaking, gossip,
  voice
message : message, messages, text message, sms, messaging, messenger, chatbot
language : language, languages, translate, translation, translator, vocabulary, grammar, bilingual,
  english?, spanish?, french?, german?, learn english, learn spanish, learn french,
  foreign language, multilingual
email : email, emails, e-mail, inbox, newsletter, mailbox, mail
letter : letter, letters, postcard, envelope, post office, stamp
feedback : feedback, opinion, comment, comments, criticism, suggestion, testimonial
review : review, reviews, rated, star rating
social_media : social media, social network, instagram, facebook, tiktok, twitter, linkedin,
  followers, hashtag, likes and shares, go viral, viral, influencers, scrolling
phone : phone, phones, smartphone, smartphones, mobile phone, cellphone, iphone, android,
  telephone, mobile, cell phone
call : phone call, call us, call me, call?, calling, dial, video call
app : app, apps, application~, mobile app, download
screen : screen, screens, screen time, monitor?, display~, touchscreen
computer : computer, computers, laptop, laptops, notebook computer, macbook, pc, desktop
software : software, program?, saas, operating system, software update, open source, tech stack,
  plugin
code : code, coding, coder, programmer, programming, developer, developers, software engineer,
  python, javascript, algorithm, algorithms, api, web development, source code, compiler, git
bug : debug, debugging, software bug, bugs, bug
website : website, websites, web page, webpage, homepage, landing page, web design, browser, blog,
  blogging, blogger, domain name, web
internet : internet, online, world wide web, cyberspace, web traffic, surf the web
wifi : wifi, wi-fi, wireless, hotspot, bluetooth, broadband, 5g, router
network : network, networks, networking, connection~, connected, connect~, node
cloud_computing : cloud computing, cloud storage, cloud service, cloud services, in the cloud,
  the cloud, cloud provider, aws, cloud server, cloud servers, cloud platform, cloud backup,
  backup, back up your
data : data, big data, dataset, information~, data science, data scientist
database : database, databases, sql, spreadsheet, postgres, data warehouse, tables and rows
server : server, servers, data center, data centers, hosting, mainframe
chip : chip, microchip, processor, semiconductor, cpu, gpu, transistor, hardware, chips?,
  quantum computer, quantum computing
ai : ai, artificial intelligence, machine learning, neural network, neural networks, deep learning,
  chatgpt, language model, language models, large language model, llm, generative ai, ai model,
  ai agent, ai assistant
robot : robot, robots, robotics, android robot, cyborg, drone, humanoid
technology : technology, technologies, tech, high-tech, gadget, gadgets, electronic, electronics,
  technological, computing
digital : digital, digitally, digitalization, digitization, virtual, virtual reality
device : device, devices, tablet~, wearable, smartwatch
keyboard : keyboard, typing, type fast, mouse?, mouse click, click
printer : printer, printing, print, 3d printing
battery : battery, batteries, lithium, power bank, accumulator
charging : charge your, charger, charging, recharge, charging station, recharging
electricity : electricity, hydropower, hydroelectric, electric, electrical, electrician, volt,
  voltage, watt, power grid, power plant, power outage, electric current, kilowatt, circuit,
  electricity bill
plug : plug, plug in, socket, unplug, outlet?, power cord, cable
solar : solar, solar panel, solar panels, solar power, solar energy, photovoltaic, rooftop solar,
  sunlight into electricity
wind_power : wind power, wind turbine, wind turbines, wind energy, wind farm, windmill, turbine
renewable : renewable, renewables, renewable energy, green energy, clean energy, energy transition,
  geothermal
nuclear : nuclear, reactor, radioactive, uranium, nuclear power, radiation
oil : oil, petroleum, crude oil, natural gas, fossil fuel, fossil fuels, pipeline, coal
fuel : fuel, gasoline, petrol, diesel, gas station, fuel prices
recycling : recycle, recycling, recycled, reuse, reusable, circular economy, zero waste
waste : waste, garbage, trash, rubbish, litter, landfill, throw away
smoking : smoking, smoker, smokers, cigarette, cigarettes, tobacco, quit smoking, stop smoking,
  nicotine
pollution : pollution, smog, polluted, exhaust fumes, air quality, polluting, polluter, smoke
plastic : plastic, plastics, microplastics, plastic bottle, plastic bottles, single-use
factory : factory, factories, manufacturing, manufacture, manufacturer, production line,
  assembly line, industrial, mass production
building_site : construction, construction site, builder, architect, architecture, crane, bricks,
  build a house, concrete
camera : camera, cameras, photographer, lens, photography, dslr
photo : photo, photos, photograph, picture~, selfie, snapshot, image~
video : video, videos, footage, youtube, video editing, videographer, filming, streaming?,
  livestream, video clip, vlog
film : film, movie, movies, cinema, hollywood, director's cut, movie theater, actor, actress,
  netflix, scene~
television : tv, television, tv show, tv series, sitcom, binge-watch
radio : radio, radio station, broadcast, fm
podcast : podcast, podcasts, podcaster, audio show
microphone : microphone, karaoke, voice recording, recording studio, stand-up comedy
headphones : headphones, earphones, earbuds, headset, audiobook
music : music, musical, melody, musician, playlist, rhythm, band?, composer, symphony, orchestra,
  jazz, hip hop, piano, violin, drums
song : song, songs, sing, singing, singer, choir, lyrics
guitar : guitar, guitarist
concert : concert, live music, gig?, music festival
sound : sound, sounds~, noise, loud, acoustic, audio, volume~, noisy
silence : silence, silent
art : art, arts, artist, artistic, artwork, masterpiece, sculpture, gallery
paint : paint, painting, painter, brush~, watercolor, canvas, paintbrush, draw?, drawing, sketch
color : color, colour, colors, colorful, colourful, palette
design : design, designer, graphic design, designing, layout, prototype, typography, ux
theater : theater, theatre, stage~, opera, drama, comedy
museum : museum, exhibition, monument, exhibit, gallery of
game : game, games, gaming, board game, player
video_game : video game, video games, gamer, playstation, nintendo, xbox, esports, gamers, console
chess : chess, checkmate, chessboard
puzzle : puzzle, puzzles, jigsaw, pieces fit together, missing piece
story : story, stories, storytelling, tale, fairy tale, legend, myth, narrative, once upon
book : book, books, novel, library, chapter, textbook, bookshelf, author, literature, bestseller,
  poem, poetry, bible
reading : read~, reading, reader, bookworm, literacy
writing : write, writing, writer, wrote, written, journal, journaling, handwriting, essay,
  copywriting, note down, take notes, diary, notes
pen : pen, pencil, ballpoint, ink
learning : learn, learning, learned, lesson, lessons, course?, online course, study, studying,
  tutorial, practice~, skill, skills, e-learning, beginner, beginners
education : education, educational, educate, academic, academy, diploma, degree?, scholarship,
  graduation, graduate
school : school, schools, classroom, class~, homework, pupil, high school, kindergarten class,
  back to school
university : university, universities, college, campus, professor, bachelor's degree,
  master's degree, phd
teacher : teacher, teachers, teach, teaching, tutor, instructor, mentor, teaches, trainer?
student : student, students, learner, undergraduate
exam : exam, exams, test?, final exam, grades, examination, multiple choice, test scores
knowledge : knowledge, wisdom, fact~, facts, expert, experts, expertise, encyclopedia, wise,
  understand~, understanding~, scholar, philosophy, theory~
research : research, researcher, researchers, scientist, scientists, laboratory, lab, investigate,
  investigation, clinical trial, new study, study shows, studies show
science : science, scientific, sciences
experiment : experiment, experiments, test tube, beaker, a/b test
chemistry : chemistry, chemical, chemicals, chemist, molecule, acid, reaction?, carbon?, hydrogen,
  compound?
physics : quantum mechanics, physics, physicist, quantum, gravity, relativity, einstein, newton
biology : biology, biologist, cell?, cells, organism, anatomy, microbe
mathematics : math, maths, mathematics, equation, calculate, calculation, geometry, algebra,
  calculus, formula, statistics class
atom : atom, atoms, electron, proton, neutron, particle, fusion
dna : dna, gene, genes, genetic, genetics, genome, heredity, mutation, biotech
bacteria : bacteria, bacterium, germ, germs, microbiome, gut bacteria
microscope : microscope, microscopic
telescope : telescope, astronomy, astronomer, observatory, hubble
space : outer space, universe, galaxy, cosmos, cosmic, milky way, black hole, space?, space travel,
  space exploration, nasa, solar system, big bang
planet : planet, planets, mars, jupiter, saturn, venus, orbit, asteroid, exoplanet
astronaut : astronaut, astronauts, space station, spacewalk, moon landing
rocket : rocket, rockets, spaceship, spacecraft, liftoff, spacex, space shuttle
satellite : satellite, satellites, gps satellite, antenna
magnet : magnet, magnetic, magnetism, magnetic field
search : search, searching, search engine, google, find~, finding~, look for, looking for, look up
discovery : discover, discovered, discovery, explore, exploring, exploration, explorer, uncover,
  reveal~, closer look, examine, inspect, observe, detail~, details
measure : measure, measuring, measurement, ruler, inch, centimeter
car : car, cars, automobile, vehicle, vehicles, suv, tesla, self-driving, sports car
electric_car : electric car, electric cars, electric vehicle, electric vehicles, ev, evs,
  hybrid car
bus : bus, buses, shuttle, minibus, coach trip
train : train?, our train, my train, your train, a train, this train, next train, last train,
  first train, night train, train leaves, train ticket, train tickets, trains, by train,
  take the train, the train, railway, railroad, subway, metro, tram, locomotive, train station,
  train ride, high-speed rail, rail, commuter train
airplane : airplane, plane, planes, aircraft, flight, flights, fly?, flying, pilot, airline,
  airlines, jet, aviation, takeoff, boeing, jet lag
airport : airport, boarding pass, departure gate, layover
ship : ship, ships, boat, boats, sailing, sail, cruise, ferry, yacht, captain, container ship,
  harbor, harbour, port?, titanic
truck : truck, trucks, lorry, van, freight, cargo
motorcycle : motorcycle, motorbike, scooter, moped
bicycle : bicycle, bicycles, bike, bikes, cycling, cyclist, biking, pedal, e-bike
taxi : taxi, cab, uber, rideshare
road : road, roads, street, highway, motorway, path, freeway, route, roadside, journey
traffic : traffic, traffic jam, rush hour, traffic light, congestion, intersection
bridge : bridge, bridges, tunnel
transport : transport, transportation, public transport, commute, commuting, commuter, mobility,
  bus stop
driving : driving, driver, drivers, drive to, drive a car, driving license, driver's license,
  steering wheel, road trip
travel : travel, traveling, travelling, traveler, traveller, trip, trips, tourism, tourist,
  tourists, luggage, suitcase, itinerary, backpack, backpacking, baggage, packing list, destination
vacation : vacation, vacations, holiday, holidays, getaway, honeymoon, day off
hotel : hotel, hotels, hostel, resort, airbnb, motel
passport : passport, visa, immigration, immigrant, customs office, border control
ticket : ticket, tickets, boarding ticket, box office
camping : camping, campsite, tent, camper, campground
map : map, maps, geography, atlas, gps
place : place~, location, located, address, local~, nearby, landmark, venue, region
navigation : navigation, navigate, compass, direction, directions, guidance, orientation, north,
  south pole, course of action
adventure : adventure, adventures, adventurous, expedition, quest, explorers
world : world, global, globally, worldwide, international, globe, around the world, abroad
city : city, cities, town, urban, downtown, skyline, metropolis, new york, london, paris, tokyo,
  berlin, smart city
country : country, countries, nation, national~, nations, homeland
village : village, countryside, rural
king : king, queen, royal, crown, prince, princess, throne, kingdom, monarchy
flag : flag, flags, banner, finish line
diamond : diamond, gem, jewelry, jewel, gold, necklace
church : church, cathedral, chapel
mosque : mosque, ramadan, mecca
religion : religion, religious, faith, pray, prayer, god, spiritual, buddhism
magic : magic, magical, wizard, wand, illusion, spell?
infinity : infinity, infinite, endless, eternity, forever, unlimited
alarm : alarm, alarms, bell, ring the bell, wake-up call
notification : notification, notifications, reminder, reminders, remind, subscribe,
  push notification
fashion : fashion, style~, trendy, runway
beauty : beauty, beautiful~, makeup, cosmetics, hairdresser, haircut, perfume
laundry : laundry, laundry day, washing machine, wash clothes
turtle : turtle, turtles, tortoise
rabbit : rabbit, bunny, hare
owl : owl, owls
whale : whale, whales
elephant : elephant, elephants
butterfly : butterfly, butterflies, caterpillar
strawberry : strawberry, strawberries
orange : oranges, orange juice, tangerine, orange?
handwashing : wash your hands, washing your hands, hand washing, handwashing, wash hands, soap
first_aid : first aid, first aid kit
toothbrush : toothbrush, toothpaste, brush your teeth, brushing your teeth, brush teeth
"""
