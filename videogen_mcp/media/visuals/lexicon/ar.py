"""Arabic words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : على سبيل المثال, في نفس الوقت, في الوقت المناسب, بدلا من, في الواقع, وجهة نظر, مرة أخرى, بعيدا
person : شخص~, إنسان, ناس~, أشخاص~
woman : امرأة, نساء, أم, بنت, فتاة
man : رجل, رجال, أب, ولد
child : طفل, أطفال, طفولة
baby : رضيع
family : عائلة, أسرة, والدين
friend : صديق, أصدقاء, صداقة
team : فريق, زملاء, تعاون
community : مجتمع, جيران
love : حب, محبة
happiness : سعادة, سعيد, فرح, ابتسامة
sadness : حزن, حزين, وحدة, دموع
fear : خوف, قلق
calm : هدوء, استرخاء, راحة~
meditation : تأمل, تنفس بعمق
stress : توتر, ضغط نفسي
tiredness : إجهاد, تعب
welcome : مرحبا, أهلا, السلام عليكم
gratitude : شكر, شكرا, امتنان
help : مساعدة
doctor : طبيب, أطباء, دكتور
nurse : ممرضة
hospital : مستشفى, مستشفيات, جراحة
medicine : دواء, أدوية, صيدلية, فيتامين
vaccine : لقاح, تطعيم, مناعة
illness : مرض, أمراض, مريض, حمى, صداع, سرطان
virus : فيروس
injury : إصابة, جرح, ألم
health : صحة, صحي
heart : قلب, دم
brain : دماغ, عقل, مخ
lungs : رئة, رئتين, تنفس
tooth : أسنان, سن~, طبيب الأسنان
muscle : عضلات
eye : عين, عيون
diet : تغذية, حمية, بروتين
walking : مشي, تمشي
running : ركض, جري, ماراثون
sport : رياضة, رياضي
workout : تمارين, تمرين, نادي رياضي
football : كرة القدم
basketball : كرة السلة
tennis : تنس
swimming : سباحة, مسبح
shoe : حذاء, أحذية
clothes : ملابس, قميص
water : ماء, مياه, كوب ماء, كوب من الماء, شرب الماء, عطش, كوبا من الماء
bottle : زجاجة
coffee : قهوة
tea : شاي
food : طعام, أكل, غذاء, غداء, عشاء
breakfast : فطور, إفطار
restaurant : مطعم, مطاعم
cooking : طبخ, وصفة
chef : طباخ
fruit : فاكهة, فواكه
apple : تفاح, تفاحة
banana : موز
vegetable : خضروات, خضار
salad : سلطة~
bread : خبز
egg : بيض
meat : لحم, دجاج
rice : أرز
cake : كعكة, كعك
birthday : عيد ميلاد
sweet : سكر, شوكولاتة, حلويات
tree : شجرة, أشجار
forest : غابة, غابات
leaf : ورقة شجر
plant : نبات, نباتات
seed : بذرة, بذور
flower : زهرة, زهور, ورد
garden : حديقة, بستان
farm : مزرعة, مزارع, زراعة
nature : طبيعة
environment : بيئة, استدامة
climate : مناخ, تغير المناخ, احتباس حراري
earth : كوكب الأرض, أرض~
mountain : جبل, جبال
ocean : بحر, محيط, أمواج
river : نهر, بحيرة
beach : شاطئ
island : جزيرة
sun : شمس
moon : قمر
night : ليل, ليلة, مساء
morning : صباح, كل صباح
summer : صيف
winter : شتاء
spring : ربيع
autumn : خريف
star : نجمة, نجوم
cloud : غيمة, سحاب, سماء
rain : مطر, أمطار
snow : ثلج, ثلوج
storm : عاصفة, برق, رعد
weather : طقس
fire : نار, حريق
temperature : درجة الحرارة, حرارة
earthquake : زلزال
bee : نحل, نحلة
bird : طائر, طيور, عصفور
cat : قطة, قطط
dog : كلب, كلاب
fish : سمك, أسماك
horse : حصان, خيل
animal : حيوان, حيوانات
house : بيت, منزل, بيوت, سكن
bed : سرير
sleep : نوم, ينام, أحلام, حلم
light : ضوء, إضاءة, مصباح
door : باب, أبواب
window : نافذة
bath : حمام, غسل اليدين, صابون
cleaning : تنظيف, نظافة
kitchen : مطبخ
tool : أدوات, أداة
repair : إصلاح~
clock : ساعة
time : وقت, ساعات, دقيقة, دقائق
calendar : تقويم, تاريخ~, شهر, أسبوع~
history : تاريخ قديم, قرون, حضارة
future : مستقبل
memory : ذاكرة, ذكريات
habit : عادة, عادات, كل يوم, يوميا
key : مفتاح
gift : هدية, هدايا
celebration : احتفال, حفلة, عيد
wedding : زفاف, زواج
work : عمل, مهنة
job : وظيفة, توظيف
office : مكتب, مكاتب
company : شركة, شركات, أعمال
employee : موظف, موظفين
meeting : اجتماع, مؤتمر
interview : مقابلة
contract : عقد, عقود, توقيع
document : وثيقة, تقرير
plan : خطة, تخطيط
marketing : تسويق, إعلان, إعلانات
sales : مبيعات, بيع
customer : عميل, عملاء, زبون
price : سعر, أسعار, تكلفة
discount : خصم, تخفيضات
shopping : تسوق, شراء
shop : متجر, سوق
delivery : توصيل, شحن
money : مال, نقود, أموال, مالية
bank : بنك, بنوك, مصرف, حساب مصرفي
saving : ادخار, توفير, مدخرات
investing : استثمار, استثمارات, مستثمر
stock_market : أسهم, بورصة
budget : ميزانية, نفقات
tax : ضريبة, ضرائب
debt : دين~, ديون
salary : راتب, رواتب
profit : ربح, أرباح
inflation : تضخم
economy : اقتصاد
insurance : تأمين
growth : نمو, زيادة
success : نجاح, ناجح
goal : هدف, أهداف
focus : تركيز, انتباه
step : خطوة, خطوات
quality : جودة
problem : مشكلة, مشاكل, تحدي
solution : حل, حلول
question : سؤال, أسئلة, لماذا
answer : جواب, إجابة
idea : فكرة, أفكار, نصيحة
creativity : إبداع, خيال
invention : اختراع, ابتكار
motivation : تحفيز, دافع
energy : طاقة
speed : سرعة, سريع
risk : مخاطر, خطر~
danger : خطر, تحذير, خطير
accident : حادث, حوادث
security : أمان, أمن
protection : حماية
trust : ثقة
privacy : خصوصية
password : كلمة المرور, كلمة السر
law : قانون, محامي, عدالة
peace : سلام
war : حرب, حروب, جيش
democracy : انتخابات, ديمقراطية
government : حكومة, رئيس~
news : أخبار, خبر, صحيفة, صحفي
communication : تواصل, اتصال
conversation : محادثة, حوار, حديث~
language : لغة, لغات, ترجمة
email : بريد إلكتروني
letter : رسالة, رسائل
phone : هاتف, جوال, هواتف
computer : حاسوب, كمبيوتر
internet : إنترنت
app : تطبيق, تطبيقات
code : برمجة, مبرمج, خوارزمية
website : موقع إلكتروني
data : بيانات, معلومات~
ai : ذكاء اصطناعي, الذكاء الاصطناعي
robot : روبوت
technology : تكنولوجيا, تقنية
battery : بطارية
electricity : كهرباء
solar : طاقة شمسية, ألواح شمسية, الألواح الشمسية
wind_power : طاقة الرياح
renewable : طاقة متجددة, الطاقة المتجددة
recycling : إعادة التدوير, تدوير
waste : نفايات, قمامة
pollution : تلوث
plastic : بلاستيك
factory : مصنع, صناعة
camera : كاميرا, تصوير
photo : صورة, صور
video : فيديو
film : فيلم, أفلام, سينما
television : تلفزيون, تلفاز
music : موسيقى
song : أغنية, غناء
art : فن, فنان
paint : رسم, لوحة
game : لعبة, ألعاب
book : كتاب, كتب, مكتبة, رواية
reading : قراءة
writing : كتابة, كاتب
learning : تعلم, دراسة, مهارة
education : تعليم
school : مدرسة, مدارس
university : جامعة, جامعات
teacher : معلم, مدرس, أستاذ
student : طالب, طلاب
exam : امتحان, اختبار
knowledge : معرفة, حكمة
research : بحث, باحث, علماء, عالم~
science : علم, علوم
space : فضاء, كون
planet : كوكب, كواكب, مريخ
rocket : صاروخ
car : سيارة, سيارات
electric_car : سيارة كهربائية, السيارات الكهربائية
bus : حافلة
train : قطار, قطارات
airplane : طائرة, طائرات, طيران
airport : مطار
ship : سفينة, سفن, قارب
bicycle : دراجة
road : طريق~, شارع
traffic : مرور, ازدحام
travel : سفر, رحلة, سياحة, حقيبة سفر
hotel : فندق
map : خريطة
world : العالم, عالمي
city : مدينة, مدن
country : بلد, دولة, وطن
village : قرية
king : ملك, ملكة, تاج
flag : علم الدولة
mosque : مسجد, رمضان
religion : صلاة, ايمان
"""
