/** The nominative of a single word from each case, by Zaliznyak's declension types for names. */

import { remembered } from '../model/remember.ts'
import { likelihood, odds, WEIGHT } from './case-likelihood.ts'
import { type Case, CONSONANT, type Gender, type Guess, type Rule } from './cases.ts'
import { PERSON_ODDS } from './nominative-odds.ts'

/** Endings that no case changes: foreign names in o, u, i, e, and surnames in -ko, -ykh. */
const FIXED = /(?:[оуюэеи]|[иы]х)$/
const IRREGULAR: { readonly [oblique: string]: string } = {
  павла: 'павел',
  павлу: 'павел',
  павлом: 'павел',
  павле: 'павел',
  льва: 'лев',
  льву: 'лев',
  львом: 'лев',
  льве: 'лев',
  петра: 'петр',
  александра: 'александр',
  александры: 'александра',
  младшего: 'младший',
  младшему: 'младший',
  младшим: 'младший',
  старшего: 'старший',
  старшему: 'старший',
  старшим: 'старший',
}

const MAN: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/[^аеиоуыэюя]а$/, 1, ''],
    [/ея$/, 1, 'й'],
    [/[аиоу]я$/, 1, 'й'],
    [/[^аеиоуыэюя]я$/, 1, 'ь'],
    [/ого$/, 3, 'ый', 'ой', 'ий'],
    [/его$/, 3, 'ий'],
    [/ы$/, 1, 'а'],
    [/[гкхжчшщ]и$/, 1, 'а'],
    [/[^гкхжчшщ]и$/, 1, 'я'],
  ],
  acc: [
    [/[^аеиоуыэюя]а$/, 1, ''],
    [/[аеиоу]я$/, 1, 'й'],
    [/[^аеиоуыэюя]я$/, 1, 'ь'],
    [/ого$/, 3, 'ый', 'ой', 'ий'],
    [/его$/, 3, 'ий'],
    [/у$/, 1, 'а'],
    [/ю$/, 1, 'я'],
  ],
  dat: [
    [/[^аеиоуыэюя]у$/, 1, ''],
    [/[аеиоу]ю$/, 1, 'й'],
    [/[^аеиоуыэюя]ю$/, 1, 'ь'],
    [/ому$/, 3, 'ый', 'ой', 'ий'],
    [/ему$/, 3, 'ий'],
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/[^аоуыэю]е$/, 1, 'я'],
  ],
  ins: [
    [/ом$/, 2, ''],
    [/[жчшщц]ем$/, 2, ''],
    [/[аеиоу]ем$/, 2, 'й'],
    [/[^аеиоуыэюяжчшщц]ем$/, 2, 'ь'],
    [/ым$/, 2, '', 'ый', 'ой'],
    [/им$/, 2, 'ий'],
    [/ой$/, 2, 'а'],
    [/[жчшщц]ей$/, 2, 'а'],
    [/[^жчшщц]ей$/, 2, 'я'],
  ],
  prp: [
    [/[^аеиоуыэюяь]е$/, 1, '', 'ь', 'а'],
    [/[аеоу]е$/, 1, 'й'],
    [/ии$/, 1, 'й'],
    [/ом$/, 2, 'ый', 'ой', 'ий'],
    [/ем$/, 2, 'ий'],
  ],
}
const WOMAN: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ы$/, 1, 'а'],
    [/[гкхжчшщ]и$/, 1, 'а'],
    [/и$/, 1, 'я', 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
  dat: [
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/е$/, 1, 'я'],
    [/ии$/, 1, 'я'],
    [/[^аеиоуыэюя]и$/, 1, 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
  acc: [
    [/[^аеиоуыэюя]у$/, 1, 'а'],
    [/[^ую]ю$/, 1, 'я'],
    [/ую$/, 2, 'ая'],
    [/юю$/, 2, 'яя'],
  ],
  ins: [
    [/[жчшщц]ей$/, 2, 'а'],
    [/ой$/, 2, 'а', 'ая'],
    [/[^жчшщц]ей$/, 2, 'я', 'яя'],
    [/ью$/, 2, 'ь'],
    [/ою$/, 2, 'а'],
  ],
  prp: [
    [/[^аеиоуыэюя]е$/, 1, 'а'],
    [/е$/, 1, 'я'],
    [/ии$/, 1, 'я'],
    [/[^аеиоуыэюя]и$/, 1, 'ь'],
    [/(?:ск|цк|н|ж)ой$/, 2, 'ая'],
    [/(?:ов|ев|ин|ын)ой$/, 2, 'а'],
    [/ей$/, 2, 'яя'],
  ],
}
const NEUTER: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ства$/, 1, 'о'],
    [/ия$/, 1, 'е'],
    [/[^аеиоуыэюя]а$/, 1, 'о'],
    [/ого$/, 3, 'ое'],
  ],
  dat: [
    [/ству$/, 1, 'о'],
    [/ию$/, 1, 'е'],
    [/[^аеиоуыэюя]у$/, 1, 'о'],
    [/ому$/, 3, 'ое'],
  ],
  acc: [],
  ins: [
    [/ством$/, 2, 'о'],
    [/ием$/, 1, ''],
    [/[^аеиоуыэюя]ом$/, 2, 'о'],
    [/ым$/, 2, 'ое'],
    [/им$/, 2, 'ое', 'ее'],
  ],
  prp: [
    [/ье$/, 0, ''],
    [/стве$/, 1, 'о'],
    [/ии$/, 1, 'е'],
    [/[^аеиоуыэюя]е$/, 1, 'о'],
    [/ом$/, 2, 'ое'],
  ],
}
const PLURAL: { readonly [c in Case]: readonly Rule[] } = {
  nom: [],
  gen: [
    [/ых$/, 2, 'ые'],
    [/их$/, 2, 'ие'],
    [/ов$/, 2, 'ы', 'и'],
    [/[^аеиоуыэюя]$/, 0, 'ы'],
  ],
  dat: [
    [/ам$/, 2, 'ы', 'и'],
    [/ым$/, 2, 'ые'],
    [/им$/, 2, 'ие'],
  ],
  acc: [],
  ins: [
    [/ами$/, 3, 'ы', 'и'],
    [/ыми$/, 3, 'ые'],
    [/ими$/, 3, 'ие'],
  ],
  prp: [
    [/ах$/, 2, 'ы', 'и'],
    [/ых$/, 2, 'ые'],
    [/их$/, 2, 'ие'],
  ],
}

