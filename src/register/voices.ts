/** How many independent voices there are among reports: reprints, reports of one agency and of one outlet are one. */
import type { DocumentRef } from '../model/draft.ts'
import { sharedOf } from './sketch.ts'

/** From this share of runs of words in common two reports of one language are one text. */
const REPRINT_FROM = 0.5
/** Of texts with fewer runs of four words it cannot be told. */
const LEAST_RUNS = 12

/** Gives each document (by digest) the digest of the first document of its voice. The order given decides who is first. */
export function voicesOf(documents: readonly DocumentRef[]): Map<string, string> {
  const voice = new Map<string, string>()
  for (const [i, d] of documents.entries()) {
    const earlier = documents.slice(0, i).find((e) => isOneVoice(d, e))
    voice.set(d.digest, earlier ? voice.get(earlier.digest)! : d.digest)
  }
  return voice
}

/** Whether two reports are one voice: a reprint by name or by text, one agency's, or one outlet's. */
export function isOneVoice(a: DocumentRef, b: DocumentRef): boolean {
  if (a.digest === b.digest || a.reprintOf === b.digest || b.reprintOf === a.digest) return true
  if (a.agency !== undefined && a.agency === b.agency) return true
  if (a.outlet !== undefined && a.outlet === b.outlet) return true
  return isOneText(a, b)
}

/** Whether two reports of one language are one text, word for word or lightly rewritten. */
function isOneText(a: DocumentRef, b: DocumentRef): boolean {
  if (a.lang !== b.lang || Math.min(a.sketch?.length ?? 0, b.sketch?.length ?? 0) < LEAST_RUNS) return false
  return sharedOf(a.sketch, b.sketch) >= REPRINT_FROM
}

/** The documents with `reprintOf` filled in: the first of those given before that is the same text by another outlet. */
export function withOriginals(documents: readonly DocumentRef[]): DocumentRef[] {
  return documents.map((d, i) => {
    if (d.reprintOf !== undefined) return d
    const original = documents.slice(0, i).find((e) => e.outlet !== d.outlet && isOneText(d, e))
    return original ? { ...d, reprintOf: original.reprintOf ?? original.digest } : d
  })
}
