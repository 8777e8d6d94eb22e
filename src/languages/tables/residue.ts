/** Words that pages leave around a report's text: navigation, share buttons, caption signs. */
export interface ResidueTable {
  /** Whole lines that are never part of a report. */
  readonly lines: readonly string[]
  /** Words that open a short line that points elsewhere or asks for something: "Read more:", "Subscribe to". Of pages only. */
  readonly openings: readonly string[]
  /** Words that, alone in brackets with a name or before a colon, credit a picture: "Photo", "Фото". Of pages only. */
  readonly credits: readonly string[]
  /** Words at the end of a line that mark it as a picture's caption. */
  readonly captionSigns: readonly string[]
  /** News agencies as reports sign for them. */
  readonly agencies: readonly AgencyName[]
}

/** An agency under one name for all languages, and the ways this language writes it. */
export interface AgencyName {
  readonly name: string
  readonly forms: readonly string[]
}
