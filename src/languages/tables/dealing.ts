import { PATTERN, type TableOf, WORD, WORDS } from './kinds.ts'

/** What is concluded, launched, given or pledged, and by whom. Lists are parted by "|". */
export const DEALING = {
  /** Those whose dealings are their own, and no state's. */
  company: WORDS,
  /** What two sides conclude; those of them that stand alone. */
  pacts: PATTERN,
  plainPacts: PATTERN,
  /** What several launch together; encounters, which are no such thing. */
  launched: PATTERN,
  meetings: PATTERN,
  /** Participles of bringing others together. */
  brokered: WORDS,
  /** Prepositions at which a list of partners is over. */
  listEnds: WORDS,
  /** Words before a pact by which none is there; articles before it; prepositions at which its phrase begins. */
  noPact: WORDS,
  pactArticles: WORDS,
  phraseBegins: WORDS,
  /** "A number" of pacts; the article before it. */
  numbers: WORDS,
  /** Words that count pacts: "seven", "several". */
  counts: WORDS,
  a: WORD,
  /** Adjectives with which a pact needs no article. */
  joint: WORDS,
  /** Words of money behind a number. */
  money: WORDS,
  /** States of mind, which somebody may pledge. */
  mood: WORDS,
  /** Verbs of giving, behind "by". */
  donating: WORDS,
  /** Those who act together; words by which they are one state's own. */
  many: WORDS,
  atHome: WORDS,
  /** Verbs of agreeing in the present; adverbs before them; words before them by which nothing is agreed. */
  agree: WORDS,
  agreeAdverb: PATTERN,
  notAgreed: WORDS,
  /** Occasions of signing; pronouns for what was told before. */
  ceremonies: WORDS,
  pronouns: WORDS,
  /** Whoever reads, who agrees to the terms of a site. */
  reader: WORDS,
  /** "Signing", and words before it by which whoever signs is told elsewhere. */
  signing: WORD,
  beforeSigning: WORDS,
  /** "Launching", of one who acts alone. */
  launching: WORD,
  /** Verbs of being behind a verb of agreeing; participles of signing; words of when, where and whom behind them. */
  isOrWas: WORDS,
  signed: WORDS,
  afterwards: WORDS,
  /** Words behind "agreed to" that tell where or when it was: "at". */
  agreedWhere: WORDS,
  /** The participle of "agreement was reached", and the words behind it that open what was agreed. */
  reached: WORDS,
  onWhat: WORDS,
  /** "Conclusion", "signing", of what is urged; adjectives before it; words of concluding. */
  conclusion: WORDS,
  urged: WORDS,
  concluding: WORDS,
  /** "Took effect", of a truce. */
  took: WORD,
  effect: WORD,
  /** "Signed" behind a comma, and "set out". */
  signedBy: WORD,
  set: WORD,
  out: WORD,
} as const

export type DealingTable = TableOf<typeof DEALING>
