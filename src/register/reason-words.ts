/** Reasons in plain English, for the command line, programs and the log. */
import { REASONS, type Reason, type ReasonArg, type ReasonArgKind, type ReasonCode } from '../model/reason.ts'
import { ordinalWord } from './ordinals.ts'

/** `{0}` stands for the first argument. */
export const REASON_WORDS: { readonly [C in ReasonCode]: string } = {
  'document.one': 'one report tells of both',
  'voice.same': 'told by {0} on the same day',
  'act.same': 'both speak of a {0}',
  'act.untold': 'kind of act not told',
  'act.differ': 'a {0} and a {1}',
  'kind.same': 'both are a {0}',
  'kind.differ': 'a {0} and a {1}',
  'kind.talks': 'a {0} and a {1} of no named body: talks both',
  'parties.untold': 'parties not told',
  'parties.differ': '{0} and {1}',
  'parties.same': 'both of {0}',
  'parties.with': 'both with {0}',
  'parties.further': 'both with {0}, one with somebody of a further side',
  'parties.only': 'only {0} in both',
  'place.untold': 'place not told in both',
  'place.same': 'both in {0}',
  'place.within': '{0}: one country',
  'place.differ': '{0}',
  'people.same': '{0} is {1}',
  'people.differ': 'for {0}: {1} and {2}',
  'rank.same': 'posts in both: {0}',
  'rank.differ': 'posts in one: {0}; in the other: {1}',
  'words.same': 'both in the same words',
  'sole.both': 'each tells of this one encounter of the sides only',
  'subject.same': 'both on {0}',
  'subject.differ': '{0} and {1}',
  'ordinal.same': 'both the {0}',
  'ordinal.differ': 'the {0} and the {1}',
  'body.same': '{0} is {1}',
  'body.organ': 'both the {0}',
  'body.organs': 'the {0} and the {1}',
  'date.promise': 'one promises what the other tells long after',
  'date.over': '{0} and {1}, but one was over when the other was still to come',
  'date.on': 'both on {0}',
  'date.fit': '{0} and {1} fit',
  'date.together': 'both told together for {0}',
  'date.next': '{0} and {1}, a day apart',
  'date.hardly': '{0} and {1}, hardly apart',
  'date.apart': '{0} and {1}, {2} days apart',
  'date.differ': '{0} and {1}',
  'date.far': 'told too far apart',
  'date.one-over': 'one was over when the other was still to come',
  'date.early': 'date not told in both, published too early or too late',
  'date.after': 'told as held right after the day of the other',
  'date.soon': 'told as held within days of being told as to come',
  'date.off': 'told as called off or put off just before the day of the other',
  'date.untold': 'date not told in both',
  'date.published': 'date not told in both, published together',
  'date.none': 'no day told in one of them',
}

/** A sentence with its arguments filled in. */
export const filled = (sentence: string, args: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, n: string) => args[Number(n)] ?? '')

/** One line of English. Empty for a reason that has neither code nor words. */
export function reasonText({ code, args = [], words }: Reason): string {
  if (!code) return words ?? ''
  const kinds: readonly ReasonArgKind[] = REASONS[code]
  return filled(
    REASON_WORDS[code],
    kinds.map((kind, i) => inEnglish(kind, args[i] ?? '')),
  )
}

function inEnglish(kind: ReasonArgKind, arg: ReasonArg): string {
  if (kind === 'number') return typeof arg === 'number' ? ordinalWord(arg) : String(arg)
  if (kind === 'kind') return arg === '' ? 'something else' : String(arg)
  if (typeof arg === 'object') return arg.join(kind === 'names' ? ' and ' : ', ')
  return String(arg)
}

/** A reason with its English beside the code, as programs are given it. */
export const withWords = (reason: Reason): Reason & { readonly words: string } => ({
  ...reason,
  words: reasonText(reason),
})
