/** The whole day-book as files: the pages of the server, for any web host or none. */
import type { Store } from '../stores/store.ts'
import { type Before, type Folder, openFolder, type PartWritten, type Written } from './folder.ts'
import { writeFront, writeSitemap } from './front.ts'
import type { Known } from './links.ts'
import type { Press } from './press.ts'
import { type QuotedPerson, quotedIn } from './quoted.ts'
import { printCountries } from './rooms/countries.ts'
import { monthIn, printDays } from './rooms/days.ts'
import { printEntries } from './rooms/entries.ts'
import { printPeople } from './rooms/people.ts'
import { printQuoted } from './rooms/quoted.ts'
import { printReports } from './rooms/reports.ts'
import { printBodies, printCoverage, printHome, printPlaces, printPromises } from './rooms/rooms.ts'
import { printSearch } from './rooms/search.ts'
import { openIndex } from './search/index.ts'
import { personKey, type Survey, surveyOf } from './survey.ts'
import { downloadFile, writeExports } from './take.ts'

/** The parts of a site, those that take longest first. Each can be written by itself. */
export const PARTS = ['entries', 'exports', 'reports', 'people', 'bodies', 'days', 'countries', 'rest'] as const
export type Part = (typeof PARTS)[number]

/** What is asked of whoever writes a part. */
export interface PartOptions {
  /** Those whom reports only quote. */
  readonly quoted: readonly QuotedPerson[]
  /** The day from which promises are judged, ISO 8601. */
  readonly asOf: string
  /** Where the site will stand on the web, without a slash at its end: only then is there a map of it for search engines. */
  readonly address?: string
}

export interface SiteOptions extends Omit<PartOptions, 'quoted'> {
  /** Hears how far it has come. What it throws stops the work; a later run goes on from a folder that was left so. */
  readonly told?: (what: string) => void
  /** Has the parts written elsewhere, all at once: the folder is opened and belongs to this command. Absent: one after the other, here. */
  readonly share?: (
    parts: readonly Part[],
    before: Before,
    options: PartOptions,
    told: (what: string) => void,
  ) => Promise<readonly PartWritten[]>
}

/**
 * Writes the site. The same register, day and address give the same bytes. Throws `conflict` where the folder, or a file in
 * it, is somebody else's, and `unavailable` where it cannot be written.
 */
export async function writeSite(store: Store, dir: string, options: SiteOptions): Promise<Written> {
  const { asOf, address, told = () => undefined, share } = options
  const folder = openFolder(dir)
  // Once for all who write parts: the words of all reports have to be looked through for it.
  const quoted = await quotedIn(store, async (n) => {
    told(`looking: ${n} reports`)
    await new Promise((resolve) => setImmediate(resolve))
  })
  const given = { asOf, quoted, ...(address === undefined ? {} : { address }) }
  if (share) for (const part of await share(PARTS, folder.before, given, told)) folder.adopt(part)
  else {
    const press = await openPress(store, folder, given, told)
    for (const part of PARTS) await WRITERS[part](press)
  }
  if (address !== undefined) writeSitemap(folder, address)
  return folder.finish()
}

/** Looks through the register, so that parts of its site can be printed. */
export async function openPress(
  store: Store,
  folder: Folder,
  { asOf, address, quoted }: PartOptions,
  tell: (what: string) => void,
): Promise<Press> {
  const told = async (what: string): Promise<void> => {
    tell(what)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const survey = await surveyOf(store, asOf, (n) => told(`looking: ${n} entries`))
  return {
    store,
    survey,
    folder,
    known: knownOf(survey, quoted),
    quoted,
    asOf,
    told,
    ...(address === undefined ? {} : { address }),
  }
}

/** How each part is printed. */
export const WRITERS: { readonly [P in Part]: (press: Press) => Promise<void> } = {
  entries: async (press) => {
    const index = openIndex(press.folder, press.known)
    await printEntries(press, index)
    await printSearch(press, index)
  },
  exports: writeExports,
  reports: printReports,
  people: async (press) => {
    await printPeople(press)
    await printQuoted(press)
  },
  bodies: printBodies,
  days: printDays,
  countries: printCountries,
  rest: async (press) => {
    await writeFront(press)
    await printHome(press)
    await printPromises(press)
    await printPlaces(press)
    await printCoverage(press)
  },
}

function knownOf(survey: Survey, quoted: readonly QuotedPerson[]): Known {
  const bodies = new Set(survey.bodies.bodies.map((b) => b.id))
  const onlyQuoted = new Map(quoted.flatMap((p) => p.names.map(({ name }) => [name, p.id] as const)))
  return {
    person: (side, name) =>
      survey.called.get(personKey(side === '-' ? undefined : side, name))?.id ?? onlyQuoted.get(name),
    month: (list, month) => monthIn(survey, list, month),
    hasBody: (id) => bodies.has(id),
    hasPair: (pair) => survey.pairs.has(pair),
    hasList: (list) => survey.lists.has(list),
    download: downloadFile,
  }
}
