/**
 * People: `/people` lists them (`?name=` those of one name, in any script), `/people/PK/NAME` shows one; `-` is no side.
 * `?only=quoted` lists those whom reports only quote; `?page=` goes on with the list, `?before=` after an encounter, `?said-before=` after a statement.
 */
import { type Context, Hono } from 'hono'
import { LONGEST_NAME } from '../../workers/people.ts'
import { type Query, toPeople, toPerson, toQuoted } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { type FirstPart, type KeptPerson, keptPerson, listedPeople } from '../find/kept-people.ts'
import { cardOf, findPerson, partOf, peopleCalled, rowOf } from '../find/people.ts'
import { findQuoted } from '../find/quoted.ts'
import { quotedLately } from '../find/quoted-people.ts'
import { peoplePage } from '../pages/people.ts'
import { personPage } from '../pages/person.ts'
import { quotedPage } from '../pages/quoted.ts'
import { quotedListPage } from '../pages/quoted-list.ts'
import { respond } from '../respond.ts'

const LISTED = 100

export function people({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const name = c.req.query('name')?.trim().slice(0, LONGEST_NAME)
    if (name) {
      const found = await peopleCalled(store, name)
      if (found.length === 1) return c.redirect(toPerson(words, found[0]!.name, found[0]!.party))
      const quoted = found.length === 0 ? await findQuoted(store, name) : undefined
      if (quoted) return c.redirect(toPerson(words, quoted.name, undefined))
      const page = { people: found.slice(0, LISTED).map(rowOf), name }
      return respond(
        c,
        { title: words.nav.people, room: 'people' },
        peoplePage(words, { ...page, quoted: toQuoted(words) }),
      )
    }
    const page = Math.max(0, Math.min(10_000, Math.trunc(Number(c.req.query('page'))) || 0))
    if (c.req.query('only') === 'quoted') {
      const { people: all, newest } = await quotedLately(store)
      const more = all.length > (page + 1) * LISTED
      return respond(
        c,
        { title: words.person.quoted, room: 'people' },
        quotedListPage(words, {
          people: all.slice(page * LISTED, (page + 1) * LISTED),
          ...(newest ? { newest } : {}),
          ...(more ? { next: toQuoted(words, { page: String(page + 1) }) } : {}),
        }),
      )
    }
    const { people, more, newest } = await listedPeople(store, page, LISTED)
    return respond(
      c,
      { title: words.nav.people, room: 'people' },
      peoplePage(words, {
        people,
        ...(newest ? { newest } : {}),
        ...(more ? { next: toPeople(words, { page: String(page + 1) }) } : {}),
        quoted: toQuoted(words),
      }),
    )
  })
  app.get('/:party/:name', async (c) => {
    const words = c.get('words')
    const { party, name } = c.req.param()
    const side = party === '-' ? undefined : party
    const at = { before: c.req.query('before'), saidBefore: c.req.query('said-before') }
    const first = at.before === undefined && at.saidBefore === undefined
    const shown = (await keptPerson(store, name, side)) ?? (await found(name, side))
    if (!shown) return (await quotedAs(c, name.slice(0, LONGEST_NAME), side)) ?? c.notFound()
    // Whatever the spelling, a person has one address.
    if (shown.name !== name || shown.party !== side) return c.redirect(toPerson(words, shown.name, shown.party))
    const told = (first ? shown.first : undefined) ?? (await toldOf(name, side, at))
    if (!told) return c.notFound()
    const { card, before, saidBefore, ...part } = told
    const to = (query: Query): string => toPerson(words, card.name, card.party, query)
    return respond(
      c,
      { title: card.name, room: 'people' },
      personPage(words, {
        card,
        ...part,
        ...(before ? { older: to({ before }) } : {}),
        ...(saidBefore ? { saidBefore: to({ 'said-before': saidBefore }) } : {}),
      }),
    )
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

  async function found(name: string, side: string | undefined): Promise<KeptPerson | undefined> {
    const one = await findPerson(store, name.slice(0, LONGEST_NAME), side)
    return one && { name: one.person.name, ...(one.person.party ? { party: one.person.party } : {}), names: [] }
  }

  async function toldOf(
    name: string,
    side: string | undefined,
    at: Parameters<typeof partOf>[2],
  ): Promise<FirstPart | undefined> {
    const one = await findPerson(store, name.slice(0, LONGEST_NAME), side)
    const part = one && (await partOf(store, one.person, at))
    return one && part && { card: cardOf(one), ...part }
  }
}
