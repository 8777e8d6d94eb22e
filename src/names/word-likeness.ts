/** How alike two words of names are, as a number from 0 to 1. */
import type { NamePart } from './parts.ts'
import { soundDistance } from './sound-distance.ts'
import { USAGES } from './usages.ts'

let usages: Set<string> | undefined
/** Whether usage makes a Latin and a Cyrillic word one name, though their letters do not. */
function isUsage(a: NamePart, b: NamePart): boolean {
  const [latin, cyrillic] = a.script === 'Latn' ? [a, b] : [b, a]
  if (latin.script !== 'Latn' || cyrillic.script !== 'Cyrl') return false
  usages ??= new Set(USAGES.split('|'))
  return usages.has(`${latin.word} ${cyrillic.word}`) || cyrillic.stems.some((s) => usages!.has(`${latin.word} ${s}`))
}

/** Cost a sound at which two words are nothing alike. */
const FAR = 1.45

/**
 * 1 for one word in two spellings, 0 for words that have nothing in common; about 0.75 parts the same from the others.
 * Spellings settled by usage (lexemes.ts) decide over letters, both ways.
 */
export function wordLikeness(a: NamePart, b: NamePart): number {
  if (a.word === b.word) return 1
  if (a.script === 'other' || b.script === 'other') return 0
  const shared = a.lexemes.length > 0 && b.lexemes.length > 0
  if (shared && a.lexemes.some((x) => b.lexemes.includes(x))) return 0.96
  if (isUsage(a, b)) return 0.93
  let likeness = soundLikeness(a.sounds, b.sounds, a, b)
  // Other readings change a sound or two: they cannot make alike what has nothing in common.
  if (likeness < 0.3) return likeness
  for (const s of a.also) likeness = Math.max(likeness, soundLikeness(s, b.sounds, a, b) - 0.02)
  for (const s of b.also) likeness = Math.max(likeness, soundLikeness(a.sounds, s, a, b) - 0.02)
  if (likeness < 0.9)
    for (const s of a.also) for (const t of b.also) likeness = Math.max(likeness, soundLikeness(s, t, a, b) - 0.04)
  // Two settled words that share no row are two names, however near their letters.
  return shared ? Math.min(likeness, 0.5) : likeness
}

/** Likeness of two strings of sounds. Below `least` it is not worked out to the end. */
export function soundLikeness(
  x: string,
  y: string,
  a: Pick<NamePart, 'script'>,
  b: Pick<NamePart, 'script'>,
  least = 0.2,
): number {
  const long = Math.max(x.length, y.length)
  if (x.length === 0 || y.length === 0) return 0
  // Words of very different length cannot be alike; short vowels alone make up a half at most.
  if (Math.min(x.length, y.length) * 2.6 < long) return 0
  const whole = FAR * Math.max(3, (x.length + y.length) / 2)
  return Math.max(0, 1 - soundDistance(x, y, a.script, b.script, whole * (1 - least)) / whole)
}
