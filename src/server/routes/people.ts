/**
 * People: `/people` lists them (`?name=` those of one name, in any script), `/people/PK/NAME` shows one; `-` is no side.
 * `?before=` goes on after an encounter, `?said-before=` after a statement.
 */
import { type Context, Hono } from 'hono'
import { LONGEST_NAME } from '../../workers/people.ts'
import { type Query, toPerson } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { type FoundPerson, findPerson, LISTED_FROM, peopleCalled, peopleLately, statementsAt } from '../find/people.ts'
import { findQuoted } from '../find/quoted.ts'
import { peoplePage } from '../pages/people.ts'
import { type PersonPage, personPage } from '../pages/person.ts'
import { quotedPage } from '../pages/quoted.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'
import type { Words } from '../words/words.ts'

const LISTED = 500
/** Encounters shown at once. */
const ENCOUNTERS = 50
/** Statements shown at once: beside encounters, and alone. Their words stand in whole entries, which take longer to unpack. */
const SAID_BESIDE = 10
const SAID = 50

export function people({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const name = c.req.query('name')?.trim().slice(0, LONGEST_NAME)
    const found = name ? await peopleCalled(store, name) : await peopleLately(store)
    if (name && found.length === 1) return c.redirect(toPerson(words, found[0]!.name, found[0]!.party))
    const quoted = name && found.length === 0 ? await findQuoted(store, name) : undefined
    if (quoted) return c.redirect(toPerson(words, quoted.name, undefined))
    const { entries } = await recall(store, 'counts', () => store.counts())
    const page = {
      people: found.slice(0, LISTED),
      ...(name ? { name } : {}),
      ...(entries > LISTED_FROM ? { newest: LISTED_FROM } : {}),
    }
    return respond(c, { title: words.nav.people, room: 'people' }, peoplePage(words, page))
  })
  app.get('/:party/:name', async (c) => {
    const words = c.get('words')
    const { party, name } = c.req.param()
    const side = party === '-' ? undefined : party
    const found = await findPerson(store, name.slice(0, LONGEST_NAME), side)
    if (!found) return (await quotedAs(c, name.slice(0, LONGEST_NAME), side)) ?? c.notFound()
    const { person } = found
    // Whatever the spelling, a person has one address.
    if (person.name !== name || person.party !== side) return c.redirect(toPerson(words, person.name, person.party))
    const shown = await shownOf(words, found, c.req.query('before'), c.req.query('said-before'))
    if (!shown) return c.notFound()
    return respond(c, { title: person.name, room: 'people' }, personPage(words, shown))
  })
  return app

  /** Who takes part in nothing on that side: another side's person of this very name, or somebody who is only quoted. */
  async function quotedAs(c: Context<Env>, name: string, side: string | undefined): Promise<Response | undefined> {
    const words = c.get('words')
    const others = (await peopleCalled(store, name)).filter((p) => p.names.some((n) => n.name === name))
    if (others.length === 1) return c.redirect(toPerson(words, others[0]!.name, others[0]!.party))
    const quoted = await findQuoted(store, name)
    if (!quoted) return undefined
    if (quoted.name !== name || side !== undefined) return c.redirect(toPerson(words, quoted.name, undefined))
    const from = Math.max(0, Math.trunc(Number(c.req.query('from') ?? 0)) || 0)
    return respond(c, { title: quoted.name, room: 'people' }, quotedPage(words, quoted, from))
  }

  /** Absent: undefined where there is no such encounter or statement of this person (any more). */
  async function shownOf(
    words: Words,
    found: FoundPerson,
    before: string | undefined,
    saidBefore: string | undefined,
  ): Promise<PersonPage | undefined> {
    const { person } = found
    const to = (query: Query): string => toPerson(words, person.name, person.party, query)
    const page: { -readonly [K in keyof PersonPage]: PersonPage[K] } = { ...found }
    if (saidBefore === undefined) {
      const from = before === undefined ? 0 : 1 + newestFirst(person.encounters).findIndex((e) => e.entry === before)
      if (before !== undefined && from === 0) return undefined
      page.encounters = newestFirst(person.encounters).slice(from, from + ENCOUNTERS)
      if (person.encounters.length > from + ENCOUNTERS) page.older = to({ before: page.encounters.at(-1)!.entry })
    }
    if (before === undefined) {
      const all = newestFirst(person.statements)
      const from = saidBefore === undefined ? 0 : 1 + all.findIndex((s) => `${s.entry}~${s.key}` === saidBefore)
      if (saidBefore !== undefined && from === 0) return undefined
      const most = saidBefore === undefined ? SAID_BESIDE : SAID
      const at = all.slice(from, from + most)
      page.said = await statementsAt(store, at)
      const last = at.at(-1)
      if (last && all.length > from + most) page.saidBefore = to({ 'said-before': `${last.entry}~${last.key}` })
    }
    return page
  }
}

const newestFirst = <T>(items: readonly T[]): T[] => [...items].reverse()
