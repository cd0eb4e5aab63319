"""French words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : au fil du temps, en même temps, à temps, avoir lieu, a lieu, par exemple, en fait, au lieu de,
  tout à coup, en ce moment, de temps en temps, à la fin de la journée, point de vue, sur place,
  mise en place, mettre en place, tout de suite, compte tenu, se rendre compte, en cours, au cours,
  bien sûr, à la main, beaucoup de temps, cette fois, à côté, grâce à, il y a, s'il vous plaît,
  comme, pourquoi
person : personne~, gens~, humain, humains, être humain
woman : femme, femmes, mère, maman, sœur, soeur, fille~, dame
man : homme, hommes, père, papa, frère, monsieur, garçon
child : enfant, enfants, enfance, crèche, maternelle
baby : bébé, bébés, nouveau-né
family : famille, familles, parent, parents
couple : couple, mari, épouse, petit ami, mariage~
friend : ami, amis, amie, amitié, copain
team : équipe, équipes, collègue, collègues, travail d'équipe, collaboration, collaborer, ensemble~
community : communauté, société~, voisin, voisins, bénévole, citoyen, population, public?
grandparent : grand-mère, grand-père, grands-parents, personnes âgées, seniors
love : amour, aimer~, amoureux, tendresse, baiser, passion, gentillesse, bienveillance
happiness : bonheur, heureux, heureuse, joie, sourire, rire, plaisir~
sadness : tristesse, triste, pleurer, larmes, solitude, dépression
anger : colère, rage, furieux
fear : peur, anxiété, angoisse, inquiétude, crainte
calm : calme, détente, se détendre, relaxation, sérénité, tranquille, bien-être, repos~
meditation : méditation, méditer, pleine conscience, respirer profondément, respirez profondément
stress : stress, tension, burn-out
tiredness : fatigue, fatigué, épuisé, épuisement
welcome : bienvenue, bonjour, salut, au revoir
handshake : poignée de main, partenariat
agreement : accord~, négocier, négociation, compromis
praise : bravo, bien joué, recommander, recommandation
gratitude : gratitude, merci, remercier, reconnaissance
help : aide, aider, soutien, soutenir
charity : don?, dons, charité, bénévolat, solidarité
doctor : médecin, docteur, chirurgien, patient?, médical, cabinet médical
nurse : infirmière, infirmier, aide-soignant
hospital : hôpital, hôpitaux, clinique, chirurgie, ambulance, urgences
medicine : médicament, médicaments, médecine, pilule, pharmacie, vitamine, antibiotique
vaccine : vaccin, vaccins, vaccination, vacciner, piqûre, système immunitaire
illness : maladie, maladies, malade, grippe, fièvre, toux, infection, symptôme, cancer, diabète,
  mal de tête, rhume
virus : virus, coronavirus, pandémie
injury : blessure, blessé, douleur, pansement
health : santé, sain, en bonne santé, longévité
heart : cœur, coeur, cardiaque, tension artérielle, sang, pouls
brain : cerveau, esprit~, mental, psychologie, neurone, pensée, intelligence, penser~
lungs : poumon, poumons, respirer, respiration, oxygène
tooth : dent, dents, dentiste, brosse à dents
muscle : muscle, muscles, musculation
strength : force, fort~, courage, résilience
eye : œil, oeil, yeux, vue~, regard, vision~
ear : oreille, oreilles, écouter, entendre
bone : os?, squelette, colonne vertébrale, mal de dos
skin : peau, crème solaire
diet : régime, nutrition, calories, alimentation, végétarien, végan, protéines, jeûne
body_weight : poids, perdre du poids, surpoids, maigrir
therapy : thérapie, thérapeute, psychologue, santé mentale
pregnancy : grossesse, enceinte, accouchement
walking : marcher, marche~, promenade, se promener, piéton
running : courir, coureur, marathon, jogging, course à pied
sport : sport, sports, sportif, athlète, jeux olympiques, championnat, entraîneur
workout : exercice~, exercices, gym, salle de sport, entraînement, s'entraîner
yoga : yoga, étirement, étirements, posture
football : football, foot, footballeur, coupe du monde, gardien de but
basketball : basket, basketball
tennis : tennis
volleyball : volley
golf : golf
swimming : nager, natation, piscine, plonger, plongée
skiing : ski, skier
hiking : randonnée, escalade, grimper, randonneur
dance : danse, danser, danseur
shoe : chaussure, chaussures, bottes, baskets
clothes : vêtement, vêtements, chemise, robe, veste, pantalon
water : eau, verre d'eau, boire~, hydratation, soif, déshydratation, s'hydrater, eau potable
drop : goutte, gouttes
bottle : bouteille, bouteilles, gourde
coffee : café, caféine, expresso, tasse de café
tea : thé, thé vert, tasse de thé
juice : jus, limonade
wine : vin, vignoble
beer : bière, alcool
food : nourriture, manger, aliment, aliments, repas, déjeuner, dîner, faim, plat?, délicieux, goût
breakfast : petit-déjeuner, petit déjeuner
restaurant : restaurant, serveur~
cooking : cuisiner, cuisine, recette, ingrédients, four, cuire
chef : chef cuisinier, cuisinier
fruit : fruit, fruits, raisin, poire
apple : pomme, pommes
banana : banane
lemon : citron
vegetable : légume, légumes, tomate, pomme de terre, oignon
carrot : carotte
salad : salade
bread : pain, boulangerie, boulanger, farine, baguette
cheese : fromage, yaourt, beurre
egg : œuf, oeuf, œufs, oeufs
meat : viande, poulet, bœuf, jambon
rice : riz, pâtes
soup : soupe, bouillon
pizza : pizza
burger : hamburger, fast-food, burger
cake : gâteau, gâteaux, tarte, dessert
birthday : anniversaire
sweet : sucre, bonbon, chocolat, biscuit, miel
ice_cream : crème glacée, glaces?
tree : arbre, arbres, chêne
forest : forêt, forêts, jungle, déforestation
leaf : feuille?, feuilles?, herbes aromatiques
plant : plante, plantes, photosynthèse, botanique
seed : graine, graines, germe, semer, pousse?
flower : fleur, fleurs, bouquet, tulipe
garden : jardin, jardins, jardinage, potager, jardinier
farm : ferme?, agriculteur, agriculture, récolte, tracteur, élevage, paysan
wheat : blé, céréales, maïs
nature : nature, naturel~, biodiversité, écosystème, paysage
environment : environnement, durable, développement durable, écologique, écologie
climate : climat, changement climatique, réchauffement climatique, émissions, gaz à effet de serre
earth : planète terre, la terre, notre planète, continent
mountain : montagne, montagnes, sommet, alpes, colline
ocean : mer, océan, océans, vague, vagues, récif, marin
river : rivière, fleuve, lac, cascade, ruisseau
beach : plage, plages, côte?, sable
island : île, îles, palmier
sun : soleil, ensoleillé, lever du soleil, coucher de soleil
moon : lune, pleine lune
night : nuit, nuits, soir, soirée, minuit, obscurité
morning : matin, matins, matinée, réveil, se réveiller, se lever
summer : été?, canicule, en été
winter : hiver
spring : printemps
autumn : automne
star : étoile, étoiles, constellation
cloud : nuage, nuages, ciel
rain : pluie, pleuvoir, pluvieux, il pleut
snow : neige, neiger
storm : tempête, orage, foudre, tonnerre, ouragan, éclair
wind : vent~
weather : météo, prévisions météo, météorologue
rainbow : arc-en-ciel
umbrella : parapluie, parasol
fire : feu, incendie, flamme, pompier, brûler
ice : glace, iceberg, glacier, arctique, gelé
temperature : température, thermomètre, degrés, chaleur, chaud~
volcano : volcan, lave
flood : inondation, inondations
earthquake : séisme, tremblement de terre
bee : abeille, abeilles, ruche, pollinisation, polliniser, apiculteur
insect : insecte, insectes, fourmi, moustique
bird : oiseau, oiseaux, aigle, nid
cat : chat, chats, chaton
dog : chien, chiens, chiot
fish : poisson, poissons, pêche, pêcher, requin, dauphin
horse : cheval, chevaux
cow : vache, vaches, lait
pet : animal de compagnie, animaux de compagnie, vétérinaire
animal : animal, animaux, zoo, lion, tigre, ours, singe, dinosaure, espèce
house : maison, maisons, foyer, toit, logement, appartement
rent : loyer, locataire, louer
real_estate : immobilier, hypothèque
bed : lit, chambre, matelas, oreiller
sleep : dormir, sommeil, sieste, insomnie, rêve, rêver, rêves, s'endormir
sofa : canapé, salon?
lamp : lampe
light : lumière, ampoule, éclairage
door : porte?, portes, entrée~
window : fenêtre, fenêtres
bath : bain, baignoire, douche, salle de bain, hygiène
cleaning : nettoyer, nettoyage, propre~, ranger, ménage
kitchen : réfrigérateur, frigo
furniture : meuble, meubles
chair : chaise, chaises
tool : outil, outils, marteau, tournevis, bricolage
repair : réparer, réparation, entretien~, mécanicien, plombier
clock : horloge, montre?, réveille-matin
time : temps, heure, heures, minute, minutes, secondes
deadline : date limite, délai, urgent, échéance, procrastination, procrastiner
waiting : attendre, attente, patience, lent~
calendar : calendrier, date, mois, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
  semaine~
history : histoire, historique, siècle, siècles, antique, empire, médiéval, tradition
future : avenir, futur, prévision
memory : mémoire, souvenir, souvenirs, se souvenir, oublier
habit : habitude, habitudes, routine, discipline, tous les jours, chaque jour, quotidien
key : clé, clés, clef
gift : cadeau, cadeaux, surprise, offrir
candle : bougie, bougies
christmas : noël, nouvel an
celebration : fête, fêter, célébrer, félicitations, carnaval
wedding : mariage, se marier, mariée, fiançailles
death : mort, mourir, décès, enterrement
work : travail, travailler, métier, télétravail, professionnel
job : emploi, embaucher, recrutement, chômage, offre d'emploi
office : bureau, bureaux, siège social
company : entreprise, entreprises, affaires, industrie~, commerce~
startup : startup, start-up, entrepreneur, fondateur
boss : patron, chef, directeur, manager
employee : employé, employés, salarié, salariés, personnel~, travailleur
meeting : réunion, réunions, conférence, séminaire, atelier
interview : entretien d'embauche, interview
presentation : présentation, diapositives, discours, exposé
contract : contrat, contrats, signature, signer
document : document, documents, rapport, formulaire, fichier, facture
checklist : liste de tâches, liste~, tâche, tâches, sondage
plan : plan, planifier, planification, préparer, préparation, organiser
project : projet, projets
strategy : stratégie, stratégies, tactique
leadership : leader, leaders, leadership
career : carrière, promotion?
marketing : marketing, publicité, campagne, marque
announcement : annonce, annoncer
sales : vente, ventes, vendre, vendeur, chiffre d'affaires
customer : client, clients, clientèle, consommateur, consommateurs, acheteur, utilisateur~
service : service, services
support : service client, assistance
price : prix, coût, coûts, cher, bon marché, tarif, valeur~
discount : réduction, remise, soldes, promotion, bon d'achat
shopping : achat, achats, acheter, courses, panier
shop : magasin, magasins, boutique, supermarché, marché
delivery : livraison, livrer, expédition, logistique, livreur
package : colis, paquet, carton, emballage
warehouse : entrepôt, stock?
money : argent, finances, finance, financier, monnaie, pièce de monnaie, euro, euros, dollar,
  revenu, revenus
cash : espèces?, billet de banque, billets?
wallet : portefeuille, porte-monnaie
credit_card : carte de crédit, carte bancaire
payment : paiement, payer, virement, abonnement
bank : banque, banques, compte bancaire, taux d'intérêt, bancaire
saving : économiser, épargne, épargner, économies, tirelire, faire des économies
investing : investir, investissement, investissements, investisseur, placement, intérêts composés,
  dividende
stock_market : bourse, actions?, marché boursier
budget : budget, dépense, dépenses, dépenser
tax : impôt, impôts, taxe, fiscal, comptabilité
debt : dette, dettes, faillite
loan : prêt?, crédit, emprunt, emprunter
salary : salaire, salaires, gagner sa vie, rémunération
profit : bénéfice, bénéfices, profit, rentable
inflation : inflation
economy : économie, économique, récession
insurance : assurance, assurer~, assureur
crypto : cryptomonnaie, bitcoin
pension : retraite, retraité
wealth : richesse, riche~, millionnaire, luxe, trésor
poverty : pauvreté, pauvre~, sans-abri
growth : croissance, croître, augmenter, augmentation, augmente, améliorer~, hausse, grandir
decline : baisse, baisser, diminution, diminuer, chute, perte, pertes
statistics : statistique, statistiques, graphique, pourcentage, pour cent, analyse, analyser
success : succès, réussite, réussir, victoire, gagner
winner : gagnant, vainqueur, champion
award : prix nobel, récompense, médaille, trophée
goal : objectif, objectifs, but, buts
focus : concentration, se concentrer, attention~, distraction, distractions
progress : progrès, progresser, avancer, étape par étape, pas à pas
step : étape, étapes, escalier, échelle, marches de l'escalier
change : changement~, changer~, transformation
choice : choix, choisir, décision, décisions, décider, option
comparison : comparer, comparaison
balance : équilibre, équilibré, égalité
quality : qualité, fiable, garantie, certifié
excellence : excellent, excellence, talent, célèbre
correct : correct, terminé, achevé
mistake : erreur, erreurs, faute, échec, échouer
problem : problème, problèmes, défi, défis, obstacle, difficulté
solution : solution, solutions, résoudre
question : question, questions, pourquoi, curiosité, curieux, mystère, doute, demander~
answer : réponse, réponses, répondre, explication, expliquer
idea : idée, idées, inspiration, conseil, conseils, astuce
creativity : créativité, créatif, imagination
invention : invention, inventer, inventeur, innovation, innovant
motivation : motivation, motiver, motivé, persévérance
energy : énergie, énergétique
speed : vitesse, rapide, rapidement, vite
productivity : productivité, productif, priorités
efficiency : efficacité, efficace, optimiser
automation : automatisation, automatique, automatiser
process : processus~, machine, machines, moteur, ingénieur, paramètres
risk : risque, risques, menace, crise, incertitude
danger : danger, dangereux, avertissement, toxique, urgence
accident : accident, accidents, collision
security : sécurité, cybersécurité, sûreté
protection : protection, protéger, protège, prévenir, prévention
trust : confiance, honnêteté, promesse
privacy : vie privée, données personnelles, confidentialité, secret~
password : mot de passe, mots de passe
lock : cadenas, serrure
hacker : pirate informatique, cyberattaque, hacker
scam : arnaque, fraude, escroquerie
crime : crime, voleur, vol à main armée, prison
police : police, policier, détective
law : loi, lois, avocat, juridique, droit?, droits, justice, règles
court : tribunal, juge, procès
freedom : liberté, indépendance
peace : paix, pacifique
war : guerre, guerres, armée, soldat, soldats, militaire, bombe, bataille
democracy : démocratie, voter, vote, élection, élections
government : gouvernement, président, ministre, état?
politics : politique, politicien, débat
news : actualités, nouvelles?, journal, journaliste, presse, médias, magazine
communication : communication, communiquer
conversation : conversation, parler, discussion, dialogue, discuter, voix~
message : message, messages
language : langue, langues, traduire, traduction, vocabulaire, anglais, français
email : courriel, e-mail, email, e-mails, newsletter, boîte de réception
letter : lettre, lettres, enveloppe, carte postale
feedback : avis, commentaire, commentaires, opinion, critique
social_media : réseaux sociaux, réseau social, instagram, facebook, tiktok
phone : téléphone, portable, smartphone, téléphones
call : appel téléphonique, appeler~
app : application~, appli, télécharger
screen : écran, écrans
computer : ordinateur, ordinateurs
software : logiciel, logiciels, programme?
code : code, coder, programmer, programmation, développeur, algorithme
website : site web, site internet, page web, navigateur, blog
internet : internet, en ligne
wifi : wifi, bluetooth
network : réseau, réseaux, connexion
cloud_computing : dans le cloud, cloud, informatique en nuage, sauvegarde
data : données, information~, informations~
database : base de données
server : serveurs, centre de données
chip : puce électronique, processeur, semi-conducteur
ai : intelligence artificielle, ia, apprentissage automatique
robot : robot, robots, robotique, drone
technology : technologie, technologies, électronique, technologique
digital : numérique, virtuel
device : appareil, appareils
keyboard : clavier
printer : imprimante, imprimer
battery : batterie, batteries, pile
charging : chargeur, recharger, borne de recharge
electricity : électricité, électrique, courant électrique, électricien
plug : prise électrique, brancher, câble
solar : énergie solaire, panneau solaire, panneaux solaires, solaire
wind_power : éolienne, éoliennes, énergie éolienne, éolien
renewable : énergies renouvelables, énergie renouvelable, renouvelable, transition énergétique
nuclear : nucléaire, radioactif
oil : pétrole, énergies fossiles, charbon
fuel : essence, carburant, station-service
recycling : recycler, recyclage, réutiliser, tri sélectif, économie circulaire
waste : déchet, déchets, poubelle, ordures, gaspillage
pollution : pollution, polluer, fumée
plastic : plastique, plastiques
factory : usine, usines, fabrication, fabriquer
building_site : construction, chantier, architecte, bâtiment
camera : appareil photo, caméra, photographe, photographie
photo : photo, photos, image~
video : vidéo, vidéos, youtube
film : film, films, cinéma, acteur, actrice
television : télévision, télé, téléviseur
radio : radio
podcast : podcast, podcasts
microphone : microphone, micro
headphones : casque audio, écouteurs
music : musique, mélodie, musicien, orchestre, piano, rythme
song : chanson, chansons, chanter, chanteur
guitar : guitare
concert : concert
sound : son?, bruit
silence : silence
art : art, artiste, sculpture
paint : peindre, peinture, peintre, dessiner, dessin, pinceau
color : couleur, couleurs
design : design, concevoir
theater : théâtre, opéra, comédie
museum : musée, monument
game : jeu, jeux, jouer, joueur
video_game : jeu vidéo, jeux vidéo, console
chess : échecs?, jeu d'échecs
puzzle : puzzle
story : récit, conte, légende, une histoire
book : livre, livres, roman, bibliothèque, auteur, littérature, poésie
reading : lire, lecture, lecteur
writing : écrire, écrivain, écriture, journal intime
pen : crayon, stylo
learning : apprendre, apprentissage, leçon, étudier, compétence, pratique~
education : éducation, diplôme, formation
school : école, écoles, élève, classe~, devoirs?
university : université, universités
teacher : professeur, enseignant, enseignante, enseigner, instituteur
student : étudiant, étudiants, étudiante
exam : examen, examens, test?
knowledge : connaissance, connaissances, savoir~, sagesse, expert
research : recherche, recherches, chercheur, laboratoire, scientifique, étude?, études?
science : science, sciences
experiment : expérience scientifique, expériences?
chemistry : chimie, chimique, molécule, hydrogène
physics : physique~, gravité~, quantique, einstein
biology : biologie, cellule, cellules
mathematics : mathématiques, maths, calcul, équation, géométrie
atom : atome, atomes, électron, particule
dna : adn, gène, gènes, génétique
bacteria : bactérie, bactéries
microscope : microscope
telescope : télescope, astronomie
space : univers, galaxie, trou noir, système solaire, l'espace~
planet : planète, planètes, mars?, jupiter, saturne
astronaut : astronaute, astronautes, station spatiale
rocket : fusée, vaisseau spatial
satellite : satellite, satellites
magnet : aimant, magnétique
search : chercher~, moteur de recherche
discovery : découvrir, découverte, explorer, exploration, loupe
measure : mesurer, mesure~
car : voiture, voitures, automobile, véhicule, auto
electric_car : voiture électrique, voitures électriques, véhicule électrique
bus : bus, autobus, autocar
train : train?, trains, métro, chemin de fer, gare, tgv, tramway, en train, le train
airplane : avion, avions, vol?, voler~, pilote
airport : aéroport, aéroports
ship : bateau, bateaux, navire, voile?, croisière, port?, ferry
truck : camion, camions, camionnette
motorcycle : moto, scooter
bicycle : vélo, vélos, bicyclette, cycliste
taxi : taxi
road : route, routes, rue, chemin~, autoroute
traffic : circulation, embouteillage, feu rouge, bouchon
bridge : pont, tunnel
transport : transport, transports en commun
driving : conduire, conducteur, volant
travel : voyage, voyages, voyager, voyageur, touriste, tourisme, valise, bagages, sac à dos
vacation : vacances
hotel : hôtel, hôtels, auberge
passport : passeport, visa, immigration
ticket : ticket, billet d'avion, billet de train
camping : camping, tente, camper
map : carte géographique, carte routière, géographie, carte du monde
place : lieu~, adresse, endroit~
navigation : boussole, navigation, orientation, nord
adventure : aventure, aventures, expédition
world : monde, mondial, global, international
city : ville, villes, urbain, paris, lyon, londres
country : pays, nation
village : village, rural
king : roi, reine, couronne, prince, princesse, royaume
flag : drapeau, drapeaux
diamond : diamant, bijou, bijoux, or?
church : église, cathédrale
mosque : mosquée
religion : religion, foi?, dieu, prier, prière
magic : magie, magique, magicien
infinity : infini, éternité
alarm : alarme, cloche, sonnette
notification : notification, notifications, rappel
fashion : mode
beauty : beauté, maquillage, coiffeur, parfum
smoking : fumer, fumeur, cigarette, cigarettes, tabac
turtle : tortue, tortues
rabbit : lapin, lapins
owl : hibou, chouette?
whale : baleine, baleines
elephant : éléphant, éléphants
butterfly : papillon, papillons
strawberry : fraise, fraises
orange : oranges, jus d'orange
handwashing : se laver les mains, lavez-vous les mains, savon
first_aid : premiers secours
"""
