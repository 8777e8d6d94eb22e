/**
 * Entries as CAMEO events, one row a pair of sides: acts of all together stand once in each direction, as event data has them.
 * `date` is empty where the day is not told; `first` and `last` are the days it may have been.
 * Source: CAMEO codebook 1.1b3; the codes are those of docs/codebook.md. Actors are ISO 3166-1 alpha-3; bodies begin with IGO.
 */
import type { Entry } from '../model/entry.ts'
import { alpha3Of } from '../model/state.ts'
import { cell } from './csv.ts'
import type { Export } from './export.ts'
import { bytes } from './parts/bytes.ts'
import { codedEvents } from './parts/codes.ts'
import { entryDays } from './parts/days.ts'

const HEADER = [
  'id',
  'date',
  'first',
  'last',
  'source',
  'target',
  'cameo',
  'root',
  'quad_class',
  'what',
  'status',
  'place',
  'country',
  'sources',
  'outlets',
  'codebook',
]

export const cameo: Export = {
  name: 'cameo',
  mediaType: 'text/csv; charset=utf-8',
  summary: 'CAMEO events, CSV, one row a pair of sides',
  async *write(entries) {
    yield* bytes(rows(entries))
  },
}

async function* rows(entries: AsyncIterable<Entry>): AsyncGenerator<string> {
  yield `\ufeff${HEADER.join(',')}\r\n`
  for await (const entry of entries) for (const row of rowsOf(entry)) yield `${row.map(cell).join(',')}\r\n`
}

/** CAMEO's own codes of the two bodies it names; any other is an IGO. */
const actor = (party: string): string =>
  alpha3Of(party) ?? (party === 'UN' ? 'IGOUNO' : party === 'EU' ? 'IGOEUREEC' : 'IGO')

/** GDELT's quad classes by CAMEO root: 01–05 verbal cooperation, 06–09 material, 10–14 verbal conflict, 15–20 material. */
const quadOf = (root: number): number => (root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4)

function rowsOf(entry: Entry): (string | number | undefined)[][] {
  const days = entryDays(entry)
  const { place } = entry
  const country = place.shown?.country
  return codedEvents(entry).flatMap((event) => {
    const root = event.codes.cameo.slice(0, 2)
    const pairs =
      event.recipients.length > 0
        ? event.actors.flatMap((a) => event.recipients.map((r) => [a, r] as const))
        : event.actors.flatMap((a) => event.actors.filter((b) => b !== a).map((b) => [a, b] as const))
    return pairs.map(([a, b]) => [
      event.id,
      days?.exact ? days.first : undefined,
      days?.first,
      days?.last,
      actor(a),
      actor(b),
      event.codes.cameo,
      root,
      quadOf(Number(root)),
      event.what === 'engagement' ? entry.kind.shown : event.what,
      entry.status.shown,
      event.outcome ? undefined : place.shown?.name,
      event.outcome || !country ? undefined : (alpha3Of(country) ?? country),
      entry.voices,
      [...new Set(entry.documents.flatMap((d) => d.outlet ?? []))].sort().join('; '),
      event.codes.codebook,
    ])
  })
}
