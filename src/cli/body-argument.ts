/** A standing body or organisation as somebody names it behind an option or a command. */

import { keyNamed, namesOfKey } from '../server/party-names.ts'
import type { Store } from '../stores/store.ts'
import { foldPhrase } from '../text/fold.ts'
import { spellingsOf } from '../workers/spellings.ts'
import { holdsPart } from './name-argument.ts'

/** More than a register has bodies in most years. */
const BODIES_LOOKED_AT = 5_000
/** Shorter names sound like too much: UN like any name with an n. In letters. */
const SHORTEST_SOUNDED = 4

/**
 * All names of the register under which somebody may mean a body: those that hold the name, or a part of a name, as it is typed; of a
 * body that the tables know those that hold any of its names in the three languages; of another whatever sounds like it in any script.
 */
export async function bodySpellings(store: Store, name: string): Promise<Set<string>> {
  const key = keyNamed(name)
  const known = (key === undefined ? [] : namesOfKey(key)).map(foldPhrase)
  const sounded = key === undefined && name.length >= SHORTEST_SOUNDED
  const out = new Set(sounded ? await spellingsOf(store, name, 'ORG') : [name])
  for (const { value } of await store.facets({}, ['body'], BODIES_LOOKED_AT)) {
    const words = ` ${foldPhrase(value)} `
    if (holdsPart(value, name) || known.some((k) => words.includes(` ${k} `))) out.add(value)
  }
  return out
}
