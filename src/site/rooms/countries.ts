/** States: who meets whom, and a page for each two that meet. */
import type { Entry } from '../../model/entry.ts'
import { toHome, toPair } from '../../server/address.ts'
import { SHOWN } from '../../server/find/countries.ts'
import { promisesBetween } from '../../server/find/promises.ts'
import { countriesPage } from '../../server/pages/countries.ts'
import { pairPage } from '../../server/pages/pair.ts'
import { party } from '../../server/show.ts'
import { type Press, printAll } from '../press.ts'
import { tallyOf } from '../survey.ts'

export async function printCountries(press: Press): Promise<void> {
  const { survey, store, asOf } = press
  printAll(
    press,
    (words) => `${toHome(words)}countries`,
    (words) => ({
      title: words.nav.countries,
      room: 'countries',
      body: countriesPage(words, survey.states, false),
    }),
  )
  let n = 0
  for (const [pair, all] of survey.pairs) {
    const [a, b] = pair.split('-') as [string, string]
    const found = {
      total: all.length,
      entries: all.slice(0, SHOWN).filter((e) => !e.withdrawn),
      months: tallyOf(all, survey.days),
      kinds: kindsOf(all),
      promises: await promisesBetween(store, [a, b], asOf),
    }
    printAll(
      press,
      (words) => toPair(words, a, b),
      (words) => ({
        title: words.country.between(party(words, a), party(words, b)),
        room: 'countries',
        body: pairPage(words, { a, b, today: asOf, ...found }),
      }),
    )
    if (++n % 10 === 0) await press.told(`countries: ${n} of ${survey.pairs.size} pairs`)
  }
}

function kindsOf(entries: readonly Entry[]): { name: 'kind'; value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of entries) if (kind.shown) counts.set(kind.shown, (counts.get(kind.shown) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ name: 'kind' as const, value, count }))
    .sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1))
}
