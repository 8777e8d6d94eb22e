/** The agency a report was taken from, where the report signs for it. */
import { languages } from '../languages/index.ts'
import { foldPhrase } from '../text/fold.ts'

/** Code units at the head of a text in which a dateline may stand, and at its foot for a signature. */
const HEAD = 160
const FOOT = 60

/** What stands before an agency's name that signs at the foot. */
const SIGNED_FOOT = /[(/[—–-]/

let forms: readonly (readonly [form: string, name: string])[] | undefined

/** Longest forms first, so that "APP" is not read as "AP". Made once, when first asked for. */
function agencyForms() {
  forms ??= languages
    .flatMap((l) => l.residue.agencies.flatMap((a) => a.forms.map((f) => [foldPhrase(f), a.name] as const)))
    .sort((a, b) => b[0].length - a[0].length)
  return forms
}

/**
 * The agency's name, the same in all languages ("AFP", "TASS"). It is told only from where reports sign: brackets, slashes or
 * a dash in the dateline, brackets on the last line, or the byline; an agency that the report quotes is not its source.
 * Absent: undefined.
 *
 * Example: `agencyOf('Исламабад. 5 мая. ИНТЕРФАКС - Министр прибыл …')` is `'Interfax'`.
 */
export function agencyOf(text: string, byline?: string): string | undefined {
  const head = foldPhrase(text.slice(0, HEAD))
  const foot = foldPhrase(text.trimEnd().slice(-FOOT))
  const footSigned = SIGNED_FOOT.test(foot)
  const author = byline === undefined ? '' : foldPhrase(byline)
  for (const [form, name] of agencyForms()) {
    if (
      author !== '' &&
      (author === form || author.endsWith(` ${form}`) || author.endsWith(`/${form}`) || author.endsWith(`, ${form}`))
    )
      return name
    for (let at = head.indexOf(form); at >= 0; at = head.indexOf(form, at + 1))
      if (isSigned(head, at, form.length)) return name
    const at = footSigned ? foot.lastIndexOf(form) : -1
    if (at > 0 && SIGNED_FOOT.test(before(foot, at)) && /^[\s)\]/.۔]*$/.test(foot.slice(at + form.length))) return name
  }
  return undefined
}

const before = (s: string, at: number): string => s.slice(0, at).trimEnd().at(-1) ?? ''

/** "(Reuters)", "/ТАСС/", "— РИА Новости.", "Интерфакс -": between the place and the first words. */
function isSigned(head: string, at: number, length: number): boolean {
  const left = before(head, at)
  const rest = head.slice(at + length).replace(/^["»”']+/, '')
  const right = rest.trimStart().at(0) ?? ''
  if (left === '(' || left === '/' || left === '[')
    return right === ')' || right === '/' || right === ']' || right === ',' || right === '-' || right === '+'
  // A dash or a full stop at its end closes a dateline only near the start; further on it is a sentence.
  if (at > 60) return false
  if (left === '—' || left === '–' || left === '-' || left === '،') return /^\s*[.۔:—–-]/.test(rest)
  if (left === '.' || left === '' || left === ',') return /^\s*[—–]|^\s+-\s|^\s*[.]\s/.test(rest)
  return false
}
