"""Hindi words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : उदाहरण के लिए, समय के साथ, एक ही समय, के बजाय, सबसे पहले, ध्यान रखें
person : व्यक्ति, लोग~, इंसान, मनुष्य
woman : महिला, औरत, लड़की, माँ, मां, बहन
man : आदमी, पुरुष, लड़का, पिता, भाई
child : बच्चा, बच्चे, बचपन
baby : शिशु
family : परिवार, माता-पिता
friend : दोस्त, मित्र, दोस्ती
team : टीम, सहयोग, सहकर्मी
community : समाज, समुदाय, पड़ोसी
love : प्यार, प्रेम
happiness : खुशी, ख़ुशी, खुश, मुस्कान, आनंद
sadness : दुख, उदास, आँसू, अकेलापन
fear : डर, चिंता, भय
calm : शांति~, आराम, सुकून
meditation : ध्यान, योग और ध्यान, गहरी सांस
stress : तनाव
tiredness : थकान, थका
welcome : नमस्ते, स्वागत
gratitude : धन्यवाद, आभार, शुक्रिया
help : मदद, सहायता
doctor : डॉक्टर, चिकित्सक, मरीज
nurse : नर्स
hospital : अस्पताल
medicine : दवा, दवाई, औषधि, विटामिन
vaccine : टीका, टीकाकरण, वैक्सीन
illness : बीमारी, बीमार, बुखार, रोग, सिरदर्द, कैंसर
virus : वायरस
injury : चोट, घाव, दर्द
health : स्वास्थ्य, सेहत, स्वस्थ
heart : दिल, हृदय, रक्त, खून
brain : दिमाग, मस्तिष्क
lungs : फेफड़े, सांस, साँस
tooth : दांत, दाँत
muscle : मांसपेशी, मांसपेशियां
eye : आँख, आंख, आँखें
diet : आहार, पोषण, प्रोटीन
walking : टहलना, पैदल, सैर
running : दौड़ना, दौड़
sport : खेल~, खिलाड़ी
workout : व्यायाम, कसरत, जिम
yoga : योग
football : फुटबॉल
swimming : तैरना, तैराकी
shoe : जूता, जूते
clothes : कपड़े, कपड़ा
water : पानी, जल, एक गिलास पानी, प्यास
bottle : बोतल
coffee : कॉफी, कॉफ़ी
tea : चाय
food : खाना, भोजन, आहार
breakfast : नाश्ता
restaurant : रेस्तरां, रेस्टोरेंट
cooking : पकाना, रसोइया, खाना बनाना
fruit : फल
apple : सेब
banana : केला
vegetable : सब्जी, सब्ज़ी, सब्जियां
bread : रोटी, ब्रेड
egg : अंडा, अंडे
rice : चावल
cake : केक
birthday : जन्मदिन
sweet : चीनी, मिठाई, चॉकलेट
tree : पेड़, वृक्ष
forest : जंगल, वन
leaf : पत्ता, पत्ती
plant : पौधा, पौधे
seed : बीज
flower : फूल
garden : बगीचा, बाग
farm : खेत, किसान, खेती, कृषि, फसल
nature : प्रकृति
environment : पर्यावरण
climate : जलवायु, जलवायु परिवर्तन
earth : पृथ्वी, धरती
mountain : पहाड़, पर्वत, हिमालय
ocean : समुद्र, सागर, महासागर
river : नदी, झील, गंगा
sun : सूरज, सूर्य, धूप
moon : चाँद, चांद, चंद्रमा
night : रात
morning : सुबह, हर सुबह
summer : गर्मी~
winter : सर्दी
star : तारा, तारे, सितारा
cloud : बादल, आसमान
rain : बारिश, वर्षा
snow : बर्फ
storm : तूफान, तूफ़ान, बिजली कड़कना
weather : मौसम
fire : आग
temperature : तापमान
earthquake : भूकंप
bee : मधुमक्खी, मधुमक्खियां
bird : पक्षी, चिड़िया
cat : बिल्ली
dog : कुत्ता
fish : मछली
cow : गाय, दूध
animal : जानवर, पशु
house : घर, मकान
bed : बिस्तर
sleep : नींद, सोना~, सपना, सपने
light : रोशनी, प्रकाश, बल्ब
door : दरवाजा, दरवाज़ा
window : खिड़की
bath : नहाना, स्नान, हाथ धोना, साबुन
cleaning : सफाई, सफ़ाई
kitchen : रसोई
clock : घड़ी
time : समय, घंटा, घंटे, मिनट
calendar : कैलेंडर, तारीख, महीना, सप्ताह
history : इतिहास, सदी
future : भविष्य
memory : याद, स्मृति, यादें
habit : आदत, आदतें, रोज़, रोज
key : चाबी
gift : उपहार, तोहफा
celebration : उत्सव, त्योहार, दिवाली, जश्न
wedding : शादी, विवाह
work : काम, कार्य
job : नौकरी, रोजगार
office : दफ्तर, कार्यालय, ऑफिस
company : कंपनी, व्यवसाय, व्यापार
employee : कर्मचारी
meeting : बैठक
interview : साक्षात्कार, इंटरव्यू
contract : अनुबंध, हस्ताक्षर
document : दस्तावेज, दस्तावेज़
plan : योजना
marketing : विज्ञापन, मार्केटिंग
customer : ग्राहक
price : कीमत, मूल्य
shopping : खरीदारी, खरीदना
shop : दुकान, बाजार, बाज़ार
money : पैसा, पैसे, धन, रुपये, रुपया, वित्त
bank : बैंक
saving : बचत
investing : निवेश, निवेशक
stock_market : शेयर बाजार, शेयर
budget : बजट, खर्च
tax : कर?, टैक्स
debt : कर्ज
loan : ऋण, लोन
salary : वेतन
profit : लाभ~, मुनाफा
economy : अर्थव्यवस्था
insurance : बीमा
growth : विकास, वृद्धि
success : सफलता, सफल, जीत
goal : लक्ष्य
focus : एकाग्रता, फोकस
step : कदम, सीढ़ी
problem : समस्या, चुनौती
solution : समाधान, हल?
question : सवाल, प्रश्न, क्यों
answer : जवाब, उत्तर?
idea : विचार, सुझाव
energy : ऊर्जा, शक्ति
speed : गति, तेज~, रफ्तार
risk : जोखिम
danger : खतरा, खतरनाक, चेतावनी
accident : दुर्घटना
security : सुरक्षा, सुरक्षित
trust : विश्वास, भरोसा
password : पासवर्ड
law : कानून, वकील, न्याय
peace : शांति
war : युद्ध, सेना
democracy : चुनाव, लोकतंत्र, मतदान
government : सरकार, प्रधानमंत्री
news : समाचार, खबर, अखबार
conversation : बातचीत, बात~
language : भाषा, हिंदी, अंग्रेजी, अनुवाद
email : ईमेल
letter : पत्र, चिट्ठी
phone : फोन, मोबाइल, फ़ोन
computer : कंप्यूटर, लैपटॉप
internet : इंटरनेट
app : ऐप
data : डेटा, जानकारी~
ai : कृत्रिम बुद्धिमत्ता
robot : रोबोट
technology : तकनीक, प्रौद्योगिकी
battery : बैटरी
electricity : बिजली
solar : सौर ऊर्जा, सौर पैनल
recycling : पुनर्चक्रण, रीसाइक्लिंग
waste : कचरा, कूड़ा
pollution : प्रदूषण
plastic : प्लास्टिक
factory : कारखाना, फैक्ट्री
camera : कैमरा
photo : तस्वीर, फोटो
film : फिल्म, सिनेमा
television : टीवी, टेलीविजन
music : संगीत
song : गाना, गीत
art : कला, कलाकार
game : खेलना
book : किताब, पुस्तक, पुस्तकालय
reading : पढ़ना, पढ़ाई~
writing : लिखना, लेखक
learning : सीखना, अभ्यास
education : शिक्षा
school : स्कूल, विद्यालय
university : विश्वविद्यालय
teacher : शिक्षक, अध्यापक
student : छात्र, विद्यार्थी
exam : परीक्षा
knowledge : ज्ञान
research : शोध, अनुसंधान, वैज्ञानिक
science : विज्ञान
space : अंतरिक्ष, ब्रह्मांड
planet : ग्रह, मंगल
car : कार, गाड़ी
bus : बस?
train : ट्रेन, रेलगाड़ी, रेल
airplane : हवाई जहाज, विमान
ship : जहाज, नाव
bicycle : साइकिल
road : सड़क, रास्ता
travel : यात्रा, सफर, पर्यटन
hotel : होटल
map : नक्शा
world : दुनिया, विश्व, संसार
city : शहर, दिल्ली, मुंबई
country : देश, भारत
village : गाँव, गांव
king : राजा, रानी
flag : झंडा
"""
