/** A language's script: direction, where its sentences end. */
export interface ScriptTable {
  /** ISO 15924. */
  readonly code: 'Arab' | 'Cyrl' | 'Latn'
  readonly direction: 'ltr' | 'rtl'
  /** Folded words that a full stop follows without ending the sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that stand after a number and end the sentence where a capital follows: "на 5 млн. В мае". */
  readonly units?: ReadonlySet<string>
}
