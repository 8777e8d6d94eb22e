/**
 * Entries as FollowTheMoney entities, one JSON object a line: the event, who took part, and the reports as its proof; each
 * person, body and report once. Source: followthemoney 3.8, schemata Event, Person, Organization and Article.
 * Not held: the words of each cell, disagreements (only the value shown), statements.
 */
import type { LanguageCode } from '../model/document.ts'
import type { DocumentRef } from '../model/draft.ts'
import type { Entry, EntryPerson } from '../model/entry.ts'
import { isState } from '../model/state.ts'
import { foldPhrase } from '../text/fold.ts'
import type { Export, Source } from './export.ts'
import { bytes } from './parts/bytes.ts'
import { entryDays } from './parts/days.ts'
import { headlineOf, inLine, whereOf } from './parts/headline.ts'
import { pageOf, uuidOf, webAddress } from './parts/uuid.ts'

interface Entity {
  readonly id: string
  readonly schema: 'Event' | 'Person' | 'Organization' | 'Article'
  readonly properties: { readonly [name: string]: readonly string[] }
}

export const ftm: Export = {
  name: 'ftm',
  mediaType: 'application/x-ndjson',
  summary: 'FollowTheMoney entities, JSON Lines',
  async *write(entries, source) {
    yield* bytes(lines(entries, source))
  },
}

async function* lines(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  const given = new Set<string>()
  for await (const entry of entries)
    for (const entity of entitiesOf(entry, source)) {
      if (given.has(entity.id)) continue
      given.add(entity.id)
      yield `${JSON.stringify(entity)}\n`
    }
}

/** Languages as FollowTheMoney has them; one that is not told here is left out. Source: ISO 639-3. */
const LANGUAGE: { readonly [code in LanguageCode]?: string } = { ur: 'urd', ru: 'rus', en: 'eng' }

/** Properties without empty values; a property with none is left out. */
function entity(
  id: string,
  schema: Entity['schema'],
  values: { [name: string]: readonly (string | undefined)[] },
): Entity {
  const properties: { [name: string]: string[] } = {}
  for (const [name, all] of Object.entries(values)) {
    const kept = [...new Set(all.flatMap((v) => (v ? [v.toWellFormed()] : [])))]
    if (kept.length > 0) properties[name] = kept
  }
  return { id, schema, properties }
}

const codesOf = (...parties: (string | undefined)[]): string[] =>
  parties.flatMap((p) => (p && isState(p) ? [p.toLowerCase()] : []))

function entitiesOf(entry: Entry, source: Source): Entity[] {
  const people = entry.people.filter((p) => !p.rejected && p.name.shown).map(participant)
  const mechanism = entry.mechanism.shown
  const bodies = mechanism
    ? [
        entity(`rz-b-${uuidOf(`body ${mechanism.parties.join(' ')} ${foldPhrase(mechanism.name)}`)}`, 'Organization', {
          name: entry.mechanism.claims.filter((c) => !c.rejected).map((c) => inLine(c.value.name)),
          country: codesOf(...mechanism.parties),
        }),
      ]
    : []
  const articles = entry.documents.map(article)
  const days = entryDays(entry)
  const plain = /^\d{4}(?:-\d{2}){0,2}/.exec(entry.date.shown ?? '')?.[0]
  const where = whereOf(entry)
  const event = entity(`rz-${entry.id}`, 'Event', {
    name: [inLine(headlineOf(entry, source))],
    date: [plain && !/^\d{4}-[WQHSFA]/.test(entry.date.shown ?? '') ? plain : undefined],
    startDate: [days?.first],
    endDate: [days?.last],
    country: codesOf(...(entry.parties.shown ?? [])),
    location: [where && inLine(where)],
    keywords: [entry.kind.shown, entry.status.shown, ...entry.subjects],
    involved: [...people, ...bodies].map((e) => e.id),
    proof: articles.map((a) => a.id),
    summary: entry.kind.claims.flatMap((c) => (c.rejected ? [] : c.evidence.map((e) => e.quote))),
    recordId: [entry.id],
    sourceUrl: [pageOf(source, entry.id)],
    publisher: ['Roznamcha'],
  })
  return [...articles, ...people, ...bodies, event]
}

function participant(p: EntryPerson): Entity {
  const name = p.name.shown!
  const names = p.name.claims.filter((c) => !c.rejected).map((c) => inLine(c.value))
  const id = `rz-${p.type === 'PER' ? 'p' : 'o'}-${uuidOf(`${p.type} ${p.party.shown ?? ''} ${foldPhrase(name)}`)}`
  return entity(id, p.type === 'PER' ? 'Person' : 'Organization', {
    name: [inLine(name)],
    alias: names.filter((n) => n !== inLine(name)),
    country: codesOf(p.party.shown),
    ...(p.type === 'PER' ? { position: p.post.claims.filter((c) => !c.rejected).map((c) => inLine(c.value)) } : {}),
  })
}

const article = (d: DocumentRef): Entity =>
  entity(`rz-a-${d.digest.slice(0, 32)}`, 'Article', {
    title: [d.title],
    name: [d.title ? inLine(d.title) : inLine(d.id)],
    publisher: [d.outlet],
    publishedAt: [d.published?.slice(0, 10)],
    language: [LANGUAGE[d.lang]],
    sourceUrl: [webAddress(d.url)],
  })
