/** How well words are met by terms held in memory. */
import { eachTerm, type SearchPart, type Terms } from '../../model/search.ts'

const timesIn = (list: readonly string[], phrase: readonly string[]): number => {
  let n = 0
  for (let i = 0; i + phrase.length <= list.length; i++) if (phrase.every((t, k) => list[i + k] === t)) n++
  return n
}

/** 0 where it is not met; else more for titles and for rarer length, as the other stores' ranking does roughly. */
export function scoreOf(of: Terms, parts: readonly SearchPart[]): number {
  const terms = { title: eachTerm(of.title), body: eachTerm(of.body), names: eachTerm(of.names) }
  const length = terms.title.length + terms.body.length + terms.names.length
  let score = 0
  for (const part of parts) {
    let here = 0
    for (const { terms: phrase, field } of part.alternatives) {
      if (!field || field === 'title') here += 4 * timesIn(terms.title, phrase)
      if (!field || field === 'body') here += timesIn(terms.body, phrase)
      if (field === 'names') here += 2 * timesIn(terms.names, phrase)
    }
    if (part.not ? here > 0 : here === 0) return 0
    score += here / (here + 1 + length / 300)
  }
  return score
}
