/** The rooms that are one page or a few: the first page, bodies, promises, places, coverage. */
import { type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { toBody, toHome, toPromises } from '../../server/address.ts'
import { pagesOf, rowOfBody } from '../../server/find/bodies.ts'
import { whatWasRead } from '../../server/find/coverage.ts'
import { firstPage } from '../../server/find/home.ts'
import { allPromises } from '../../server/find/promises.ts'
import { bodiesPage } from '../../server/pages/bodies.ts'
import { bodyPage } from '../../server/pages/body.ts'
import { coveragePage } from '../../server/pages/coverage.ts'
import { homePage } from '../../server/pages/home.ts'
import { placesPage } from '../../server/pages/places.ts'
import { promisesPage } from '../../server/pages/promises.ts'
import { type Press, printAll } from '../press.ts'

export async function printHome(press: Press): Promise<void> {
  const found = await firstPage(press.store, press.asOf)
  printAll(press, toHome, (words) => ({ title: words.title, body: homePage(words, found) }))
}

export async function printBodies(press: Press): Promise<void> {
  const { bodies, promises, newest } = press.survey.bodies
  printAll(
    press,
    (words) => `${toHome(words)}bodies`,
    (words) => ({
      title: words.nav.bodies,
      room: 'bodies',
      body: bodiesPage(words, { bodies: bodies.map(rowOfBody), ...(newest ? { newest } : {}) }),
    }),
  )
  const entries = new Map(press.survey.entries.map((e) => [e.id, e]))
  for (const body of bodies) {
    const own = promises.filter((p) => p.mechanism === body.id)
    for (let page = 0; page < pagesOf(body); page++)
      printAll(
        press,
        (words) => toBody(words, body.id, page > 0 ? { page: String(page) } : {}),
        (words) => ({
          title: body.name,
          room: 'bodies',
          body: bodyPage(words, { body, page, promises: own, entries }),
        }),
      )
    await press.told('bodies')
  }
}

const PAGE = 100

export async function printPromises(press: Press): Promise<void> {
  const { promises, ...covered } = await allPromises(press.store, press.asOf)
  const all = promises.toSorted((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1))
  const counts = new Map<PromiseVerdict, number>()
  for (const p of all) counts.set(p.verdict, (counts.get(p.verdict) ?? 0) + 1)
  for (const verdict of [undefined, ...VERDICTS.filter((v) => counts.has(v))]) {
    const chosen = verdict ? all.filter((p) => p.verdict === verdict) : all
    for (let page = 0; page === 0 || page * PAGE < chosen.length; page++) {
      const query = (n: number) => ({ verdict, page: n > 0 ? String(n) : undefined })
      printAll(
        press,
        (words) => toPromises(words, query(page)),
        (words) => ({
          title: words.nav.promises,
          room: 'promises',
          body: promisesPage(words, {
            promises: chosen.slice(page * PAGE, (page + 1) * PAGE),
            counts,
            asOf: press.asOf,
            fixed: true,
            ...covered,
            ...(verdict ? { verdict } : {}),
            ...((page + 1) * PAGE < chosen.length ? { older: toPromises(words, query(page + 1)) } : {}),
          }),
        }),
      )
      await press.told('promises')
    }
  }
}

export async function printPlaces(press: Press): Promise<void> {
  printAll(
    press,
    (words) => `${toHome(words)}places`,
    (words) => ({
      title: words.nav.places,
      room: 'places',
      body: placesPage(words, press.survey.places),
    }),
  )
}

export async function printCoverage(press: Press): Promise<void> {
  const found = await whatWasRead(press.store)
  printAll(
    press,
    (words) => `${toHome(words)}coverage`,
    (words) => ({
      title: words.nav.coverage,
      room: 'coverage',
      body: coveragePage(words, found),
    }),
  )
}
