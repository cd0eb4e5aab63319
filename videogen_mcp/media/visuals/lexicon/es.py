"""Spanish words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : más, mas, a lo largo del tiempo, al mismo tiempo, a tiempo, en lugar de, en primer lugar,
  tener lugar, tiene lugar, por ejemplo, de hecho, a la vez, hoy en día, en cuenta, de la mano, a
  mano, a través, al final del día, sin embargo, en la actualidad, punto de vista, nada, traje de
  baño, en vez de, cada vez, una vez, por favor, como, ordena, por qué, porque
person : persona, gente~, humano, seres humanos, ser humano
woman : mujer, mujeres, niña, madre, mamá, hermana, señora
man : hombre, hombres, padre, papá, hermano, señor
child : niño, niños, hijo, hijos, infancia, infantil, guardería
baby : el bebé, un bebé, su bebé, tu bebé, bebés, recién nacido
family : familia, familias, padres
couple : pareja, parejas, novio, novia, matrimonio
friend : amigo, amigos, amiga, amistad
team : equipo, equipos, compañeros, trabajo en equipo, colaboración, colaborar, juntos~
community : comunidad, sociedad, vecino, vecinos, voluntario, ciudadano, población, público?
grandparent : abuelo, abuela, abuelos, ancianos, personas mayores
love : amor, amar, enamorado, cariño, beso, pasión, romántico, bondad
happiness : felicidad, feliz, felices, alegría, sonrisa, reír, risa, diversión
sadness : tristeza, triste, llorar, lágrimas, soledad, depresión
anger : ira, enojo, enfado, rabia
fear : miedo, ansiedad, preocupación, pánico, temor
calm : calma, relajarse, relajación, tranquilidad, tranquilo, serenidad, descanso~, bienestar
meditation : meditación, meditar, atención plena, respirar hondo, respira hondo
stress : estrés, tensión
tiredness : cansado, cansancio, agotado, agotamiento, fatiga
welcome : bienvenido, bienvenidos, hola, saludo, adiós
handshake : apretón de manos, asociación
agreement : acuerdo, negociar, negociación, compromiso~
praise : bien hecho, recomendar, recomendación, elogio
gratitude : gratitud, gracias, agradecer, agradecido
help : ayuda, ayudar, apoyo, apoyar
charity : donación, donar, caridad, solidaridad
doctor : médico, doctor, doctora, médica, cirujano, paciente?, consulta médica
nurse : enfermera, enfermero, cuidador
hospital : hospital, clínica, cirugía, ambulancia, urgencias
medicine : medicina, medicamento, pastilla, fármaco, farmacia, vitamina, antibiótico
vaccine : vacuna, vacunación, vacunar, inyección, sistema inmunológico
illness : enfermedad, enfermo, gripe, fiebre, tos, infección, síntoma, cáncer, diabetes,
  dolor de cabeza, resfriado
virus : virus, coronavirus, pandemia
injury : herida, lesión, dolor, venda
health : salud, saludable, sano, longevidad
heart : corazón, cardíaco, presión arterial, sangre, pulso
brain : cerebro, mente, mental, psicología, neurona, pensamiento, inteligencia, pensar~
lungs : pulmón, pulmones, respirar, respiración, oxígeno
tooth : diente, dientes, dentista, cepillo de dientes
muscle : músculo, músculos
strength : fuerza, fuerte, valentía, resistencia, coraje
eye : ojo, ojos, vista~, mirada, visión~
ear : oído, oreja, escuchar, oír
bone : hueso, huesos, esqueleto, espalda, columna vertebral
skin : piel, protector solar
diet : dieta, nutrición, calorías, alimentación, vegano, proteína, ayuno, nutrientes
body_weight : peso, bajar de peso, perder peso, sobrepeso
therapy : terapia, terapeuta, psicólogo, salud mental
pregnancy : embarazo, embarazada, parto
walking : caminar, caminata, pasear, paseo, peatón, andar~
running : correr, corredor, maratón, trotar
sport : deporte, deportes, deportista, atleta, olímpicos, campeonato, entrenador
workout : ejercicio, ejercicios, gimnasio, entrenamiento, entrenar
yoga : yoga, estiramientos, postura
football : fútbol, futbolista, mundial de fútbol, portero
basketball : baloncesto, básquetbol
tennis : tenis
volleyball : voleibol
golf : golf
swimming : nadar, natación, piscina, bucear
skiing : esquí, esquiar
hiking : senderismo, excursión, escalar, escalada
dance : baile, bailar, danza
shoe : zapato, zapatos, zapatillas, botas
clothes : ropa, camisa, vestido?, chaqueta, pantalones
water : agua, vaso de agua, beber~, hidratación, sed, deshidratación, hidratarse, agua potable
drop : gota, gotas
bottle : botella, botellas, botella de agua
coffee : café, cafeína, taza de café
tea : té, té verde, taza de té
juice : zumo, jugo, limonada, batido
wine : vino, viñedo
beer : cerveza, alcohol
food : comida, comer, alimento, alimentos, almuerzo, cena, hambre, plato?, delicioso, sabor
breakfast : desayuno, desayunar
restaurant : restaurante, camarero, menú
cooking : cocinar, receta, ingredientes, horno, hervir, cocina~
chef : chef, cocinero, cocinera
fruit : fruta, frutas, uva, mango
apple : manzana, manzanas
banana : plátano, banana
lemon : limón
vegetable : verdura, verduras, vegetales, tomate, patata, papa~, cebolla
carrot : zanahoria
salad : ensalada, lechuga
bread : pan, panadería, panadero, hornear, harina
cheese : queso, yogur, mantequilla
egg : huevo, huevos
meat : carne, pollo, jamón
rice : arroz, pasta~, sushi
soup : sopa, caldo
pizza : pizza
burger : hamburguesa, comida rápida
cake : pastel, tarta, postre
birthday : cumpleaños, aniversario
sweet : azúcar, dulce~, chocolate, galleta, miel, caramelo
ice_cream : helado
tree : árbol, árboles, roble
forest : bosque, bosques, selva, deforestación, reforestación
leaf : hoja?, hojas?, hierbas
plant : planta?, plantas, fotosíntesis, botánica
seed : semilla, semillas, brote, sembrar
flower : flor, flores, rosa~, ramo
garden : jardín, jardines, huerto, jardinería
farm : granja, agricultor, agricultura, cosecha, campo~, tractor, ganadería
wheat : trigo, cereal, maíz, grano
nature : naturaleza, natural~, biodiversidad, ecosistema, paisaje
environment : medio ambiente, medioambiente, ambiental, sostenible, sostenibilidad, ecológico,
  ecología
climate : clima, cambio climático, calentamiento global, emisiones, gases de efecto invernadero
earth : planeta tierra, la tierra, nuestro planeta, continente
mountain : montaña, montañas, cima, cumbre, andes, colina
ocean : mar, océano, ola, olas, arrecife, marino
river : río, ríos, lago, cascada, orilla del río, arroyo
beach : playa, playas, costa, arena
island : isla, islas, palmera
sun : sol, soleado, amanecer, atardecer, luz solar
moon : luna, luna llena
night : noche, noches, oscuridad, medianoche
morning : por la mañana, cada mañana, mañanas, despertar, madrugar
summer : verano, ola de calor
winter : invierno
spring : primavera
autumn : otoño
star : estrella, estrellas, constelación
cloud : nube, nubes, nublado, cielo
rain : lluvia, llover, lluvioso, llueve
snow : nieve, nevar
storm : tormenta, rayo, trueno, huracán, relámpago
wind : viento~
weather : pronóstico del tiempo, meteorología, meteorólogo
rainbow : arcoíris, arco iris
umbrella : paraguas, sombrilla
fire : fuego, incendio, llama?, bombero, quemar
ice : hielo, iceberg, glaciar, ártico, congelado
temperature : temperatura, termómetro, grados, calor~
volcano : volcán, lava
flood : inundación, inundaciones
earthquake : terremoto, sismo
bee : abeja, abejas, colmena, polinizar, polinización
insect : insecto, insectos, hormiga, mosquito
bird : pájaro, pájaros, ave, aves, águila, nido
cat : gato, gatos, gata
dog : perro, perros, cachorro
fish : pez, peces, pescado, pescar, tiburón, delfín
horse : caballo, caballos
cow : vaca, vacas, leche
pet : mascota, mascotas, veterinario
animal : animal, animales, zoológico, león, tigre, oso, mono, dinosaurio, especies
house : casa, casas, hogar, techo, vivienda, apartamento
rent : alquiler, inquilino, alquilar
real_estate : inmobiliaria, hipoteca, propiedad
bed : cama, dormitorio, colchón, almohada
sleep : dormir, duerme, dormirse, siesta, insomnio, soñar, sueño, sueños
sofa : sofá, sala de estar
lamp : lámpara
light : luz, luces, bombilla, iluminación
door : puerta, puertas, entrada~
window : ventana, ventanas
bath : baño, bañera, ducha, higiene
cleaning : limpiar, limpieza, limpio, ordenar
kitchen : nevera, frigorífico, refrigerador
furniture : mueble, muebles
chair : silla, sillas
tool : herramienta, herramientas, martillo, destornillador
repair : reparar, reparación, arreglar, mantenimiento, mecánico, fontanero
clock : reloj, relojes, despertador
time : tiempo, hora, horas, minuto, minutos, segundos
deadline : fecha límite, plazo, urgente, procrastinar, procrastinación
waiting : esperar, espera, paciencia, lento~
calendar : calendario, fecha, mes, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
  semana~
history : historia, histórico, siglo, siglos, antiguo, imperio, medieval, tradición
future : futuro, predicción
memory : memoria, recuerdo, recuerdos, recordar, olvidar
habit : hábito, hábitos, rutina, costumbre, disciplina, todos los días, cada día
key : llave, llaves
gift : regalo, regalos, regalar, sorpresa
candle : vela, velas
christmas : navidad, nochebuena, año nuevo
celebration : fiesta, celebrar, celebración, felicidades, carnaval
wedding : boda, casarse, novios, anillo de compromiso
death : muerte, morir, murió, funeral
work : trabajo, trabajar, profesional, teletrabajo, oficio
job : empleo, contratar, desempleo, currículum, puesto de trabajo
office : oficina, oficinas, sede
desk : escritorio, escritorios
company : empresa, empresas, negocio, negocios, compañía, corporación, industria~
startup : startup, emprendedor, emprender, emprendimiento, fundador
boss : jefe, jefa, gerente, director~
employee : empleado, empleados, trabajador, trabajadores, personal~
meeting : reunión, reuniones, conferencia, seminario, taller
interview : entrevista, entrevista de trabajo
presentation : presentación, diapositivas, discurso, exposición~
contract : contrato, contratos, firma, firmar
document : documento, documentos, informe, formulario, archivo, factura
checklist : lista de tareas, lista~, tarea, tareas, encuesta
plan : plan, planes, planificar, planificación, preparar, organizar
project : proyecto, proyectos
strategy : estrategia, estrategias, táctica
leadership : líder, líderes, liderazgo
career : carrera~, ascenso
marketing : marketing, publicidad, campaña, marca, anuncio, mercadotecnia
announcement : anunciar, comunicado
sales : venta, ventas, vender, vendedor, ingresos
customer : cliente, clientes, consumidor, consumidores, comprador, usuario~
service : servicio, servicios
support : atención al cliente, soporte técnico
price : precio, precios, costo, coste, costos, caro, barato, valor~
discount : descuento, descuentos, oferta, rebajas, cupón
shopping : compra, compras, comprar, carrito
shop : tienda, tiendas, supermercado, mercado, comercio
delivery : entrega, envío, enviar~, reparto, mensajero, logística
package : paquete, paquetes, caja, embalaje
warehouse : almacén, inventario
money : dinero, finanzas, financiero, moneda, monedas, dólar, dólares, euros, fondos, riqueza~
cash : efectivo?, billete, billetes
wallet : cartera, billetera, monedero
credit_card : tarjeta de crédito, tarjetas de crédito, tarjeta?
payment : pago, pagos, pagar, transferencia, suscripción
bank : banco?, bancos, cuenta bancaria, banca, tasa de interés, tipos de interés, bancario
saving : ahorro, ahorros, ahorrar, ahorra, hucha, alcancía, fondo de emergencia
investing : inversión, inversiones, invertir, inversor, interés compuesto, dividendos
stock_market : bolsa de valores, acciones?, mercado de valores, bolsa?
budget : presupuesto, gastos, gastar
tax : impuesto, impuestos, contabilidad, declaración de la renta
debt : deuda, deudas, quiebra
loan : préstamo, préstamos, crédito?
salary : salario, sueldo, ganar dinero, nómina
profit : beneficio~, ganancia, ganancias, rentable, rentabilidad
inflation : inflación
economy : economía, económico, recesión
insurance : seguro de vida, seguro médico, aseguradora, seguros?
crypto : criptomoneda, criptomonedas, bitcoin
pension : pensión, jubilación, jubilarse, jubilado
wealth : riqueza, rico~, millonario, lujo, tesoro
poverty : pobreza, pobre~
growth : crecimiento, crecer, crece, aumentar, aumento, aumenta, mejorar~, subir~
decline : disminución, disminuir, caída, pérdida, pérdidas
statistics : estadística, estadísticas, gráfico, porcentaje, análisis, analizar
success : éxito, éxitos, exitoso, victoria, ganar, lograr, logro
winner : ganador, ganadores, campeón
award : premio, premios, medalla, trofeo, recompensa
goal : objetivo, objetivos, meta, metas, propósito
focus : concentración, concentrarse, enfoque, enfocarse, atención, distracción, distracciones
progress : progreso, avance, avanzar, paso a paso
step : paso, pasos, escalera, peldaño
change : cambio~, cambiar~, transformación
choice : elección?, elegir, decisión, decisiones, decidir, opción
comparison : comparar, comparación
balance : equilibrio, equilibrado, igualdad
quality : calidad, fiable, garantía, certificado
excellence : excelente, excelencia, talento, famoso
correct : correcto, completado, terminado
mistake : error, errores, fallo, fracaso, equivocarse
problem : problema, problemas, desafío, reto, obstáculo, dificultad
solution : solución, soluciones, resolver
question : pregunta, preguntas, preguntar, por qué, curiosidad, misterio, duda, dudas
answer : respuesta, respuestas, responder, explicación, explicar
idea : idea, ideas, inspiración, consejo, consejos, truco
creativity : creatividad, creativo, imaginación
invention : invento, inventar, inventor, innovación, innovador
motivation : motivación, motivar, motivado, perseverancia
energy : energía, energético
speed : velocidad, rápido, rápidamente, veloz, rapidez
productivity : productividad, productivo, prioridades
efficiency : eficiencia, eficiente, optimizar
automation : automatización, automático, automatizar
process : proceso~, máquina, máquinas, motor, ingeniero, ingeniería, configuración
risk : riesgo, riesgos, amenaza, crisis, incertidumbre
danger : peligro, peligroso, advertencia, cuidado~, tóxico, emergencia
accident : accidente, accidentes, choque
security : seguridad, ciberseguridad, seguro~
protection : protección, proteger, protege, prevenir, prevención
trust : confianza, confiar, honestidad, promesa
privacy : privacidad, datos personales, secreto~, cifrado
password : contraseña, contraseñas
lock : candado, cerradura
hacker : hacker, ciberataque, malware
scam : estafa, fraude, engaño
crime : crimen, delito, ladrón, robo, cárcel, prisión
police : policía, detective
law : ley, leyes, abogado, legal, derecho?, derechos, justicia, reglas
court : tribunal, juez, juicio
freedom : libertad, independencia
peace : paz, pacífico
war : guerra, ejército, soldado, soldados, militar, bomba, batalla
democracy : democracia, votar, voto, elecciones
government : gobierno, presidente, ministro, congreso
politics : política, político, debate
news : noticia, noticias, periódico, periodista, prensa, titular, revista
communication : comunicación, comunicar
conversation : conversación, hablar, conversar, diálogo, voz~, charla
message : mensaje, mensajes
language : idioma, idiomas, lengua, traducir, traducción, vocabulario, inglés, español
email : correo electrónico, correos electrónicos, email, boletín
letter : carta, cartas, sobre de papel, postal
feedback : opinión, comentario, comentarios, crítica
review : reseña, reseñas, valoración
social_media : redes sociales, red social, instagram, facebook, tiktok
phone : teléfono, móvil?, celular, smartphone, teléfonos
call : llamada, llamar por teléfono
app : aplicación~, aplicaciones~, app, descargar
screen : pantalla, pantallas
computer : ordenador, computadora, portátil, computador, ordenadores
software : software, programa?
code : código, programar, programación, programador, desarrollador, algoritmo
website : sitio web, página web, navegador, blog
internet : internet, en línea
wifi : wifi, bluetooth
network : red~, redes~, conexión~
cloud_computing : nube informática, en la nube, la nube, copia de seguridad, computación en la nube
data : datos, información~
database : base de datos, bases de datos
server : servidor, servidores, centro de datos
chip : chip, procesador, semiconductor, microchip
ai : inteligencia artificial, ia, aprendizaje automático, redes neuronales
robot : robot, robots, robótica, dron
technology : tecnología, tecnologías, electrónica, tecnológico
digital : digital, virtual
device : dispositivo, dispositivos
keyboard : teclado
printer : impresora, imprimir
battery : batería, baterías, pila
charging : cargador, recargar, cargar el móvil
electricity : electricidad, eléctrico, corriente eléctrica, voltaje, electricista
plug : enchufe, enchufar, cable
solar : energía solar, panel solar, paneles solares, placas solares, solar
wind_power : energía eólica, aerogenerador, eólica
renewable : energía renovable, energías renovables, renovable
nuclear : nuclear, radiactivo
oil : petróleo, combustibles fósiles, carbón
fuel : gasolina, combustible, gasolinera
recycling : reciclar, reciclaje, reutilizar, economía circular
waste : basura, residuos, desperdicio
pollution : contaminación, contaminar, humo
plastic : plástico, plásticos
factory : fábrica, fábricas, fabricación, fabricar
building_site : construcción, arquitecto, arquitectura, edificio
camera : cámara, fotografía, fotógrafo
photo : foto, fotos, imagen~
video : vídeo, video, vídeos, videos, youtube
film : película, películas, cine, actor, actriz
television : televisión, televisor, serie~
radio : radio
podcast : podcast, podcasts
microphone : micrófono
headphones : auriculares, audífonos
music : música, melodía, músico, orquesta, piano, ritmo
song : canción, canciones, cantar, cantante
guitar : guitarra
concert : concierto, festival de música
sound : sonido, ruido
silence : silencio
art : arte, artista, escultura
paint : pintar, pintura, pintor, dibujar, dibujo, pincel
color : color, colores
design : diseño, diseñar, diseñador
theater : teatro, ópera, comedia
museum : museo, monumento
game : juego, juegos, jugar, jugador
video_game : videojuego, videojuegos, consola
chess : ajedrez
puzzle : rompecabezas
story : cuento, relato, leyenda
book : libro, libros, novela, biblioteca, autor, literatura, poesía
reading : leer, lectura, lector
writing : escribir, escritor, escritura, diario~, notas?
pen : lápiz, bolígrafo, pluma?
learning : aprender, aprendizaje, lección, estudiar, curso~, habilidad, práctica~
education : educación, educativo, diploma, graduación, formación~
school : escuela, escuelas, colegio, alumno, clase~, deberes
university : universidad, universidades, profesor universitario
teacher : profesor, profesora, maestro, maestra, enseñar, docente
student : estudiante, estudiantes
exam : examen, exámenes, prueba~
knowledge : conocimiento, conocimientos, sabiduría, experto, saber~
research : investigación, investigador, laboratorio, científico, científicos, estudio?
science : ciencia, ciencias
experiment : experimento, experimentos
chemistry : química, químico, molécula, hidrógeno
physics : física~, gravedad~, cuántico, einstein
biology : biología, célula, células
mathematics : matemáticas, cálculo, ecuación, geometría
atom : átomo, átomos, electrón, partícula
dna : adn, gen, genes, genética
bacteria : bacteria, bacterias
microscope : microscopio
telescope : telescopio, astronomía
space : espacio exterior, universo, galaxia, agujero negro, sistema solar, vía láctea, el espacio~
planet : planeta, planetas, marte, júpiter, saturno
astronaut : astronauta, astronautas, estación espacial
rocket : cohete, nave espacial
satellite : satélite, satélites
magnet : imán, magnético
search : buscar, búsqueda, buscador
discovery : descubrir, descubrimiento, explorar, lupa
measure : medir, medición, regla?
car : coche, coches, automóvil, carro, vehículo, auto
electric_car : coche eléctrico, coches eléctricos, vehículo eléctrico, auto eléctrico,
  carro eléctrico
bus : autobús, autobuses, camión~
train : tren, trenes, metro~, ferrocarril, tranvía, estación de tren
airplane : avión, aviones, vuelo, vuelos, volar, piloto
airport : aeropuerto, aeropuertos
ship : barco, barcos, navegar, crucero, puerto~, bote, velero
truck : camiones, furgoneta
motorcycle : motocicleta, moto
bicycle : bicicleta, bicicletas, bici, ciclista, ciclismo
taxi : taxi
road : carretera, calle, calles, camino~, autopista, ruta
traffic : tráfico, atasco, semáforo
bridge : puente, túnel
transport : transporte, transporte público
driving : conducir, conductor, manejar~, volante
travel : viaje, viajes, viajar, viajero, turista, turismo, maleta, equipaje, mochila
vacation : vacaciones
hotel : hotel, hoteles, hostal
passport : pasaporte, visado, inmigración
ticket : boleto, billete de avión
camping : acampar, tienda de campaña, campamento
map : mapa, mapas, geografía
place : lugar~, dirección?, ubicación
navigation : brújula, navegación, orientación, norte
adventure : aventura, aventuras, expedición
world : mundo, mundial, global, internacional, globo
city : ciudad, ciudades, urbano, madrid, barcelona, parís, londres
country : país, países, nación
village : pueblo~, aldea, rural
king : rey, reina, corona, príncipe, princesa, reino
flag : bandera, banderas
diamond : diamante, joya, joyas, oro
church : iglesia, catedral
mosque : mezquita
religion : religión, fe, dios, rezar, oración~
magic : magia, mágico, mago
infinity : infinito, eternidad
alarm : alarma, campana, timbre
notification : notificación, notificaciones, recordatorio
fashion : moda
beauty : belleza, maquillaje, peluquería, perfume
smoking : fumar, fumador, cigarrillo, cigarrillos, tabaco
turtle : tortuga, tortugas
rabbit : conejo, conejos
owl : búho
whale : ballena, ballenas
elephant : elefante, elefantes
butterfly : mariposa, mariposas
strawberry : fresa, fresas
orange : naranja, naranjas
handwashing : lavarse las manos, lava tus manos, jabón
first_aid : primeros auxilios, botiquín
"""
