/** `search`: words and names in reports, statements and entries. */
import { RoznamchaError } from '../../model/error.ts'
import type { SearchPart, SearchScope } from '../../model/search.ts'
import { SEARCH_SCOPES } from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import { plainEntry } from '../../register/plain.ts'
import { FACETS, type FacetName, type Hit, type Report, type Store } from '../../stores/store.ts'
import { matchesIn, partsOf } from '../../text/query.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { entryLines } from '../entry-lines.ts'
import { countOption, entryOptions, noneWords, queryOf } from '../entry-query.ts'
import { bold, dim, marked, piece, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

/** Units of text shown around what was found. */
const AROUND = 70

export const search: Command = {
  arguments: '<words...>',
  options: [
    option.store,
    option.json,
    {
      flags: '--in <what>',
      help: 'report, statement or entry; several with commas',
      fallback: 'entry,statement,report',
    },
    ...entryOptions,
    { flags: '--facets', help: 'count what the found entries have in common, too' },
    { flags: '--limit <n>', help: 'at most so many of each', fallback: '10' },
    { flags: '--offset <n>', help: 'after so many of each' },
  ],
  help: `All words must be met, in any of their forms, whatever the keyboard they were typed on; "words in a row" stand between
quotation marks; -word leaves out; title:word looks in titles alone. Names are found in any of the three scripts.
The best come first; of very many, the newest. What was found is marked in the original's own characters.
With --json one find a line: {"in", "id" or "document", "statement", "score", "quote", "start", "end", "marks"}.

Examples:
  roznamcha search وزیر خارجہ --in statement --from 2018
  roznamcha search '"counter-terrorism" -Afghanistan' --party PK,RU
  roznamcha search Rogachev`,
  run: (words, options, world) => {
    const parts = partsOf(words.join(' '))
    if (!parts.some((p) => !p.not)) throw new RoznamchaError('usage', 'search needs a word to look for')
    const scopes = String(options['in'])
      .split(',')
      .map((s) => s.trim())
    for (const s of scopes)
      if (!(SEARCH_SCOPES as readonly string[]).includes(s))
        throw new RoznamchaError('usage', `--in: "${s}" is not one of ${SEARCH_SCOPES.join(', ')}`)
    const [limit, offset] = [countOption(options, 'limit') ?? 10, countOption(options, 'offset') ?? 0]
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const { filters, from, to } = await queryOf(options, store)
      let all = 0
      for (const scope of scopes as SearchScope[]) {
        const found = await store.search({
          scope,
          parts,
          limit,
          offset,
          ...(filters ? { filters } : {}),
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
        })
        all += found.total
        if (options['json'] !== true && found.total > 0) {
          const many =
            scope === 'entry' ? (found.total === 1 ? 'entry' : 'entries') : `${scope}${found.total === 1 ? '' : 's'}`
          await world.write(`${bold(world, `${found.atLeast ? 'more than ' : ''}${found.total} ${many}`)}\n`)
        }
        await writeHits(store, world, scope, found.hits, parts, options['json'] === true)
        if (scope === 'entry' && options['facets'] === true)
          await writeFacets(store, world, found.hits, options['json'] === true)
      }
      if (all === 0 && options['json'] !== true) world.warn(await noneWords('nothing found', options, store))
      return EXIT.done
    })
  },
}

async function writeHits(
  store: Store,
  world: World,
  scope: SearchScope,
  hits: readonly Hit[],
  parts: readonly SearchPart[],
  json: boolean,
) {
  if (scope === 'entry') {
    const entries = new Map<string, Parameters<typeof plainEntry>[0]>()
    for await (const e of store.entries({ ids: hits.map((h) => h.ref) })) entries.set(e.id, e)
    for (const { ref, score } of hits) {
      const entry = entries.get(ref)
      if (!entry) continue
      if (json) await world.write(`${JSON.stringify({ in: scope, score, ...plainEntry(entry) })}\n`)
      else await world.write(entryLines(world, entry))
    }
    return
  }
  const reports = new Map<string, Report>()
  for await (const r of store.reports({ digests: [...new Set(hits.map((h) => h.ref))] })) reports.set(r.digest, r)
  for (const hit of hits) {
    const report = reports.get(hit.ref)
    if (report)
      await world.write(
        json ? `${JSON.stringify(hitObject(scope, hit, report, parts))}\n` : hitLines(world, hit, report, parts),
      )
  }
}

