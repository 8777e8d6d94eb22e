/** Adjectives before the noun that heads a name, from each case. */
import type { Case, Gender } from './cases.ts'

export const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$/

/** Endings of adjectives by gender and case: the ending, how much of it is cut off, whether the stem is soft. */
const ADJECTIVES: { readonly [k: string]: readonly (readonly [RegExp, number, boolean])[] } = {
  'm nom': [[/ый$|ий$|ой$/, 2, false]],
  'f nom': [
    [/ая$/, 2, false],
    [/яя$/, 2, true],
  ],
  'n nom': [
    [/ое$/, 2, false],
    [/ее$/, 2, true],
  ],
  'p nom': [[/ые$|ие$/, 2, false]],
  'm gen': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'm acc': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'm dat': [
    [/ому$/, 3, false],
    [/ему$/, 3, true],
  ],
  'm ins': [
    [/ым$/, 2, false],
    [/[гкх]им$/, 2, false],
    [/им$/, 2, true],
  ],
  'm prp': [
    [/ом$/, 2, false],
    [/ем$/, 2, true],
  ],
  'f gen': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f dat': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f acc': [
    [/ую$/, 2, false],
    [/юю$/, 2, true],
  ],
  'f ins': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'f prp': [
    [/ой$/, 2, false],
    [/ей$/, 2, true],
  ],
  'n gen': [
    [/ого$/, 3, false],
    [/его$/, 3, true],
  ],
  'n dat': [
    [/ому$/, 3, false],
    [/ему$/, 3, true],
  ],
  'n ins': [
    [/ым$/, 2, false],
    [/[гкх]им$/, 2, false],
    [/им$/, 2, true],
  ],
  'n prp': [
    [/ом$/, 2, false],
    [/ем$/, 2, true],
  ],
  'p gen': [[/ых$|их$/, 2, false]],
  'p dat': [[/ым$|им$/, 2, false]],
  'p ins': [[/ыми$|ими$/, 3, false]],
  'p prp': [[/ых$|их$/, 2, false]],
}

/** The nominative of an adjective before a noun of this gender. Absent: undefined where its ending is not of this case. */
export function adjectiveIn(word: string, c: Case, gender: Gender): string | undefined {
  if (!ADJECTIVE.test(word) || word.length < 5) return word
  const hard = (stem: string): string =>
    gender === 'm'
      ? /[гкхжчшщ]$/.test(stem)
        ? `${stem}ий`
        : /(?:н|в|р|т|л|д|б|м|п|с|з)$/.test(stem)
          ? `${stem}ый`
          : `${stem}ий`
      : gender === 'f'
        ? `${stem}ая`
        : gender === 'n'
          ? `${stem}ое`
          : /[гкхжчшщ]$/.test(stem)
            ? `${stem}ие`
            : `${stem}ые`
  const soft = (stem: string): string =>
    gender === 'm' ? `${stem}ий` : gender === 'f' ? `${stem}яя` : gender === 'n' ? `${stem}ее` : `${stem}ие`
  if (c === 'nom' && gender === 'm') return /(?:ый|ий|ой)$/.test(word) ? word : undefined
  for (const [ending, cut, isSoft] of ADJECTIVES[`${gender} ${c}`] ?? []) {
    if (!ending.test(word)) continue
    const stem = word.slice(0, -cut)
    return isSoft && /н$/.test(stem) ? soft(stem) : hard(stem)
  }
  return undefined
}
