/** What a language must say for its reports to be read: tables, no code. */
import type { LanguageCode } from '../model/document.ts'
import type { KnownName } from '../model/known-name.ts'
import type { Phrases } from '../text/phrases.ts'
import type { ActTable } from './tables/acts.ts'
import type { BodyTable } from './tables/bodies.ts'
import type { CountryTable } from './tables/countries.ts'
import type { CueTable } from './tables/cues.ts'
import type { EncounterTable } from './tables/encounters.ts'
import type { NameTable } from './tables/names.ts'
import type { DemonymTable, PlaceTable } from './tables/places.ts'
import type { ResidueTable } from './tables/residue.ts'
import type { ScriptTable } from './tables/script.ts'
import type { TimeTable } from './tables/time.ts'
import type { TitleTable } from './tables/titles.ts'

export interface Language {
  /** BCP 47. */
  readonly code: LanguageCode
  /** The language's name for itself. */
  readonly name: string
  readonly script: ScriptTable
  /** Words that pages leave around a report. */
  readonly residue: ResidueTable
  readonly time: TimeTable
  /** Names known beforehand, and the learned weights. */
  readonly names: NameTable
  /** States, places in them, and what is called after them. */
  readonly countries: CountryTable
  /** States, capitals, cities and regions, with their state. */
  readonly places: PlaceTable
  /** Adjectives and names of peoples, with their state. */
  readonly peoples: DemonymTable
  /** Bodies known beforehand. */
  readonly bodies: BodyTable
  /** Offices, honorifics, words of reference. */
  readonly titles: TitleTable
  /** Words of saying, believing, agreeing; pronouns. */
  readonly cues: CueTable
  /** Words of meeting, visiting, promising; standing bodies; ordinals. */
  readonly encounters: EncounterTable
  /** Words of happenings that are no encounters. Absent: none are looked for. */
  readonly acts?: ActTable
  /** Names that whoever reads has brought. Absent: none. */
  readonly brought?: Pick<Phrases<KnownName>, 'at'>
}
