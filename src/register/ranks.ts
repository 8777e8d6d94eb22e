/**
 * Of what rank those are who meet, where a report tells the post and no name: "talks of the two prime ministers" and a meeting of foreign
 * ministers of the same states, on one day in one city, are two encounters.
 *
 * Source: the posts as the foreign ministries of Pakistan and Russia, the White House and the United Nations name them. Each word is the
 * beginning of a folded word (see `text/fold.ts`); one behind `=` is whole.
 */
import type { Draft } from '../model/draft.ts'
import type { Evidence } from '../model/evidence.ts'
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
    'trade minister',
    [
      'trade minister',
      'commerce minister',
      'economy minister',
      'minister of trade',
      'ministers of trade',
      'minister of commerce',
      'minister of economy',
      'minister for trade',
      'commerce secretar',
      'secretary of commerce',
      'trade representative',
      'министр торгов',
      'министр эконом',
      'министр промышленност',
      'глав минэкономразвити',
      '=وزیر =تجارت',
      '=وزرائے =تجارت',
      '=وزیر =معیشت',
    ],
  ],
  [
    'energy minister',
    [
      'energy minister',
      'minister of energy',
      'secretary of energy',
      'energy secretar',
      'министр энерг',
      '=وزیر =توانائی',
      '=وزرائے =توانائی',
      '=وزیر =پٹرولیم',
    ],
  ],
  [
    'agriculture minister',
    [
      'agriculture minister',
      'minister of agriculture',
      'secretary of agriculture',
      'министр сельск',
      '=وزیر =زراعت',
      '=وزرائے =زراعت',
    ],
  ],
  [
    'health minister',
    ['health minister', 'minister of health', 'министр здравоохран', 'глав минздрава', '=وزیر =صحت', '=وزرائے =صحت'],
  ],
  [
    'justice minister',
    [
      'justice minister',
      'minister of justice',
      'attorney general',
      'министр юстиц',
      'генеральн прокурор',
      'генпрокурор',
      '=وزیر =قانون',
      '=وزرائے =قانون',
    ],
  ],
  [
    'transport minister',
    [
      'transport minister',
      'minister of transport',
      'министр транспорт',
      '=وزیر =ٹرانسپورٹ',
      '=وزیر =ریلوے',
      '=وزیر =مواصلات',
    ],
  ],
  [
    'culture minister',
    [
      'culture minister',
      'minister of culture',
      'education minister',
      'minister of education',
      'министр культур',
      'министр образован',
      'министр просвещ',
      '=وزیر =ثقافت',
      '=وزیر =تعلیم',
      '=وزرائے =تعلیم',
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

/** How far before and after the words of an encounter a post may stand that belongs to it: "the defence ministers of [A and B met]". */
const BEFORE = 60
const AFTER = 30
const STOP = /[,;:.!?…—–()«»"\n،؛۔؟]/

/** The ranks told in the words an encounter rests on and right beside the first of them, and in the posts of those it names. */
export function ranksTold(text: string, evidence: readonly Evidence[], posts: readonly string[]): string[] {
  const [first, ...more] = evidence
  if (!first) return []
  let from = first.start
  while (from > 0 && first.start - from < BEFORE && !STOP.test(text[from - 1]!)) from--
  let to = first.end
  while (to < text.length && to - first.end < AFTER && !STOP.test(text[to]!)) to++
  // A word cut in two would be taken for another.
  const words = text.slice(from, to).replace(first.start - from === BEFORE ? /^\S+/ : /^/, '')
  return [...ranksIn([words, ...more.map((e) => e.quote), ...posts].join(' . '))].sort()
}

/**
 * What the ranks say where names say nothing: one of the two names nobody of a side that the other names. The same ranks in both speak for
 * one encounter; ranks of which none is common leave it to a reader.
 */
export function ofRanks(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [a.ranks ?? [], b.ranks ?? []]
  if (x.length === 0 || y.length === 0) return undefined
  const shared = x.filter((r) => y.includes(r))
  if (shared.length === 0) return { ...part('rank.differ', 'differs', -2, [x, y]), doubts: true }
  return shared.length === x.length && shared.length === y.length ? part('rank.same', 'fits', 1, [shared]) : undefined
}
