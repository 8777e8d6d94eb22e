/** The exports, in the order in which help lists them. */
import { anno } from './anno.ts'
import { atom } from './atom.ts'
import { bib } from './bib.ts'
import { cameo } from './cameo.ts'
import { csl } from './csl.ts'
import { csv } from './csv.ts'
import type { Export, Source } from './export.ts'
import { ftm } from './ftm.ts'
import { gold } from './gold.ts'
import { ics } from './ics.ts'
import { jsonl } from './jsonl.ts'
import { jsonld } from './jsonld.ts'
import { plover } from './plover.ts'
import { stix } from './stix.ts'
import { txt } from './txt.ts'

export type { Export, Source }
export const exports: readonly Export[] = [
  jsonl,
  csv,
  plover,
  cameo,
  ftm,
  jsonld,
  anno,
  stix,
  ics,
  atom,
  csl,
  bib,
  txt,
  gold,
]
