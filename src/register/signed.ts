/** Finds the signing that answers a promise to sign: one paper of one title, by the same sides, signed after it was promised. */
import type { EntryOutcome } from '../model/entry.ts'
import type { Outline } from '../model/outline.ts'
import { type Days, daysOf, isoOf } from './days.ts'
import { pactIn } from './pacts.ts'
import type { Promised } from './promises.ts'

/** A telling of the signing. */
export interface Signed {
  readonly at: Outline
  readonly outcome: EntryOutcome
  readonly on: string
}

/** Days told of one signing lie at most so far apart: two further apart may be of two papers with one title. */
const ONE_SIGNING_DAYS = 3

/**
 * The signing told by `asOf`, by the first report that tells its day, or else the first report. Absent: none is told until `last`, or
 * it may be another paper: a report tells of two, one was signed before the promise, or two were signed on days apart.
 */
export function signedOf(
  promised: Promised,
  between: readonly Outline[],
  asOf: string,
  last: number | undefined,
): Signed | undefined {
  const { made, by, tellings } = promised
  if (promised.pact === undefined || made === undefined || last === undefined) return undefined
  const own = new Set(tellings.map((t) => t.outcome.document))
  const told: (Signed & { readonly days: Days; readonly said: boolean; readonly published: string })[] = []
  for (const at of between)
    for (const outcome of at.outcomes) {
      const { signed } = outcome
      const days = daysOf(signed?.on)
      if (!signed || !days || outcome.rejected || pactIn(outcome.content.quote) !== promised.pact) continue
      if (!areSame(outcome.by.length > 0 ? outcome.by : (at.parties.shown ?? []), by)) continue
      const published = at.documents.find((d) => d.digest === outcome.document)?.published?.slice(0, 10)
      if (published === undefined || published > asOf) continue
      told.push({ at, outcome, on: signed.on, days, said: signed.said, published })
    }
  if (new Set(told.map((t) => t.outcome.document)).size < told.length) return undefined
  // One was signed by then: what is promised may be another, and what is told later may be that one.
  if (told.some((t) => own.has(t.outcome.document) || t.published <= made || isoOf(t.days.from) <= made))
    return undefined
  const said = told.filter((t) => t.said)
  if (
    said.some(
      (t) => t.days.from - said[0]!.days.to > ONE_SIGNING_DAYS || said[0]!.days.from - t.days.to > ONE_SIGNING_DAYS,
    )
  )
    return undefined
  const [first] = (said.length > 0 ? said : told).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return first && first.days.from <= last ? first : undefined
}

const order = (t: { readonly published: string; readonly outcome: EntryOutcome }): string =>
  `${t.published} ${t.outcome.key}`

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((side) => b.includes(side))
