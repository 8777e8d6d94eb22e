/**
 * How often the nominative of a Russian name is found, from the form alone, without the words around it.
 *   npm run bench:nominatives -- --data DIR [--misses]    DIR holds SlavicNER's ner/*.tsv (names with their lemmas)
 * Each form counts once. The odds of endings were learnt from these lemmas too (learn/names/nominative-odds.ts).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nominative } from '../../src/names/nominative.ts'

const at = process.argv.indexOf('--data')
const dir = at < 0 ? '/tmp/d/entities/ru/slavicner/ner' : process.argv[at + 1]!
const TYPES = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' } as const
const fold = (s: string): string => s.toLowerCase().replaceAll('ё', 'е').replace(/[«»"]/g, '').trim()

/** Lemmas of each form: some have several, and any of them is right. */
const lemmas = new Map<string, Set<string>>()
for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/(?:^|\/)ru\/.*\.tsv$/.test(file)) continue
  for (const line of readFileSync(join(dir, file), 'utf8').split('\n')) {
    const [, , form = '', lemma = '', kind = ''] = line.split('\t')
    const type = TYPES[kind.slice(0, 3) as keyof typeof TYPES]
    if (!type || !/[а-я]/i.test(form) || form.split(' ').length !== lemma.split(' ').length) continue
    const key = `${type}\t${form.trim()}`
    const known = lemmas.get(key)
    if (known) known.add(fold(lemma))
    else lemmas.set(key, new Set([fold(lemma)]))
  }
}
for (const wanted of Object.values(TYPES)) {
  let [right, all, asWritten, spoilt] = [0, 0, 0, 0]
  for (const [key, known] of lemmas) {
    const [type, form] = key.split('\t') as [keyof typeof TYPES, string]
    if (type !== wanted) continue
    all++
    const found = nominative(form, { type })
    if (known.has(fold(form))) asWritten++
    if (known.has(fold(found))) right++
    else {
      if (known.has(fold(form))) spoilt++
      if (process.argv.includes('--misses'))
        console.log(`  ${type}  ${form} → ${found}, not ${[...known].join(' or ')}`)
    }
  }
  const share = (n: number) => `${((100 * n) / all).toFixed(1)} %`
  console.log(
    `${wanted}: ${all} forms, right ${share(right)} (left as written: ${share(asWritten)}), nominatives spoilt ${spoilt}`,
  )
}
