/** Entries as an Atom feed (RFC 4287), each with the words of its reports, in the order given. */
import type { Entry } from '../model/entry.ts'
import type { Revision } from '../model/revision.ts'
import { directionOf } from '../text/direction.ts'
import type { Export, Source } from './export.ts'
import { bytes, withRevisions } from './parts/bytes.ts'
import { headlineOf, inLine, stateName, whereOf } from './parts/headline.ts'
import { pageOf, uuidOf, webAddress } from './parts/uuid.ts'
import { type Worded, wordsOf } from './parts/words.ts'
import { xml } from './parts/xml.ts'

export const atom: Export = {
  name: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  summary: 'an Atom feed, for readers of news and for programs that follow changes',
  async *write(entries, source) {
    yield* bytes(feed(entries, source))
  },
}

const NEVER = '1970-01-01T00:00:00Z'

async function* feed(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  const self = source.self ?? source.site
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:${uuidOf(`feed ${self ?? ''}`)}</id>
<title>${xml(source.title ?? 'Roznamcha')}</title>
<author><name>Roznamcha</name></author>
<generator>Roznamcha</generator>
${source.self ? `<link rel="self" type="application/atom+xml" href="${xml(source.self)}"/>\n` : ''}${source.site ? `<link rel="alternate" type="text/html" href="${xml(source.site)}/"/>\n` : ''}`
  let newest = NEVER
  for await (const { entry, revision } of withRevisions(entries, source)) {
    const updated = updatedOf(entry, revision)
    if (Date.parse(updated) > Date.parse(newest)) newest = updated
    yield item(entry, revision, updated, source)
  }
  // Atom gives the order of a feed's parts no meaning: so the newest day can stand at the end of a feed that is streamed.
  yield `<updated>${newest}</updated>\n</feed>\n`
}

/** When the entry last changed in the register; else when its newest report was published. A moment, as Atom wants. */
function updatedOf(entry: Entry, revision: Revision): string {
  const told =
    revision.changed ??
    entry.documents
      .flatMap((d) => d.published ?? [])
      .sort()
      .at(-1)
  const moment = told === undefined ? Number.NaN : Date.parse(told)
  return Number.isNaN(moment) ? NEVER : new Date(moment).toISOString()
}

function item(entry: Entry, revision: Revision, updated: string, source: Source): string {
  const terms = [entry.kind.shown, entry.status.shown, ...(entry.parties.shown ?? [])].filter((t) => t !== undefined)
  const page = pageOf(source, entry.id)
  const links = entry.documents.flatMap((d) => {
    const to = webAddress(d.url)
    return to
      ? [`<link rel="via" href="${xml(to)}" hreflang="${d.lang}"${d.title ? ` title="${xml(inLine(d.title))}"` : ''}/>`]
      : []
  })
  return `<entry>
<id>urn:uuid:${uuidOf(`entry ${revision.name}`)}</id>
<title>${xml(inLine(headlineOf(entry, source)))}</title>
<updated>${updated}</updated>
${revision.added ? `<published>${new Date(revision.added).toISOString()}</published>\n` : ''}${page ? `<link rel="alternate" type="text/html" href="${xml(page)}"/>\n` : ''}${links.join('\n')}
${terms.map((t) => `<category term="${xml(t)}"/>`).join('')}
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${contentOf(entry)}</div></content>
</entry>
`
}

function contentOf(entry: Entry): string {
  const where = whereOf(entry)
  const facts = [
    ['When', entry.date.shown],
    ['Where', where],
    ['Status', entry.status.shown],
    ['Parties', (entry.parties.shown ?? []).map(stateName).join(', ')],
    ['People', entry.people.flatMap((p) => (p.rejected ? [] : (p.name.shown ?? []))).join('; ')],
  ].filter(([, value]) => value)
  const shown = new Set(['kind', 'agreement', 'commitment', 'statement'])
  const passages = new Map<string, Worded>()
  for (const w of wordsOf(entry)) if (shown.has(w.field)) passages.set(`${w.document.digest} ${w.evidence.quote}`, w)
  return `<p>${facts.map(([name, value]) => `${name}: <span dir="auto">${xml(value!)}</span>`).join('<br/>')}</p>${[
    ...passages.values(),
  ]
    .map(
      ({ evidence, document }) =>
        `<blockquote xml:lang="${document.lang}" lang="${document.lang}" dir="${directionOf(document.lang)}">${xml(evidence.quote)}</blockquote><p><span dir="auto">${xml(document.outlet ?? document.id)}</span></p>`,
    )
    .join('')}`
}
