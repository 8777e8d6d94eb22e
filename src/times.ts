/** Reads times alone: `import { readTimes } from 'roznamcha/times'`. Works in a browser. */
import { timesIn } from './annotators/times/engine.ts'
import { detectLanguage } from './languages/detect.ts'
import { timed } from './languages/timed.ts'
import type { LanguageCode } from './model/document.ts'
import type { Problem } from './model/problem.ts'
import type { Time } from './model/reading.ts'
import { isIsoDate } from './model/when.ts'
import { sentences } from './text/sentences.ts'
import { tokenize } from './text/tokens.ts'

export type { LanguageCode } from './model/document.ts'
export type { Problem } from './model/problem.ts'
export type { Time, TimeType } from './model/reading.ts'

export interface TimesOptions {
  /** BCP 47. Absent: found from the text. */
  readonly lang?: LanguageCode
  /** The day on which the text was published, ISO 8601. Absent: times that count from it get no value. */
  readonly published?: string
}

export interface TimesRead {
  readonly times: readonly Time[]
  readonly problems: readonly Problem[]
}

/**
 * Finds the times of a text: TIMEX3 types and values, in their order.
 *
 * Offsets: UTF-16 code units, half-open, into `text`.
 * Absent: a time that counts from an unknown day has no `value`; a text in no language that is read has no times.
 * Problems: times.no-publication-date, times.impossible-date, input.language, input.published.
 *
 * Example: `readTimes('They met on Friday.', { published: '2024-05-04' }).times[0].value` is `'2024-05-03'`.
 */
export function readTimes(text: string, options: TimesOptions = {}): TimesRead {
  const { published } = options
  const problems: Problem[] = []
  const lang = options.lang ?? detectLanguage(text)
  const language = lang !== undefined && Object.hasOwn(timed, lang) ? timed[lang] : undefined
  if (!language)
    return { times: [], problems: [{ code: 'input.language', message: 'the language of the text is not read' }] }
  const sound = published === undefined || isIsoDate(published)
  if (!sound)
    problems.push({ code: 'input.published', message: `"${published}" is not a date; write it as 2018-03-22` })
  const tokens = tokenize(text)
  const found = timesIn(
    text,
    tokens,
    sentences(text, tokens, language.script),
    language.time,
    sound ? published : undefined,
  )
  return { times: found.times, problems: [...problems, ...found.problems] }
}
