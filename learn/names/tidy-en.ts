/** Brings English annotations nearer to the guidelines: no titles, no "the", no common nouns. */
import { type MarkedName, type MarkedReport, outermost } from './report.ts'

const TITLES = new Set(
  `president vice prime minister ministers foreign defense defence interior finance secretary general gen lt col colonel major maj sgt
  captain capt admiral adm brigadier commander sheikh shaykh mr mrs ms dr sir lord king queen prince princess emir senator sen
  representative rep governor gov ambassador envoy special chief spokesman spokeswoman spokesperson director deputy assistant us u.s.
  american british iraqi syrian turkish russian army navy force air state head chairman leader professor prof judge justice pope
  ayatollah imam mullah hon rt office department command for the of and former middle east international development`
    .split(/\s+/)
    .filter(Boolean),
)

/** Every token of a name with its offsets. */
const wordsOf = (text: string, n: MarkedName) =>
  [...text.slice(n.start, n.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*|[^\s]/gu)].map((m) => ({
    word: m[0],
    start: n.start + m.index,
    end: n.start + m.index + m[0].length,
  }))

const isCapital = (w: string): boolean => /^\p{Lu}/u.test(w)

function tidy(text: string, n: MarkedName, strict: boolean): MarkedName[] {
  let words = wordsOf(text, n)
  while (
    words.length > 0 &&
    /^(?:the|a|an|his|her|their|our|my)$/i.test(words[0]!.word) &&
    (words[0]!.word !== 'The' || n.type !== 'ORG' || strict)
  )
    words = words.slice(1)
  while (
    words.length > 0 &&
    /^(?:'s|’s|[.,"”)])$/.test(words[words.length - 1]!.word) &&
    !/^[A-Z]\.$/.test(words[words.length - 1]!.word)
  )
    words = words.slice(0, -1)
  if (n.type === 'PER') {
    while (words.length > 1 && (TITLES.has(words[0]!.word.toLowerCase().replace(/\.$/, '')) || words[0]!.word === ','))
      words = words.slice(1)
    if (words.length === 1 && TITLES.has(words[0]!.word.toLowerCase().replace(/\.$/, ''))) return []
  }
  if (words.length === 0) return []
  if (strict) {
    if (!isCapital(words[0]!.word) || words.length > (n.type === 'PER' ? 5 : 9)) return []
    if (
      /^(?:he|she|i|we|they|you|it|another|here|there|this|these|those|all|no|our|another|syrians|iraqis)$/i.test(
        words[0]!.word,
      )
    )
      return []
    if (n.type === 'PER' && words.some((w) => /^\p{Ll}{4,}/u.test(w.word))) return []
    while (words.length > 1 && !isCapital(words[words.length - 1]!.word)) words = words.slice(0, -1)
    if (
      n.type === 'ORG' &&
      words.length === 1 &&
      /^(?:coalition|government|forces|group|nation|members|army|military|police|council|parliament|operation)$/i.test(
        words[0]!.word,
      )
    )
      return []
  }
  return [{ start: words[0]!.start, end: words[words.length - 1]!.end, type: n.type }]
}

export function tidyEnglish(r: MarkedReport): MarkedReport {
  const strict = r.from === 're3d'
  return { ...r, names: outermost(r.names.flatMap((n) => tidy(r.text, n, strict))) }
}
