import { PATTERN, type TableOf, WORD, WORDS } from './kinds.ts'

/** Words around a verb of promising by which it promises something, or nothing. Lists are parted by "|". */
export const PLEDGING = {
  /** Of promising: the verb that may be a participle behind its noun, that of being bound, and that of making known. */
  pledged: WORD,
  committed: WORD,
  announced: WORD,
  /** What points back to what was told: "to do that". */
  doing: WORDS,
  that: WORDS,
  /** Words behind a participle of promising by which its noun was promised by somebody: behind its day, and right behind it. */
  behindDay: WORDS,
  behind: WORDS,
  /** "Already", before "have"; participles behind it. */
  already: WORDS,
  past: PATTERN,
  /** Verbs behind which an encounter that was named takes place; articles before what it is only for. */
  holding: WORDS,
  articles: WORDS,
  /** Endings of participles before "by", of things that somebody gave. */
  givenBy: PATTERN,
  /** "The region", where somebody is to be. */
  region: WORD,
  /** Posts that send their holder abroad. */
  envoys: WORDS,
  /** Words of a campaign; before taking an office; the taking of it. */
  campaign: WORDS,
  beforeOffice: WORDS,
  takingOffice: WORDS,
  /** Verbs of denying, and what is denied. */
  denying: PATTERN,
  denied: PATTERN,
  /** Those who work for the press. */
  press: PATTERN,
  /** Words before "committed" that make it a state of mind; contracted verbs before it; verbs of standing. */
  minded: WORDS,
  contracted: PATTERN,
  stand: WORDS,
  /** Words before it by which it is an act, and adverbs. */
  binds: WORDS,
  adverb: PATTERN,
  /** Prepositions on which a noun before it hangs. */
  hangsOn: WORDS,
  /** "Have", and participles behind it of what is done already. */
  have: WORDS,
  /** Those of the present perfect. */
  has: WORDS,
  done: PATTERN,
  /** "As well as" and "to that end", before whoever promises. */
  well: WORD,
  end: WORD,
  /** Words of policy that stands. */
  standing: PATTERN,
  /** Words of keeping in touch; verbs of keeping; words by which something else is kept. */
  contact: PATTERN,
  keep: WORDS,
  notContact: WORDS,
  /** Verbs that schedule an encounter, and of anything else only say what is expected; "travelling"; "is to". */
  schedule: PATTERN,
  travelling: PATTERN,
  isTo: WORDS,
  /** Verbs of intending, and what is intended with a sum. */
  intends: PATTERN,
  spending: WORDS,
  /** "Is"; "also"; giving; "further". */
  giving: WORDS,
  isGiving: WORDS,
  now: WORDS,
  anew: WORDS,
  /** Words before a sum that is told roughly. */
  about: WORDS,
  announcing: WORD,
  /** "Was"; "set", "scheduled". */
  was: WORDS,
  set: WORDS,
  /** Verbs of saying before a decision, and decisions in the progressive. */
  saidThat: WORDS,
  suspending: WORDS,
  who: WORDS,
  /** Verbs of saying or promising before "would", and those of promising alone. */
  saidWould: WORDS,
  promised: WORDS,
  /** What becomes of a day or place that "will be announced"; such days and places; words before them. */
  willBeKnown: WORDS,
  dayAndPlace: PATTERN,
  beforeDay: WORDS,
  /** What is given; "new", before it; funding; penalties, which are none; prepositions before whom it goes to. */
  gifts: PATTERN,
  newGift: WORDS,
  funding: WORDS,
  punishing: PATTERN,
  goesTo: WORDS,
  /** Money and goods in their number. */
  sums: PATTERN,
  /** Parts of the world. */
  abroad: PATTERN,
  /** "Plans to" do something on a day. */
  plans: WORDS,
  /** Relative pronouns right before the verb. */
  /** The session that follows one; "(to) be", "(to) take (place)"; participles of scheduling. */
  nextOne: WORDS,
  tobe: WORDS,
  scheduled: WORDS,
  /** Coming into force: its verbs, preposition and nouns; "it". */
  entering: WORDS,
  into: WORDS,
  force: WORDS,
  it: WORD,
  /** Inviting, and its noun. */
  invitation: WORDS,
  invited: WORDS,
  /** Participles of acts that a state does for another. */
  givenParticiples: WORDS,
  /** "His country": pronouns, and nouns for a speaker's own state; the verb of telling an audience. */
  theirOwn: WORDS,
  ownState: WORDS,
  told: WORD,
  /** Acts by which a state binds or frees itself, and of what; those by which it brings others together. */
  treatyActs: WORDS,
  treaties: WORDS,
  hosting: WORDS,
  /** Adverbs behind "will"; what several do with each other; "work", and "together" behind it. */
  alsoWill: WORDS,
  jointActs: WORDS,
  working: WORDS,
  jointly: WORDS,
  /** "Under (which)". */
  under: WORDS,
  relatives: WORDS,
  /** "I", "we": whoever speaks promises. */
  speakers: WORDS,
  /** Words before a verb of promising by which it was promised long before. */
  formerly: WORDS,
  /** "Commit", and words before it by which several do. */
  commit: WORD,
  severalCommit: WORDS,
  /** Endings of participles behind "as". */
  participle: PATTERN,
  /** Conjunctions before what is only the time of something else. */
  when: WORDS,
} as const

export type PledgingTable = TableOf<typeof PLEDGING>
