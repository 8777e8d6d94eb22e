import { PATTERN, PHRASES, type TableOf, WORDS } from './kinds.ts'

/** Small words by which a clause agrees or promises, beside those of `EncounterTable.agreed` and `promised`. Lists are parted by "|". */
export const PROMISES = {
  /** A participle before any noun: a treaty it speaks of must follow at once. */
  looseParticiple: WORDS,
  /** Prepositions that open a clause with what was agreed on. */
  on: WORDS,
  /** Those of them that stand with a promise for the noun of its act behind. */
  actOf: WORDS,
  /** The verb of standing by when others sign, and "between", behind which they are. */
  lookingOn: WORDS,
  between: WORDS,
  /** The verb of consenting, and endings of the act that one consents to. */
  consenting: PATTERN,
  actEnding: PATTERN,
  /** Words in or right before a time within the present month or year by which it lies ahead: "by the end of the year". */
  stillAhead: WORDS,
  /** Sides that agree to meet again though nobody names them. */
  sides: WORDS,
  /** "Later", "earlier": behind "not" they set a day, and deny nothing. */
  measures: WORDS,
  /** Ratification, behind the verb's object. */
  ratified: WORDS,
  /** Exchange and finishing, behind the treaty that is exchanged or finished. */
  exchange: WORDS,
  /** "On" behind the pact that is signed, and verbs right behind the word for signing by which it was. */
  onPact: WORDS,
  signedVerb: WORDS,
  /** Verbs by which a pact was made, and words that may stand between it and them. */
  pactMade: PHRASES,
  besidePact: WORDS,
  /** "In", behind two states between which a pact is made. */
  among: WORDS,
  /** Approval, behind the verb's object. */
  approval: WORDS,
  /** "With", behind the other side of a treaty. */
  with: WORDS,
  /** Verbs right behind what was agreed by which it is not agreed yet. */
  notYet: WORDS,
  /** Infinitives right behind what was agreed by which it is not agreed yet, unless "after" or "at" follows them. */
  unmade: WORDS,
  unmadeUnless: WORDS,
  /** "Under", behind a treaty or what stands for it. */
  under: WORDS,
  /** The word for the time of a place, by whose clock something is told. */
  clock: WORDS,
  /** What may stand before a verb of giving and is no thing that is given: an answer, a stress, another verb. */
  notGiven: WORDS,
  /** The verb of giving right before the mark of the future, and words of how many. */
  giving: WORDS,
  counts: WORDS,
  /** Those who fight a state. */
  rebels: WORDS,
  /** Verbs of going right before the mark of the future. */
  going: WORDS,
  /** The stem of being before another verb. */
  being: WORDS,
  /** Verbs of agreeing that take no mark of a doer. */
  agreeing: WORDS,
  /** The participle of doing, and states behind it that signed once. */
  whoDid: WORDS,
  signers: WORDS,
  /** Verbs by which several who are told by their offices agree. */
  agrees: PATTERN,
  /** Verbs by which one state agrees to an act. */
  undertaking: WORDS,
  /** Verbs that tell of an agreement only where several sides stand before them. */
  together: WORDS,
  /** Those of them behind which only some things are made by several. */
  launches: WORDS,
  /** Pronouns that open a clause without its conjunction. */
  bareClause: WORDS,
  /** The stem of "must be", and endings of the infinitive before it. */
  mustBe: PATTERN,
  mustEnding: PATTERN,
  /** Participles of planning in the long form: an attribute, and no clause of its own. */
  plannedAttribute: PATTERN,
  /** Participles of what was done, before a day that tells when it was; the preposition before the day of a paper. */
  pastAttribute: PATTERN,
  dated: WORDS,
  /** Verbs of being ahead, which promise nothing flatly. */
  liesAhead: PATTERN,
  /** The conjunction, behind a comma, of what is promised, and endings of an act that is promised without it. */
  promisedThat: WORDS,
  promisedAct: PATTERN,
  /** Words right behind "committed to" by which something goes on, and what only several keep up with each other. */
  keeping: WORDS,
  mutual: WORDS,
  /** Words past which what is kept up is no longer told. */
  apart: WORDS,
  /** Verbs of meeting or going behind "intend to". */
  meeting: WORDS,
  /** Verbs of meeting behind "agreed to": what was agreed is an encounter. */
  encountering: WORDS,
  /** Verbs of making an intent known, the noun of it, and verbs of what a state binds itself to do. */
  intentSaid: WORDS,
  intent: WORDS,
  intended: WORDS,
  /** What a state announces anew for another beside money. */
  undertakings: WORDS,
  /** Verbs of letting something be, to which one state agrees before another. */
  letting: WORDS,
  /** Verbs of saying that promise only an encounter or a definite act. */
  saying: WORDS,
  /** Verbs of going to a gathering, behind "will". */
  attends: WORDS,
  /** Houses of a state in another, before where they are. */
  missions: WORDS,
  /** What one does at an encounter that is planned. */
  travelling: WORDS,
  /** The verb that ends a passive, and endings of the participle before it. */
  passiveVerb: WORDS,
  passiveEnding: PATTERN,
  /** Pronouns at the head of a clause for those told of before. */
  pronouns: WORDS,
  /** "Both", before a word for states or sides: the two that met, whoever says so. */
  twoOf: WORDS,
  /** The word that opens a question of yes or no. */
  whether: WORDS,
  /** Nouns of announcing, before "that". */
  announcing: WORDS,
  /** Small words left at the head of a content that are no part of it. */
  particles: WORDS,
  /** What is adopted, as the first word of its verb: a part of what was agreed. */
  resolution: WORDS,
  /** Words behind a state by which it only brings about what others agree: "at the request of". */
  behest: WORDS,
  /** Words for two or three who act together. */
  both: WORDS,
  /** The noun of resolving to do something, which is an agreement only of several. */
  resolve: WORDS,
  /** Verbs of what is on a gathering's agenda, and the preposition before the gathering. */
  agenda: PATTERN,
  at: WORDS,
  /** Prepositions before a relative pronoun that tell neither when nor where. */
  otherwise: WORDS,
  /** What lies between states by its nature: embassies, borders, prisoners of war. */
  foreign: PHRASES,
  /** Conjunctions of a clause that only tells when or why another thing is. */
  when: WORDS,
  /** Words beside a speaker who no longer holds an office, or never did. */
  formerly: WORDS,
  /** Stems of offices, in whose words a state speaks. */
  office: PATTERN,
  /** Endings of a verb before that of the future by which somebody honoured or several act. */
  theyVerb: PATTERN,
  /** What can never be asked after: playing a part, keeping things as they are, getting something; sanctions and duties to come. */
  vague: PHRASES,
  /** Words with the ending of a participle that are none: before them the verb of a passive means "go". */
  notParticiple: WORDS,
  /** Participles of a passive before the verb that tells it of now. */
  done: WORDS,
  /** Nouns of what is given as a sum of money. */
  grants: WORDS,
  /** The mark behind a day by which something is to be done. */
  until: WORDS,
  /** "Country", for one's own. */
  country: WORDS,
  /** What a candidate, or one elected who does not yet hold the office, promises. */
  campaign: PHRASES,
  /** "Is": behind "what" a question, where nobody is told who did it. */
  isNow: WORDS,
  /** The verb of being able before that of the future. */
  able: PATTERN,
  /** Participles before "will be" of what must have been done by now. */
  presumed: WORDS,
  /** Words right before "will be" by which something takes place: "begin", "be present", "again". */
  occurring: WORDS,
  /** The verb of doing before that of the future. */
  doing: PATTERN,
  /** A member of a parliament, who acts for himself. */
  member: PHRASES,
  /** Treaties by names that tell of other things elsewhere, as what is ratified. */
  pactNames: WORDS,
  /** Firms, as a side of a contract, and their marks behind them. */
  firms: PHRASES,
  /** Nouns of signing. */
  signing: WORDS,
  /** Words for money. */
  money: WORDS,
  /** Words of doubt, "not", and what is doubted behind it. */
  doubt: PATTERN,
  not: WORDS,
  sure: PATTERN,
} as const

export type PromisesTable = TableOf<typeof PROMISES>
