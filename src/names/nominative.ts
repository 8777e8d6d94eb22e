/** The nominative of Russian names: of people, places and bodies, from the case in which a report has them. */
import type { Case } from './cases.ts'
import { ofBody } from './nominative-body.ts'
import { ofPerson } from './nominative-person.ts'

export type { Case } from './cases.ts'

/** What is known beside the name itself. */
export interface CaseHints {
  /** The case that a preposition or a title before the name asks for. Absent: any. */
  readonly cases?: readonly Case[]
  readonly gender?: 'm' | 'f'
  readonly type?: 'PER' | 'ORG' | 'LOC'
}

/**
 * The nominative of a Russian name, its letters' case kept: "Терезой Мэй" → "Тереза Мэй", "Европейским союзом" → "Европейский союз".
 * A name that is already in the nominative, written in other letters, or of a kind that does not change, stays as it is.
 *
 * Source: Zaliznyak's declension types for names; nominative endings counted over Wikidata labels.
 */
export function nominative(name: string, hints: CaseHints = {}): string {
  const key = `${name}|${hints.type ?? ''}|${hints.gender ?? ''}|${hints.cases?.join() ?? ''}`
  let made = answers.get(key)
  if (made === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(key, (made = worked(name, hints)))
  }
  return made
}

/** Reports tell of the same people over and over; the memory stays flat over a long run. */
const answers = new Map<string, string>()
const MOST_ANSWERS = 20_000

function worked(name: string, hints: CaseHints): string {
  // Initials and names such as О'Нил are parts of their own; elsewhere a point belongs to its word.
  const parts = name.split(hints.type === 'PER' ? /([\s\-–.'’]+)/ : /([\s\-–]+)/)
  const words = parts.filter((_, i) => i % 2 === 0)
  if (words.length > 12 || words.some((w) => w.length > 40)) return name
  const lower = words.map((w) => w.toLowerCase())
  // In a name all in capitals only a short one can be an abbreviation.
  const shouted = words.length >= 4 && words.every((w) => w === w.toUpperCase())
  const joined = words.map((_, i) => /[-–]/.test(parts[2 * i + 1] ?? ''))
  const solved =
    hints.type === 'ORG' || hints.type === 'LOC' ? ofBody(lower, hints.cases) : ofPerson(words, lower, joined, hints)
  let out = ''
  parts.forEach((part, i) => {
    // An abbreviation with an ending: "МИДа".
    const bare = /^(\p{Lu}{2,})(?:а|у|ом|е|ы)$/u.exec(part)?.[1]
    const capitals = part.length > 1 && part === part.toUpperCase() && !shouted
    out += i % 2 === 1 || capitals ? part : (bare ?? cased(part, solved[i / 2]!))
  })
  return out
}

/** `word` in small letters, set in the capitals of `like`. */
function cased(like: string, word: string): string {
  if (like.toLowerCase() === word) return like
  if (like === like.toUpperCase() && like.length > 1) return word.toUpperCase()
  // An abbreviation with an ending: "МИДа".
  const capitals = /^\p{Lu}{2,}/u.exec(like)?.[0].length ?? 0
  if (capitals > 1) return word.slice(0, capitals).toUpperCase() + word.slice(capitals)
  if (like[0] !== like[0]!.toLowerCase()) return word[0]!.toUpperCase() + word.slice(1)
  return word
}
