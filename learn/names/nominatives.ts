/**
 * Makes src/names/nominatives.ts: which endings Russian name words have in the nominative, and the commonest words themselves.
 *   npx tsx learn/names/nominatives.ts DIR      DIR holds netrans_wd_russian_{16,64}.tsv (Wikidata labels, CC0)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dir = process.argv[2] ?? '/tmp/d/names/names'
const counts = new Map<string, number>()
for (const file of ['netrans_wd_russian_16.tsv', 'netrans_wd_russian_64.tsv'])
  for (const line of readFileSync(join(dir, file), 'utf8').split('\n')) {
    const [, spelled, n] = line.split('\t')
    if (!spelled || !n) continue
    const word = spelled.replaceAll(' ', '').replaceAll('ё', 'е')
    if (/^[а-я]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + Number(n))
  }
const endings = new Map<string, number>()
for (const [word, n] of counts) {
  if (n < 2) continue
  for (let k = 1; k <= 3 && k < word.length; k++) {
    const ending = word.slice(-k)
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
  }
}
const known = [...counts].filter(([w, n]) => n >= 8 && w.length >= 3 && w.length <= 14)
known.sort(([a], [b]) => (a < b ? -1 : 1))
const rows = [...endings].filter(([e, n]) => n >= (e.length === 3 ? 3 : 1)).sort(([a], [b]) => (a < b ? -1 : 1))
const out = join(dirname(fileURLToPath(import.meta.url)), '../../src/names/nominatives.ts')
writeFileSync(
  out,
  `/** Made by learn/names/nominatives.ts from Wikidata labels (CC0); do not edit. How name words end in the nominative, and the commonest. */

/** Endings of one to three letters, each followed by how many different words have it. */
export const ENDINGS =
  '${rows.map(([e, n]) => `${e}${n}`).join(' ')}'

/** Name words seen eight times and more. */
export const KNOWN =
  '${known.map(([w]) => w).join(' ')}'
`,
)
console.log(`${rows.length} endings, ${known.length} words`)
