/** Names known beforehand and learned weights. */
import type { NameTable } from '../tables/names.ts'

export const names: NameTable = {}
