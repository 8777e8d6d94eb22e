/** Whether a report tells that an agreement was signed, and when. */
import type { Signing } from '../model/draft.ts'
import type { Outcome, Reading } from '../model/reading.ts'
import { foldPhrase } from '../text/fold.ts'
import { daysOf, isoOf } from './days.ts'
import { pactIn, pactToSign } from './pacts.ts'
import { sentenceAround } from './sentence.ts'
import { wordsOf } from './stems.ts'

/** The word of signing that an agreement is read by, folded. In Urdu the noun: what was done is told by the verb after it. */
const SIGNED = /^(?:(?:has |have )?(?:signed|inked)|подпис(?:ал|али|ала|ан|ана|ано|аны)|پر دستخط(?: \p{L}+)?)$/u
const URDU_DONE = /^(?:کیے|کئے|ہوئے|کر دیے|کر دئے|کر دیئے|کردیے|کردئے|کردیئے|ہو گئے|ہوگئے)(?: |$)/u
/** "Agreed on signing it": what was agreed stands after the noun. */
const URDU_TO_DO = /^کرنے (?:پر|کا) /u
/** Not done, or done before what is told: words beside the verb. */
const OTHERWISE = new Set(
  (
    'will be not never had would could should may might must if once unless until yet to previously earlier already before who which ' +
    'не будет будут ранее раньше прежде если может могут должен должны должно бы уже который которые которое ' +
    'نہیں تھے تھا گے گا اگر جس جن پہلے ماضی جو'
  ).split(' '),
)
const WORDS_BESIDE = 3

/**
 * The day on which this agreement was signed: the one told in the sentence, or that of publication where none is. Absent: it is not
 * told as signed, it is not told which paper it is, a speaker tells of it, or the day may be one of several.
 */
export function signingOf(reading: Reading, o: Outcome): Signing | undefined {
  const { text, published } = reading.document
  const cue = o.sources?.kind?.evidence[0]
  if (o.kind !== 'agreement' || o.due || o.condition || !cue || !published || o.voice?.of === 'speaker')
    return undefined
  if (!SIGNED.test(foldPhrase(cue.quote)) || !pactIn(text.slice(o.content.start, o.content.end))) return undefined
  const sentence = sentenceAround(text, cue)
  const before = wordsOf(text.slice(sentence.start, cue.start)).slice(-WORDS_BESIDE)
  const after = wordsOf(text.slice(cue.end, sentence.end)).slice(0, WORDS_BESIDE)
  if ([...before, ...after].some((w) => OTHERWISE.has(w))) return undefined
  if (reading.document.lang === 'ur') {
    const done = [...wordsOf(cue.quote).slice(2), ...after].join(' ')
    if (!URDU_DONE.test(done)) return undefined
  }
  const dates = reading.times.filter((t) => t.type === 'DATE' && sentence.start <= t.start && t.end <= sentence.end)
  const day = published.slice(0, 10)
  if (dates.length === 0) return { on: day, said: false }
  const values = new Set(dates.map((t) => t.value))
  const [value] = values
  const days = daysOf(value)
  return values.size === 1 && days && isoOf(days.from) <= day ? { on: value!, said: true } : undefined
}

/** Whether sides are told to have agreed to sign one paper by a day. */
export function isToBeSigned(reading: Reading, o: Outcome): boolean {
  const { text, lang } = reading.document
  const cue = o.sources?.kind?.evidence[0]
  if (o.kind !== 'agreement' || o.due === undefined || o.condition || !cue || o.voice?.of === 'speaker') return false
  const words = text.slice(o.content.start, o.content.end)
  if (!SIGNED.test(foldPhrase(cue.quote))) return pactToSign(words) !== undefined
  const after = wordsOf(text.slice(cue.end, sentenceAround(text, cue).end)).slice(0, WORDS_BESIDE)
  return lang === 'ur' && URDU_TO_DO.test(`${after.join(' ')} `) && pactIn(words) !== undefined
}
