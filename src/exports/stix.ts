/**
 * Entries as STIX 2.1 reports, for platforms of threat intelligence: each entry a `report` that refers to the states, bodies and
 * people who took part, with the news reports as external references. Ids are UUIDs made from content.
 * Source: OASIS STIX 2.1 (2021), 4.7 Identity, 4.10 Location, 4.16 Report. Not held: status and disagreements, but in the description.
 */
import type { Entry } from '../model/entry.ts'
import type { Revision } from '../model/revision.ts'
import { isState } from '../model/state.ts'
import { foldPhrase } from '../text/fold.ts'
import type { Export, Source } from './export.ts'
import { bytes, withRevisions } from './parts/bytes.ts'
import { headlineOf, inLine, stateName, whereOf } from './parts/headline.ts'
import { pageOf, uuidOf, webAddress } from './parts/uuid.ts'

export const stix: Export = {
  name: 'stix',
  mediaType: 'application/stix+json; version=2.1',
  summary: 'STIX 2.1, a bundle of reports',
  suffix: 'stix.json',
  holds: (entry) => momentOf(entry) !== undefined,
  async *write(entries, source) {
    yield* bytes(bundle(entries, source))
  },
}

/** Objects that are the same in every bundle never changed: their moment is that of this mapping. */
const MAPPED = '2024-01-01T00:00:00.000Z'

interface Thing {
  readonly id: string
  readonly [property: string]: unknown
}

const thing = (type: string, name: string, properties: object): Thing => ({
  type,
  spec_version: '2.1',
  id: `${type}--${uuidOf(name)}`,
  created: MAPPED,
  modified: MAPPED,
  ...properties,
})

const MAKER = thing('identity', 'identity roznamcha', { name: 'Roznamcha', identity_class: 'system' })

async function* bundle(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"bundle--${uuidOf(`bundle ${source.self ?? source.site ?? ''}`)}","objects":[\n${JSON.stringify(MAKER)}`
  const given = new Set<string>()
  for await (const { entry, revision } of withRevisions(entries, source, stix.holds)) {
    const things = thingsOf(entry)
    for (const t of things) {
      if (given.has(t.id)) continue
      given.add(t.id)
      yield `,\n${JSON.stringify(t)}`
    }
    yield `,\n${JSON.stringify(reportOf(entry, revision, things, source))}`
  }
  yield '\n]}\n'
}

/** When the first report of it was published, as STIX writes moments. Absent where none tells: then STIX cannot hold it. */
function momentOf(entry: Entry): string | undefined {
  const first = entry.documents.flatMap((d) => d.published ?? []).sort()[0]
  return first === undefined ? undefined : moment(first)
}

function moment(iso: string): string | undefined {
  const t = Date.parse(iso)
  return Number.isNaN(t) ? undefined : new Date(t).toISOString()
}

function thingsOf(entry: Entry): Thing[] {
  const parties = (entry.parties.shown ?? []).map((p) =>
    isState(p)
      ? thing('location', `location ${p}`, { name: stateName(p), country: p })
      : thing('identity', `identity body ${p}`, { name: p, identity_class: 'organization' }),
  )
  const people = entry.people.flatMap((p) => {
    const name = p.name.shown
    if (p.rejected || !name || inLine(name) === '') return []
    return [
      thing('identity', `identity ${p.type} ${p.party.shown ?? ''} ${foldPhrase(name)}`, {
        name: inLine(name),
        identity_class: p.type === 'PER' ? 'individual' : 'organization',
      }),
    ]
  })
  return [...parties, ...people]
}

function reportOf(entry: Entry, revision: Revision, things: readonly Thing[], source: Source): object {
  const published = momentOf(entry)!
  const created = (revision.added && moment(revision.added)) ?? published
  const modified = (revision.changed && moment(revision.changed)) ?? created
  const quotes = entry.kind.claims.flatMap((c) => (c.rejected ? [] : c.evidence.map((e) => e.quote)))
  const facts = [
    entry.date.shown ? `When: ${entry.date.shown}` : '',
    whereOf(entry) ? `Where: ${whereOf(entry)}` : '',
    `Status: ${entry.status.shown ?? 'not told'}`,
    ...new Set(quotes),
  ].filter(Boolean)
  const page = pageOf(source, entry.id)
  return {
    type: 'report',
    spec_version: '2.1',
    id: `report--${uuidOf(`report ${revision.name}`)}`,
    created_by_ref: MAKER.id,
    created,
    modified,
    name: inLine(headlineOf(entry, source)),
    description: facts.join('\n'),
    report_types: ['diplomacy'],
    published,
    object_refs: [...new Set([MAKER.id, ...things.map((t) => t.id)])],
    labels: [entry.kind.shown ?? 'encounter'],
    external_references: [
      {
        source_name: 'Roznamcha',
        external_id: entry.id,
        ...(page ? { url: page } : {}),
      },
      ...entry.documents.map((d) => {
        const url = webAddress(d.url)
        return {
          source_name: inLine(d.outlet ?? '') || 'news report',
          external_id: d.id,
          ...(d.title ? { description: d.title } : {}),
          ...(url ? { url } : {}),
        }
      }),
    ],
  }
}
