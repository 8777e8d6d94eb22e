import type { GlueTable } from '../../text/glued.ts'

/** A language's script, and where its sentences end. */
export interface ScriptTable {
  /** ISO 15924. */
  readonly code: 'Arab' | 'Cyrl' | 'Latn'
  /**
   * What tells a text of the language from others in its script, patterns with the flag `g`: letters and words of its own, and letters
   * that it lacks. Absent: every text in the script that no other language claims.
   */
  readonly signs?: { readonly own?: readonly RegExp[]; readonly foreign?: RegExp }
  /** Folded words that a full stop follows without ending the sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin a sentence where they stand with a capital behind initials (`text/sentences.ts`). Absent: none are known to. */
  readonly openers?: ReadonlySet<string>
  /** Those of them that stand after a number and end the sentence where a capital follows: "на 5 млн. В мае". */
  readonly units?: ReadonlySet<string>
  /** Small words that are often written on to others without a space. Absent: none. */
  readonly glue?: GlueTable
}
