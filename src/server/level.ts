/** The level of an encounter: the highest office held by anybody who took part. */

import { findLanguage } from '../languages/index.ts'
import type { LanguageCode } from '../model/document.ts'
import type { Entry } from '../model/entry.ts'
import { foldPhrase } from '../text/fold.ts'

export const LEVELS = ['head', 'minister', 'official', 'unknown'] as const
export type Level = (typeof LEVELS)[number]

/** A title as words; one that ended in a star stands for any ending. */
interface Title {
  readonly words: readonly { readonly stem: string; readonly open: boolean }[]
  readonly rank: number
}
interface Titles {
  readonly titles: readonly Title[]
  readonly deputies: readonly Title[]
}

const tables = new Map<LanguageCode, Titles>()
const ranks = new Map<string, number | undefined>()
const MOST_RANKS = 20_000

const titlesIn = (words: string, rank: number): Title[] =>
  words
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({
      rank,
      words: phrase.split(' ').map((w) => ({ stem: foldPhrase(w.replace('*', '')), open: w.includes('*') })),
    }))

function titlesOf(lang: LanguageCode): Titles {
  const before = tables.get(lang)
  if (before) return before
  const table = findLanguage(lang)!.titles
  const titles = table.titles.flatMap((row) => titlesIn(row.words, row.rank))
  // The longest first: "prime minister" before "minister".
  titles.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank)
  const made = { titles, deputies: titlesIn(table.modifiers.deputy, 0) }
  tables.set(lang, made)
  return made
}

const standsAt = (title: Title, words: readonly string[], at: number): boolean =>
  title.words.every(({ stem, open }, k) => {
    const word = words[at + k]
    return word !== undefined && (open ? word.startsWith(stem) : word === stem)
  })

/**
 * The rank of a post as a report wrote it, by the first title in it (the longest that begins there); deputies stand two below.
 * Absent: undefined where the table of the language knows no title in it. Source: `languages/<code>/titles.ts`.
 */
export function rankOf(post: string, lang: LanguageCode): number | undefined {
  const key = `${lang} ${post}`
  if (ranks.has(key)) return ranks.get(key)
  if (ranks.size > MOST_RANKS) ranks.clear()
  const rank = rankIn(
    foldPhrase(post)
      .split(/[\s,]+/)
      .slice(0, 12),
    titlesOf(lang),
  )
  ranks.set(key, rank)
  return rank
}

function rankIn(words: readonly string[], { titles, deputies }: Titles): number | undefined {
  for (let i = 0; i < words.length; i++) {
    const title = titles.find((t) => standsAt(t, words, i))
    if (!title) continue
    const isDeputy = words.slice(0, i).some((_, k) => deputies.some((d) => standsAt(d, words, k)))
    return title.rank + (isDeputy ? 2 : 0)
  }
  return undefined
}

/** The level at which an entry's encounter was. */
export function levelOf(entry: Entry): Level {
  let best = 99
  for (const person of entry.people) {
    if (person.rejected) continue
    for (const c of person.post.claims) if (!c.rejected && c.lang) best = Math.min(best, rankOf(c.value, c.lang) ?? 99)
  }
  return best <= 2 ? 'head' : best <= 4 ? 'minister' : best < 99 ? 'official' : 'unknown'
}
