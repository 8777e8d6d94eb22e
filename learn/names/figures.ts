/**
 * Lists full names of people that the unlabelled reports name again and again, so that a report's one mention of them is not lost:
 *   npx tsx learn/names/figures.ts ur [--news DIR] [--except DIR of reports whose names must not be used]
 * A phrase is kept where the reader took it for a person's name in at least `REPORTS` reports and in most of the places where its
 * words stand together.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findLanguage } from '../../src/languages/index.ts'
import { read } from '../../src/pipeline.ts'
import { phrases } from '../../src/text/phrases.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { newsOf } from './news.ts'

const REPORTS = 3
const SHARE = 0.75

const option = (name: string, otherwise: string): string => {
  const i = process.argv.indexOf(name)
  return i < 0 ? otherwise : process.argv[i + 1]!
}
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const except = option('--except', '')
const bare = (s: string) => s.replace(/[^\p{L}]+/gu, '')
const kept = existsSync(except)
  ? new Set(readdirSync(except).map((f) => bare(JSON.parse(readFileSync(join(except, f), 'utf8')).text).slice(0, 80)))
  : new Set<string>()

for (const lang of process.argv.slice(2).filter((a) => /^(?:en|ru|ur)$/.test(a))) {
  const language = findLanguage(lang)!
  const titles = new Set(
    language.names.lists.flatMap((l) => (l.kind === 'honorific' ? l.phrases.split('\n').map((p) => p.trim()) : [])),
  )
  const texts = newsOf(lang, option('--news', '/work/shared/data/news')).filter((t) => !kept.has(bare(t).slice(0, 80)))
  const seen = new Map<string, { reports: number; times: number }>()
  for (const text of texts) {
    const answer = read({ id: 'x', lang: language.code, text: text.slice(0, 20_000) })
    if (!answer.ok) continue
    const { mentions, document } = answer.reading
    const here = new Set<string>()
    for (const m of mentions) {
      if (m.type !== 'PER') continue
      const name = document.text.slice(m.start, m.end).replace(/\s+/g, ' ')
      const words = name.split(' ')
      if (words.length < 2 || words.length > 5 || !/^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)+$/u.test(name)) continue
      if (titles.has(words[0]!) || words.some((w) => w.replace(/[^\p{L}]/gu, '').length < 2)) continue
      const known = seen.get(name) ?? { reports: 0, times: 0 }
      known.times++
      if (!here.has(name)) known.reports++
      here.add(name)
      seen.set(name, known)
    }
  }
  const often = [...seen].filter(([, s]) => s.reports >= REPORTS)
  const table = phrases(often.map(([name]) => [name, name] as const))
  const stands = new Map<string, number>()
  for (const text of texts)
    for (const { value } of table.all(tokenize(text.slice(0, 20_000)))) stands.set(value, (stands.get(value) ?? 0) + 1)
  const list = often
    .filter(([name, s]) => s.times >= SHARE * (stands.get(name) ?? 1))
    .map(([name]) => name)
    .sort()
  const file = join(root, 'src/languages', lang, 'figures.ts')
  writeFileSync(
    file,
    `/** Full names of people whom reports name often; made by learn/names/figures.ts (see SOURCES.md). */\nexport const figures = \`\n${list.join('\n')}\n\`\n`,
  )
  console.error(lang, texts.length, 'reports,', list.length, 'names')
}
