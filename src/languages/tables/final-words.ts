/** Small words and endings by which statements are read in a language whose verb ends the clause. Lists are parted by "|" and folded. */
export interface FinalWords {
  /** Marks of an owner, behind it. */
  readonly owner: string
  /** Those before "according to" in its noun phrase, with "my". */
  readonly beforeAccording: string
  /** Mark between "according to" and its noun, where the noun comes after; it may be written on to a noun as well. */
  readonly ownerAfter: string
  /** Words before the second word of a compound postposition, and those before one that tells an occasion. */
  readonly beforeCompound: string
  readonly beforeOccasion: string
  /** Second words of compound postpositions that tell an occasion; what may follow them. */
  readonly occasions: string
  readonly afterOccasion: string
  /** Nouns that with "in" tell where something was said, between speaker and object. */
  readonly settings: string
  /** "Several" and "times": "several times he condemned". */
  readonly several: string
  readonly times: string
  /** Particles left out at the head of an object, and the one left out behind signs as well. */
  readonly particles: string
  readonly also: string
  /** "From", "by". */
  readonly from: string
  /** Marks a hearer, one who feels or an object. */
  readonly dative: string
  /** Pronouns of those who feel. */
  readonly feelers: string
  /** What shows that somebody or something is judged: the mark of an object, and pronouns that hold it. */
  readonly judged: string
  /** Nouns of judging, and the one that needs no mark of what is judged in the passive. */
  readonly judging: string
  readonly judgingAlone: string
  /** "Whom", "which", as the object of a relative clause. */
  readonly whom: string
  /** Pronouns that begin a relative clause told of the speaker, in all their forms. */
  readonly relatives: string
  /** Those of them that are told of people only, in the plural of respect. */
  readonly honoured: string
  /** "Which" before a postposition, and the postposition with which it begins what is set against the words before. */
  readonly which: string
  readonly whereupon: string
  /** "When", which sets one statement against another only before `that`. */
  readonly when: string
  /** The conjunction before a clause, where it is parted from or written on to another word. */
  readonly that: string
  /** Words that with `that` behind them begin a clause of their own. */
  readonly beforeThat: string
  /** Pronouns after a comma with which another statement begins. */
  readonly turns: string
  /** Pronouns that are a speaker's whole noun phrase; those that are a subject without a mark; "I" and "we". */
  readonly alone: string
  readonly subjects: string
  readonly selves: string
  /** Words before a verb that point to what is said, not to whoever says it. */
  readonly pointers: string
  /** Pronouns for whoever was asked in the clause before. */
  readonly asked: string
  /** Verbs of asking, with the passive forms behind them; those that ask only behind "question". */
  readonly asking: string
  readonly askingPassive: string
  readonly putting: string
  readonly question: string
  /** Words that stay inside the noun phrase of a document: "the report issued on Wednesday by". */
  readonly inDocument: string
  /** "Issued", behind `from`. */
  readonly issued: string
  /** Forms of light verbs that are common words as well. */
  readonly notLight: string
  /** The noun of saying that needs no copula before a conjunction. */
  readonly saying: string
  /** Behind a cue: "can", which makes it no statement of its own; the same among the tails of a verb group. */
  readonly can: string
  readonly unsaid: string
  /** Words of a verb group that make it passive, a participle, progressive. */
  readonly passive: string
  readonly participle: string
  readonly progressive: string
  /** Endings of a participle and of an imperfective verb. */
  readonly participleEnding: RegExp
  readonly imperfectiveEnding: RegExp
  /** A noun with its copula written on to it; the noun is the first group. */
  readonly withCopula: RegExp
}
