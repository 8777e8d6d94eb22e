/**
 * Of what rank those are who meet, where a report tells the post and no name: "talks of the two prime ministers" and a meeting of foreign
 * ministers of the same states, on one day in one city, are two encounters.
 *
 * Source: the posts as the foreign ministries of Pakistan and Russia, the White House and the United Nations name them. Each word is the
 * beginning of a folded word (see `text/fold.ts`); one behind `=` is whole.
 */
import type { Draft } from '../model/draft.ts'
import { foldPhrase } from '../text/fold.ts'
import { type Part, part } from './part.ts'

/** In order: words that stand for one rank are not looked at again for those below it ("vice president" is no president). */
const RANKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'deputy head',
    [
      'vice president',
      'deputy prime minister',
      'вице президент',
      'вице премьер',
      '=نائب =صدر',
      '=نائب وزیر اعظم',
      '=نائب وزیراعظم',
      '=نائب =وزیر =اعظم',
    ],
  ],
  [
    'deputy foreign minister',
    [
      'deputy foreign minister',
      'замглав =мид',
      'заместител министр иностранн',
      'заместител глав =мид',
      '=نائب =وزیر =خارجہ',
      '=سیکرٹری =خارجہ',
      'foreign secretar',
    ],
  ],
  [
    'foreign minister',
    [
      'foreign minister',
      'minister of foreign affairs',
      'ministers of foreign affairs',
      'minister for foreign affairs',
      'secretary of state',
      'top diplomat',
      'министр иностранн',
      'глав =мид',
      'главами =мид',
      'госсекретар',
      'глав внешнеполитическ',
      'руководител внешнеполитическ',
      '=وزیر =خارجہ',
      '=وزرائے =خارجہ',
      '=وزیرخارجہ',
    ],
  ],
  [
    'defence minister',
    [
      'defence minister',
      'defense minister',
      'secretary of defense',
      'secretary of war',
      'minister of defence',
      'minister of defense',
      'министр оборон',
      'глав минобороны',
      'глав пентагона',
      '=وزیر =دفاع',
      '=وزرائے =دفاع',
    ],
  ],
  [
    'interior minister',
    [
      'interior minister',
      'minister of the interior',
      'министр внутренн',
      'глав =мвд',
      '=وزیر =داخلہ',
      '=وزرائے =داخلہ',
    ],
  ],
  [
    'finance minister',
    [
      'finance minister',
      'treasury secretar',
      'secretary of the treasury',
      'министр финанс',
      'глав минфина',
      '=وزیر =خزانہ',
      '=وزرائے =خزانہ',
    ],
  ],
  [
    'security adviser',
    [
      'national security advis',
      'security council secretar',
      'secretary of the security council',
      'советник по национальной безопасности',
      'советник по нацбезопасности',
      'секретар совета безопасности',
      'секретар совбеза',
      '=قومی =سلامتی =کے مشیر',
      '=مشیر =قومی =سلامتی',
    ],
  ],
  ['speaker', ['=speaker', 'speakers', 'спикер', 'председател госдумы', '=سپیکر', '=اسپیکر']],
  [
    'military chief',
    [
      'army chief',
      'chief of army staff',
      'chief of the general staff',
      'chairman of the joint chiefs',
      'начальник генштаб',
      'начальник генеральн',
      '=آرمی =چیف',
      '=فوج =کے =سربراہ',
    ],
  ],
  [
    'envoy',
    [
      'special envoy',
      'special representative',
      'спецпосланник',
      'спецпредставител',
      'специальн представител',
      '=خصوصی =ایلچی',
      '=خصوصی نمائند',
    ],
  ],
  [
    'head of government',
    [
      'prime minister',
      'premier',
      'chancellor',
      'taoiseach',
      'премьер',
      'канцлер',
      'глав правительств',
      'председател правительств',
      '=وزیر =اعظم',
      '=وزیراعظم',
      '=وزرائے =اعظم',
      'چانسلر',
    ],
  ],
  [
    'head of state',
    [
      'president',
      '=king',
      'kings',
      '=queen',
      '=emir',
      '=sultan',
      'head of state',
      'heads of state',
      'президент',
      '=король',
      '=короля',
      '=королем',
      '=эмир',
      '=эмира',
      '=эмиром',
      'глав государств',
      '=صدر',
      '=صدور',
      '=بادشاہ',
      '=امیر',
      'سربراہان مملکت',
    ],
  ],
]

interface Word {
  readonly text: string
  readonly whole: boolean
}

/** The words in order; an apostrophe or hyphen parts words. */
const wordsOf = (text: string): string[] =>
  foldPhrase(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const PHRASES: readonly (readonly [string, readonly Word[]])[] = RANKS.flatMap(([rank, phrases]) =>
  phrases.map((phrase) => {
    const words = phrase.split(' ').map((w) => ({ text: wordsOf(w)[0]!, whole: w.startsWith('=') }))
    return [rank, words] as const
  }),
)

/** The ranks that a text names. */
export function ranksIn(text: string): Set<string> {
  const words = wordsOf(text)
  const out = new Set<string>()
  const taken = new Set<number>()
  for (const [rank, phrase] of PHRASES)
    for (let i = 0; i + phrase.length <= words.length; i++) {
      const fits = phrase.every((p, k) => {
        const word = words[i + k]!
        return !taken.has(i + k) && (p.whole ? word === p.text : word.startsWith(p.text))
      })
      if (!fits) continue
      out.add(rank)
      for (let k = 0; k < phrase.length; k++) taken.add(i + k)
    }
  return out
}

const known = new WeakMap<Draft, ReadonlySet<string>>()

/** By the words a draft rests on and the posts of those it names. */
function ranksOf(d: Draft): ReadonlySet<string> {
  const before = known.get(d)
  if (before) return before
  const found = ranksIn([...d.evidence.map((e) => e.quote), ...d.people.flatMap((p) => p.post ?? [])].join(' . '))
  known.set(d, found)
  return found
}

/**
 * What the ranks say where names say nothing: one of the two names nobody of a side that the other names. The same ranks in both speak for
 * one encounter; ranks of which none is common, against it.
 */
export function ofRanks(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [ranksOf(a), ranksOf(b)]
  if (x.size === 0 || y.size === 0) return undefined
  const shared = [...x].filter((r) => y.has(r)).sort()
  if (shared.length === 0) return part('rank.differ', 'differs', -2, [[...x].sort(), [...y].sort()])
  return shared.length === x.size && shared.length === y.size ? part('rank.same', 'fits', 1, [shared]) : undefined
}
