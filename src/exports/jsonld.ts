/**
 * Entries as schema.org events in JSON-LD: one graph, as search engines and catalogues read it. Also what an entry's page
 * carries. Source: schema.org 29, Event, NewsArticle. Not held: disagreements, which words say which value.
 */
import type { DocumentRef } from '../model/draft.ts'
import type { Entry, EntryPerson } from '../model/entry.ts'
import type { Status } from '../model/reading.ts'
import { isState } from '../model/state.ts'
import type { Export, Source } from './export.ts'
import { bytes } from './parts/bytes.ts'
import { entryDays } from './parts/days.ts'
import { headlineOf, inLine, stateName } from './parts/headline.ts'
import { entryUri, webAddress } from './parts/uuid.ts'

export const jsonld: Export = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  summary: 'schema.org events, JSON-LD',
  async *write(entries, source) {
    yield* bytes(graph(entries, source))
  },
}

async function* graph(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":['
  let first = true
  for await (const entry of entries) {
    yield `${first ? '' : ','}\n${JSON.stringify(eventOf(entry, source))}`
    first = false
  }
  yield '\n]}\n'
}

/** schema.org has no status for what was: an event that was held stays "scheduled", as its documentation says. */
const STATUS = {
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  held: 'https://schema.org/EventScheduled',
  ongoing: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  possible: undefined,
  denied: undefined,
} as const satisfies { readonly [S in Status]: string | undefined }

/** The page's own copy: with its context. */
export const pageEvent = (entry: Entry, source: Pick<Source, 'site' | 'entryPage' | 'headline'>): object => ({
  '@context': 'https://schema.org',
  ...eventOf(entry, source),
})

/** One entry as an Event node. Dates are as exact as told: a month stays a month. */
export function eventOf(entry: Entry, source: Pick<Source, 'site' | 'entryPage' | 'headline'>) {
  const days = entryDays(entry)
  const told = /^\d{4}(?:-\d{2}){0,2}(?:T.*)?$/.test(entry.date.shown ?? '') ? entry.date.shown : days?.first
  const place = entry.place.shown
  const status = STATUS[entry.status.shown ?? 'possible']
  const body = entry.mechanism.shown
  const people = entry.people.filter((p) => !p.rejected && p.name.shown)
  const attending = people.map(personNode)
  const heads = attending.filter((_, i) => people[i]!.role.shown === 'head' || people[i]!.role.shown === 'host')
  return {
    '@type': 'Event' as const,
    '@id': entryUri(source, entry.id),
    identifier: entry.id,
    name: inLine(headlineOf(entry, source)),
    ...(told ? { startDate: told } : {}),
    ...(days && !days.exact && told === days.first ? { endDate: days.last } : {}),
    ...(status ? { eventStatus: status } : {}),
    ...(place
      ? {
          location: {
            '@type': 'Place' as const,
            name: inLine(place.name),
            ...(place.country ? { address: { '@type': 'PostalAddress' as const, addressCountry: place.country } } : {}),
          },
        }
      : entry.kind.shown === 'call'
        ? { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' as const }
        : {}),
    ...(heads.length > 0 ? { organizer: heads } : {}),
    ...(attending.length > 0 ? { attendee: attending } : {}),
    about: (entry.parties.shown ?? []).map(partyNode),
    ...(body ? { superEvent: { '@type': 'EventSeries' as const, name: inLine(body.name) } } : {}),
    subjectOf: entry.documents.map(articleNode),
  }
}

const stateNode = (state: string) => ({ '@type': 'Country' as const, name: stateName(state), identifier: state })
const partyNode = (party: string) =>
  isState(party) ? stateNode(party) : { '@type': 'Organization' as const, name: party }

/** For whom somebody acts: a body, or the government of a state, since schema.org lets nobody be affiliated to a country. */
const sideNode = (party: string) =>
  isState(party)
    ? { '@type': 'GovernmentOrganization' as const, name: stateName(party), areaServed: stateNode(party) }
    : { '@type': 'Organization' as const, name: party }

function personNode(p: EntryPerson) {
  const names = [...new Set(p.name.claims.filter((c) => !c.rejected).map((c) => inLine(c.value)))]
  const name = inLine(p.name.shown!)
  const others = names.filter((n) => n !== name)
  if (p.type !== 'PER')
    return { '@type': 'Organization' as const, name, ...(others.length > 0 ? { alternateName: others } : {}) }
  return {
    '@type': 'Person' as const,
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(p.post.shown ? { jobTitle: inLine(p.post.shown) } : {}),
    ...(p.party.shown ? { affiliation: sideNode(p.party.shown) } : {}),
  }
}

function articleNode(d: DocumentRef) {
  const url = webAddress(d.url)
  return {
    '@type': 'NewsArticle' as const,
    ...(d.title ? { headline: inLine(d.title) } : {}),
    identifier: d.id,
    inLanguage: d.lang,
    ...(url ? { url } : {}),
    ...(d.published ? { datePublished: d.published } : {}),
    ...(d.outlet ? { publisher: { '@type': 'Organization' as const, name: inLine(d.outlet) } } : {}),
  }
}
