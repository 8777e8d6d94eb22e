/**
 * Makes src/names/usages.ts: pairs of Latin and Cyrillic words that are one name by usage though their letters do not say so (Juan, Хуан).
 *   npx tsx learn/names/usages.ts DIR      DIR holds netrans_wd_russian_{16,64}.tsv (Wikidata labels, CC0)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldName, partOf } from '../../src/names/parts.ts'
import { wordLikeness } from '../../src/names/word-likeness.ts'

const dir = process.argv[2] ?? '/tmp/d/names/names'
const counts = new Map<string, number>()
for (const file of ['netrans_wd_russian_16.tsv', 'netrans_wd_russian_64.tsv'])
  for (const line of readFileSync(join(dir, file), 'utf8').split('\n')) {
    const [latin, spelled, n] = line.split('\t')
    if (!latin || !spelled || Number(n) < 6) continue
    const key = `${foldName(latin)} ${foldName(spelled.replaceAll(' ', ''))}`
    counts.set(key, Math.max(counts.get(key) ?? 0, Number(n)))
  }
const out: string[] = []
for (const key of [...counts.keys()].sort()) {
  const [latin, cyrillic] = key.split(' ') as [string, string]
  if (!/^\p{L}{3,}$/u.test(latin) || !/^[а-я]{3,}$/.test(cyrillic)) continue
  const likeness = wordLikeness({ ...partOf(latin), lexemes: [] }, { ...partOf(cyrillic), lexemes: [] })
  if (likeness < 0.78 && likeness > 0.02) out.push(`${latin} ${cyrillic}`)
}
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), '../../src/names/usages.ts'),
  `/** Made by learn/names/usages.ts from Wikidata labels (CC0); do not edit. Latin and Cyrillic words that are one name by usage. */\nexport const USAGES =\n  '${out.join('|')}'\n`,
)
console.log(`${out.length} pairs`)
