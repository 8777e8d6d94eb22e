/** A promise while it is read: first the verb that tells of it, then its words, then who makes it. Tokens are told by their index. */
import type { PromisedCue } from '../../../languages/tables/encounters.ts'
import type { Engagement, Outcome } from '../../../model/reading.ts'
import { type Sentence, sentenceAt } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'

/** Where the words of a promise begin and end. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The verb that tells of a promise, and what was told before it. */
export interface PromisingVerb {
  readonly words: PromisedCue
  /** Where what is promised stands: it is the whole clause, or stands before or after the verb. */
  readonly cue: Exclude<PromisedCue, 'would' | 'dated' | 'act'>
  readonly first: number
  readonly last: number
  readonly s: Sentence
  readonly engagements: readonly Engagement[]
  /** The outcome told last. Absent: this is the first. */
  readonly before: Outcome | undefined
}

/** The same, with what is promised. */
export interface PromisedWords extends PromisingVerb, Stretch {
  /** "Will be in Oslo": where somebody is to be. */
  readonly there: boolean
  /** "The three governments will work together to …": what several will do with each other. */
  readonly together: boolean
  /** "Committed to continue their fight": what several keep up with each other. */
  readonly kept: boolean
  /** "Which will provide …": told of a thing. */
  readonly ofThing: boolean
  /** The encounter that is promised. Absent: another act is. */
  readonly planned: Engagement | undefined
  /** How whoever tells of it means it, in a language whose verb comes last. Absent: plainly. */
  readonly meant: 'opinion' | 'pledge' | undefined
}

/** The same, with who makes it. */
export interface MadePromise extends PromisedWords {
  /** The sides told of beside the verb, or found for it in the words before. */
  readonly own: readonly string[]
  /** Those who make it: `own`, else the speaker, else those of the encounter that it came out of. Empty: nobody is told. */
  readonly by: readonly string[]
  /** Whether a group that acts is told by its mark: "… نے". */
  readonly marked: boolean
  /** The one of `own` that stands in the clause only as the one with whom others meet: "X کے ساتھ مذاکرات ہوں گے". Absent: none. */
  readonly partner: string | undefined
  /** Whether those who agreed right before are bound: "اس معاہدے پر دستخط … ہوں گے". */
  readonly ofDeal: boolean
  /** Whether the verb goes on over "and" from one whose doer stands further back. */
  readonly joint: boolean
  /** "We will": whoever speaks promises. */
  readonly spoken: boolean
  /** "Both sides will": those told of before promise together. */
  readonly they: boolean
  /** "Announced its donation of …": something given to another who is named. */
  readonly gift: boolean
  /** Whether what is to be done is definite enough to be followed up. */
  readonly firm: boolean
  /** Whether an act that states do to each other names another. */
  readonly forOthers: boolean
  /** Whether it is told for a day. */
  readonly due: boolean
  /** The encounter that it came out of, where those who met there promise. */
  readonly about: Engagement | undefined
}

/** Words that promise only with a day or another state beside them. */
export const isStated = ({ words }: PromisingVerb): boolean => words === 'dated' || words === 'act'

/** Whether the outcome before was told in the same sentence, or in one of so many before it. */
export const goesOn = (scene: Scene, { before, s }: PromisingVerb, back: number): boolean =>
  before !== undefined && before.content.end > scene.tokens[sentenceBack(scene, s, back).first]!.start

/** The sentence so many before another, or the first. */
export const sentenceBack = (scene: Scene, s: Sentence, back: number): Sentence =>
  scene.sentences[Math.max(0, sentenceAt(scene, s) - back)]!
