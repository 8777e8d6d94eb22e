/** How fast statements are laid, and whether the time grows with the length alone. */
import { annotators } from '../../src/annotators/index.ts'
import { findLanguage } from '../../src/languages/index.ts'
import type { Document, LanguageCode } from '../../src/model/document.ts'
import type { Marks } from '../../src/model/marks.ts'

/** Seconds of processor time spent on one document: in the statements, in all layers up to them, and its tokens. */
export interface Spent {
  statements: number
  all: number
  tokens: number
}

/** Lays all marks up to the statements and times them. */
export function spentOn(lang: LanguageCode, text: string): Spent {
  const language = findLanguage(lang)!
  const document: Document = { id: 'bench', lang, text }
  let marks: Partial<Marks> = {}
  const spent: Spent = { statements: 0, all: 0, tokens: 0 }
  for (const annotator of annotators) {
    const began = process.cpuUsage()
    const { problems: _, ...layers } = annotator.annotate({ document, ...(marks as Marks) }, language) as Partial<Marks>
    const used = process.cpuUsage(began)
    const seconds = (used.user + used.system) / 1e6
    marks = { ...marks, ...layers }
    spent.all += seconds
    if (annotator.name === 'statements') {
      spent.statements = seconds
      break
    }
  }
  spent.tokens = marks.tokens?.length ?? 0
  return spent
}

const PIECES: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'one sentence, cues and open marks', 'he said “that '],
  ['en', 'quotation marks alone', '"a '],
  ['ru', 'one sentence, cues and open marks', 'он заявил, что «'],
  ['ru', 'quotation marks alone', '«а '],
  ['ur', 'one sentence, cues and open marks', 'نے کہا کہ ’ کے مطابق '],
  ['ur', 'quotation marks alone', '’و '],
]

/** Rows of a table: for each hostile text, time for each character at 1 MB against that at an eighth of it (1 is linear), and the statements' share. */
export function growth(): string[] {
  return PIECES.map(([lang, what, piece]) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const short = long.slice(0, long.length >> 3)
    spentOn(lang, short)
    const a = spentOn(lang, short)
    const b = spentOn(lang, long)
    return `| ${lang} | ${what} | ${(b.all / a.all / 8).toFixed(1)} | ${Math.round((100 * b.statements) / b.all)} % |`
  })
}
