/** A state or body as somebody names it behind an option: by its code, or by a name in any of the three languages. */
import { languages } from '../languages/index.ts'
import { madeOnce } from '../model/remember.ts'
import { isState } from '../model/state.ts'
import { stateCode } from '../register/places.ts'
import { foldPhrase } from '../text/fold.ts'

/** The short names of bodies that act for states, by every name that a language's table gives them. */
const keys = madeOnce((tables: typeof languages): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  for (const { bodies } of tables)
    for (const [name, { key, kind }] of bodies)
      if (key && kind === 'international' && !out.has(foldPhrase(name))) out.set(foldPhrase(name), key)
  return out
})

/** The ISO 3166-1 code of a state by its code, in any case, or by a name. Absent: none is called so. */
export const stateNamed = (name: string): string | undefined => {
  if (isState(name)) return name
  const code = name.toUpperCase()
  return stateCode(name) ?? (isState(code) ? code : undefined)
}

/** What the register calls a state or body that is named so; the name itself where none is known by it. */
export const partyNamed = (name: string): string => stateNamed(name) ?? keys(languages).get(foldPhrase(name)) ?? name

/** The parties of an option, several with commas between. */
export const partiesOption = (value: string | boolean | undefined): string[] =>
  typeof value !== 'string'
    ? []
    : value
        .split(/[,،]/)
        .map((p) => p.trim())
        .filter(Boolean)
        .map(partyNamed)
