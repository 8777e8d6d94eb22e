/** Tells whether two written names, in any of the three scripts, can be one person's. */
import { type NamePart, partsOf } from './parts.ts'
import { soundLikeness, wordLikeness } from './word-likeness.ts'

export type NameVerdict = 'same' | 'different' | 'unsure'

/** Which words answer each other, or which have no answer. `likeness` is from 0 to 1. */
export interface NameReason {
  readonly a?: string
  readonly b?: string
  readonly likeness: number
  readonly why: 'same' | 'spelling' | 'sounds' | 'joined' | 'initial' | 'left out' | 'no answer'
}

/** `score` is from 0 to 1; the verdict follows from it and from what has no answer, not from the score alone. */
export interface NameComparison {
  readonly verdict: NameVerdict
  readonly score: number
  readonly reasons: readonly NameReason[]
}

/** Words at least this alike answer each other. */
const ANSWERS = 0.66
/** Mean likeness of all answered words from which on two names are the same. */
const SAME = 0.8

interface Answer {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly likeness: number
  readonly why: NameReason['why']
}

const WEIGHT = { name: 1, light: 0.25, initial: 0.4, patronymic: 0.6 } as const

/**
 * Compares two names as reports write them: titles left out or in, initials, patronymics, either order, Russian case forms.
 * Absent: a name without a letter that is read gives `unsure` with score 0 and no reasons.
 * Time is bounded: of a name at most 400 code units and 12 words are looked at.
 * Example: `compareNames('خواجہ آصف', 'Хаваджа Асиф').verdict` is `'same'`.
 */
export function compareNames(a: string, b: string): NameComparison {
  return compareParts(partsOf(a), partsOf(b))
}

/** The same over names taken apart before. */
export function compareParts(a: readonly NamePart[], b: readonly NamePart[]): NameComparison {
  if (a.length === 0 || b.length === 0) return { verdict: 'unsure', score: 0, reasons: [] }
  const answers = answersOf(a, b)
  const usedA = new Set(answers.flatMap((x) => x.a))
  const usedB = new Set(answers.flatMap((x) => x.b))
  const restA = a.map((_, i) => i).filter((i) => !usedA.has(i))
  const restB = b.map((_, j) => j).filter((j) => !usedB.has(j))
  const weigh = (parts: readonly NamePart[], list: readonly number[]) =>
    list.reduce((s, i) => s + WEIGHT[parts[i]!.role], 0)
  let got = 0
  let all = 0
  for (const x of answers) {
    const w = weigh(a, x.a) + weigh(b, x.b)
    got += w * x.likeness
    all += w
  }
  const mean = all > 0 ? got / all : 0
  const lost = weigh(a, restA) + weigh(b, restB)
  const score = all > 0 ? (got / (all + lost * 0.8)) * 1 : 0
  const reasons: NameReason[] = answers.map((x) => ({
    a: x.a.map((i) => a[i]!.word).join(' '),
    b: x.b.map((j) => b[j]!.word).join(' '),
    likeness: round(x.likeness),
    why: x.why,
  }))
  for (const i of restA)
    reasons.push({ a: a[i]!.word, likeness: 0, why: a[i]!.role === 'name' ? 'no answer' : 'left out' })
  for (const j of restB)
    reasons.push({ b: b[j]!.word, likeness: 0, why: b[j]!.role === 'name' ? 'no answer' : 'left out' })
  return { verdict: verdictOf(a, b, answers, restA, restB, mean), score: round(score), reasons }
}

const round = (x: number): number => Math.round(x * 1000) / 1000

/** The best answers of the words of two names to each other, each word used once. Up to three words may answer one. */
function answersOf(a: readonly NamePart[], b: readonly NamePart[]): Answer[] {
  const all: (Answer & { readonly rank: number })[] = []
  const alike = new Float32Array(a.length * b.length)
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const [x, y] = [a[i]!, b[j]!]
      if (x.role === 'initial' || y.role === 'initial') {
        if (x.role !== y.role || x.word !== y.word) {
          const likeness = initialLikeness(x, y)
          if (likeness > 0)
            all.push({
              a: [i],
              b: [j],
              likeness,
              why: 'initial',
              rank: likeness * 0.3 - place(i, j, a, b) - (i === a.length - 1 || j === b.length - 1 ? 0.1 : 0),
            })
          continue
        }
      }
      const likeness = wordLikeness(x, y)
      alike[i * b.length + j] = likeness
      if (likeness < ANSWERS) continue
      const why = x.word === y.word ? 'same' : x.lexemes.some((l) => y.lexemes.includes(l)) ? 'spelling' : 'sounds'
      all.push({ a: [i], b: [j], likeness, why, rank: likeness - place(i, j, a, b) })
    }
  // Words that have a sure answer of their own are not tried in joins.
  const sure = new Set<number>()
  for (const x of all) if (x.likeness >= 0.93) sure.add(x.a[0]!).add(-1 - x.b[0]!)
  for (const [long, short, turn] of [
    [a, b, false],
    [b, a, true],
  ] as const)
    for (let n = 2; n <= 3; n++)
      for (let i = 0; i + n <= long.length; i++) {
        const run = long.slice(i, i + n)
        if (run.some((p) => p.role === 'initial') || run.every((p) => p.role === 'light')) continue
        if (run.some((p, k) => sure.has(turn ? -1 - i - k : i + k) && p.role === 'name')) continue
        const joined = run.map((p) => p.sounds).join('')
        const bare = run.some((p) => p.script === 'Arab' && p.also.length > 0)
          ? run.map((p, k) => (k > 0 && p.script === 'Arab' ? (p.also[0] ?? p.sounds) : p.sounds)).join('')
          : undefined
        for (let j = 0; j < short.length; j++) {
          const one = short[j]!
          if (
            sure.has(turn ? j : -1 - j) ||
            one.script === 'other' ||
            one.sounds.length < 4 ||
            joined.length > one.sounds.length * 1.8
          )
            continue
          let likeness = soundLikeness(joined, one.sounds, run[0]!, one) - 0.03
          for (const s of one.also) likeness = Math.max(likeness, soundLikeness(joined, s, run[0]!, one) - 0.05)
          if (bare) likeness = Math.max(likeness, soundLikeness(bare, one.sounds, run[0]!, one) - 0.04)
          if (likeness < ANSWERS + 0.04) continue
          if (run.some((_, k) => alike[turn ? j * b.length + i + k : (i + k) * b.length + j]! >= likeness)) continue
          const indexes = run.map((_, k) => i + k)
          // More words told at once speak for it, so that "Jin" does not answer for "Jinping".
          const rank = likeness + 0.12 - place(turn ? j : i, turn ? i : j, a, b)
          all.push(
            turn
              ? { a: [j], b: indexes, likeness, why: 'joined', rank }
              : { a: indexes, b: [j], likeness, why: 'joined', rank },
          )
        }
      }
  all.sort((x, y) => y.rank - x.rank)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const out: Answer[] = []
  for (const x of all) {
    if (x.a.some((i) => usedA.has(i)) || x.b.some((j) => usedB.has(j))) continue
    for (const i of x.a) usedA.add(i)
    for (const j of x.b) usedB.add(j)
    out.push(x)
  }
  return out.sort((x, y) => x.a[0]! - y.a[0]!)
}

