/** The words of a report that a reviewer points at: those that are offered, and those that a form sends. */
import type { JudgedField } from '../../model/judgement.ts'
import type { Reading } from '../../model/reading.ts'
import { isSound, type Span, slice } from '../../model/span.ts'

/** Words to choose from. Offsets: UTF-16 code units into the report's text. */
export interface Offered extends Span {
  /** What they were read as, in the field's own form: a date, the code of a state, a full name. */
  readonly value?: string
}

const MOST_OFFERED = 24

/** The marked words of a report that may say a field's value, in order of the text; `first` stand before all others. */
export function offeredFor(reading: Reading, field: JudgedField, first: readonly Span[] = []): Offered[] {
  const entities = new Map(reading.entities.map((e) => [e.id, e]))
  const named = (types: readonly string[], value: 'name' | 'country'): Offered[] =>
    reading.mentions
      .filter((m) => types.includes(m.type))
      .map((m) => ({ start: m.start, end: m.end, ...given(entities.get(m.entity)?.[value]) }))
  const told = (): Offered[] => [
    ...reading.engagements.flatMap((g) => g.evidence),
    ...reading.outcomes.map((o) => o.content),
  ]
  const all: Offered[] =
    field === 'date'
      ? reading.times
          .filter((t) => t.type === 'DATE' || t.type === 'TIME')
          .map((t) => ({ ...t, ...given(isoOf(t.value)) }))
      : field === 'place'
        ? named(['LOC'], 'country')
        : field === 'venue'
          ? named(['LOC', 'ORG'], 'name')
          : field === 'parties'
            ? named(['LOC', 'ORG'], 'country')
            : field === 'people'
              ? named(['PER', 'ORG'], 'name')
              : field === 'mechanism'
                ? named(['ORG'], 'name')
                : field === 'outcomes'
                  ? [...reading.outcomes.map((o) => o.content), ...reading.attributions.map((a) => a.content)]
                  : told()
  const seen = new Set<string>()
  const out: Offered[] = []
  for (const o of [...first, ...all.sort((a, b) => a.start - b.start || a.end - b.end)]) {
    const name = `${o.start}-${o.end}`
    if (seen.has(name) || !isSound(reading.document.text, o)) continue
    seen.add(name)
    // Those that stand first may be offered with what they were read as, too.
    const known = all.find((x) => x.start === o.start && x.end === o.end)
    out.push({ start: o.start, end: o.end, ...given(known?.value) })
  }
  return out.slice(0, MOST_OFFERED)
}

const given = (value: string | undefined): { value?: string } => (value === undefined ? {} : { value })

/** The day, month, week or year of a TIMEX3 value. Absent: undefined for what is none. */
const isoOf = (value: string | undefined): string | undefined =>
  /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?/.exec(value ?? '')?.[0]

/** What a form says of the words: the number of one that was offered, what was selected, or what was written. */
export interface WordsSent {
  /** `10-24`, `selected`, `typed`, or `none` where no words say it. */
  readonly words?: string | undefined
  /** `10-24`. */
  readonly selected?: string | undefined
  readonly typed?: string | undefined
  readonly nth?: string | undefined
}

/** The span that is meant. Absent: undefined where nothing was chosen; `false` where the words do not stand there. */
export function spanSent(text: string, { words, selected, typed, nth }: WordsSent): Span | undefined | false {
  if (words === undefined || words === '' || words === 'none') return undefined
  if (words === 'typed') {
    const sought = typed?.replaceAll('\r\n', '\n') ?? ''
    return sought.trim() === '' ? undefined : (placeOf(text, sought, Number(nth || '1')) ?? false)
  }
  const range = words === 'selected' ? selected : words
  if (words === 'selected' && !range) return undefined
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(range ?? '')
  const span = m && { start: Number(m[1]), end: Number(m[2]) }
  return span && isSound(text, span) ? span : false
}

const GAP = /\s(?:…|\.\.\.)\s/

/** The n-th place of exact words; "first … last" runs from the n-th place of the first words to the next of the last. */
function placeOf(text: string, sought: string, n: number): Span | undefined {
  const exact = nth(text, sought, n) ?? nth(text, sought.trim(), n)
  if (exact) return exact
  const parts = sought.split(GAP).map((p) => p.trim())
  if (parts.length < 2) return undefined
  const start = nth(text, parts[0]!, n)
  const last = parts.at(-1)!
  const tail = start ? text.indexOf(last, start.end) : -1
  return start && last !== '' && tail >= 0 ? { start: start.start, end: tail + last.length } : undefined
}

function nth(text: string, words: string, n: number): Span | undefined {
  if (words === '' || !Number.isInteger(n) || n < 1 || n > 10_000) return undefined
  let at = -1
  for (let k = 0; k < n; k++) {
    at = text.indexOf(words, at + 1)
    if (at < 0) return undefined
  }
  const span = { start: at, end: at + words.length }
  return isSound(text, span) ? span : undefined
}

/** Which of the places of its own words a span is, from 1 on, and how many there are. */
export function occurrence(text: string, span: Span): { readonly n: number; readonly of: number } {
  const words = slice(text, span)
  let [n, of] = [1, 0]
  for (let at = text.indexOf(words); at >= 0 && of < 99; at = text.indexOf(words, at + 1)) {
    of++
    if (at === span.start) n = of
  }
  return { n, of }
}
