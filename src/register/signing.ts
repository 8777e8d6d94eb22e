/** Whether a report tells that an agreement was signed, and when. */
import type { Signing } from '../model/draft.ts'
import type { Outcome, Reading } from '../model/reading.ts'
import { daysOf, isoOf } from './days.ts'
import { pactIn, pactToSign } from './pacts.ts'
import { sentenceAround } from './sentence.ts'
import { wordsOf } from './stems.ts'
import { parts, wordsIn } from './words/index.ts'
import type { RegisterWords } from './words/words.ts'

/** Words before and behind the cue that may say that it was not done. */
const WORDS_BESIDE = 3

const begins = (words: readonly string[], phrases: string | undefined): boolean =>
  parts(phrases).some((phrase) => `${words.join(' ')} `.startsWith(`${phrase} `))

/** The words of a cue of signing behind the one that says so: a part of the verb, where that is a noun. Absent: it is no such cue. */
function behindSigned(quote: string, { signed, done }: RegisterWords): readonly string[] | undefined {
  const words = wordsOf(quote)
  const phrase = parts(signed).find((p) => begins(words, p))
  const rest = phrase && words.slice(phrase.split(' ').length)
  return rest && rest.length <= (done ? 1 : 0) ? rest : undefined
}

/**
 * The day on which this agreement was signed: the one told in the sentence, or that of publication where none is. Absent: it is not
 * told as signed, it is not told which paper it is, a speaker tells of it, or the day may be one of several.
 */
export function signingOf(reading: Reading, o: Outcome): Signing | undefined {
  const { text, lang, published } = reading.document
  const cue = o.sources?.kind?.evidence[0]
  if (o.kind !== 'agreement' || o.due || o.condition || !cue || !published || o.voice?.of === 'speaker')
    return undefined
  const own = wordsIn(lang)
  const behind = behindSigned(cue.quote, own)
  if (!behind || !pactIn(text.slice(o.content.start, o.content.end))) return undefined
  const sentence = sentenceAround(text, cue)
  const before = wordsOf(text.slice(sentence.start, cue.start)).slice(-WORDS_BESIDE)
  const after = wordsOf(text.slice(cue.end, sentence.end)).slice(0, WORDS_BESIDE)
  const otherwise = parts(own.unsigned)
  if ([...before, ...after].some((w) => otherwise.includes(w))) return undefined
  if (own.done && !begins([...behind, ...after], own.done)) return undefined
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
  const own = wordsIn(lang)
  if (!behindSigned(cue.quote, own)) return pactToSign(words) !== undefined
  const after = wordsOf(text.slice(cue.end, sentenceAround(text, cue).end)).slice(0, WORDS_BESIDE)
  return begins(after, own.toDo) && pactIn(words) !== undefined
}
