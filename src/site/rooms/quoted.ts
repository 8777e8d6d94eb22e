/** Those whom reports only quote: lists of them, those quoted most first, and a page for each. */
import { inForce } from '../../register/judged.ts'
import { toPerson, toQuoted } from '../../server/address.ts'
import { tellingsIn } from '../../server/find/quoted.ts'
import { newestFirst } from '../../server/find/quoted-people.ts'
import { quotedOf, type Telling } from '../../server/find/tellings.ts'
import { quotedPage } from '../../server/pages/quoted.ts'
import { quotedListPage } from '../../server/pages/quoted-list.ts'
import type { Words } from '../../server/words/words.ts'
import { type Press, printAll } from '../press.ts'

const LISTED = 500

const list = (words: Words, page: number): string => toQuoted(words, page > 0 ? { page: String(page) } : {})

export async function printQuoted(press: Press): Promise<void> {
  const { quoted, store } = press
  if (quoted.length === 0) return
  for (let page = 0; page * LISTED < quoted.length; page++)
    printAll(
      press,
      (words) => list(words, page),
      (words) => ({
        title: words.person.quoted,
        room: 'people',
        body: quotedListPage(words, {
          people: quoted.slice(page * LISTED, (page + 1) * LISTED),
          ...((page + 1) * LISTED < quoted.length ? { next: list(words, page + 1) } : {}),
        }),
      }),
    )
  const told = await tellingsOf(press)
  for (const [n, { id, name }] of quoted.entries()) {
    const person = quotedOf(newestFirst(told.get(id) ?? []), name)
    printAll(
      press,
      (words) => toPerson(words, name, undefined),
      (words) => ({ title: name, room: 'people', body: quotedPage(words, person, 0, person.statements.length) }),
    )
    if (n % 20 === 0) await press.told(`people quoted: ${n} of ${quoted.length}`)
  }

  async function tellingsOf({ quoted: people }: Press): Promise<Map<string, Telling[]>> {
    const home = new Map(people.flatMap((p) => p.names.map(({ name }) => [name, p.id] as const)))
    const force = inForce(await store.judgements())
    const found = new Map<string, Telling[]>()
    let n = 0
    const digests = [...new Set(people.flatMap((p) => p.reports))]
    for await (const report of store.reports({ digests })) {
      for (const t of tellingsIn(report, force, (name) => home.has(name))) {
        const id = home.get(t.name)!
        const there = found.get(id)
        if (there) there.push(t)
        else found.set(id, [t])
      }
      if (++n % 100 === 0) await press.told(`people quoted: ${n} reports`)
    }
    return found
  }
}
