/** The annotators, in the order in which they work: each finds the layers it needs already laid. */
import type { Annotator } from './annotator.ts'
import { encounters } from './encounters.ts'
import { entities } from './entities.ts'
import { names } from './names.ts'
import { statements } from './statements.ts'
import { times } from './times.ts'
import { words } from './words.ts'

export const annotators: readonly Annotator[] = [
  words,
  times, // before names: "March" and "May" are taken by time first
  names,
  entities, // joins the names of one person, body or place
  statements, // names the speaker by the entities that names found
  encounters, // a session announced in a quotation is vouched for by its speaker
]
