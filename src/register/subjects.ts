/**
 * What standing bodies are about, as classes that hold across languages: a group on "counter-terrorism" and one on
 * «борьба с терроризмом» are about one thing.
 *
 * Source: the names of bilateral bodies of Pakistan, Russia and their neighbours as the foreign ministries publish them;
 * each stem is the beginning of a word (folded: see `text/fold.ts`), a space in it stands for a run of spaces or hyphens.
 */
import { remembered } from '../model/remember.ts'
import { spaced } from './stems.ts'

/** Class → beginnings of words. The order is that of report: the first class that fits is the leading one. */
export const SUBJECTS: { readonly [subject: string]: readonly string[] } = {
  terrorism: ['terroris', 'counterterror', 'antiterror', 'террор', 'контртеррор', 'антитеррор', 'دہشت', 'انسداد دہشت'],
  narcotics: ['narcotic', 'anti drug', 'drug traffick', 'counter narco', 'наркот', 'наркобизнес', 'منشیات'],
  nuclear: [
    'strategic stabilit',
    'non proliferation',
    'nonproliferation',
    'arms control',
    'disarmament',
    'nuclear',
    'стратегической стабильност',
    'стратегическ стабильност',
    'нераспространени',
    'контрол над вооружени',
    'разоружени',
    'ядерн',
    'جوہری',
    'ایٹمی',
    'تخفیف اسلحہ',
    'اسٹریٹجک استحکام',
    'تزویراتی استحکام',
    'عدم پھیلاؤ',
  ],
  defence: ['defence', 'defense', 'military', 'оборон', 'военн', 'دفاعی', 'دفاع', 'عسکری', 'فوجی'],
  security: ['security', 'безопасност', 'سلامتی', 'سیکیورٹی', 'سکیورٹی'],
  border: ['border', 'boundary', 'погранич', 'границ', 'демаркац', 'سرحد'],
  water: ['water', 'indus', 'river', 'водн', 'вод ', 'پانی', 'آبی', 'سندھ طاس', 'دریا'],
  trade: [
    'trade',
    'econom',
    'commerc',
    'invest',
    'intergovernmental commission',
    'inter governmental commission',
    'торг',
    'эконом',
    'инвест',
    'межправкомисси',
    'تجارت',
    'اقتصاد',
    'معاشی',
    'سرمایہ کاری',
    'بین الحکومتی کمیشن',
  ],
  energy: [
    'energy',
    'oil and gas',
    'pipeline',
    'power sector',
    'энерг',
    'газ',
    'нефт',
    'توانائی',
    'گیس',
    'تیل',
    'بجلی',
  ],
  finance: ['financ', 'bank', 'tax', 'финанс', 'банк', 'налог', 'مالیات', 'بینک', 'ٹیکس'],
  science: [
    'scien',
    'technolog',
    'space',
    'наук',
    'научн',
    'технолог',
    'космос',
    'космическ',
    'سائنس',
    'ٹیکنالوجی',
    'خلائی',
  ],
  agriculture: ['agricult', 'food', 'сельск', 'аграрн', 'агропром', 'زراعت', 'زرعی', 'خوراک'],
  transport: [
    'transport',
    'railway',
    'aviation',
    'connectivity',
    'corridor',
    'транспорт',
    'железнодорож',
    'авиац',
    'коридор',
    'ریلوے',
    'ہوا بازی',
    'راہداری',
    'نقل و حمل',
    'ٹرانسپورٹ',
    'مواصلات',
  ],
  consular: [
    'consular',
    'visa',
    'migration',
    'консульск',
    'виз',
    'безвиз',
    'миграц',
    'قونصل',
    'ویزا',
    'ویزہ',
    'تارکین',
  ],
  justice: ['justice', 'extradit', 'legal', 'юстиц', 'экстрадиц', 'правов', 'قانونی', 'عدالتی', 'حوالگی'],
  parliament: ['parliament', 'парламент', 'پارلیمان', 'پارلیمنٹ'],
  culture: [
    'cultur',
    'educat',
    'tourism',
    'sport',
    'культур',
    'гуманитар',
    'образован',
    'туризм',
    'спорт',
    'ثقافت',
    'تعلیم',
    'سیاحت',
    'کھیل',
  ],
  health: ['health', 'medical', 'здравоохран', 'медицин', 'صحت', 'طبی'],
  climate: ['climate', 'environment', 'климат', 'эколог', 'окружающ', 'موسمیاتی', 'ماحولیات'],
  information: [
    'information security',
    'cyber',
    'information',
    'media',
    'информацион',
    'кибер',
    'سائبر',
    'اطلاعات',
    'میڈیا',
  ],
  political: [
    'political consultation',
    'bilateral political',
    'foreign ministr',
    'политическ консультац',
    'политических консультац',
    'межмидовск',
    'سیاسی مشاورت',
    'سیاسی مشاورتی',
  ],
}

/**
 * The classes a name or clause speaks of, in the table's order; empty when it names none.
 * `phrase` must be folded (`foldPhrase`).
 */
export const subjectsOf = (phrase: string): readonly string[] => known(phrase)

/** Bodies are called by the same names over and over. */
const known = remembered(10_000, told, 300)

const BEGINNINGS = Object.entries(SUBJECTS).map(([subject, stems]) => [subject, stems.map((s) => ` ${s}`)] as const)

function told(phrase: string): string[] {
  const padded = spaced(phrase)
  const out: string[] = []
  for (const [subject, stems] of BEGINNINGS) if (stems.some((s) => padded.includes(s))) out.push(subject)
  return out
}
