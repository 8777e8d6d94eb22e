/** Makes a table of verb-final cues ready for asking, once. */
import type { FinalCues, FinalVerb } from '../../languages/tables/cues.ts'
import { foldWord } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'

/** A table of cues made ready for asking. */
export interface FinalTable {
  readonly verbs: Phrases<FinalVerb>
  readonly not: Phrases<true>
  readonly light: ReadonlyMap<string, ReadonlySet<string>>
  readonly lightForms: ReadonlySet<string>
  readonly according: Phrases<true>
  readonly part: Phrases<true>
  readonly set: { readonly [name: string]: ReadonlySet<string> }
  readonly within: string
}

const ready = new WeakMap<FinalCues, FinalTable>()

/** The table of `cues`, made once. */
export function finalTable(cues: FinalCues): FinalTable {
  const known = ready.get(cues)
  if (known) return known
  const set: { [name: string]: ReadonlySet<string> } = {}
  for (const [name, list] of Object.entries(cues))
    if (Array.isArray(list) && list.every((w) => typeof w === 'string')) set[name] = new Set(list.map(foldWord))
  const light = new Map(Object.entries(cues.light).map(([k, list]) => [k, new Set(list.map(foldWord))]))
  const table: FinalTable = {
    verbs: phrases([
      ...cues.verbs.filter((v) => v.phrase).map((v) => [v.phrase, v] as const),
      // A light verb that is a cue by itself (سراہنا) stands in the table by its forms.
      ...cues.verbs
        .filter((v) => !v.phrase && v.light)
        .flatMap((v) => (cues.light[v.light!] ?? []).map((form) => [form, { ...v, light: undefined }] as never)),
    ]),
    not: phrases(cues.not.map((p) => [p, true] as const)),
    light,
    lightForms: new Set([...light.values()].flatMap((s) => [...s])),
    according: phrases(cues.according.map((p) => [p, true] as const)),
    part: phrases(cues.part.map((p) => [p, true] as const)),
    set,
    within: foldWord(cues.within),
  }
  ready.set(cues, table)
  return table
}
