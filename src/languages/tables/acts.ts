/** Words of happenings that are no encounters: killing, arresting, imposing sanctions, protesting. */
import type { Act } from '../../model/reading.ts'

/**
 * What stands beside a verb of an act as its object, or where the verb is last as what its postpositions mark.
 * `side`: a state, a body, people who act for one, or a force: "accused Iran".
 * `hit`: a side, or something of those named in `hit`: "attacked a convoy".
 * `deed`: an act, plan or demand of somebody, who is the one acted on: "condemned Iran's tests".
 * `will`: what the one who acts means to do, or not: "threatened to bomb".
 * `none`: nothing need be told: "protested".
 */
export type Frame = 'side' | 'hit' | 'deed' | 'will' | 'none'

/**
 * Which form of its verb a phrase begins with. `both`: past and participle alike; `now`: third person of the present;
 * `flat`: a whole finite form by itself, for languages whose verbs tell person and time by their own endings.
 */
export type VerbForm = 'past' | 'participle' | 'both' | 'now' | 'ing' | 'base' | 'flat' | 'suffered'

/**
 * A verb and the words that belong to it. Words are parted by spaces, alternatives by "/"; "…" stands for up to four words,
 * a star for any ending, "@name" for any form of the light verb of that name, "_" for the object, which else follows all of them.
 */
export interface ActVerb {
  readonly act: Act
  readonly frame: Frame
  readonly form: VerbForm
  readonly words: string
}

/** Who or what a noun names. `means`: strikes, missiles, by which the state before them acts. */
export type NounClass = 'force' | 'people' | 'authority' | 'means' | 'hit'

/** Phrases are written as in a text and compared folded; a star stands for any ending (`text/phrases.ts`). */
export interface ActTable {
  readonly verbs: readonly ActVerb[]
  /** Forms of light verbs, by name. */
  readonly light?: { readonly [name: string]: string }
  /** Nouns of an act, after or before whose it is: "an attack by X on Y". */
  readonly deeds?: readonly (readonly [Act, string])[]
  /** Nouns of fights between two: "clashes between X and Y". */
  readonly clashes?: string
  readonly nouns: Readonly<Record<NounClass, string>>
  /** What may be condemned, demanded, rejected, welcomed without a side being named in it. */
  readonly objects: Partial<Record<Act, string>>
  /** Words of the verb group, and small words beside it. */
  readonly group: {
    readonly have: string
    readonly be: string
    readonly open: string
    readonly not: string
    readonly adverbs: string
    readonly begun: string
  }
  readonly small: {
    readonly prepositions: string
    /** Of those, the ones that tie an owner or an origin to its noun: "of", "from". */
    readonly own: string
    readonly by: string
    readonly determiners: string
    readonly and: string
    readonly relatives: string
    /** Words that may follow a determiner within it: "of", "than". */
    readonly within: string
    /** Words at which a noun phrase ends, beside prepositions and signs. */
    readonly ends: string
    /** Words before the one against whom an act without object goes. */
    readonly against: string
    /** Of those, the ones before an enemy: "against". */
    readonly versus: string
    /** Words before the one of whom something is demanded: "from", "for", "on". */
    readonly asked: string
    /** Words before the one to whom something is given: "to". */
    readonly given: string
    /** Words between a deed and the one whose it is: "of"; and behind a guest: "welcomed X to". */
    readonly whose: string
    readonly between: string
    readonly hosted: string
    /** Where the verb stands last: marks of what is struck, and of those with whom one has ties. */
    readonly struck: string
    readonly company: string
    /** Words of time before a time: "on", "last". */
    readonly when: string
    /** Quantities that "of" may follow within a noun phrase: "thousands of". */
    readonly many: string
    /** Pronouns that are never a subject, and of whom it is not known surely enough whom they stand for: "him". */
    readonly oblique: string
    /** Mark of an owner after it: "'s". */
    readonly owner: string
  }
  /** Papers that may be the subject of a participle: "a statement demanding". */
  readonly papers: string
  /** Verbs of saying, before the pronoun of the same speaker: "said it had". */
  readonly saying: string
  readonly pronouns: string
  /** "I", "we": whoever speaks. */
  readonly selves: string
  /** Where the verb stands last: the mark of the one who acts, marks of an owner, marks of a place or circumstance, and what may follow a verb. */
  readonly agent?: string
  readonly genitive?: string
  readonly within?: string
  readonly finals?: string
  /** Words beside a noun of an act by which it is only thought of: "in case of", "plans for". */
  readonly unreal: string
  /** The mark of what is struck, right behind it, where the verb stands last: "پر". */
  readonly on?: string
  /** Bodies that speak up for people, though they are listed among firms. */
  readonly campaigners: string
  /** Infinitives after "refused to" that are no act: "comment". */
  readonly idle: string
  /** Words in whose clause before the verb nothing is told flatly: "if", "denied". */
  readonly unsure: string
  /** Words by which a sentence is about sport, films or markets. */
  readonly elsewhere: string
  /** Words of disasters and diseases, which strike and kill as people do; help is given after them. */
  readonly disasters: string
  /** Men who fight in wars abroad, and how it is told that they go there or come back. */
  readonly fighters: {
    readonly who: string
    /** Verbs after them: "returned from". */
    readonly verbs: string
    /** Nouns of their coming: "the return of", "واپسی". */
    readonly nouns: string
    /** Where the verb stands last: what parts the noun from whose it is ("کی"), and a word that stands for them before it ("ان کی"). */
    readonly owns?: string
    readonly theirs?: string
    /** Words that tell that it is kept from happening, feared or foretold: "prevent". */
    readonly averted: string
  }
}

/** Verbs whose forms are written out, from rows of phrases; the first word may be any of several. */
export const flatVerbs = (
  rows: readonly (readonly [Act, Frame, string])[],
  form: VerbForm = 'flat',
): readonly ActVerb[] =>
  rows.flatMap(([act, frame, list]) =>
    list.split('|').flatMap((phrase) => {
      const [head, ...rest] = phrase.trim().split(' ')
      return head!.split('/').map((h) => ({ act, frame, form, words: [h, ...rest].join(' ') }))
    }),
  )
