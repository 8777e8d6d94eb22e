/** Names across scripts: comparison and look-up, as the package's `roznamcha/names`. */
export type { NameComparison, NameReason, NameVerdict } from './names/compare-names.ts'
export { compareNames } from './names/compare-names.ts'
export type { NameHit, NameIndex } from './names/lookup.ts'
export { nameIndex } from './names/lookup.ts'
export { nominative } from './names/nominative.ts'
