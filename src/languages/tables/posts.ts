import { PAIRS, PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Offices as they stand beside names, and what parts them from one. Lists are parted by "|". */
export const POSTS = {
  /** Stems of offices that a comma parts from a name, and those offices as the subject. */
  apposed: PATTERN,
  subjects: WORDS,
  /** Prepositions within a post, before the body or state that it is of. */
  within: WORDS,
  /** Offices that the press's own state does not have. */
  notAtHome: WORDS,
  /** Words before such an office at which its post begins. */
  opens: WORDS,
  /** Stems of offices within which a preposition tells of what they are. */
  ofMatter: PATTERN,
  matter: WORDS,
  /** Stems of offices before a name in a title; words there by which another phrase begins; offices that are held no more. */
  titled: PATTERN,
  titleStops: PATTERN,
  former: PATTERN,
  /** Stems of talks in a title. */
  titleTalks: PATTERN,
  /** Stems of encounters in a title; of words before such a noun by which it is an earlier or a later one. */
  titleEvents: PATTERN,
  otherTime: PATTERN,
  /** Pronouns by which a first sentence goes on about the one person of its title. */
  titleGoesOn: WORDS,
  /** Pronouns and offices in another case than that of the subject. */
  oblique: PATTERN,
  /** Endings of a name that surely stands in another case than the subject, and of adjectives that do. */
  notSubject: PATTERN,
  obliqueAdjective: PATTERN,
  /** Endings of an infinitive, at which an object is over, and of verbs in the plural. */
  infinitive: PATTERN,
  pluralVerb: PATTERN,
  /** The preposition before the subject of what somebody has or holds. */
  having: WORDS,
  /** Offices of those who act for a body's members, behind the word for their meeting. */
  members: WORDS,
  /** Offices of those whose meeting is a body's own. */
  meeters: WORDS,
  /** The word for that meeting. */
  meeting: PATTERN,
  /** Prepositions behind that word by which it is with somebody else. */
  meetingWith: WORDS,
  /** Leaders and delegations, who may be those of parties and provinces too. */
  ownToo: WORDS,
  /** "Own", of the subject. */
  own: PATTERN,
  /** Verbs of holding talks. */
  conducting: PATTERN,
  /** Endings of the nominative of a post's noun, and of adjectives before it, each with those of its other cases behind the stems that have it. */
  heads: PAIRS,
  headAdjectives: PAIRS,
  /** Titles that are a calling, and no office. */
  callings: PATTERN,
} as const

export type PostsTable = TableOf<typeof POSTS>