/** A slight preference for words in the same place from the beginning or the end. */
const place = (i: number, j: number, a: readonly NamePart[], b: readonly NamePart[]): number =>
  i === j || a.length - i === b.length - j ? 0 : 0.03

/** Whether an initial can stand for a word: by the sound it begins with. */
function initialLikeness(x: NamePart, y: NamePart): number {
  const [initial, word] = x.role === 'initial' ? [x, y] : [y, x]
  if (word.role === 'light' && word.lexemes.length === 0) return 0
  const first = initial.sounds[0]
  if (!first) return 0
  return soundLikeness(first, word.sounds[0]!, initial, word) > 0.7 ? 0.9 : 0
}

function verdictOf(
  a: readonly NamePart[],
  b: readonly NamePart[],
  answers: readonly Answer[],
  restA: readonly number[],
  restB: readonly number[],
  mean: number,
): NameVerdict {
  const heavy = (parts: readonly NamePart[], list: readonly number[]) => list.filter((i) => parts[i]!.role === 'name')
  const openA = heavy(a, restA)
  const openB = heavy(b, restB)
  const fathers = restA.some((i) => a[i]!.role === 'patronymic') && restB.some((j) => b[j]!.role === 'patronymic')
  const initialsLeft = restA.some((i) => a[i]!.role === 'initial') && restB.some((j) => b[j]!.role !== 'light' || false)
  const otherInitials =
    restB.some((j) => b[j]!.role === 'initial') && restA.some((i) => a[i]!.role !== 'light' || false)
  const full = answers.filter((x) => x.why !== 'initial')
  const told = full.filter((x) => x.a.some((i) => a[i]!.role === 'name') || x.b.some((j) => b[j]!.role === 'name'))
  const initials = answers.length - full.length
  if (told.length === 0)
    return mean > 0.9 && openA.length + openB.length === 0 && full.length > 0 ? 'unsure' : 'different'
  // Words on both sides that answer nothing: two people.
  if (openA.length > 0 && openB.length > 0) return 'different'
  if (fathers) return 'different'
  if ((initialsLeft && openB.length > 0) || (otherInitials && openA.length > 0)) return 'different'
  const weakest = Math.min(...told.map((x) => x.likeness))
  if (openA.length === 0 && openB.length === 0) {
    if (told.length === 1 && initials === 0 && a.length + b.length > 3)
      return mean >= 0.9 && Math.abs(a.length - b.length) < 2 ? 'same' : 'unsure'
    return mean >= SAME && weakest >= 0.7 ? 'same' : mean >= 0.7 ? 'unsure' : 'different'
  }
  // One name is longer: what it has beyond the other must not be another given name.
  const [long, open, side] = openA.length > 0 ? ([a, openA, 'a'] as const) : ([b, openB, 'b'] as const)
  const answered = told.map((x) => Math.min(...x[side]))
  const firstAnswered = Math.min(...answered)
  if (told.length + (initials > 0 ? 1 : 0) < 2) return 'unsure'
  // Something light on the short side that answers nothing may yet be the other's word.
  if ((side === 'a' ? restB : restA).length > 0) return 'unsure'
  if (open.some((i) => i < firstAnswered && long[i]!.role === 'name')) return 'unsure'
  // "Amir Khan" is not yet "Amir Khan Muttaqi": a surname that many bear does not tell a shortened name from another one.
  const last = told.reduce((x, y) => (Math.max(...y[side]) > Math.max(...x[side]) ? y : x))
  if (last[side].every((i) => long[i]!.common) && open.some((i) => i > Math.max(...last[side]))) return 'unsure'
  return mean >= SAME && weakest >= 0.74 ? 'same' : mean >= 0.7 ? 'unsure' : 'different'
}