/** The part of the text a find is in: the statement's content, or all. */
function whereFound(hit: Hit, { reading }: Report): Span {
  const content = hit.statement === undefined ? undefined : reading.attributions[hit.statement]?.content
  return content ?? { start: 0, end: reading.document.text.length }
}

const marksIn = (text: string, { start, end }: Span, parts: readonly SearchPart[]): Span[] =>
  matchesIn(text.slice(start, end), parts).map((m) => ({ start: m.start + start, end: m.end + start }))

/** What is shown of it: the statement, or the surroundings of the first match. */
function excerptOf(hit: Hit, report: Report, parts: readonly SearchPart[]): { span: Span; marks: Span[] } {
  const { text } = report.reading.document
  const within = whereFound(hit, report)
  const marks = marksIn(text, within, parts)
  if (hit.statement !== undefined && within.end - within.start <= 6 * AROUND) return { span: within, marks }
  const first = marks[0] ?? { start: within.start, end: within.start }
  const start = Math.max(within.start, first.start - AROUND)
  const end = Math.min(within.end, first.end + 2 * AROUND)
  const span = {
    start: start + (start > within.start ? wordFrom(text, start) : 0),
    end: wordBack(text, end, within.end),
  }
  return { span, marks: marks.filter((m) => m.start >= span.start && m.end <= span.end) }
}

const wordFrom = (text: string, at: number): number => {
  const space = text.slice(at, at + 30).search(/\s/)
  return space < 0 ? 0 : space + 1
}
function wordBack(text: string, at: number, end: number): number {
  if (at >= end) return end
  const space = text.slice(at - 30, at).lastIndexOf(' ')
  return space < 0 ? at : at - 30 + space
}

function hitObject(scope: SearchScope, hit: Hit, report: Report, parts: readonly SearchPart[]) {
  const { document, attributions, entities } = report.reading
  const { span, marks } = excerptOf(hit, report, parts)
  const speaker = hit.statement === undefined ? undefined : attributions[hit.statement]?.speaker
  return {
    in: scope,
    document: document.id,
    digest: report.digest,
    ...(hit.statement !== undefined ? { statement: hit.statement } : {}),
    ...(speaker ? { speaker: entities.find((e) => e.id === speaker)?.name } : {}),
    lang: document.lang,
    ...(document.publisher ? { outlet: document.publisher } : {}),
    ...(document.published ? { published: document.published } : {}),
    ...(document.title ? { title: document.title } : {}),
    score: hit.score,
    quote: document.text.slice(span.start, span.end),
    ...span,
    marks,
  }
}

function hitLines(world: World, hit: Hit, report: Report, parts: readonly SearchPart[]): string {
  const found = hitObject('report', hit, report, parts)
  const { text } = report.reading.document
  const who = [found.published?.slice(0, 10), found.outlet && piece(world, found.outlet), found.lang]
    .filter(Boolean)
    .join(', ')
  const about = found.speaker ? `${piece(world, found.speaker)}: ` : ''
  const line = marked(world, text, found, found.marks)
  return `${who}  ${found.title ? piece(world, found.title) : ''} ${dim(world, piece(world, found.document))}\n${wrap(world, `${about}${line}`, '    ')}\n`
}

async function writeFacets(store: Store, world: World, hits: readonly Hit[], json: boolean): Promise<void> {
  const names = FACETS.filter((f): f is FacetName => f !== 'has')
  const counts = await store.facets({ ids: hits.map((h) => h.ref) }, names, 8)
  if (json) {
    await world.write(`${JSON.stringify({ facets: counts })}\n`)
    return
  }
  for (const name of names) {
    const of = counts.filter((c) => c.name === name)
    if (of.length > 0)
      await world.write(
        wrap(world, `${name}: ${of.map((c) => `${piece(world, c.value)} (${c.count})`).join(', ')}`, '  ').concat('\n'),
      )
  }
}
