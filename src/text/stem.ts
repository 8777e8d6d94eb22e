/**
 * Light stems for search: the forms of one word get one term. Told by script, since a query does not say its language.
 *
 * Source: Urdu plural and oblique endings after Schmidt, Urdu: An Essential Grammar, chapter 1;
 * Russian after Snowball's description of its Russian stemmer; English after Porter 1980, step 1.
 */

/** The stem of a folded word (`fold.ts`). Words of other scripts, numbers and short words stay as they are. */
export function stem(word: string): string {
  const c = word.charCodeAt(0)
  if (c >= 0x0600 && c <= 0x06ff) return urdu(word)
  if (c >= 0x0400 && c <= 0x04ff) return russian(word)
  if (c >= 0x61 && c <= 0x7a) return english(word)
  return word
}

function urdu(word: string): string {
  const w = word.endsWith('ء') ? word.slice(0, -1) : word
  const n = w.length
  if (n >= 5 && (w.endsWith('یوں') || w.endsWith('یاں'))) return w.slice(0, -2)
  if (n >= 5 && w.endsWith('ئیں')) return w.slice(0, -3)
  if (n >= 5 && (w.endsWith('وں') || w.endsWith('یں') || w.endsWith('ؤں'))) return w.slice(0, -2)
  if (n >= 4 && (w.endsWith('ے') || w.endsWith('ہ') || w.endsWith('ا'))) return w.slice(0, -1)
  return w
}

const VOWELS = 'аеиоуыэюя'
const longestFirst = (endings: string): readonly string[] => endings.split(' ').sort((a, b) => b.length - a.length)
const GERUND_A = longestFirst('в вши вшись')
const GERUND = longestFirst('ив ивши ившись ыв ывши ывшись')
const ADJECTIVE = longestFirst('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею')
const PARTICIPLE_A = longestFirst('ем нн вш ющ щ')
const PARTICIPLE = longestFirst('ивш ывш ующ')
const VERB_A = longestFirst('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно')
const VERB = longestFirst(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
)
const NOUN = longestFirst(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
)
const DERIVED = longestFirst('ост ость')

/** The word without the longest of these endings that begins at or after `from`; undefined where none does. */
function cut(word: string, from: number, endings: readonly string[], afterA = false): string | undefined {
  for (const e of endings) {
    const at = word.length - e.length
    if (at < from || !word.endsWith(e)) continue
    if (!afterA) return word.slice(0, at)
    const before = word[at - 1]
    if (at - 1 >= from && (before === 'а' || before === 'я')) return word.slice(0, at)
  }
  return undefined
}

function russian(word: string): string {
  let rv = 0
  while (rv < word.length && !VOWELS.includes(word[rv]!)) rv++
  rv++
  if (rv >= word.length) return word
  const r1 = regionAfter(word, 0)
  const r2 = regionAfter(word, r1)
  let w = cut(word, rv, GERUND_A, true) ?? cut(word, rv, GERUND)
  if (w === undefined) {
    w = cut(word, rv, ['ся', 'сь']) ?? word
    const adjective = cut(w, rv, ADJECTIVE)
    if (adjective !== undefined)
      w = cut(adjective, rv, PARTICIPLE_A, true) ?? cut(adjective, rv, PARTICIPLE) ?? adjective
    else w = cut(w, rv, VERB_A, true) ?? cut(w, rv, VERB) ?? cut(w, rv, NOUN) ?? w
  }
  w = cut(w, rv, ['и']) ?? w
  w = cut(w, r2, DERIVED) ?? w
  const superlative = cut(w, rv, ['ейше', 'ейш'])
  if (superlative !== undefined) w = superlative
  if (w.endsWith('нн') && w.length - 1 >= rv) return w.slice(0, -1)
  return cut(w, rv, ['ь']) ?? w
}

/** Where the part begins that follows the first consonant after a vowel, at or after `from`. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++)
    if (!VOWELS.includes(word[i]!) && VOWELS.includes(word[i - 1]!)) return i + 1
  return word.length
}

const hasVowel = (s: string): boolean => /[aeiouy]/.test(s)

function english(word: string): string {
  let w = word
  if (w.length <= 3) return w
  if (w.endsWith('sses')) w = w.slice(0, -2)
  else if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  const base = w.endsWith('ed') ? w.slice(0, -2) : w.endsWith('ing') ? w.slice(0, -3) : undefined
  if (base !== undefined && base.length >= 3 && hasVowel(base)) {
    if (/(?:at|bl|iz)$/.test(base)) w = `${base}e`
    else w = /([^aeioulsz])\1$/.test(base) ? base.slice(0, -1) : base
  }
  return w.endsWith('e') && w.length > 4 ? w.slice(0, -1) : w
}
