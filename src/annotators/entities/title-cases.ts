/** In which case a title stands, and so the name after it. */
import type { Case } from '../../names/nominative.ts'
import type { Ground, PostMark } from './ground.ts'

/** The cases in which the title before its holder's name may stand; the name stands in one of them as well. Absent: undefined without a title there. */
export function casesOfTitle(g: Ground, { holder, titleFirst, counterpart }: PostMark): readonly Case[] | undefined {
  if (!holder || counterpart || titleFirst >= holder.first) return undefined
  // "премьер-министра": only the last part of a joined title tells its case.
  let at = titleFirst
  while (at + 2 < holder.first && g.tokens[at + 1]!.norm === '-' && g.tokens[at + 2]!.start === g.tokens[at + 1]!.end)
    at += 2
  const word = g.tokens[at]!.norm
  return g.language.titles.nameForms?.casesOfTitle?.find(([ending]) => ending.test(word))?.[1] ?? ['nom']
}
