/** Search, in the words of people: in reports, statements and entries. */
import { z } from 'zod'
import { RoznamchaError } from '../../model/error.ts'
import { SEARCH_SCOPES, type SearchPart } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { plainEntry } from '../../register/plain.ts'
import type { Hit, Report, Store } from '../../stores/store.ts'
import { matchesIn, partsOf } from '../../text/query.ts'
import { gather } from '../../workers/gather.ts'
import { mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, entryQueryOf, filterShape, limit, numberCursor, numberIn } from './query.ts'
import { rowOf } from './reports.ts'
import { hit as hitShape, pageOf } from './shapes.ts'

/** Code units of a report that are shown around the first match. */
const AROUND = 120
/** A find further down the list than this is asked for by narrowing. */
const DEEPEST = 10_000

const search = operation({
  id: 'search',
  method: 'get',
  path: '/search',
  tag: 'Search',
  summary: 'Words and names in any form and script',
  description:
    'Words must all be met, in any form; "words in a row" between quotation marks; -word to leave out; title:word to look in titles alone. A word is also looked for as a name, by its sound, in any script.',
  query: z.strictObject({
    ...filterShape,
    q: z.string().min(1).max(500).describe('What is looked for'),
    in: z.enum(SEARCH_SCOPES).default('report'),
    limit: limit(100, 20),
    cursor,
  }),
  answer: pageOf('HitPage', hitShape, { total: z.int(), atLeast: z.boolean().describe('There are more than `total`') }),
  async handle({ query: { q, in: scope, limit, cursor, ...given } }, { site: { store } }) {
    const parts = partsOf(q)
    if (!parts.some((p) => !p.not)) throw new RoznamchaError('usage', 'q: there is no word in it to look for')
    const offset = numberIn(cursor) ?? 0
    if (offset > DEEPEST)
      throw new RoznamchaError('usage', `cursor: at most ${DEEPEST} finds are listed; narrow the search`)
    const { filters, from, to } = await entryQueryOf(store, given)
    const found = await store.search({
      scope,
      parts,
      limit,
      offset,
      ...(filters ? { filters } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    })
    const last = offset + found.hits.length
    return {
      body: {
        items:
          scope === 'entry' ? await entryHits(store, found.hits) : await reportHits(store, scope, found.hits, parts),
        ...(last < found.total && found.hits.length > 0 ? { next: numberCursor(last) } : {}),
        total: found.total,
        atLeast: found.atLeast === true,
      },
    }
  },
})

async function entryHits(store: Store, hits: readonly Hit[]) {
  const entries = new Map((await gather(store.entries({ ids: hits.map((h) => h.ref) }))).map((e) => [e.id, e]))
  return hits.flatMap(({ ref, score }) => {
    const entry = entries.get(ref)
    return entry ? [{ in: 'entry' as const, score, entry: mutable(plainEntry(entry)) }] : []
  })
}

async function reportHits(
  store: Store,
  scope: 'report' | 'statement',
  hits: readonly Hit[],
  parts: readonly SearchPart[],
) {
  const digests = [...new Set(hits.map((h) => h.ref))]
  const reports = new Map((await gather(store.reports({ digests }))).map((r) => [r.digest, r]))
  return hits.flatMap((hit) => {
    const report = reports.get(hit.ref)
    if (!report) return []
    const { text } = report.reading.document
    const said = hit.statement === undefined ? undefined : report.reading.attributions[hit.statement]
    const speaker = said && report.reading.entities.find((e) => e.id === said.speaker)?.name
    const { span, marks } = passageOf(text, said?.content, parts)
    return [
      {
        in: scope,
        score: hit.score,
        report: rowOf(report as Report),
        ...(speaker ? { speaker } : {}),
        quote: { ...span, quote: text.slice(span.start, span.end) },
        marks,
      },
    ]
  })
}

/** The statement, or the surroundings of the first match; never half a surrogate pair. */
function passageOf(
  text: string,
  content: Span | undefined,
  parts: readonly SearchPart[],
): { span: Span; marks: Span[] } {
  const all = matchesIn(text, parts).filter((m) => !content || (m.start >= content.start && m.end <= content.end))
  const first = all[0] ?? { start: 0, end: 0 }
  const span = content ?? {
    start: whole(text, Math.max(0, first.start - AROUND)),
    end: whole(text, Math.min(text.length, first.end + AROUND)),
  }
  return { span, marks: all.filter((m) => m.start >= span.start && m.end <= span.end) }
}

const whole = (text: string, at: number): number =>
  at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at

export const searchOperations = [search]
