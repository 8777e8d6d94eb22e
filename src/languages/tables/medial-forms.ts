/** How words of a language with cases are formed, as far as their endings tell: who may speak, what acts, what is acted upon. */

/** Words parted by "|" and folded, or a pattern of folded words. */
export type Forms = string | RegExp

export interface MedialForms {
  // Verbs.
  /** Of the past; in the neuter and in the plural. */
  readonly past: Forms
  readonly pastNeuter: Forms
  readonly pastMany: Forms
  /** Of the present in the plural, not reflexive. */
  readonly presentMany: Forms
  /** In the plural; in the singular. */
  readonly many: Forms
  readonly one: Forms
  /** Endings of finite verbs, for words of five letters and more; shorter ones; nouns that end so too. */
  readonly finite: Forms
  readonly finiteShort: Forms
  readonly notFinite: Forms
  /** Of the present or future in an apposition, where few nouns end so. */
  readonly actsBeside: Forms
  readonly infinitive: Forms
  /** Gerunds that end like adjectives of a woman's noun; gerunds and passives that begin no noun phrase. */
  readonly doing: Forms
  readonly done: Forms
  /** Passive participles that end a noun phrase. */
  readonly passive: Forms
  /** Verbs of a headline: written large, short participles, and words that stand for a verb. */
  readonly verbLarge: Forms
  readonly shortParticiple: Forms
  readonly tells: Forms

  // Nouns and adjectives.
  /** Nouns in the neuter; those of them that are persons; those that tell an action, beside which a verb may be in the plural. */
  readonly neuter: Forms
  readonly neuterPersons: Forms
  readonly action: Forms
  /** Nouns in the singular of a subject, for things and persons; nouns of one person, beside no verb of several. */
  readonly single: Forms
  readonly singlePerson: Forms
  /** Nouns of persons in the accusative: one more letter than the subject's form. */
  readonly whom: Forms
  /** Endings of given names in the accusative, with those of the nominative. */
  readonly givenAccusative: readonly (readonly [string, string])[]
  /** Words in a case that no subject has; endings of such a case, for words of five letters and more. */
  readonly oblique: Forms
  readonly obliqueEnding: Forms
  /** Adjectives in such a case. */
  readonly obliqueAdjective: Forms
  /** Nouns formed as those of people are, for words of five letters and more. */
  readonly person: Forms
  /** Endings of titles in the genitive, with those of the nominative. */
  readonly titleGenitive: readonly (readonly [string, readonly string[]])[]
  /** Endings of the second half of a compound title in another case. */
  readonly halfOblique: readonly string[]
  /** Second halves of compound titles that are no title alone. */
  readonly halves: Forms
  /** Adjectives before a title in the nominative; those in an apposition. */
  readonly adjective: Forms
  readonly adjectiveBeside: Forms
  readonly adjectiveGenitive: Forms
  readonly participleGenitive: Forms
  /** Adverbs of manner, for words of five letters and more. */
  readonly manner: Forms
  /** What may befall somebody, in the subject's form behind the verb. */
  readonly befalling: Forms

  // Small words, and stems of verbs and nouns that go together.
  /** "Which"; in the singular. */
  readonly relative: Forms
  readonly relativeOne: Forms
  readonly personal: Forms
  /** Particles and adverbs left off the end of a speaker; "all"; comparatives, which end none. */
  readonly particle: Forms
  readonly beside: Forms
  readonly all: Forms
  readonly comparative: Forms
  /** Words that begin no noun phrase. */
  readonly noNoun: Forms
  /** "About", and prepositions that stand in a title: "посол в". */
  readonly about: Forms
  readonly inTitle: Forms
  /** What is concluded: treaties, bargains. */
  readonly bargains: Forms
  /** What voters do, and by what it shows that they vote. */
  readonly voting: Forms
  readonly votes: Forms
}
