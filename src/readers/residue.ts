/** The residue tables of all languages as one: pages in Urdu and Russian carry English buttons too. */
import { languages } from '../languages/index.ts'
import { foldPhrase } from '../text/fold.ts'

export interface Residue {
  /** Folded lines that are never part of a report. */
  readonly lines: ReadonlySet<string>
  /** Folded words that mark a line as a caption where they end it. */
  readonly captionSigns: readonly string[]
}

let made: Residue | undefined

/** Made once, when first asked for. */
export function residue(): Residue {
  made ??= {
    lines: new Set(languages.flatMap((l) => l.residue.lines.map(foldPhrase))),
    captionSigns: languages.flatMap((l) => l.residue.captionSigns.map(foldPhrase)),
  }
  return made
}
