/**
 * What an agreement is on, as its title tells it, in classes that hold across languages, narrower than the subjects of bodies: an agreement
 * on free trade and one on investments are both of trade, and the signing of the one is not that of the other.
 *
 * Source: titles of bilateral treaties as the foreign ministries of Pakistan, Russia and their neighbours publish them; each stem is the
 * beginning of a folded word, a space in it stands for what parts words.
 */
import { remembered } from '../model/remember.ts'
import { foldPhrase } from '../text/fold.ts'
import { holdsStem, spaced } from './stems.ts'

const ON: { readonly [topic: string]: readonly string[] } = {
  'free trade': ['free trade', 'свободной торговл', 'آزاد تجارت', 'آزادانہ تجارت', 'فری ٹریڈ'],
  'preferential trade': ['preferential trade', 'преференциальной торговл', 'ترجیحی تجارت'],
  transit: ['transit', 'транзит', 'ٹرانزٹ', 'راہداری'],
  investment: ['investment', 'инвестици', 'капиталовложени', 'سرمایہ کاری'],
  'double taxation': ['double taxation', 'двойного налогообложени', 'دوہرے ٹیکس', 'دہرے ٹیکس'],
  customs: ['customs', 'таможен', 'کسٹمز', 'کسٹم '],
  extradition: ['extradit', 'экстрадици', 'выдаче', 'حوالگی'],
  'legal help': ['mutual legal assistance', 'правовой помощи', 'قانونی معاونت', 'قانونی مدد'],
  prisoners: ['prisoner', 'осужденных', 'военноплен', 'قیدیوں'],
  visas: ['visa', 'виз ', 'визов', 'безвиз', 'ویزا', 'ویزہ', 'ویزے', 'ویزوں'],
  labour: ['labour', 'labor', 'manpower', 'трудов', 'рабочей сил', 'افرادی قوت', 'محنت کش'],
  aviation: ['air service', 'aviation', 'воздушном сообщени', 'авиа', 'فضائی', 'ہوا بازی'],
  railways: ['rail', 'железн', 'ریلوے', 'ریل '],
  gas: ['gas ', 'газ', 'گیس'],
  oil: ['oil ', 'petroleum', 'нефт', 'تیل ', 'پٹرولیم', 'پیٹرولیم'],
  electricity: ['electric', 'power', 'электро', 'بجلی'],
  nuclear: ['nuclear', 'атомн', 'ядерн', 'جوہری', 'ایٹمی'],
  water: ['water', 'водн', 'вод ', 'پانی', 'آبی'],
  border: ['border', 'boundary', 'границ', 'погранич', 'سرحد'],
  ceasefire: ['ceasefire', 'cease fire', 'truce', 'прекращении огня', 'перемири', 'جنگ بندی'],
  peace: ['peace', 'мирн', 'мире ', 'امن '],
  defence: ['defence', 'defense', 'military', 'оборон', 'военном', 'военно ', 'دفاعی', 'دفاع ', 'فوجی'],
  security: ['security', 'безопасност', 'سلامتی', 'سکیورٹی', 'سیکیورٹی'],
  terrorism: ['terroris', 'counterterror', 'террор', 'دہشت گرد'],
  minerals: ['mineral', 'полезных ископаем', 'معدنی'],
  agriculture: ['agricult', 'сельск', 'زراعت', 'زرعی'],
  education: ['education', 'образован', 'تعلیم'],
  tourism: ['tourism', 'туризм', 'سیاحت'],
  culture: ['cultur', 'культур', 'ثقافت'],
  health: ['health', 'здравоохранени', 'صحت '],
  space: ['space', 'космос', 'космическ', 'خلائی'],
  currency: ['currency', 'swap', 'валют', 'کرنسی'],
}

/** Words for one such paper. The treaty and the agreement are one word in Urdu. */
const PAPERS: { readonly [paper: string]: readonly string[] } = {
  agreement: [
    'agreement ',
    'treaty ',
    'pact ',
    'accord ',
    'соглашение ',
    'соглашения ',
    'договор ',
    'договора ',
    'معاہدہ ',
    'معاہدے ',
    'سمجھوتہ ',
    'سمجھوتے ',
  ],
  memorandum: ['memorandum ', 'mou ', 'меморандум', 'یادداشت '],
  contract: ['contract ', 'контракт ', 'контракта ', 'ٹھیکہ ', 'ٹھیکے '],
}

/** Several papers, papers about the paper, what comes before it, and what is not so: with one of these it is not told which was signed. */
const OTHER = [
  ...['agreements', 'treaties', 'pacts', 'accords', 'memoranda', 'memorandums', 'mous', 'contracts', 'documents'],
  ...['protocol', 'amend', 'annex', 'draft', 'roadmap', 'road map', 'statement', 'declaration', 'communique', 'intent'],
  ...['negotiat', 'talks on', 'feasibility', 'study', 'framework', 'interim', 'preliminary', 'extend', 'extension'],
  ...['terms of reference', 'not ', 'never ', 'second', 'another', 'new ', 'two ', 'three ', 'several', 'implement'],
  ...['соглашениях', 'соглашений', 'договоры', 'договоров', 'меморандумы', 'меморандумов', 'контракты', 'контрактов'],
  ...['протокол', 'поправк', 'приложени', 'проект', 'дорожн', 'заявлени', 'деклараци', 'намерени', 'переговор'],
  ...[
    'рамочн',
    'временн',
    'предварительн',
    'продлен',
    'не ',
    'второ',
    'ново',
    'два ',
    'две ',
    'три ',
    'несколько',
    'ряд ',
  ],
  ...['документ', 'реализаци'],
  ...['معاہدوں', 'معاہدات', 'سمجھوتوں', 'یادداشتوں', 'یادداشتیں', 'پروٹوکول', 'ترمیم', 'ترامیم', 'ضمیم', 'مسود'],
  ...['روڈ میپ', 'اعلامی', 'اعلان', 'مذاکرات', 'فریم ورک', 'عبوری', 'ابتدائی', 'توسیع', 'نہیں', 'دوسرے', 'نئے', 'نیا'],
  ...['دو معاہد', 'تین', 'متعدد', 'کئی', 'دستاویز', 'عمل درآمد', 'عملدرآمد'],
]

/**
 * The one paper that words speak of, as "agreement on free trade". Absent: none is told, or more than one may be meant, or something
 * is told of it that is no signing of it.
 */
export const pactIn = remembered(10_000, told, 300)

function told(words: string): string | undefined {
  const text = spaced(foldPhrase(words))
  if (holdsStem(text, OTHER)) return undefined
  const papers = Object.entries(PAPERS).filter(([, stems]) => holdsStem(text, stems))
  const topics = Object.entries(ON).filter(([, stems]) => holdsStem(text, stems))
  return papers.length === 1 && topics.length === 1 ? `${papers[0]![0]} on ${topics[0]![0]}` : undefined
}

const TO_SIGN = ['sign ', 'signed ', 'ink ', 'inked ', 'подпиш', 'подписан', 'подписать', 'دستخط']

/** The paper that a promise is to sign. */
export const pactToSign = (words: string): string | undefined =>
  holdsStem(spaced(foldPhrase(words)), TO_SIGN) ? pactIn(words) : undefined
