/** The library's public names. */
export { findLanguage, languages } from './languages/index.ts'
export type * from './model/document.ts'
export type * from './model/evidence.ts'
export type * from './model/problem.ts'
export type * from './model/reading.ts'
export type { Span } from './model/span.ts'
export { pageDocument, READER, type ReadResult, read, readDocument } from './pipeline.ts'
