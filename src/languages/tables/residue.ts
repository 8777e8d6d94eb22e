/** Words that pages leave around a report's text: navigation, share buttons, caption signs. */
export interface ResidueTable {
  /** Whole lines that are never part of a report. */
  readonly lines: readonly string[]
  /** Words at the end of a line that mark it as a picture's caption. */
  readonly captionSigns: readonly string[]
}
