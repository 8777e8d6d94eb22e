/** The exports, in the order in which help lists them. */
import { csv } from './csv.ts'
import type { Export } from './export.ts'
import { jsonl } from './jsonl.ts'

export type { Export }
export const exports: readonly Export[] = [jsonl, csv]
