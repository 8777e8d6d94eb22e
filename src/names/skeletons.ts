/** What is left of a word's sounds when all that scripts write differently is taken out: keys under which it is looked up. */
import type { NamePart } from './parts.ts'

/** Sounds that stay, by the class they fall into. Vowels, breaths, w and v go: one script or another leaves them out. */
const CLASS: { readonly [sound: string]: string } = {
  b: 'b',
  p: 'b',
  f: 'f',
  m: 'm',
  n: 'n',
  N: 'n',
  t: 't',
  d: 't',
  D: 't',
  k: 'k',
  q: 'k',
  g: 'k',
  G: 'k',
  s: 's',
  z: 's',
  T: 's',
  S: 'S',
  C: 'S',
  J: 'J',
  Z: 'J',
  r: 'r',
  l: 'l',
}

/** The keys of one word, one to four. A word of vowels alone has the key of its first sound. */
export function skeletonsOf(part: NamePart): string[] {
  const out = new Set<string>()
  for (const sounds of [part.sounds, ...part.also.slice(0, 3)]) {
    out.add(skeleton(sounds))
    // Cyrillic х and Latin kh are h, too.
    if (sounds.includes('X')) out.add(skeleton(sounds, 'k'))
  }
  return [...out]
}

/** The key of sounds; `x` is what kh counts as. */
export function skeleton(sounds: string, x = ''): string {
  let out = ''
  for (const s of sounds) {
    const c = s === 'X' ? x : (CLASS[s] ?? '')
    if (c !== '' && !out.endsWith(c)) out += c
  }
  return out === '' ? `~${VOWELS[sounds[0] ?? ''] ?? ''}` : out
}

const VOWELS: { readonly [sound: string]: string } = { w: 'w', v: 'w', W: 'w', h: 'h', X: 'h', y: 'y', Y: 'y', j: 'J' }
