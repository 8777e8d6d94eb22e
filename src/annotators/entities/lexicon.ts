/** A language's titles and words of reference, made ready for look-up. */

import type { Language } from '../../languages/language.ts'
import { BESIDE } from '../../languages/tables/beside.ts'
import type { BodyKind } from '../../languages/tables/bodies.ts'
import { NAME_FORMS } from '../../languages/tables/name-forms.ts'
import { OFFICES } from '../../languages/tables/offices.ts'
import { type Ready, ready, split } from '../../languages/tables/ready.ts'
import { REFERENCES } from '../../languages/tables/references.ts'
import type { TitleKind } from '../../languages/tables/titles.ts'
import { madeOnce } from '../../model/remember.ts'
import { foldPhrase } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { type Sameness, samenessOf } from './sameness.ts'

export interface TitleWord {
  readonly kind: TitleKind
  readonly rank: number
  readonly country?: string
  readonly words: string
}
export type Modifier = 'deputy' | 'past' | 'future' | 'plain'

export interface Lexicon {
  readonly titles: Phrases<TitleWord>
  readonly modifiers: Phrases<Modifier>
  readonly honorifics: Phrases<'any' | 'woman' | 'man'>
  readonly kin: Phrases<true>
  readonly counterparts: Phrases<true>
  readonly delegations: Phrases<true>
  readonly pronouns: ReadonlyMap<string, 'man' | 'woman' | 'either'>
  readonly bodyNouns: Phrases<string>
  readonly bodies: Phrases<string>
  /** Nouns that alone stand for a body of one kind, as `bodyNouns` values. */
  readonly bodyKinds: ReadonlyMap<string, BodyKind>
  /** Known bodies by their names. */
  readonly kinds: Phrases<BodyKind>
  readonly links: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  readonly offices: Ready<typeof OFFICES>
  readonly beside: Ready<typeof BESIDE>
  readonly references: Ready<typeof REFERENCES>
  readonly forms: Ready<typeof NAME_FORMS>
  /** Small words that begin a surname. */
  readonly particles: ReadonlySet<string>
  readonly sameness: Sameness
}

const listed = (list: string): string[] =>
  list
    .split(',')
    .map((w) => w.trim())
    .filter(Boolean)
const folded = (list: string): ReadonlySet<string> => new Set(listed(list).map(foldPhrase))

/** The look-up tables of a language, made once. */
export const lexiconOf = madeOnce((language: Language): Lexicon => {
  const t = language.titles
  const forms = ready(NAME_FORMS, t.nameForms)
  const pronouns = new Map<string, 'man' | 'woman' | 'either'>()
  for (const sex of ['man', 'woman', 'either'] as const)
    for (const word of listed(t.pronouns[sex])) pronouns.set(foldPhrase(word), sex)
  return {
    titles: phrases(
      t.titles.flatMap((row) =>
        listed(row.words).map((w) => {
          const { kind, rank, country } = row
          return [w, { kind, rank, words: w, ...(country ? { country } : {}) }] as const
        }),
      ),
    ),
    modifiers: phrases(
      (['deputy', 'past', 'future', 'plain'] as const).flatMap((m) =>
        listed(t.modifiers[m]).map((w) => [w, m] as const),
      ),
    ),
    honorifics: phrases(
      (['woman', 'man', 'any'] as const).flatMap((m) => listed(t.honorifics[m]).map((w) => [w, m] as const)),
    ),
    kin: phrases(listed(t.kin).map((w) => [w, true] as const)),
    counterparts: phrases(listed(t.counterparts).map((w) => [w, true] as const)),
    delegations: phrases(listed(t.delegations).map((w) => [w, true] as const)),
    pronouns,
    bodyNouns: phrases(listed(t.bodyNouns).map((w) => [w, foldPhrase(w.replace('*', ''))] as const)),
    bodies: phrases(
      t.bodies
        .trim()
        .split('\n')
        .flatMap((row) => listed(row.slice(3)).map((w) => [w, row.slice(0, 2)] as const)),
    ),
    bodyKinds: new Map(
      Object.entries(t.bodyKinds ?? {}).flatMap(([kind, list]) =>
        listed(list ?? '').map((w) => [foldPhrase(w.replace('*', '')), kind as BodyKind] as const),
      ),
    ),
    kinds: phrases(t.bodyKinds ? language.bodies.map(([phrase, body]) => [phrase, body.kind] as const) : []),
    links: folded(t.links),
    women: folded(t.women),
    men: folded(t.men),
    offices: ready(OFFICES, t.offices),
    beside: ready(BESIDE, t.beside),
    references: ready(REFERENCES, t.references),
    forms,
    particles: new Set(split(language.names.words?.particles)),
    sameness: samenessOf(t, forms),
  }
})
