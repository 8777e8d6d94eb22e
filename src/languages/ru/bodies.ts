/** Russian names of bodies: international bodies, armed groups, ministries, parties, outlets, companies. */

import { once } from '../once.ts'
import { type BodyTable, bodyTable } from '../tables/bodies.ts'
import { caseForms } from './cases.ts'

/** Known bodies by phrase, in all case forms. */
export const bodies = once(
  (): BodyTable =>
    bodyTable(
      [
        ['ООН|Организация Объединённых Наций|Объединённые Нации', { key: 'UN', kind: 'international' }],
        [
          'Совет Безопасности ООН|Совет безопасности ООН|Совбез ООН|Совбез|СБ ООН|Генассамблея ООН|Генассамблея|Генеральная Ассамблея ООН|Генеральная ассамблея ООН|ГА ООН|ЮНЕСКО|ЮНИСЕФ|Совет ООН по правам человека|УВКБ ООН',
          { key: 'UN', kind: 'international' },
        ],
        [
          'ЕС|Евросоюз|Европейский союз|Европейский Союз|Еврокомиссия|Европейская комиссия|Европейская Комиссия|ЕК|Европарламент|Европейский парламент|Европейский совет|Евросовет|Совет ЕС|Европол',
          { key: 'EU', kind: 'international' },
        ],
        ['НАТО|Североатлантический альянс|Альянс|Североатлантический Альянс', { key: 'NATO', kind: 'international' }],
        ['ШОС|Шанхайская организация сотрудничества', { key: 'SCO', kind: 'international' }],
        [
          'ОИС|Организация исламского сотрудничества|Организация Исламская конференция',
          { key: 'OIC', kind: 'international' },
        ],
        ['СААРК', { key: 'SAARC', kind: 'international' }],
        ['МАГАТЭ|Международное агентство по атомной энергии', { key: 'IAEA', kind: 'international' }],
        ['ОБСЕ|Организация по безопасности и сотрудничеству в Европе', { key: 'OSCE', kind: 'international' }],
        ['ОДКБ|Организация Договора о коллективной безопасности', { key: 'CSTO', kind: 'international' }],
        ['СНГ|Содружество Независимых Государств|Содружество', { key: 'CIS', kind: 'international' }],
        [
          'ЕАЭС|Евразийский экономический союз|ЕврАзЭС|Евразийская экономическая комиссия|ЕЭК|Таможенный союз|Высший Евразийский экономический совет|Евразийский межправительственный совет',
          { key: 'EAEU', kind: 'international' },
        ],
        ['БРИКС', { key: 'BRICS', kind: 'international' }],
        ['АСЕАН', { key: 'ASEAN', kind: 'international' }],
        ['Африканский союз', { key: 'African Union', kind: 'international' }],
        [
          'Лига арабских государств|ЛАГ|Арабская лига|Лига Арабских Государств',
          { key: 'Arab League', kind: 'international' },
        ],
        ['ССАГПЗ|Совет сотрудничества арабских государств Персидского залива', { key: 'GCC', kind: 'international' }],
        ['G7|Большая семёрка|большая семёрка|Группа семи', { key: 'G7', kind: 'international' }],
        ['G8|Большая восьмёрка|большая восьмёрка', { key: 'G8', kind: 'international' }],
        ['G20|G-20|Большая двадцатка|большая двадцатка', { key: 'G20', kind: 'international' }],
        ['МВФ|Международный валютный фонд', { key: 'IMF', kind: 'international' }],
        ['Всемирный банк', { key: 'World Bank', kind: 'international' }],
        ['ВТО|Всемирная торговая организация', { key: 'WTO', kind: 'international' }],
        ['ВОЗ|Всемирная организация здравоохранения', { key: 'WHO', kind: 'international' }],
        ['МУС|Международный уголовный суд', { key: 'ICC', kind: 'international' }],
        ['Международный суд ООН|Международный суд', { key: 'ICJ', kind: 'international' }],
        ['ОПЕК|ОПЕК+', { key: 'OPEC', kind: 'international' }],
        ['ОЭСР', { key: 'OECD', kind: 'international' }],
        ['Красный Крест|МККК|Международный комитет Красного Креста', { key: 'ICRC', kind: 'international' }],
        ['ОЗХО|Организация по запрещению химического оружия', { key: 'OPCW', kind: 'international' }],
        ['ОТГ|Организация тюркских государств', { key: 'OTS', kind: 'international' }],
        ['АТЭС', { key: 'APEC', kind: 'international' }],
        ['Совет Европы|ПАСЕ|Комитет министров Совета Европы', { key: 'Council of Europe', kind: 'international' }],
        ['СВМДА|Совещание по взаимодействию и мерам доверия в Азии', { key: 'CICA', kind: 'international' }],
        ['Интерпол', { key: 'Interpol', kind: 'international' }],
        [
          'Союзное государство|ГУАМ|ЕСПЧ|Европейский суд по правам человека|ЕЦБ|Европейский центральный банк|ЕБРР|Международный олимпийский комитет|МОК|ФИФА|УЕФА|Тюркский совет|Организация тюркских государств',
          { kind: 'international' },
        ],
        ['Талибан|талибан|«Талибан»|движение талибан', { key: 'Taliban', kind: 'armed-group' }],
        ['ХАМАС|Хамас', { key: 'Hamas', kind: 'armed-group' }],
        ['Хезболла|Хизбалла', { key: 'Hezbollah', kind: 'armed-group' }],
        ['ИГИЛ|ИГ|Исламское государство|ДАИШ', { key: 'Islamic State', kind: 'armed-group' }],
        ['Аль-Каида|Аль-Каеда|аль-Каида', { key: 'Al-Qaeda', kind: 'armed-group' }],
        ['Ансар Алла', { key: 'Houthis', kind: 'armed-group' }],
        ['Джебхат ан-Нусра|Хайят Тахрир аш-Шам', { key: 'Nusra', kind: 'armed-group' }],
        ['РПК|Рабочая партия Курдистана', { key: 'PKK', kind: 'armed-group' }],
        ['Свободная сирийская армия', { kind: 'armed-group' }],
        [
          'ООП|ФАТХ|Организация освобождения Палестины|ПНА|Палестинская национальная администрация',
          { key: 'PLO', kind: 'armed-group' },
        ],
        ['ЧВК Вагнера|Вагнер|ЧВК Вагнер', { key: 'Wagner', kind: 'armed-group' }],
        ['Братья-мусульмане|Правый сектор|Азов|Айдар', { kind: 'armed-group' }],
        [
          'МИД|МИДа|МИДу|МИДом|МИДе|Министерство иностранных дел|министерство иностранных дел|Минобороны|Министерство обороны|министерство обороны|МВД|Министерство внутренних дел|Минфин|Министерство финансов|Минздрав|Министерство здравоохранения|Минэкономразвития|Минпромторг|Минэнерго|Министерство энергетики|Минюст|Министерство юстиции|Министерство образования|Минобрнауки|МЧС|Минтранс|Минсельхоз|Минкультуры|министерство обороны|министерство финансов|министерство внутренних дел|министерство юстиции',
          { kind: 'ministry' },
        ],
        ['Госдепартамент|Госдепартамент США|Госдеп|Госдеп США|Пентагон', { kind: 'ministry', country: 'US' }],
        [
          'Белый дом|Конгресс|Конгресс США|Сенат|Сенат США|Палата представителей|ЦРУ|ФБР|АНБ|ФРС|Верховный суд США|Совет национальной безопасности|СНБ',
          { kind: 'state-body', country: 'US' },
        ],
        [
          'Кремль|Госдума|Государственная Дума|Государственная дума|Госдума РФ|Совет Федерации|Совфед|ФСБ|ФСБ России|СВР|ГРУ|Следственный комитет|СК РФ|СКР|Генпрокуратура|Генеральная прокуратура|Центробанк|ЦБ|Банк России|Счётная палата|Роскомнадзор|Росгвардия|Роспотребнадзор|Росавиация|Общественная палата|Совет Безопасности|Совет безопасности|Совбез РФ|Конституционный суд|Верховный суд|Росатом|Роскосмос|Газпром|Роснефть|Лукойл|Сбербанк|ВТБ|Новатэк|Русал|РЖД|Аэрофлот|Ростех|Рособоронэкспорт|Внешэкономбанк|ВЭБ|Роснано|ЦИК|Центризбирком|ФСО|ФСИН|Федеральное собрание|Федеральное Собрание|ФСКН|Россотрудничество',
          { kind: 'state-body', country: 'RU' },
        ],
        [
          'Верховная Рада|Верховная рада|Рада|СБУ|ВСУ|Служба безопасности Украины|Офис президента Украины|Нафтогаз|Нацгвардия|СНБО|Антимайдан|Вооружённые силы Украины',
          { kind: 'state-body', country: 'UA' },
        ],
        [
          'Даунинг-стрит|Форин-офис|Палата общин|Палата лордов|палата общин|палата лордов|Скотленд-Ярд|МИ-6|Бундестаг|Бундесвер|Кнессет|ЦАХАЛ|Моссад|Меджлис|КСИР|Елисейский дворец|Сейм|Жогорку Кенеш|Бундесрат|Милли меджлис|Национальное собрание|Национальная ассамблея',
          { kind: 'state-body', country: 'GB' },
        ],
        [
          'Единая Россия|КПРФ|ЛДПР|Справедливая Россия|Яблоко|Республиканская партия|Демократическая партия|Лейбористская партия|Консервативная партия|Трудовая партия Кореи|ЦК Трудовой партии Кореи|Коммунистическая партия|Партия регионов|Слуга народа|Блок Юлии Тимошенко|Батькивщина|УДАР|Свобода|Парнас|Солидарность|Левый фронт|Другая Россия|ХДС|СДПГ|Фидес|Ликуд|Альтернатива для Германии|Народный фронт|Оппозиционный блок|Единое национальное движение|Грузинская мечта|ДСП|Партия независимости Соединённого Королевства|Партия Brexit',
          { kind: 'party' },
        ],
        [
          'ТАСС|ИТАР-ТАСС|РИА Новости|РИА «Новости»|Интерфакс|РБК|Коммерсантъ|Коммерсант|Известия|Ведомости|Российская газета|Независимая газета|Новая газета|Комсомольская правда|Московский комсомолец|Аргументы и факты|Лента.ру|Lenta.ru|Газета.ру|Газета.Ru|NEWSru.com|Росбалт|REGNUM|ИА REGNUM|Эхо Москвы|Первый канал|Россия 24|Россия-24|НТВ|Russia Today|RT|Sputnik|Взгляд|Медуза|Дождь|Радио Свобода|Радио Свободы|Би-би-си|Би-Би-Си|BBC|CNN|Reuters|Рейтер|Рейтерс|Ассошиэйтед Пресс|Associated Press|AP|AFP|Франс Пресс|Франс-Пресс|Bloomberg|Блумберг|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Financial Times|Guardian|The Guardian|Times|The Times|Daily Telegraph|The Telegraph|Daily Mail|Spiegel|Der Spiegel|Bild|Die Welt|Le Monde|Le Figaro|Al Jazeera|Аль-Джазира|Аль-Арабия|Синьхуа|Жэньминь жибао|Глобал таймс|Киодо|Рёнхап|ЦТАК|Униан|УНИАН|Укринформ|Украинская правда|Интерфакс-Украина|БелТА|БЕЛТА|Казинформ|Кабар|24.kg|SalamNews|Тренд|Фокус|Лига|Корреспондент|Страна.ua|DW|Deutsche Welle|Euronews|Евроньюс|ANSA|DPA|The Sun|The Independent|Politico|Обозреватель|Подробности|Свободная Пресса|Life|Лайф|Fox News|NBC|CBS|ABC|Sky News|SANA|САНА|IRNA',
          { kind: 'outlet' },
        ],
        [
          'Google|Facebook|Twitter|YouTube|Telegram|Instagram|Apple|Microsoft|Boeing|Airbus|Ryanair|Lufthansa|Siemens|Shell|BP|Exxon|ExxonMobil|Total|Uniper|Wintershall|OMV|Engie|Nord Stream 2 AG|Nord Stream AG|Allseas|Pfizer|AstraZeneca|BioNTech|Moderna|Huawei|Яндекс|ВКонтакте|Мегафон|Билайн|Toyota|Volkswagen|Amnesty International|Human Rights Watch|Международная амнистия|Гринпис|Мемориал|Русская православная церковь|РПЦ|МГУ|МГИМО|ВШЭ|РАН|Российская академия наук|СПбГУ|Международный комитет|Мослекторий',
          { kind: 'company' },
        ],
        [
          'Amazon|Oracle|IBM|Intel|AMD|Nvidia|Dell|HP|Hewlett-Packard|Cisco|Cisco Systems|Xerox|Motorola|Nokia|Ericsson|Samsung|Samsung Electronics|LG|Sony|Panasonic|Sharp|Toshiba|Hitachi|Fujitsu|Canon|Nikon|Philips|Bosch|BlackBerry|Lenovo|Acer|Asus|HTC|Xiaomi|ZTE|TSMC|Foxconn|Alibaba|Tencent|Baidu|ByteDance|TikTok|Yahoo|Yahoo!|AOL|Netflix|Adobe|Symantec|SAP|Mozilla|Opera Software|Red Hat|Sun Microsystems|Skype|MySpace|LinkedIn|WhatsApp|Viber|Snapchat|Pinterest|Reddit|Wikimedia Foundation|Фонд Викимедиа|Википедия|Wikileaks|WikiLeaks|Викиликс|eBay|PayPal|Mastercard|Uber|Airbnb|Tesla|SpaceX|Dropbox|Zynga|Activision|Electronic Arts|Nintendo|Ubisoft|Valve|LiveJournal|Живой журнал|Рамблер|Rambler|Mail.Ru|Mail.ru Group|Одноклассники|Лаборатория Касперского|Гугл|Фейсбук|Твиттер|Майкрософт|Эппл|Интел|Самсунг|Нокиа|Сони|Сименс',
          { kind: 'company' },
        ],
        [
          'General Motors|Ford|Chrysler|Fiat|BMW|Daimler|Mercedes-Benz|Audi|Porsche|Opel|Renault|Peugeot|Citroën|Nissan|Honda|Mazda|Mitsubishi|Suzuki|Subaru|Hyundai|Kia|Volvo|Scania|Škoda|Skoda|Ferrari|Lamborghini|Rolls-Royce|Caterpillar|General Electric|Lockheed Martin|Northrop Grumman|Raytheon|BAE Systems|Thales|Embraer|Bombardier|Сухой|МиГ|АвтоВАЗ|КамАЗ|КАМАЗ|ГАЗ|УАЗ|Уралвагонзавод|Тойота|Фольксваген|Форд|Дженерал Моторс|Рено|Ниссан|Хёндэ|Феррари|Макларен|Боинг',
          { kind: 'company' },
        ],
        [
          "Goldman Sachs|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|Citibank|Bank of America|Merrill Lynch|Lehman Brothers|Barclays|HSBC|UBS|Credit Suisse|Deutsche Bank|Commerzbank|BNP Paribas|Société Générale|ING|Unicredit|Santander|Moody’s|Moody's|Standard & Poor’s|Standard & Poor's|Fitch|Fitch Ratings|PricewaterhouseCoopers|Deloitte|KPMG|Ernst & Young|McKinsey|Альфа-банк|Газпромбанк|Райффайзенбанк|Россельхозбанк|Промсвязьбанк|Росбанк|Номос-банк|Тинькофф|Банк Москвы|МДМ-банк",
          { kind: 'company' },
        ],
        [
          "ConocoPhillips|Chevron|Statoil|Equinor|Eni|Repsol|PetroChina|CNPC|Sinopec|CNOOC|Saudi Aramco|Petrobras|ТНК-BP|ТНК-ВР|Сургутнефтегаз|Татнефть|Башнефть|Транснефть|Газпром нефть|Газпромнефть|Славнефть|Сибур|Уралкалий|ФосАгро|Северсталь|НЛМК|ММК|Мечел|Евраз|Норникель|Норильский никель|Алроса|РусГидро|Интер РАО|РАО ЕЭС|Мосэнерго|МТС|Вымпелком|ВымпелКом|Связьинвест|Ростелеком|МегаФон|Tele2|Магнит|Пятёрочка|Ашан|Ikea|IKEA|Walmart|Carrefour|McDonald’s|McDonald's|Макдоналдс|Coca-Cola|Pepsi|PepsiCo|Nestle|Nestlé|Procter & Gamble|Unilever|Danone|Nike|Adidas|Monsanto|Bayer|BASF|Novartis|Roche|Johnson & Johnson|GlaxoSmithKline|Merck|British Airways|Air France|KLM|Delta Air Lines|United Airlines|American Airlines|Turkish Airlines|Emirates|Трансаэро|S7|ЮТэйр|Белавиа|АЭРОСВИТ|Аэросвит|Disney|Walt Disney|Warner Bros.|Paramount|Time Warner|News Corporation|Мосфильм|Ленфильм",
          { kind: 'company' },
        ],
        [
          'Спартак|Зенит|ЦСКА|Локомотив|Динамо|Рубин|Крылья Советов|Анжи|Терек|Шахтёр|Шинник|Ак Барс|Авангард|Металлург|Салават Юлаев|СКА|Торпедо|Реал Мадрид|Барселона|Атлетико|Манчестер Юнайтед|Манчестер Сити|Ливерпуль|Арсенал|Челси|Тоттенхэм|Тоттенхэм Хотспур|Бавария|Боруссия|Ювентус|Интернационале|ПСЖ|Аякс|Порту|Бенфика|Селтик|Лейкерс|Чикаго Буллз|Бостон Селтикс|Детройт Ред Уингз|Вашингтон Кэпиталз|Питтсбург Пингвинз|НХЛ|КХЛ|НБА|РФС|ФХР|ФИА|ФИДЕ|WADA|ВАДА|РУСАДА|Олимпийский комитет России|Премьер-лига|Лига чемпионов УЕФА',
          { kind: 'company' },
        ],
        [
          'НАСА|NASA|ЕКА|ESA|JAXA|ЦЕРН|CERN|MIT|Гарвард|Гарвардский университет|Оксфордский университет|Кембриджский университет|Стэнфордский университет|Йельский университет|Принстонский университет|Колумбийский университет|Московский государственный университет|МГТУ|МФТИ|МАИ|РГГУ|РУДН|РАНХиГС|Эрмитаж|Третьяковская галерея|Русский музей|Большой театр|Мариинский театр|МХТ|МХАТ|Ленком|Театр на Таганке|Русское географическое общество|Красный крест|Врачи без границ|Greenpeace|WWF|Репортёры без границ|Freedom House|Transparency International|Трансперенси Интернэшнл|Комитет защиты журналистов|Левада-центр|ВЦИОМ|ФОМ|Фонд Карнеги|Московский центр Карнеги|Институт Брукингса|Gallup|Московская Хельсинкская группа|ЮКОС|Юкос|ЧВК Блэкуотер|Blackwater|Московский патриархат|Православная церковь|Духовное управление мусульман|Армия обороны Израиля|Народно-освободительная армия Китая|НОАК|Красная Армия|ФАО|ЮНКТАД',
          { kind: 'company' },
        ],
        [
          'Викиновости|Частный корреспондент|Русская служба Би-би-си|Голос Америки|Немецкая волна|Немецкая Волна|Взгляд.ру|Вести|Вести.ру|Утро.ру|Дни.ру|Новый регион|Фонтанка.ру|Грани.ру|Каспаров.ру|Полит.ру|Правда.ру|Московские новости|Советский спорт|Спорт-экспресс|Чемпионат.ру|Огонёк|Русский репортёр|Русский Newsweek|Newsweek|Forbes|Форбс|The Economist|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|The Observer|The Daily Mirror|Mirror|Daily Express|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Die Zeit|Handelsblatt|Libération|El País|El Pais|El Mundo|La Repubblica|La Stampa|Corriere della Sera|Haaretz|Гаарец|Jerusalem Post|Хюрриет|Hürriyet|Asahi|Асахи|Майнити|China Daily|Dawn|Times of India|РЕН ТВ|РЕН|ТВЦ|СТС|ТНТ|ОРТ|РТР|ВГТРК|Россия-1|Пятый канал|Интер|Голос России|Радио России|Русская служба новостей|Маяк|CNET|TechCrunch|Wired|Mashable|The Verge|CNBC|MSNBC|PBS|NPR|The Register|CyberSecurity.ru|CNews|Компьютерра|Хабрахабр|Slon.ru|Roem.ru|Infox.ru|infox.ru|Lenta|Gazeta.ru|Вашингтон пост|Нью-Йорк таймс|Уолл-стрит джорнал|Файнэншл таймс|Гардиан|Таймс|Дейли телеграф|Шпигель|Бильд|Монд|Фигаро|Франс-пресс|Агентство Франс-Пресс|Ассошиэйтед пресс|Dow Jones|Доу-Джонс',
          { kind: 'outlet' },
        ],
      ],
      caseForms,
    ),
)

/** Words with which bodies' names begin or end. */
export const bodyHeads = `
министерств*
комитет*
комисси*
совет
совета
совету
советом
совете
агентств*
служб*
парти*
движени*
фронт*
союз*
банк*
фонд*
институт*
университет*
академи*
ассоциаци*
федераци*
суд
суда
суде
судом
арми*
компани*
корпораци*
концерн*
холдинг*
группа
группы
группе
группу
группой
центр*
ассамбле*
парламент*
сенат*
палат*
управлени*
департамент*
ведомств*
организаци*
телеканал*
канал
канала
газет*
издани*
журнал*
радио*
объединени*
блок*
коалици*
альянс*
лига
лиги
бюро
прокуратур*
полици*
фракци*
общество
ООО
ОАО
ЗАО
АО
ПАО
ЧВК
ФГУП
ГУП
НПО
КБ
штаб*
форум*
клуб*
`
