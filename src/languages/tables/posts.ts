/** Offices as they stand beside names, and what parts them from one. Lists are parted by "|". */
export interface PostsTable {
  /** Stems of offices that a comma parts from a name, and those offices as the subject. */
  readonly apposed?: RegExp
  readonly subjects?: string
  /** Words before such an office at which its post begins. */
  readonly opens?: string
  /** Stems of offices within which a preposition tells of what they are. */
  readonly ofMatter?: RegExp
  readonly matter?: string
  /** Stems of offices before a name in a title; words there by which another phrase begins; offices that are held no more. */
  readonly titled?: RegExp
  readonly titleStops?: RegExp
  readonly former?: RegExp
  /** Stems of talks in a title. */
  readonly titleTalks?: RegExp
  /** Pronouns and offices in another case than that of the subject. */
  readonly oblique?: RegExp
  /** Endings of a name that surely stands in another case than the subject, and of adjectives that do. */
  readonly notSubject?: RegExp
  readonly obliqueAdjective?: RegExp
  /** Endings of an infinitive, at which an object is over, and of verbs in the plural. */
  readonly infinitive?: RegExp
  readonly pluralVerb?: RegExp
  /** The preposition before the subject of what somebody has or holds. */
  readonly having?: string
  /** Offices of those who act for a body's members, behind the word for their meeting. */
  readonly members?: string
  /** Offices of those whose meeting is a body's own. */
  readonly meeters?: string
  /** The word for that meeting. */
  readonly meeting?: RegExp
  /** Prepositions behind that word by which it is with somebody else. */
  readonly meetingWith?: string
  /** Leaders and delegations, who may be those of parties and provinces too. */
  readonly ownToo?: string
  /** "Own", of the subject. */
  readonly own?: RegExp
  /** Verbs of holding talks. */
  readonly conducting?: RegExp
}
