/**
 * Entries as iCalendar (RFC 5545): all-day events. An entry known by its month or week spans it and says so in its title; one
 * known only by its year, or by no date, is left out. Source: docs/decisions/0080-calendars.md.
 */
import { createEvent, type EventAttributes } from 'ics'
import type { Entry } from '../model/entry.ts'
import type { Status } from '../model/reading.ts'
import type { Revision } from '../model/revision.ts'
import type { Export, Source } from './export.ts'
import { bytes, withRevisions } from './parts/bytes.ts'
import { entryDays, nextDay } from './parts/days.ts'
import { headlineOf, inLine, stateName, whereOf } from './parts/headline.ts'

/** What is announced or hoped for may still change; what a report tells as done or under way is certain. */
const STATUS: { readonly [S in Status]: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' } = {
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  // The day that is told does not hold any more; a new day comes with a report of it.
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
}

/** The longest time that is shown as one event: a month. In days. */
const LONGEST = 31

const holds = (entry: Entry): boolean => {
  const days = entryDays(entry)
  return days !== undefined && (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000 < LONGEST
}

export const ics: Export = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  summary: 'iCalendar, one all-day event an entry',
  holds,
  async *write(entries, source) {
    yield* bytes(calendar(entries, source))
  },
}

async function* calendar(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  const name = inLine(source.title ?? 'Roznamcha').replace(/[\\;,]/g, '\\$&')
  yield `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Roznamcha//day-book//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:${name}\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n`
  for await (const { entry, revision } of withRevisions(entries, source, holds)) yield eventOf(entry, revision, source)
  yield 'END:VCALENDAR\r\n'
}

/** Attributes that the library takes and its types leave out. */
type Attributes = EventAttributes & { readonly timestamp: number }

function eventOf(entry: Entry, revision: Revision, source: Source): string {
  const days = entryDays(entry)!
  const changed = Date.parse(revision.changed ?? entry.documents[0]?.published ?? '') || 0
  const where = whereOf(entry)
  const title = inLine(headlineOf(entry, source))
  const attributes: Attributes = {
    uid: `${revision.name}@roznamcha`,
    sequence: revision.sequence,
    timestamp: changed,
    lastModified: changed,
    ...(revision.added ? { created: Date.parse(revision.added) } : {}),
    start: numbers(days.first),
    end: numbers(nextDay(days.last)),
    title: days.exact ? title : `${title} (day not told: ${entry.date.shown})`,
    description: inCalendar(descriptionOf(entry, days.exact)),
    status: STATUS[entry.status.shown ?? 'possible'],
    // Nobody's own time: a day-book blocks no diary.
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    categories: [entry.kind.shown ?? 'encounter'],
    ...(where ? { location: inLine(where) } : {}),
    ...(source.site ? { url: `${source.site}/en/entries/${entry.id}` } : {}),
  }
  const { error, value } = createEvent(attributes)
  if (error || !value) throw error ?? new Error(`no calendar event was made of ${entry.id}`)
  return folded(value.slice(value.indexOf('BEGIN:VEVENT'), value.indexOf('END:VCALENDAR')))
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** Lines of at most 75 octets: the library counts letters, and those of Urdu and Russian have two octets and more. Source: RFC 5545, 3.1. */
function folded(event: string): string {
  const lines = event.replace(/\r\n[ \t]/g, '').split('\r\n')
  return lines
    .map((line) => {
      let out = ''
      let octets = 0
      for (const c of line) {
        const size = octetsOf(c.codePointAt(0)!)
        if (octets + size > 75) {
          out += '\r\n '
          octets = 1
        }
        out += c
        octets += size
      }
      return out
    })
    .join('\r\n')
}

const numbers = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number]

/** Controls other than the line end cannot stand in a calendar's text; neither can half a surrogate pair. */
const inCalendar = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')

function descriptionOf(entry: Entry, exact: boolean): string {
  const people = entry.people
    .filter((p) => !p.rejected && p.name.shown)
    .map((p) => [p.name.shown, p.party.shown && `(${stateName(p.party.shown)})`].filter(Boolean).join(' '))
  const first = entry.kind.claims.find((c) => !c.rejected && c.evidence.length > 0)
  const outlets = [...new Set(entry.documents.flatMap((d) => d.outlet ?? []))]
  return [
    exact ? '' : `Some day in ${entry.date.shown}: no report tells which.`,
    `Status: ${entry.status.shown ?? 'not told'}.`,
    people.length > 0 ? `With ${people.join(', ')}.` : '',
    first ? `“${first.evidence[0]!.quote}” ${first.outlet ? `(${first.outlet})` : ''}` : '',
    outlets.length > 0 ? `Told by ${outlets.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n')
}
