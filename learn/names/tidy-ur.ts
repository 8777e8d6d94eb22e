/** Brings Urdu annotations nearer to the guidelines: no titles, no postpositions, no bare common nouns. */
import { foldWord } from '../../src/text/fold.ts'
import { type MarkedName, type MarkedReport, outermost } from './report.ts'

const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean).map(foldWord))
const TITLES = set(
  `صدر وزیر وزیراعظم وزیرِاعظم اعظم خارجہ داخلہ دفاع خزانہ اطلاعات جنرل جنرل(ر) کرنل میجر بریگیڈیئر کیپٹن ایڈمرل جسٹس ڈاکٹر مسٹر مس مسز
   جناب محترمہ شہزادہ شہزادی شاہ ملکہ سر لارڈ چیئرمین چیف سیکرٹری سیکریٹری ترجمان سفیر گورنر سینیٹر رہنما سربراہ پروفیسر سابق نائب
   حضرت بیگم صاحب صاحبہ ولی عہد امیر شیخ آیت اللہ ملا مولانا مفتی حافظ قاری علامہ انجینئر ایڈووکیٹ`,
)
// These are parts of names as often as titles; they are left where they stand.
const KEPT = set('شاہ سر ملا امیر شیخ مولانا مفتی حافظ آیت اللہ بیگم علامہ')
const AFTER = set('کے کی کا کو نے میں سے پر صاحب ، ۔ اور کہ ‘ ’ ” “')
const DEMONYMS = set(
  'امریکی روسی بھارتی پاکستانی چینی ایرانی افغان عراقی برطانوی فرانسیسی جرمن اسرائیلی فلسطینی سعودی ترک یورپی اسلامی امریکیوں',
)
const BARE = set('حکومت فوج پولیس عدالت پارلیمان پارلیمنٹ کابینہ سفارتخانہ انتظامیہ کمیشن کمیٹی پارٹی جماعت')

function tidy(text: string, n: MarkedName): MarkedName[] {
  let words = [...text.slice(n.start, n.end).matchAll(/[^\s،۔]+/gu)].map((m) => ({
    word: foldWord(m[0]),
    start: n.start + m.index,
    end: n.start + m.index + m[0].length,
  }))
  while (words.length > 0 && AFTER.has(words[0]!.word)) words = words.slice(1)
  while (words.length > 0 && AFTER.has(words[words.length - 1]!.word)) words = words.slice(0, -1)
  if (n.type === 'PER')
    while (words.length > 0 && TITLES.has(words[0]!.word) && !KEPT.has(words[0]!.word)) words = words.slice(1)
  if (words.length === 0) return []
  if (words.length === 1 && (DEMONYMS.has(words[0]!.word) || BARE.has(words[0]!.word))) return []
  if (
    words.length === 2 &&
    n.type === 'ORG' &&
    BARE.has(words[1]!.word) &&
    words[1]!.word !== 'فوج' &&
    words[1]!.word !== 'پارٹی'
  )
    return []
  return [{ start: words[0]!.start, end: words[words.length - 1]!.end, type: n.type }]
}

export function tidyUrdu(r: MarkedReport): MarkedReport {
  return { ...r, names: outermost(r.names.flatMap((n) => tidy(r.text, n))) }
}
