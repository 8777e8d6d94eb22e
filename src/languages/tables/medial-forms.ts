/** How words of a language with cases are formed, as far as their endings tell: who may speak, what acts, what is acted upon. */

/** Words parted by "|" and folded, or a pattern of folded words. */
export type Forms = string | RegExp

export interface MedialForms {
  // Verbs.
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
  /** How somebody is addressed, written with a hyphen, in the subject's form. */
  readonly honorific: Forms
  readonly infinitive: Forms
  /** The same behind a verb; those of them that may be nouns. */
  readonly infinitiveBehind: Forms
  readonly infinitiveOrNoun: Forms
  /** Participles beside a noun in the subject's form. */
  readonly participle: Forms
  /** Infinitives, as far as two letters tell. */
  readonly infinitiveEnding: Forms
  /** Verb forms that tell what else the subject does. */
  readonly gerund: Forms
  /** Participles behind a comma, in the subject's form and in another case. */
  readonly participleInserted: Forms
  readonly participleOblique: Forms
  /** Participles of what somebody has done, in the subject's form: no adjectives. */
  readonly participleDone: Forms
  /** Gerunds and imperatives that no noun or adjective looks like. */
  readonly gerundAlone: Forms
  /** Gerunds and passives that begin no noun phrase. */
  readonly done: Forms
  /** Passive participles that end a noun phrase. */
  readonly passive: Forms
  /** Verbs of a headline: written large, short participles, and words that stand for a verb. */
  readonly verbLarge: Forms
  readonly shortParticiple: Forms
  readonly tells: Forms
  /** In the past: of a woman, of a man. */
  readonly pastWoman: Forms
  readonly pastMan: Forms
  /** Those of speech, and short adjectives of what one thinks: of a woman, of a man; of several, for words of five letters and more. */
  readonly saysWoman: Forms
  readonly saysMan: Forms
  readonly saysMany: Forms

  // Names.
  /** Names after one's father: of a woman, of a man. */
  readonly daughter: Forms
  readonly son: Forms
  /** Given names that end as men's do. */
  readonly manName: Forms

  // Nouns and adjectives.
  /** Nouns formed as those of people are, for words of five letters and more. */
  readonly person: Forms
  /** Nouns of people in the plural of the nominative: "выборщики". */
  readonly persons: Forms
  /** Endings of titles in the genitive, with those of the nominative. */
  readonly titleGenitive: readonly (readonly [string, readonly string[]])[]
  /** Second halves of compound titles that are no title alone. */
  readonly halves: Forms
  /** Adjectives before a title in the nominative; those and participles in the genitive of an apposition. */
  readonly adjective: Forms
  readonly adjectiveGenitive: Forms
  readonly participleGenitive: Forms
  /** Adjectives that begin a noun phrase of somebody. */
  readonly adjectiveNominal: Forms
  /** Endings of nouns of the plural. */
  readonly plural: Forms
  /** Of an accusative; of a nominative. */
  readonly accusative: Forms
  readonly nominative: Forms
  /** Of nouns and adjectives of a person as the one quoted stands. */
  readonly quoted: Forms
  /** Of a house behind "in"; of its adjectives and of nouns beside it. */
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
  /** Numerals and words of quantity before a comma. */
  readonly numeral: Forms
  /** "Which" or "whose"; words set in commas; endings of nouns and adjectives in any case. */
  readonly relativeOrWhose: Forms
  readonly inserted: Forms
  readonly declined: Forms
  /** "About", and prepositions that stand in a title: "посол в". */
  readonly about: Forms
  readonly inTitle: Forms
  /** What is concluded: treaties, bargains. */
  readonly bargains: Forms
  /** What is approved by an act: bills, budgets, appointments. */
  readonly enacted: Forms
  /** What voters do, and by what it shows that they vote. */
  readonly voting: Forms
  readonly votes: Forms
}
