/** The whole day-book as files: the pages of the server, for any web host or none. */
import type { Store } from '../stores/store.ts'
import { openFolder, type Written } from './folder.ts'
import { writeFront, writeSitemap } from './front.ts'
import type { Known } from './links.ts'
import type { Press } from './press.ts'
import { printCountries } from './rooms/countries.ts'
import { monthIn, printDays } from './rooms/days.ts'
import { printEntries } from './rooms/entries.ts'
import { printPeople } from './rooms/people.ts'
import { printReports } from './rooms/reports.ts'
import { printBodies, printCoverage, printHome, printPlaces, printPromises } from './rooms/rooms.ts'
import { printSearch } from './rooms/search.ts'
import { openIndex } from './search/index.ts'
import { personKey, type Survey, surveyOf } from './survey.ts'
import { downloadFile, writeExports } from './take.ts'

export interface SiteOptions {
  /** The day from which promises are judged, ISO 8601. */
  readonly asOf: string
  /** Where the site will stand on the web, without a slash at its end: only then is there a map of it for search engines. */
  readonly address?: string
  /** Hears how far it has come. What it throws stops the work; a later run goes on from a folder that was left so. */
  readonly told?: (what: string) => void
}

/**
 * Writes the site. The same register, day and address give the same bytes. Throws `conflict` where the folder, or a file in
 * it, is somebody else's, and `unavailable` where it cannot be written.
 */
export async function writeSite(store: Store, dir: string, options: SiteOptions): Promise<Written> {
  const { asOf, address } = options
  const folder = openFolder(dir)
  const told = async (what: string): Promise<void> => {
    options.told?.(what)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const survey = await surveyOf(store, asOf, (n) => told(`looking: ${n} entries`))
  const known = knownOf(survey)
  const press: Press = { store, survey, folder, known, asOf, told, ...(address === undefined ? {} : { address }) }
  const index = openIndex(folder, known)
  await writeFront(press)
  await printEntries(press, index)
  await printSearch(press, index)
  await printReports(press)
  await printHome(press)
  await printDays(press)
  await printBodies(press)
  await printCountries(press)
  await printPeople(press)
  await printPromises(press)
  await printPlaces(press)
  await printCoverage(press)
  await writeExports(press)
  if (address !== undefined) writeSitemap(folder, address)
  return folder.finish()
}

function knownOf(survey: Survey): Known {
  const bodies = new Set(survey.bodies.bodies.map((b) => b.id))
  return {
    person: (side, name) => survey.called.get(personKey(side === '-' ? undefined : side, name))?.id,
    month: (list, month) => monthIn(survey, list, month),
    hasBody: (id) => bodies.has(id),
    hasPair: (pair) => survey.pairs.has(pair),
    hasList: (list) => survey.lists.has(list),
    download: downloadFile,
  }
}
