/**
 * Entries as PLOVER events, one JSON object a line: the encounter, and each agreement and commitment. PLOVER wants a day, so
 * entries whose day no report tells are left out. Source: PLOVER manual (openeventdata/PLOVER, 2021), "PLOVER JSON".
 */
import type { Entry } from '../model/entry.ts'
import { alpha3Of } from '../model/state.ts'
import type { Export, Source } from './export.ts'
import { bytes } from './parts/bytes.ts'
import { type CodedEvent, codedEvents, partyCode } from './parts/codes.ts'
import { entryDays } from './parts/days.ts'
import { stateName } from './parts/headline.ts'
import { pageOf, webAddress } from './parts/uuid.ts'

const holds = (entry: Entry): boolean => entryDays(entry)?.exact === true

export const plover: Export = {
  name: 'plover',
  mediaType: 'application/x-ndjson',
  summary: 'PLOVER events, JSON Lines',
  holds,
  async *write(entries, source) {
    yield* bytes(lines(entries, source))
  },
}

async function* lines(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  for await (const entry of entries) {
    if (!holds(entry)) continue
    for (const event of codedEvents(entry)) yield `${JSON.stringify(recordOf(entry, event, source))}\n`
  }
}

// PLOVER's quadrants: 1 verbal cooperation, 3 verbal conflict.
const QUAD = { AGREE: 1, CONSULT: 1, REQUEST: 3, REJECT: 3 } as const

function recordOf(entry: Entry, event: CodedEvent, source: Source): object {
  const { plover: code, codebook } = event.codes
  const tellings = event.outcome ?? entry.kind.claims.filter((c) => !c.rejected)
  const texts = event.outcome
    ? event.outcome.map((o) => o.content.quote)
    : entry.kind.claims.filter((c) => !c.rejected).flatMap((c) => c.evidence.map((e) => e.quote))
  const told = new Set(tellings.map((t) => t.document))
  const place = event.outcome ? undefined : entry.place.shown
  const country = place?.country === undefined ? undefined : alpha3Of(place.country)
  return {
    id: event.id,
    has_event: true,
    date: entry.date.shown!.slice(0, 10),
    actor: event.actors.flatMap((p) => entitiesOf(entry, p)),
    ...(event.recipients.length > 0 ? { recipient: event.recipients.flatMap((p) => entitiesOf(entry, p)) } : {}),
    event: [code.type],
    ...(code.mode ? { mode: [code.mode] } : {}),
    context: code.contexts,
    quad_code: QUAD[code.type],
    ...(place
      ? {
          event_loc: {
            extracted_place: place.name,
            ...(country ? { country: stateName(place.country!), country_code: country } : {}),
          },
        }
      : {}),
    event_text: [...new Set(texts)],
    ...(event.outcome ? { link: entry.id } : {}),
    cite_info: entry.documents
      .filter((d) => told.has(d.digest))
      .map((d) => ({
        citation: d.id,
        ...(webAddress(d.url) ? { url: d.url } : {}),
        ...(d.title ? { title: d.title } : {}),
        language: d.lang,
        ...(d.outlet ? { publication: d.outlet } : {}),
        codebook: `roznamcha-codebook-${codebook}`,
      })),
    coder: 'roznamcha',
    comment: [`status: ${entry.status.shown ?? 'not told'}`, pageOf(source, entry.id) ?? ''].filter(Boolean).join('; '),
  }
}

/** A side's people, each an entity; the side alone where nobody is named. */
function entitiesOf(entry: Entry, party: string): object[] {
  const code = partyCode(party)
  const people = entry.people.filter((p) => !p.rejected && p.type === 'PER' && p.party.shown === party && p.name.shown)
  if (people.length === 0) return [{ code, entity_text: stateName(party) }]
  return people.map((p) => ({
    code,
    entity_text: p.name.shown,
    ...(p.post.shown ? { office: p.post.shown } : {}),
  }))
}
