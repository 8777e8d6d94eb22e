/** Words of meeting, visiting and promising; standing bodies; ordinals. */
import type { EncounterTable } from '../tables/encounters.ts'

export const encounters: EncounterTable = {}
