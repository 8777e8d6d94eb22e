/**
 * Name words whose spellings are settled by usage: one row a word, its spellings in Latin, Perso-Arabic and Cyrillic letters.
 * They join what letters part (Recep, رجب, Реджеп) and part what letters join (راشد Rashid, رشید Rasheed).
 * A spelling that stands in several rows may be any of them.
 *
 * Source: usage of Pakistani, Russian and English papers; public figures' own spellings.
 */
export const LEXEMES = `
rashid rashed rachid | راشد | рашид
rashad rachad | رشاد | рашад
rasheed rashid rashied | رشید | рашид
hamid hamed | حامد | хамид
hameed hamid | حمید | хамид
akram ekram | اکرم | акрам
ikram ikraam ekram | اکرام | икрам
jamal jamaal gamal djamal | جمال | джамал гамаль джамаль
jamil jameel djamil | جمیل | джамиль джамил
amir aamir amer aamer | عامر | амир
ameer amir emir | امیر | амир эмир
omar umar omer umer | عمر | омар умар
umair omair | عمیر | умаир
nasir naser nasser | ناصر | насир насер
naseer nasir nassir | نصیر | насир
nasr | نصر | наср
saeed said sayeed saied | سعید | саид
saad sad saed | سعد | саад
asad assad asaad | اسد | асад
asif aasif asef | آصف | асиф
asifa aseefa | آصفہ | асифа
yusuf yousuf yousaf yusaf yousef youssef yussuf joseph | یوسف | юсуф юсеф
ahmad ahmed ahmet achmad | احمد | ахмад ахмед ахмет
hamad | حمد | хамад
muhammad mohammad mohammed mohamed muhammed mohamad mehmed mohd md | محمد محمّد | мухаммад мохаммад мохамад мохаммед мухаммед магомед мохамед
mahmud mahmood mahmoud mehmood mehmud | محمود | махмуд мехмуд
mehmet | محمت مہمت محمد | мехмет
hassan hasan hasson hassen | حسن | хасан гасан
hussain hussein husain husayn hossein hosein husein | حسین | хусейн хуссейн хоссейн хосейн гусейн
hasnain hassnain | حسنین | хаснайн
ali aly | علی | али
aliya alia | عالیہ علیا | алия
asim aasim asem | عاصم | асим
azam aazam | اعظم | азам
azim azeem | عظیم | азим
asghar asgar | اصغر | асгар
akbar ekber | اکبر | акбар
iqbal ikbal | اقبال | икбал
ibrahim ebrahim ibraheem | ابراہیم | ибрагим ибрахим эбрахим
ismail ismael esmail ismayil esmaeil | اسماعیل | исмаил эсмаил
ishaq ishak isaac | اسحاق اسحق | исхак ицхак
imran emran | عمران | имран
irfan erfan | عرفان | ирфан
usman osman uthman othman | عثمان | усман осман
khalid khaled halid | خالد | халид халед
khalil khaleel | خلیل | халиль халил
karim kareem | کریم | карим
ikramullah | اکراماللہ | икрамулла
salim saleem | سلیم | салим
salem salim | سالم | салем салим
salman selman | سلمان | салман
sulaiman suleiman sulayman solomon suleyman | سلیمان | сулейман сулайман
samir sameer | سمیر | самир
tahir taher | طاہر | тахир
tariq tarek tareq tarik | طارق | тарик
zahid zahed | زاہد | захид
zahir zaher | ظاہر زاہر | захир
zaheer zahir | ظہیر | захир
zafar | ظفر | зафар
shahid shahed | شاہد | шахид
shaheed shahid | شہید | шахид
shakir | شاکر | шакир
shakeel shakil | شکیل | шакиль
sharif shareef sherif | شریف | шариф
shahbaz shehbaz shabaz | شہباز | шахбаз
nawaz navaz | نواز | наваз
bilawal bilaval | بلاول | билавал
bilal belal | بلال | биляль билал
javed javaid jawed | جاوید | джавед джавид
javad jawad | جواد | джавад
junaid jonaid | جنید | джунаид
fawad fuad fouad | فواد فؤاد | фуад фавад
faisal feisal faysal | فیصل | фейсал файсал фейсаль
farooq faruq farouk faruk farook | فاروق | фарук
farid fareed | فرید | фарид
fahad fahd | فہد | фахд
faheem fahim | فہیم | фахим
qasim kasim qassem qasem ghasem | قاسم | касим касем
qaiser qaisar kaiser | قیصر | кайсер
qureshi quraishi qureishi | قریشی | куреши курейши
latif lateef | لطیف | латиф
majid majed | ماجد | маджид
majeed majid | مجید | маджид
masood masud massoud | مسعود | масуд
mujahid mojahed | مجاہد | муджахид
munir muneer monir | منیر | мунир
mushtaq | مشتاق | муштак
mustafa mostafa | مصطفی مصطفیٰ | мустафа
murtaza mortaza murtada | مرتضی مرتضیٰ | муртаза
nabil nabeel | نبیل | набиль набил
nadeem nadim | ندیم | надим
naeem naim | نعیم | наим
raza reza rida | رضا | реза раза
rafiq rafique rafik | رفیق | рафик
rafi rafee | رفیع | рафи
rauf raouf | رؤف روف | рауф
rahim raheem | رحیم | рахим
rahman rehman rahmaan rachman | رحمان رحمن رحمٰن | рахман рехман
sadiq sadeq | صادق | садик садек
siddiq siddique | صدیق | сиддик
sajid | ساجد | саджид
sajjad | سجاد | саджад
sardar | سردار | сардар
sarfraz sarfaraz | سرفراز | сарфраз
chaudhry chaudhary chowdhury chaudhri choudhry | چوہدری چودھری | чаудхри чоудхури чаудхари
sartaj | سرتاج | сартадж
shujaat | شجاعت | шуджаат
waheed wahid | وحید | вахид
wahid | واحد | вахид
walid waleed | ولید | валид
yasin yaseen | یاسین یٰسین | ясин
yaqub yaqoob yakub jacob | یعقوب | якуб
younis yunus younus yunis | یونس | юнус
zardari | زرداری | зардари
zarif zareef | ظریف | зариф
zulfiqar zulfikar | ذوالفقار | зульфикар
ayub ayoub | ایوب | аюб
aziz azeez | عزیز | азиз
azaz | اعزاز | азаз аизаз
aizaz | اعزاز | айзаз аизаз
azhar | اظہر | азхар
athar | اطہر | атхар
amin ameen | امین | амин
anwar anwaar | انور | анвар
arif aref | عارف | ариф
ashraf | اشرف | ашраф
abbas | عباس | аббас
abdullah abdallah abdulla | عبداللہ | абдулла абдаллах абдалла
habib habeeb | حبیب | хабиб
hafeez hafiz | حفیظ | хафиз
hafiz hafez | حافظ | хафиз хафез
hakim hakeem | حکیم | хаким
hekmatyar hikmatyar | حکمت حکمتیار | хекматияр
haidar haider hyder hayder haydar | حیدر | хайдер хайдар гейдар
hina | حنا | хина
hira | حرا | хира
khan | خان | хан
khawaja khwaja | خواجہ | хаваджа ходжа
khurshid khursheed | خورشید | хуршид
sayed syed said sayyid sayyed | سید | сайед саид сеид
shah | شاہ | шах
sheikh shaikh shaykh | شیخ | шейх
bhutto | بھٹو | бхутто
benazir | بینظیر | беназир
maryam mariam meryem | مریم | марьям мариам
marium | مریم | марьям
malala | ملالہ | малала
yousafzai yusufzai | یوسفزئی | юсуфзай
karzai | کرزئی | карзай
ghani | غنی | гани
ghanem | غانم | ганем
osmani | عثمانی | османи
khamenei khameneyi | خامنہای خامنائی | хаменеи
khomeini khomeyni | خمینی | хомейни
rouhani ruhani | روحانی | рухани роухани
raisi raeisi | رئیسی | раиси
araghchi araqchi araghchy | عراقچی عراقچیٰ | аракчи арагчи
zahidi zahedi | زاہدی | захеди
velayati | ولایتی | велаяти
larijani | لاریجانی | лариджани
erdogan erdoğan | اردوان اردوغان ایردوان ایردوآن | эрдоган
recep receb | رجب | реджеп
tayyip tayyib | طیب | тайип тайип
rajab radjab | رجب | раджаб
cavusoglu çavuşoğlu | چاوش چاؤش چاووش | чавушоглу
fidan | فیدان | фидан
davutoglu davutoğlu | داؤد داود | давутоглу
abe | آبے ایبے | абэ
xi | شی | си
jinping | جنپنگ جنپینگ | цзиньпин
wang | وانگ | ван
yi | یی ای | и
li | لی | ли
keqiang | کیچیانگ کیقیانگ | кэцян
qiang | چیانگ | цян
qin | چن کن | цинь
jintao | جنتاؤ جنتائو | цзиньтао
jiabao | جیاباؤ | цзябао
hu | ہو ہوجن | ху
deng | ڈینگ | дэн
xiaoping | شیاؤپنگ | сяопин
zhang | ژانگ چانگ جانگ | чжан
zhao | ژاؤ چاؤ جاؤ | чжао
zhou | ژو چو | чжоу
zhu | ژو چو | чжу
enlai | اینلائی | эньлай
hua | ہوا | хуа
chunying | چنینگ چونینگ چوناینگ | чуньин
mao | ماؤ | мао
yang | یانگ | ян
jiechi | جیچی | цзечи
zedong | زےتنگ زیتنگ | цзэдун
geng | گینگ | гэн
shuang | شوانگ | шуан
kim | کم | ким
jong | جونگ | чен
un | ان اُن ان | ын
jongun | جونگان جونگ | ченын
yoon yun | یون یوں | юн
suk | سک سوک | сок
moon mun | مون | мун
jae | جے | чжэ
ban | بان | пан
kimoon | کیمون | гимун
ki | کی | ги
park | پارک | пак
shinzo | شنزو شینزو | синдзо
kishida | کشیدا کیشیدا | кисида
suga | سوگا | суга
fumio | فومیو | фумио
ishiba | اشیبا | исиба
shigeru | شگیرو | сигэру
joe | جو | джо
biden | بائیڈن بائڈن بایڈن | байден
jobiden | جوبائیڈن | джобайден
barack barak | براک بارک باراک | барак
barak | باراک ایہود | барак
hillary | ہیلری ہلیری | хиллари
george | جارج | джордж
georges | جارجز | жорж
john | جان | джон
jon | جان جون | джон
jean | ژاں جین | жан
jack | جیک | джек
james | جیمز | джеймс
jim | جم | джим
jake | جیک | джейк
michael | مائیکل مائکل | майкл михаэль
mike | مائیک مائک | майк
david | ڈیوڈ | дэвид давид
charles | چارلس | чарльз шарль
chuck | چک | чак
antony anthony | انٹونی اینٹونی انتھونی | энтони
antonio | انتونیو انٹونیو | антониу антонио
guterres | گوتریس گوتیرس گوتیریس گٹریس گوتیریش | гутерреш гутерриш гутерес
emmanuel emanuel | ایمانوئل ایمانویل ایمونئل عمانویل | эмманюэль эммануэль
macron | میکرون میکخواں ماکروں میکروں | макрон
francois françois | فرانسوا | франсуа
hollande | اولاند ہولاند اولانڈ | олланд
nicolas | نکولس نکولا | николя николас
sarkozy | سرکوزی سارکوزی | саркози
angela | انجیلا آنگیلا انگیلا | ангела
merkel | مرکل میرکل مرخیل | меркель
olaf | اولاف | олаф
scholz | شولز شولس شولتس | шольц
friedrich | فریڈرک فریڈرش | фридрих
merz | مرز میرس میرٹس | мерц
walter | والٹر | вальтер
steinmeier | اشٹائنمائر اسٹائنمائر شٹائنمائر | штайнмайер
heiko | ہائیکو ہائکو | хайко
maas | ماس | маас
annalena | انالینا | анналена
baerbock | بیربوک بیئربوک | бербок
ursula | ارسلا اُرسلا ارزولا | урсула
leyen | لیین لائن لاین لیئن لائین | ляйен
boris | بورس | борис
johnson | جانسن | джонсон
theresa teresa | تھریسا ٹریزا | тереза
may | مے مئی | мэй
rishi | رشی رِشی | риши
sunak | سونک سنک سوناک | сунак
keir | کیئر کیر | кир
starmer | اسٹارمر سٹارمر | стармер
tony | ٹونی | тони
blair | بلیئر بلیر | блэр
donald | ڈونلڈ ڈونالڈ | дональд
trump | ٹرمپ | трамп
melania | میلانیا ملانیا | мелания
harris | ہیرس | харрис
jens | جینز ینس | йенс
justin | جسٹن | джастин
trudeau | ٹروڈو | трюдо
benjamin binyamin | بنیامین بینجمن بنجامن بنیامن | беньямин биньямин бенджамин
netanyahu | نیتنیاہو نتنیاہو نیتانیاہو | нетаньяху
ehud | ایہود | эхуд
mahmoud | محمود | махмуд
bashar | بشار | башар
rafiq | رفیق | рафик
vladimir wladimir volodymyr | ولادیمیر ولادیمر ولادی ولادمیر | владимир
volodymyr | ولودیمیر وولودیمیر ولادیمیر | владимир володимир
vladimirovich | ولادیمیرووچ | владимирович
zelensky zelenskyy zelenskiy zelenskyi | زیلنسکی زیلینسکی زلنسکی | зеленский
poroshenko | پوروشنکو | порошенко
putin | پوٹن پوتن پیوٹن پوتین | путин
sergey sergei serguei | سرگئی سرگے سرگی سیرگئی سرگیئی | сергей
lavrov | لاوروف لاروف لاروو لافروف | лавров
dmitry dmitri dmitriy dmitrii | دمتری دیمتری ڈمیٹری دیمتریئی | дмитрий
medvedev | میدویدیف مدویدیف میدویدف | медведев
peskov | پیسکوف پسکوف | песков
mikhail michail | میخائل میخائیل | михаил
mishustin | میشوستن میشوستین | мишустин
gorbachev gorbachov | گورباچوف گورباچیف | горбачев
khrushchev | خروشچیف خروشچف | хрущев
maria | ماریا ماریہ | мария
zakharova | زاخارووا زخارووا زاخاروا | захарова
nikolai nikolay | نکولائی نیکولائی | николай
patrushev | پتروشیف پاتروشیف | патрушев
alexander aleksandr alexandr | الیگزینڈر الیکسندر الیگزنڈر الیکساندر | александр
lukashenko | لوکاشینکو لوکاشنکو | лукашенко
sergeyevich | سرگئیوچ | сергеевич
igor | ایگور | игорь
ilya | الیا ایلیا عیلے ایلیہ | илья
rogachev rogachyov rogachov | روگاچیف روگاچوف روگئیوچ | рогачев
oleg | اولیگ اولگ | олег
anatoly anatoli | اناطولی اناتولی | анатолий
andrei andrey | آندرے آندرئی اندرے اینڈری | андрей
yuri yury | یوری | юрий
yevgeny evgeny evgeni | یوگینی ایوگینی یفگینی | евгений
prigozhin | پریگوژن پریگوزن | пригожин
shoigu shoygu | شوئیگو شوئگو | шойгу
rodrigo | روڈریگو | родриго
nursultan | نورسلطان | нурсултан
nazarbayev | نظربایف نذربائیف نظربائیوف | назарбаев
tokayev | توقایف توکایف قاسم | токаев
kassym kasym | قاسم | касым
jomart zhomart | جومارت ژومارت | жомарт
mirziyoyev mirziyayev | مرزیایوف میرضیایوف میرضیایف مرزایوف | мирзиеев
shavkat | شوکت | шавкат
shaukat | شوکت | шаукат
emomali emamali | امامعلی امومالی | эмомали
rahmon rakhmon | رحمان رحمون | рахмон
ilham | الہام | ильхам
aliyev | علیوف علییف | алиев
heydar | حیدر | гейдар
nikol | نکول | никол
pashinyan | پشینیان پاشینیان | пашинян
narendra | نریندر نریندرا | нарендра
modi | مودی | моди
manmohan | منموہن | манмохан
singh | سنگھ | сингх
vajpayee | واجپائی | ваджпаи
atal | اٹل | атал
sushma | سشما | сушма
swaraj | سوراج | сварадж
jaishankar | جےشنکر جئےشنکر | джайшанкар
subrahmanyam | سبرامنیم | субраманьям
rajnath | راجناتھ | раджнатх
ajit | اجیت | аджит
doval | ڈووال دوول | довал
gandhi | گاندھی | ганди
indira | اندرا | индира
rajiv | راجیو | раджив
rahul | راہول | рахул
sonia | سونیا | соня
nehru | نہرو | неру
hasina | حسینہ | хасина
mujib mujibur | مجیب | муджибур муджиб
yunus | یونس | юнус
ranil | رانیل | ранил
rajapaksa | راجاپاکسا راجاپکسے | раджапакса
oli | اولی | оли
suu | سو سوچی | су
aung | آنگ | аун
san | سان | сан
kyi | چی سوچی | чжи
mahathir | مہاتیر | махатхир
joko | جوکو | джоко
widodo | ویدودو | видодо
prabowo | پرابوو | прабово
subianto | سوبیانتو | субианто
william | ولیم | уильям вильям
robert | رابرٹ روبرٹ | роберт
richard | رچرڈ رچرد | ричард рихард
thomas | تھامس ٹامس تھومس | томас
paul | پال پاول پول | пол пауль поль
pavel | پاویل پاول | павел
peter | پیٹر | питер петер
petr pyotr petro | پیوتر پیٹرو پوتر | петр
mark | مارک | марк
stephen steven | اسٹیفن سٹیفن سٹیون اسٹیون | стивен
steve | اسٹیو سٹیو | стив
christopher | کرسٹوفر | кристофер
christian | کرسچین کرسٹیان | кристиан
andrew | اینڈریو انڈریو | эндрю
daniel | ڈینیل ڈینئل دانیال دانیل | даниэль дэниел дэниэл
danial daniyal | دانیال | данияль
joseph | جوزف | джозеф йозеф
josep | جوزف جوزپ | жозеп
philip phillip | فلپ | филип филипп
philippe | فلپ | филипп
michel | مشیل میشل | мишель
michelle | مشیل | мишель
pierre | پیئر پیر | пьер
louis | لوئی لوئیس | луи луис
francis | فرانسس | фрэнсис франциск
francisco | فرانسسکو | франсиско
juan | خوان جوان ہوان | хуан
joao | جواؤ جوآؤ جواو ژواؤ ژوآؤ | жуан жоау
marcelo | مارسیلو مارسیلیو | марселу марсело
paulo | پاؤلو پاولو | паулу пауло
jose | جوز ہوزے خوزے | хосе жозе
carlos | کارلوس | карлос карлуш
luis luiz | لوئس لوئیس | луис луиш
pedro | پیڈرو پیدرو | педро
miguel | میگوئل | мигель
fernando | فرنانڈو فرنینڈو | фернандо
roberto | روبرٹو رابرٹو | роберто
giuseppe | جوزیپے | джузеппе
mario | ماریو | марио
matteo | میتیو ماتیو | маттео
giorgia | جارجیا جورجیا | джорджа джорджия
sergio | سرجیو | серджио серхио
rafael raphael | رافیل رافائیل | рафаэль
federica | فیڈریکا فریڈریکا | федерика
elizabeth elisabeth | الزبتھ ایلزبتھ | элизабет елизавета
catherine katherine | کیتھرین | кэтрин
nancy | نینسی | нэнси
susan | سوزن | сьюзан
wendy | وینڈی | венди
samantha | سمانتھا | саманта
victoria | وکٹوریہ | виктория
kamala | کملا کاملا | камала
lloyd | لائیڈ | ллойд
rex | ریکس | рекс
colin | کولن | колин
condoleezza | کونڈولیزا کنڈولیزا | кондолиза
madeleine | میڈلین | мадлен
walter | والٹر | уолтер вальтер
frank | فرینک فرانک | франк фрэнк
henry | ہنری | генри
heinrich | ہینرش | генрих
hans | ہانس | ганс
ivan | ایوان آئیون | иван
viktor victor | وکٹر ویکٹر | виктор
roman | رومن رومان | роман
konstantin | کونسٹنٹین کونستانتین | константин
vasily vasili vasiliy | واسیلی وسیلی | василий
vyacheslav viacheslav | ویاچیسلاف ویاچسلاو | вячеслав
valentina | ویلنتینا ویلنٹینا والنٹینا | валентина
denis dennis | دینس ڈینس | денис
alexei alexey aleksey aleksei | الیکسی الیکسئی | алексей
anton | انتون انٹون | антон
maxim maksim | میکسم | максим
ruslan | رسلان روسلان | руслан
ramzan | رمضان رمضان | рамзан
arkady | آرکادی | аркадий
yulia julia | یولیا جولیا یولیہ | юлия
olga | اولگا | ольга
elena yelena | ایلینا یلینا | елена
tatiana tatyana | تاتیانا | татьяна
natalia natalya | نتالیا | наталья наталия
svetlana | سویتلانا | светлана
irina | ارینا ایرینا | ирина
ekaterina yekaterina | ایکاترینا | екатерина
vitaly vitali | ویتالی | виталий
grigory grigori | گریگوری | григорий
gennady | گیناڈی گینادی | геннадий
leonid | لیونڈ لیونید | леонид
oleksandr | اولیکسانڈر | александр
dmytro | دمترو ڈمیٹرو | дмитрий дмитро
pavlo | پاولو | павел павло
yoav | یوآو یوو | йоав
isaac | آئزک اسحاق | исаак ицхак
shimon | شمعون شیمون | шимон
ariel | ایریل | ариэль
naftali | نفتالی | нафтали
yair | یائیر | яир
yitzhak | یتزاک اسحاق | ицхак
hosni | حسنی | хосни
muammar moammar | معمر | муаммар
saddam | صدام | саддам
nouri | نوری | нури
abdel abdul abd abdal | عبد عبدل | абдель абдул абд абдуль
fattah | فتاح الفتاح | фаттах
mohsin mohsen | محسن | мохсин мохсен
moeed muid | معید | моид муид
maliha maleeha | ملیحہ | малиха
tehmina tahmina | تہمینہ | техмина
amna | آمنہ | амна
qamar | قمر | камар
raheel | راحیل | рахил рахиль
sohail suhail | سہیل | сохайл сухейль
shafqat | شفقت | шафкат
mumtaz | ممتاز | мумтаз
jalil jaleel | جلیل | джалиль джалил
zubair zubayr | زبیر | зубайр
haroon harun haroun | ہارون | харун гарун
hamza | حمزہ | хамза
musa mousa moussa | موسی موسیٰ | муса
isa issa eisa | عیسی عیسیٰ | иса
yahya | یحیی یحییٰ | яхья
zakaria zakariya | زکریا | закария
sirajuddin | سراجالدین | сираджуддин
jalaluddin | جلالالدین | джалалуддин
mevlut mevlüt | مولود میولوت مولوت | мевлют
hakan | ہاکان حاقان | хакан
binali | بنعلی | бинали
abdulla | عبداللہ | абдулла
kemal kamal | کمال | кемаль камаль
chang | چانگ | чан
cheng | چینگ | чэн
gang | گانگ گینگ | ган
jun | جون جن | цзюнь
jian | جیان | цзянь
ming | منگ مینگ | мин
ping | پنگ پینگ | пин
jing | جنگ جینگ | цзин
wei | وی ویئی | вэй
bin | بن | бинь
feng | فینگ فنگ | фэн
sun | سن | сунь
chen | چن چین | чэнь
liu | لیو | лю
wen | ون وین | вэнь
peng | پینگ | пэн
ma | ما | ма
lin | لن | линь
taro | تارو | таро
yoshihide | یوشیہیدے یوشی | ёсихидэ
yoko | یوکو | ёко
toshimitsu | توشیمتسو | тосимицу
`
