/**
 * Scores names on annotated collections, as their annotators left them, with weights that were not learnt from them:
 *   npm run learn:names -- en --data DIR --without re3d,uner-ewt --to /tmp/en.ts
 *   npx tsx bench/names-mentions/collections.ts en /tmp/en.ts DIR re3d-test en_ewt-ud-test
 *   npm run learn:names -- ur --data DIR --without il-ner --to /tmp/ur.ts
 *   npx tsx bench/names-mentions/collections.ts ur /tmp/ur.ts DIR Urdu-test
 * Types: re3d Person, Organisation, Location; UNER PER, ORG, LOC; IL-NER NEP, NEO, NEL. Their other types are left out.
 * `--tidied` scores what `learn/names/tidy-*.ts` makes of the annotations, which is nearer to our guidelines.
 */
import { readFileSync } from 'node:fs'
import { corporaOf, rawCorporaOf } from '../../learn/names/corpora.ts'
import { cutReport } from '../../learn/names/prepare.ts'
import { findNames } from '../../src/annotators/names/find.ts'
import { taggerOf } from '../../src/annotators/names/tagger.ts'
import { findLanguage } from '../../src/languages/index.ts'
import type { LanguageCode } from '../../src/model/document.ts'

const tidied = process.argv.includes('--tidied')
const [lang, weightsFile, dir, ...files] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
if (!files?.length) throw new Error('usage: collections.ts LANG WEIGHTS.ts DIR FILE… (a file name without its ending)')
const weights = /'([A-Za-z0-9+/]{1000,})'/.exec(readFileSync(weightsFile!, 'utf8'))![1]!
const language = findLanguage(lang as LanguageCode)!
const tagger = taggerOf({ ...language.names, lists: language.names.lists, weights })
const all = (tidied ? corporaOf : rawCorporaOf)(lang as Parameters<typeof corporaOf>[0], dir!)
for (const file of files) {
  const counts: { [type: string]: { exact: number; near: number; found: number; want: number } } = {}
  for (const report of all.filter((r) => r.id.startsWith(`${file}.`))) {
    const { tokens, sentences } = cutReport(report.text, language.script)
    const found = findNames(tagger, report.text, tokens, sentences, [])
    for (const type of ['all', 'PER', 'ORG', 'LOC']) {
      const c = (counts[type] ??= { exact: 0, near: 0, found: 0, want: 0 })
      const ours = found.filter((n) => type === 'all' || n.type === type)
      const theirs = report.names.filter((n) => type === 'all' || n.type === type)
      c.found += ours.length
      c.want += theirs.length
      const used = new Set<object>()
      for (const n of ours) {
        if (theirs.some((t) => t.start === n.start && t.end === n.end && t.type === n.type)) c.exact++
        const hit = theirs.find((t) => !used.has(t) && t.type === n.type && t.start < n.end && t.end > n.start)
        if (hit) {
          used.add(hit)
          c.near++
        }
      }
    }
  }
  for (const [type, { exact, near, found, want }] of Object.entries(counts)) {
    const f = (hit: number) =>
      `P ${((100 * hit) / found).toFixed(1)} R ${((100 * hit) / want).toFixed(1)} F ${((200 * hit) / (found + want)).toFixed(1)}`
    console.log(`${file} ${type}: exact ${f(exact)}; overlap ${f(near)} (${want})`)
  }
}
