/** Words of meeting, visiting and promising; standing bodies; ordinals. */
export interface EncounterTable {
  readonly [table: string]: unknown
}
