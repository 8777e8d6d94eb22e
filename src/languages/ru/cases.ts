/** Russian case endings of names that are known beforehand: from the nominative all forms in which a report may write them. */

const VOWEL = /[аеёиоуыэюя]$/
const HUSH = /[гкхжчшщ]$/
/** Words that do not change, though their endings look as if they did. */
const FIXED =
  /^(?:де|да|фон|эль|аль|ад|бен|ибн|ван|сан|лос|нью|порт|ла|ле|и|по|в|на|о|об|за|из|от|с|для|при|де-факто|форт|тур|санта|сен|сент|буэнос|куала|коста|пуэрто|сьерра|шри|кабо|папуа|лас|эс|аддис|улан|алма|тель|абу|бад|бандар|куала|ханты|йошкар)$/i

/** The endings of one word: [cut, endings to set in place of what was cut]. */
function endings(word: string): readonly [number, string] | undefined {
  const w = word.toLowerCase()
  // Adjectives.
  if (/(?:ский|цкий|жний|ий)$/.test(w) && w.length > 4) {
    if (/[кгх]ий$/.test(w)) return [2, 'ий ого ому им ом']
    return [2, 'ий его ему им ем']
  }
  if (/(?:ый)$/.test(w)) return [2, 'ый ого ому ым ом']
  if (/[нвтлрдк]ой$/.test(w) && w.length > 4) return [2, 'ой ого ому ым им ом']
  if (/(?:[^и]ая)$/.test(w)) return [2, 'ая ой ую ою']
  if (/(?:няя)$/.test(w)) return [2, 'яя ей юю']
  if (/(?:ые|кие|гие|жие|[^аея]ние)$/.test(w) && w.length > 4) return [1, 'е х м ми']
  if (/(?:ое)$/.test(w) && w.length > 4) return [2, 'ое ого ому ым им ом']
  if (/(?:нее|жнее)$/.test(w)) return [2, 'ее его ему им ем']
  // Nouns.
  if (/ия$/.test(w)) return [1, 'я и ю ей ею']
  if (/ья$/.test(w)) return [1, 'я и е ю ей ею']
  if (/я$/.test(w)) return [1, 'я и е ю ей ею']
  if (/а$/.test(w)) return HUSH.test(w.slice(0, -1)) || /ц.$/.test(w) ? [1, 'а и ы е у ой ей'] : [1, 'а ы е у ой ою']
  if (/ие$/.test(w)) return [1, 'е я ю ем и']
  if (/ье$/.test(w)) return [1, 'е я ю ем']
  if (/(?:ство|во|но|то|ло|ро)$/.test(w) && w.length > 5) return [1, 'о а у ом е']
  if (/й$/.test(w)) return [1, 'й я ю ем е и']
  if (/ь$/.test(w)) return [1, 'ь я ю ем е и ью']
  if (/ы$/.test(w)) return [1, 'ы ам ами ах ов' + ' ']
  if (/и$/.test(w) || VOWEL.test(w)) return undefined
  if (/ец$/.test(w) && w.length > 3) return [2, 'ец ца цу цем це']
  return [0, `${' '}а у ом е ем`]
}

/**
 * All case forms of a name, the nominative first. Every word that can change changes together with the others, in the same case
 * or not: for finding names this is enough, and no form is lost.
 * Example: `caseForms('Южная Корея')` holds "Южной Корее".
 */
export function caseForms(name: string): string[] {
  const words = name.split(' ')
  const forms = words.map((word, i) => formsOf(word, i, words))
  let out = ['']
  for (const list of forms) {
    if (out.length * list.length > 120) return [name]
    out = out.flatMap((head) => list.map((form) => (head ? `${head} ${form}` : form)))
  }
  return [...new Set(out)]
}

function formsOf(word: string, i: number, words: readonly string[]): string[] {
  // After the first noun the rest stands in the genitive and stays: "Организация Объединённых Наций".
  const head = words.findIndex((w) => !isAdjective(w))
  if (head >= 0 && i > head) return [word]
  if (word.includes('-')) {
    const parts = word.split('-')
    const last = parts[parts.length - 1]!
    return formsOf(last, 0, [last]).map((form) => [...parts.slice(0, -1), form].join('-'))
  }
  if (word.length < 3 || FIXED.test(word) || !/^[а-яё]+$/i.test(word) || word === word.toUpperCase()) return [word]
  const found = endings(word)
  if (!found) return [word]
  const stem = found[0] ? word.slice(0, -found[0]) : word
  const out = new Set([word])
  for (const e of found[1].split(' ')) out.add(stem + e)
  return [...out]
}

const isAdjective = (w: string): boolean =>
  /(?:ский|цкий|ный|ый|ий|ая|ое|ые|кие|нее|няя|яя)$/i.test(w) && !/(?:ия|ие)$/i.test(w)

/** All forms of an adjective given in the nominative masculine ("российский"), for all genders and numbers. */
export function adjectiveForms(adjective: string): string[] {
  const parts = adjective.split('-')
  const last = parts.pop()!
  const head = parts.length > 0 ? `${parts.join('-')}-` : ''
  const stem = last.slice(0, -2)
  const soft = /ий$/.test(last) && !/[кгхжшщч]ий$/.test(last)
  const list = soft
    ? 'ий его ему им ем яя ей юю ее ие их ими'
    : /[кгхжшщч]ий$/.test(last)
      ? 'ий ого ому им ом ая ой ую ое ие их ими'
      : 'ый ого ому ым ом ая ой ую ое ые ых ыми'
  return list.split(' ').map((e) => head + stem + e)
}
