/** The words that a language's tables are made of. */

import { madeOnce } from '../../model/remember.ts'
import { foldPhrase } from '../../text/fold.ts'
import type { Language } from '../language.ts'

/** Every folded word of the tables of times, offices, places, peoples, bodies, statements, encounters and acts: made once for each language. */
export const vocabularyOf = madeOnce((language: Language): ReadonlySet<string> => {
  const out = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string')
      for (const word of foldPhrase(value.replace(/[|*@$،,]/g, ' ')).split(' ')) out.add(word)
    else if (Array.isArray(value)) value.forEach(add)
    else if (value instanceof Set || value instanceof Map) for (const one of value) add(one)
    else if (value && typeof value === 'object' && !(value instanceof RegExp)) Object.values(value).forEach(add)
  }
  const { time, titles, places, peoples, bodies, cues, encounters, acts } = language
  add([time, titles, places, peoples, bodies, cues, encounters, acts])
  return out
})
