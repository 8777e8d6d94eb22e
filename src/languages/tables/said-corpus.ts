/** The shape of a language's sentences about who said what: what must be read in them, and what must not. */

/** One statement that must be read: source, the words of the cue, and content, as they stand in the text. */
export interface SaidExample {
  /** Composed for this project; no outlet's sentence. */
  readonly text: string
  /** In the order of the cues. An empty source stands for none. */
  readonly said: readonly (readonly [source: string, cue: string, content: string])[]
  /** Names of speakers, in the same order; an empty name stands for none. Left out: not checked. */
  readonly speakers?: readonly string[]
}

/** `must` lists what is to be found, all of it; in the texts of `mustNot` nothing may be found. */
export interface SaidCorpus {
  readonly must: readonly SaidExample[]
  readonly mustNot: readonly string[]
}
