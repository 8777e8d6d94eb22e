/**
 * Makes src/names/nominative-odds.ts: how likely a name word with a given ending stands in the nominative in running text.
 *   npx tsx learn/names/nominative-odds.ts DIR    DIR holds SlavicNER's ner/*.tsv (names with their lemmas)
 * `--half 0` or `--half 1` leaves out the lemmas of the other half, to measure on them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digest } from '../../src/model/id.ts'

const dir = process.argv[2] ?? '/tmp/d/entities/ru/slavicner/ner'
const at = process.argv.indexOf('--half')
const half = at < 0 ? undefined : Number(process.argv[at + 1])
const to = process.argv.indexOf('--to')
const LONGEST = 4
/** How many words the shorter ending counts for. */
const TRUST = 4

const counts = { person: new Map<string, [number, number]>(), noun: new Map<string, [number, number]>() }
const seen = new Set<string>()
for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/(?:^|\/)ru\/.*\.tsv$/.test(file)) continue
  for (const line of readFileSync(join(dir, file), 'utf8').split('\n')) {
    const [, , form = '', lemma = '', type = ''] = line.split('\t')
    if (!/^(?:PER|LOC|ORG)/.test(type)) continue
    if (half !== undefined && Number.parseInt(digest(lemma).slice(0, 2), 16) % 2 !== half) continue
    const forms = form.toLowerCase().replaceAll('ё', 'е').split(' ')
    const lemmas = lemma.toLowerCase().replaceAll('ё', 'е').split(' ')
    if (forms.length !== lemmas.length) continue
    const person = type.startsWith('PER')
    forms.forEach((word, i) => {
      if (!/^[а-я]{3,}$/.test(word) || (!person && i > 0)) return
      // One man may be in the news a thousand times: each form of a word counts once.
      const key = `${word} ${lemmas[i]} ${person}`
      if (seen.has(key)) return
      seen.add(key)
      const table = person ? counts.person : counts.noun
      for (let n = 0; n <= LONGEST && n <= word.length; n++) {
        const ending = n === 0 ? '' : word.slice(-n)
        const pair = table.get(ending) ?? [0, 0]
        pair[word === lemmas[i] ? 0 : 1]++
        table.set(ending, pair)
      }
    })
  }
}

function rows(table: ReadonlyMap<string, readonly [number, number]>): string {
  const shares = new Map<string, number>()
  const shareOf = (ending: string): number => {
    const known = shares.get(ending)
    if (known !== undefined) return known
    const [yes, no] = table.get(ending) ?? [0, 0]
    const above = ending === '' ? 0.5 : shareOf(ending.slice(1))
    const share = (yes + TRUST * above) / (yes + no + TRUST)
    shares.set(ending, share)
    return share
  }
  const steps = (share: number) => Math.round(10 * Math.log(share / (1 - share)))
  return [...table]
    .filter(([ending, [yes, no]]) => ending !== '' && yes + no > 1)
    .filter(([ending]) => ending.length === 1 || steps(shareOf(ending)) !== steps(shareOf(ending.slice(1))))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending]) => `${ending}${steps(shareOf(ending))}`)
    .join(' ')
}

const out =
  to < 0 ? join(dirname(fileURLToPath(import.meta.url)), '../../src/names/nominative-odds.ts') : process.argv[to + 1]!
writeFileSync(
  out,
  `/** Made by learn/names/nominative-odds.ts from SlavicNER; do not edit. Ending, then ten times the logarithm of the odds that a word with it is a nominative. */

/** Words of persons' names. */
export const PERSON_ODDS =
  '${rows(counts.person)}'

/** First words of the names of places and bodies. */
export const NOUN_ODDS =
  '${rows(counts.noun)}'
`,
)
