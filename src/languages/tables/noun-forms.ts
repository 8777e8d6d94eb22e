/** How nouns and adjectives end in a language with cases, as far as endings tell: in which forms a word may stand. */

/**
 * Words or endings, parted by spaces, then a colon and the forms in which they may stand: a letter for the case (N nominative, G genitive,
 * D dative, A accusative, I instrumental, P prepositional) and 1 for the singular or 2 for the plural. Behind N1 stand the genders of the
 * noun in small letters (m, f, n); none: any. "*" stands for every form,
 * "-" for none.
 */
export type FormLine = string

export interface NounForms {
  /** Endings of nouns; of several that fit the longest holds. */
  readonly nouns: readonly FormLine[]
  /** Endings of adjectives and participles. A word that has none is no adjective. */
  readonly adjectives: readonly FormLine[]
  /** Nouns and pronouns whose endings mislead. */
  readonly words: readonly FormLine[]
  /** Words that stand before a noun in its case, as an adjective does: "этот", "наш", "один". */
  readonly modifiers: readonly FormLine[]
  /** Words of quantity in the nominative, behind which the noun stands in the genitive: "пять", "несколько". */
  readonly quantities: string
  /** Nouns of quantity, beside which the verb stands in the singular or the plural: "большинство", "ряд". */
  readonly collectives: string
  /** Words that are no noun and no adjective, though their endings look so. */
  readonly none: string
  /** How titles decline: the ending of the nominative, then endings in its place with their forms: "ец: ца G1 A1, цу D1". The first that fits holds. */
  readonly titles: readonly string[]
  /** Endings of given names in other cases than the nominative, with what the nominative may have in their place. */
  readonly given: readonly (readonly [string, readonly string[]])[]
  /** Endings of verbs and of short adjectives of opinion, with the forms that their subject may have. */
  readonly verbs: readonly FormLine[]
  /** How names are spelt. */
  readonly names: NameSpellings
  /** Prepositions with the cases of what stands behind them, without number: "в во на: A P". */
  readonly prepositions: readonly string[]
  /** Nouns that take along what they govern, with its case: "заведующая: I". */
  readonly governing: readonly string[]
}

/** What the spelling of a name tells of its forms: patterns of folded words. */
export interface NameSpellings {
  /** Words in the language's own letters: those in others do not decline. */
  readonly letters: RegExp
  /** Endings of names that do not decline; of nominatives of a woman's or feminine name; of a man's or masculine one; of those that may be either. */
  readonly fixed: RegExp
  readonly womanly: RegExp
  readonly manly: RegExp
  readonly eitherSex: RegExp
  /** Surnames of men and of women; surnames that surely decline; those that end as nouns in other cases do. */
  readonly surnamesOfMen: RegExp
  readonly surnamesOfWomen: RegExp
  readonly surnamesDeclined: RegExp
  readonly surnamesLikeNouns: RegExp
  /** Foreign given names that end in the nominative as others do in the dative: "Леоноре". */
  readonly dativeOrNominative: RegExp
}