/** The rules of each gender and case. */
export const TABLES = { m: MAN, f: WOMAN, n: NEUTER, p: PLURAL }

/** Names share their words: each word is thought about once for each case and gender. */
const guesses = new Map<string, (word: string) => Guess | undefined>()
const MOST_GUESSES = 5_000

/** The best nominative of one small-letter word in a case and gender. Absent: undefined where the word cannot be that. */
export function wordIn(word: string, c: Case, gender: Gender): Guess | undefined {
  const key = c + gender
  let guess = guesses.get(key)
  if (!guess) guesses.set(key, (guess = remembered(MOST_GUESSES, (w) => guessOf(w, c, gender))))
  return guess(word)
}

function guessOf(word: string, c: Case, gender: Gender): Guess | undefined {
  if (c === 'nom') {
    // A man's name may end in anything; a woman's in -ов or -ский is none.
    if (gender === 'f' && /(?:ов|ев|ский|цкий)$/.test(word)) return undefined
    if (gender === 'm' && /(?:ова|ева|ская|цкая)$/.test(word)) return undefined
    // "Андрея" is a man's genitive; hardly anybody is called so.
    const rare = /ея$/.test(word) || (gender === 'm' && /(?:ин|ын)а$/.test(word)) ? WEIGHT.rare : 0
    return { word, score: likelihood(word) + WEIGHT.personOdds * odds(word, PERSON_ODDS) - rare }
  }
  const out: Guess[] = []
  const odd = gender === 'm' && word !== 'александры' ? IRREGULAR[word] : undefined
  if (odd && c !== 'prp') out.push({ word: odd, score: likelihood(odd) + 1 })
  for (const [ending, cut, ...nominatives] of TABLES[gender][c]) {
    if (!ending.test(word) || word.length - cut < 2) continue
    const stem = cut > 0 ? word.slice(0, -cut) : word
    for (const n of nominatives) {
      const w = stem + n
      if (n === 'ой' && !/(?:ст|нск|вск|ц|лст|л)$/.test(stem)) continue
      if (n === 'ый' && /[гкхжчшщ]$/.test(stem)) continue
      // After a hard ending only г, к, х and the hushing letters take -ий: "Навального" is Навальный, "Нижнего" is Нижний.
      if (n === 'ий' && !(/^[еи]/.test(word.slice(stem.length)) ? /[гкхжчшщн]$/ : /[гкхжчшщ]$/).test(stem)) continue
      // -ovym is a surname's instrumental, not an adjective's; -skym is none at all.
      if (n === '' && c === 'ins' && word.endsWith('ым') && !/(?:ов|ев|ин|ын)$/.test(stem)) continue
      if (n === 'ый' && c === 'ins' && /(?:ов|ев|ин)$/.test(stem)) continue
      out.push({ word: w, score: likelihood(w) })
    }
  }
  if (fixed(word, gender)) out.push({ word, score: likelihood(word) - (CONSONANT.test(word) ? 0 : WEIGHT.unchanged) })
  let best: Guess | undefined
  for (const g of out) if (!best || g.score > best.score) best = g
  return best
}

const fixed = (word: string, gender: Gender): boolean =>
  FIXED.test(word) || word.length < 3 || (gender === 'f' && (CONSONANT.test(word) || /[ьй]$/.test(word)))
