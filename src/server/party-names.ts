/** A state or body as somebody names it behind an option or in an address: by its code, or by a name in any of the three languages. */
import { languages } from '../languages/index.ts'
import { madeOnce } from '../model/remember.ts'
import { isState } from '../model/state.ts'
import { stateCode } from '../register/places.ts'
import { foldPhrase } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'

/** The short names of bodies that act for states, and of armed groups, by every name that a language's tables give them. */
const keys = madeOnce((tables: typeof languages): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  const enter = (name: string, key: string) => {
    if (!out.has(foldPhrase(name))) out.set(foldPhrase(name), key)
  }
  for (const { bodies, encounters } of tables) {
    for (const [name, { key }] of bodies) if (key) enter(name, key)
    for (const [key, names] of encounters.parties)
      if (!isState(key)) for (const name of names.split('|')) enter(name, key)
  }
  return out
})

/** The short name of a known body that is called so in any of the three languages. Absent: none is. */
export const keyNamed = (name: string): string | undefined =>
  keys(languages).get(foldPhrase(name)) ?? keys(languages).get(foldPhrase(name.replace(/^the\s+/i, '')))

/** All names of a known body in the three languages, folded. */
export const namesOfKey = (key: string): string[] =>
  [...keys(languages)].flatMap(([name, k]) => (k === key ? [name] : []))

/** The state that words name as a report would, in any case: «Россию», "the United States". Absent: none. */
function stateInWords(name: string): string | undefined {
  const words = tokenize(name)
    .filter((t) => t.kind !== 'sign')
    .map((t) => t.norm)
  const named = words[0] === 'the' ? words.slice(1) : words
  for (const { countries } of languages) {
    const place = countries.place(named)
    if (place?.state) return place.code
  }
  return undefined
}

/** The ISO 3166-1 code of a state by its code, in any case, or by a name. Absent: none is called so. */
export const stateNamed = (name: string): string | undefined => {
  if (isState(name)) return name
  const code = name.toUpperCase()
  return stateCode(name) ?? (isState(code) ? code : stateInWords(name))
}

/** What the register calls a state or body that is named so; the name itself where none is known by it. */
export const partyNamed = (name: string): string => stateNamed(name) ?? keyNamed(name) ?? name
