import { PAIRS, PATTERN, PHRASES, type TableOf, WORDS } from './kinds.ts'

/** Small words by which a clause tells whether an encounter was held, beside those of `EncounterTable.status`. Lists are parted by "|". */
export const STATUSES = {
  /** Verbs of holding whose past tells that their object was held, and words before one by which it is not that past. */
  pastHolding: WORDS,
  auxiliaries: WORDS,
  /** Articles and possessives that open the phrase of a noun: a bare year in it is that noun's, "an ambitious 2030 target". */
  determiners: WORDS,
  /** Adverbs right before a place: what is there is not a noun's. */
  adverbsOfPlace: WORDS,
  /** Pronouns of those who have held what stands before them: "the talks we have held". */
  holders: WORDS,
  /** Words between two encounters by which the second is what the first is for. */
  goal: WORDS,
  /** The verb of being somewhere on a visit. */
  staying: PATTERN,
  /** Encounters as the owner of a topic; modal verbs, and verbs behind them, by which something may become that topic. */
  ofEncounter: PATTERN,
  may: WORDS,
  become: WORDS,
  /** Ending of an infinitive that tells of an encounter. */
  infinitive: PATTERN,
  /** Words before an infinitive by which it came about, and those by which it is meant to. */
  managed: PATTERN,
  intended: PATTERN,
  /** The preposition before an encounter at which something is done, endings of the encounter there and of words between. */
  at: WORDS,
  atEnding: PATTERN,
  betweenEnding: PATTERN,
  /** What a status opens with by which the journey is off, not the gathering. */
  refused: PATTERN,
  /** Participles and adjectives in the long form: they stand with their noun, and are no predicate. */
  attribute: PATTERN,
  /** Nouns that tell of the event word behind them only: "preparation of the visit". */
  ahead: PATTERN,
  /** Endings of adjectives, and small words and signs, that part an attribute from its noun. */
  adjective: PATTERN,
  small: WORDS,
  /** Endings of past verbs. */
  past: PATTERN,
  /** Past verbs of what was still to come, and of what might have been. */
  open: PATTERN,
  /** Those of them by which somebody says something, at an encounter that so was held: "на встрече с X он предложил". */
  saidThere: PATTERN,
  /** Pairs of words that open an adjunct: "in the course". */
  whilst: WORDS,
  /** An event noun where something happens: after the same preposition another ending tells whither. */
  locative: PATTERN,
  /** Verbs of a passive in the past. */
  passive: WORDS,
  /** Adjectives, and pairs of words, right before a noun by which it lies ahead. */
  tomorrows: PATTERN,
  eve: WORDS,
  /** Prepositions right before a noun by which it lies ahead; participles beside which one of them is "the day before". */
  beforehand: WORDS,
  participle: PATTERN,
  /** Pronouns that open a sentence on an encounter told of in the one before, each with the nouns it may stand for. */
  pronouns: PAIRS,
  /** Verbs by which a visit begins, goes on or ends where the clause says. */
  stage: PATTERN,
  /** The adverb of a place told of before. */
  there: WORDS,
  /** "To", "until": beside them stands the day to which an encounter is put off. */
  until: WORDS,
  /** Words of being somewhere, which tell of a visit that it goes on and nothing of talks. */
  stays: WORDS,
  /** Words right before a noun by which it lies ahead, whatever else its clause leaves open. */
  expected: WORDS,
  /** Adjectives of hope that stand before their noun: "possible". */
  qualifying: WORDS,
  /** The last word of "for", "on" before what somebody is ready for. */
  purposeEnd: WORDS,
  /** What an encounter is called by its course: "process", "series"; and what is begun or held of it. */
  course: WORDS,
  /** Verbs of lasting, before a sign of the future: when an encounter ends tells not that it has yet to begin. */
  lasting: WORDS,
  /** The mark of where something happens, behind a noun of encounter. */
  inside: WORDS,
  /** Words of how an encounter comes out: behind "if", it is not left open whether it is held. */
  result: WORDS,
  /** Words that open a clause of what happens again and again, or is only meant to come about. */
  whenever: PHRASES,
  meant: WORDS,
  /** "Is", "was": behind a participle they tell of what its subject, named before it, does. */
  is: WORDS,
  /** "Announcement", "decision": the day beside them is theirs, and of an encounter to come only where it lies ahead. */
  announcing: WORDS,
  /** "Was": of what was meant to be and may not have been. */
  was: WORDS,
  /** Behind the goal of a journey: "on arriving" there something else is done. */
  reached: PHRASES,
  /** Status words that leave no past: "agreed to hold", and not "were to hold". */
  lyingAhead: PATTERN,
  /** Words that open an adjunct of what is over; the word before "of" by which what follows lies ahead. */
  over: WORDS,
  aheadOf: WORDS,
  /** Adverbs between a modal verb and its own. */
  adverbs: WORDS,
  /** Verbs by which an encounter itself comes about: behind another, "may" tells what may come of it. */
  happening: WORDS,
  /** "Today", "yesterday": days that only a report's own day tells. */
  thisDay: WORDS,
  /** "Before", where a gathering stands before it. */
  before: WORDS,
} as const

export type StatusesTable = TableOf<typeof STATUSES>
