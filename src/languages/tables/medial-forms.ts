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
  /** Of the past, of a man; of the past, within a noun phrase, with nouns that end so. */
  readonly pastMan: Forms
  readonly pastWithin: Forms
  readonly notPastWithin: Forms
  /** Short adjectives of the plural that tell what people think. */
  readonly manyShort: Forms
  /** In the plural and not reflexive; impersonal, of what is expected. */
  readonly manyPlain: Forms
  readonly expected: Forms
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
  /** The same behind a verb; those of them that may be nouns. */
  readonly infinitiveBehind: Forms
  readonly infinitiveOrNoun: Forms
  /** Nouns behind a name that end like a finite verb. */
  readonly notActing: Forms
  /** Participles beside a noun in the subject's form. */
  readonly participle: Forms
  /** Infinitives, as far as two letters tell. */
  readonly infinitiveEnding: Forms
  /** Verb forms that tell what else the subject does. */
  readonly gerund: Forms
  /** Participles behind a comma, in the subject's form and in another case. */
  readonly participleInserted: Forms
  readonly participleOblique: Forms
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
  /** Adjectives that begin a subject: of one; of one or several; of a man; of several; before a noun behind a phrase. */
  readonly adjectiveOne: Forms
  readonly adjectiveSubject: Forms
  readonly adjectiveMan: Forms
  readonly adjectiveMany: Forms
  readonly adjectiveBefore: Forms
  readonly adjectiveNominal: Forms
  /** Endings of nouns: of the plural; of the plural or a genitive; of a woman's name or a genitive; of a dative; of no subject. */
  readonly plural: Forms
  readonly pluralOrGenitive: Forms
  readonly womanOrGenitive: Forms
  readonly dative: Forms
  readonly noSubject: Forms
  /** Of an accusative; of the nominative; of a house behind "in", of its adjectives and nouns beside it. */
  readonly accusative: Forms
  /** Endings of words beside a name that is in another case. */
  readonly besideOblique: Forms
  readonly nominative: Forms
  /** Of nouns and adjectives of a person as the one quoted stands. */
  readonly quoted: Forms
  readonly locative: Forms
  readonly locativeMan: Forms
  readonly instrumental: Forms
  /** Adverbs of manner, for words of five letters and more. */
  readonly manner: Forms
  /** What may befall somebody, in the subject's form behind the verb. */
  readonly befalling: Forms

  // Small words, and stems of verbs and nouns that go together.
  /** "Which"; in the singular. */
  readonly relative: Forms
  readonly relativeOne: Forms
  /** The same in a case that no subject has. */
  readonly relativeOblique: Forms
  /** The same in the subject's form. */
  readonly relativeSubject: Forms
  /** Words of quantity at the head of a subject. */
  readonly quantity: Forms
  /** Numerals and words of quantity before a comma. */
  readonly numeral: Forms
  /** "Which" or "whose"; words set in commas; endings of nouns and adjectives in any case. */
  readonly relativeOrWhose: Forms
  readonly inserted: Forms
  readonly declined: Forms
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
