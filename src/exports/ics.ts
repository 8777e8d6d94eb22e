/**
 * Entries as iCalendar (RFC 5545): all-day events. An entry known by its month or week spans it and says so in its title; one
 * known only by its year, or by no date, is left out. Source: docs/decisions/0080-calendars.md.
 */
import type { Entry } from '../model/entry.ts'
import type { Status } from '../model/reading.ts'
import type { Revision } from '../model/revision.ts'
import type { Export, Source } from './export.ts'
import { bytes, withRevisions } from './parts/bytes.ts'
import { entryDays, nextDay } from './parts/days.ts'
import { headlineOf, inLine, stateName, whereOf } from './parts/headline.ts'
import { pageOf } from './parts/uuid.ts'

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
  yield `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Roznamcha//day-book//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n${folded(`X-WR-CALNAME:${text(inLine(source.title ?? 'Roznamcha'))}`)}\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n`
  for await (const { entry, revision } of withRevisions(entries, source, holds)) yield eventOf(entry, revision, source)
  yield 'END:VCALENDAR\r\n'
}

function eventOf(entry: Entry, revision: Revision, source: Source): string {
  const days = entryDays(entry)!
  const changed = moment(revision.changed ?? entry.documents[0]?.published)
  const where = whereOf(entry)
  const title = inLine(headlineOf(entry, source))
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${revision.name}@roznamcha`],
    ['DTSTAMP', changed],
    ['CREATED', revision.added && moment(revision.added)],
    ['LAST-MODIFIED', changed],
    ['SEQUENCE', String(revision.sequence)],
    ['DTSTART;VALUE=DATE', days.first.replaceAll('-', '')],
    ['DTEND;VALUE=DATE', nextDay(days.last).replaceAll('-', '')],
    ['SUMMARY', text(days.exact ? title : `${title} (day not told: ${entry.date.shown})`)],
    ['DESCRIPTION', text(descriptionOf(entry, days.exact))],
    ['LOCATION', where && text(where)],
    ['STATUS', STATUS[entry.status.shown ?? 'possible']],
    ['CATEGORIES', entry.kind.shown ?? 'encounter'],
    ['URL', pageOf(source, entry.id)],
    // Nobody's own time: a day-book blocks no diary.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${folded(`${name}:${value}`)}\r\n`])).join('')
}

/** A moment in UTC, as a calendar writes it. What is none is the first of 1970. */
const moment = (iso: string | undefined): string =>
  `${new Date(Date.parse(iso ?? '') || 0).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/**
 * A value of type TEXT. Controls other than the line end cannot stand in one, and neither can half a surrogate pair.
 * Source: RFC 5545, 3.3.11.
 */
const text = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** A line in pieces of at most 75 octets, never through a character. Source: RFC 5545, 3.1. */
function folded(line: string): string {
  // Most lines are short, and no character has more than three octets a code unit.
  if (line.length * 3 <= 75) return line
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
}

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
