/** The residue tables of all languages as one: pages in Urdu and Russian carry English buttons too. */
import { languages } from '../languages/index.ts'
import { foldPhrase } from '../text/fold.ts'

export interface Residue {
  /** Folded lines that are never part of a report. */
  readonly lines: ReadonlySet<string>
  /** Folded words that open a short line which is no part of the report. */
  readonly openings: readonly string[]
  /** Folded words that credit a picture. */
  readonly credits: readonly string[]
  /** Folded words that mark a line as a caption where they end it. */
  readonly captionSigns: readonly string[]
  /** A folded line with more characters is neither in `lines` nor a caption. */
  readonly longest: number
}

/** A longer line, folded, is no caption. */
export const MAX_CAPTION = 300

let made: Residue | undefined

/** Made once, when first asked for. */
export function residue(): Residue {
  if (made) return made
  const lines = new Set(languages.flatMap((l) => l.residue.lines.map(foldPhrase)))
  made = {
    lines,
    openings: languages.flatMap((l) => l.residue.openings.map(foldPhrase)),
    credits: languages.flatMap((l) => l.residue.credits.map(foldPhrase)),
    captionSigns: languages.flatMap((l) => l.residue.captionSigns.map(foldPhrase)),
    longest: Math.max(MAX_CAPTION, ...[...lines].map((l) => l.length)),
  }
  return made
}

/** Longest line that an opening word alone can tell for residue, folded. */
const MAX_POINTER = 160

const EDGES = /^[\s\-–—:•|([«]+|[\s\-–—:»›>.…|)\]]+$/g

/** Whether a folded line of a page is its own and not the report's: a button's words, a pointer elsewhere. */
export function isResidue(folded: string): boolean {
  const { lines, openings } = residue()
  if (lines.has(folded) || lines.has(folded.replace(EDGES, ''))) return true
  return folded.length <= MAX_POINTER && openings.some((o) => folded.startsWith(o))
}

/** Whether a folded line is a picture's caption, by a credit at its end in brackets or at its start before a colon. */
export function isCredited(folded: string): boolean {
  if (folded.length > MAX_CAPTION) return false
  const { credits, captionSigns } = residue()
  if (captionSigns.some((s) => folded.endsWith(s))) return true
  const open = folded.lastIndexOf('(')
  const inBrackets = open >= 0 && folded.endsWith(')') ? folded.slice(open + 1).trimStart() : ''
  return credits.some(
    (c) =>
      (inBrackets.startsWith(c) && /^\s*[:/]/.test(inBrackets.slice(c.length))) ||
      (folded.startsWith(c) && /^\s*[:/©]/.test(folded.slice(c.length))),
  )
}
