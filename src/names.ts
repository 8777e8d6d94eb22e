/** Names across scripts: comparison and look-up, as the package's `roznamcha/names`. */

export type { KnownName } from './model/known-name.ts'
export type { NameComparison, NameReason, NameVerdict } from './names/compare-names.ts'
export { compareNames } from './names/compare-names.ts'
export type { KnownNames } from './names/known-names.ts'
export { knownNames } from './names/known-names.ts'
export type { NameHit, NameIndex } from './names/lookup.ts'
export { nameIndex } from './names/lookup.ts'
export { nominative } from './names/nominative.ts'
