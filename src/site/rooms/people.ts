/** People: lists of them, those told of most first, and a page for each. */
import type { Entry } from '../../model/entry.ts'
import type { PersonStatement } from '../../model/person.ts'
import { toHome, toPerson, toQuoted, withQuery } from '../../server/address.ts'
import { cardOf, rowOf, type Said, saidIn } from '../../server/find/people.ts'
import { peoplePage } from '../../server/pages/people.ts'
import { personPage } from '../../server/pages/person.ts'
import type { Words } from '../../server/words/words.ts'
import { namedIn } from '../../workers/people.ts'
import { type Press, printAll } from '../press.ts'

const LISTED = 500

const list = (words: Words, page: number): string =>
  withQuery(`${toHome(words)}people`, { page: page > 0 ? String(page) : undefined })

export async function printPeople(press: Press): Promise<void> {
  const { persons: ranked, entries } = press.survey
  const quoted = press.quoted.length > 0
  const others = namedIn(entries)
  const byId = new Map(entries.map((e) => [e.id, e]))
  for (let page = 0; page === 0 || page * LISTED < ranked.length; page++)
    printAll(
      press,
      (words) => list(words, page),
      (words) => ({
        title: words.nav.people,
        room: 'people',
        body: peoplePage(words, {
          people: ranked.slice(page * LISTED, (page + 1) * LISTED).map(rowOf),
          ...((page + 1) * LISTED < ranked.length ? { next: list(words, page + 1) } : {}),
          ...(quoted ? { quoted: toQuoted(words) } : {}),
        }),
      }),
    )
  for (const [n, person] of ranked.entries()) {
    const encounters = person.encounters.toReversed()
    const card = cardOf({ person, others })
    const said = statementsOf(person.statements.toReversed(), byId)
    printAll(
      press,
      (words) => toPerson(words, person.name, person.party),
      (words) => ({
        title: person.name,
        room: 'people',
        body: personPage(words, { card, encounters, said }),
      }),
    )
    if (n % 20 === 0) await press.told(`people: ${n} of ${ranked.length}`)
  }
}

const statementsOf = (at: readonly PersonStatement[], entries: ReadonlyMap<string, Entry>): Said[] =>
  saidIn(
    at,
    [...new Set(at.map((s) => s.entry))].flatMap((id) => entries.get(id) ?? []),
  )
