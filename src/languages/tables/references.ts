import { ENDINGS, PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Words by which it is told whom pronouns and descriptions mean. Lists are parted by "|". */
export const REFERENCES = {
  // Whom a sentence is about.
  /** The mark of a doer, behind it. */
  doer: WORDS,
  /** Marks of an owner behind whose words something is told by, and the nouns of those words. */
  speechOwner: WORDS,
  speech: WORDS,
  /** Words before a name, and behind it, by which it is not what its sentence is about. */
  notBefore: WORDS,
  notBehind: WORDS,
  /** Titles in another case than the subject's, and in the subject's. */
  obliqueTitle: PATTERN,
  plainTitle: WORDS,
  /** Case endings of given names, and what stands in their place in a man's name and in a woman's. */
  givenEnding: PATTERN,
  manEndings: ENDINGS,
  womanEndings: ENDINGS,

  // Pronouns, where they may stand for several.
  /** Those that stand for one person with the mark of a doer. */
  single: WORDS,
  /** What a pronoun of an owner owns where it stands for one person. */
  theirs: WORDS,

  // Descriptions.
  /** Posts of several people: any word of them; the first word; the last. */
  severalWithin: PATTERN,
  several: PATTERN,
  plural: PATTERN,
  /** Words before a post that is nobody's in particular. */
  notOne: WORDS,
  /** "New", of a post that somebody has just come to. */
  newly: PATTERN,
  /** A title of somebody's deputy, in one word or its first. */
  deputy: PATTERN,
  /** The two words behind a minister's title by which his office is another than one told of elsewhere: "for matters of". */
  charge: PATTERN,
  /** Words before a noun that is not one told of before, and marks behind one that is. */
  indefinite: WORDS,
  marks: WORDS,
  /** Endings of a noun in the genitive, by which a body's noun before it is another body's: behind a body's kind, and behind a word of its name. */
  kindOwner: PATTERN,
  nameOwner: PATTERN,
  /** A verb that ends so too. */
  verb: PATTERN,
} as const

export type ReferencesTable = TableOf<typeof REFERENCES>
