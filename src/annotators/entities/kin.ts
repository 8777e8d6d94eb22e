/** Two names that one sentence tells apart: somebody, and their daughter, brother or successor. */

import type { Ground } from './ground.ts'
import { lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'

/** A report tells of few families; more pairs than this are not looked at. */
const MOST = 50

/**
 * Pairs of persons, by the index of their names: "Trump's daughter Ivanka Trump", "the son of President Biden, Hunter Biden",
 * "дочь Трампа Иванка Трамп", "ٹرمپ کی بیٹی ایوانکا ٹرمپ". Offices and honorifics may stand before either name.
 */
export function kinOf(ground: Ground): [number, number][] {
  const { tokens, nameAt, sentences, language } = ground
  const lexicon = lexiconOf(language)
  const out: [number, number][] = []
  for (const s of sentences)
    for (let i = s.first; i < s.last; i++) {
      if (nameAt[i]) continue
      const kin = lexicon.kin.at(tokens, i, s.last)
      if (!kin) continue
      const owner = lexicon.offices.owner.has(tokens[i - 1]?.norm ?? '') ? nameAt[i - 2] : undefined
      const first = personFrom(kin.last, s.last)
      const pair =
        owner?.type === 'PER'
          ? ([owner, first] as const)
          : language.titles.owners === 'cased'
            ? ([first, first && personFrom(first.last, s.last)] as const)
            : ([first, before(i, s.first)] as const)
      if (pair[0] && pair[1] && out.length < MOST) out.push([pair[0].index, pair[1].index])
      i = kin.last - 1
    }
  return out

  /** The person that follows at `from`, after "of", articles, signs, titles and honorifics. */
  function personFrom(from: number, end: number): Named | undefined {
    for (let i = from, n = 0; i < end && n < 5; n++) {
      const name = nameAt[i]
      if (name?.type === 'PER') return name
      const title = lexicon.titles.at(tokens, i, end) ?? lexicon.honorifics.at(tokens, i, end)
      if (title) i = title.last
      else if (name) i = name.last
      else if (isComma(tokens[i]!.norm) || lexicon.beside.beforeKin.test(tokens[i]!.norm)) i++
      else if (language.countries.demonym([tokens[i]!.norm])) i++
      else return undefined
    }
    return undefined
  }

  /** The person before a comma: "Hunter Biden, the son of …". */
  function before(at: number, least: number): Named | undefined {
    let i = at - 1
    if (lexicon.beside.articles.has(tokens[i]?.norm ?? '')) i--
    if (!isComma(tokens[i]?.norm) || i - 1 < least) return undefined
    const name = nameAt[i - 1]
    return name?.type === 'PER' ? name : undefined
  }
}

const isComma = (sign: string | undefined): boolean => sign === ',' || sign === '،'
