/**
 * Measures readers of time side by side and writes the table into bench/README.md.
 *   npm run bench:times -- [--gold DIR] [--timeml DIR] [--news DIR] [--heideltime DIR] [--python PATH] [--misses PEER SET]
 * The same by environment: GOLD, TIMEML, NEWS, HEIDELTIME, PYTHON. A row whose peer or set is not there is left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chronoNode } from './peers/chrono.ts'
import { dateparser } from './peers/dateparser.ts'
import { heidelTime } from './peers/heideltime.ts'
import { ours } from './peers/ours.ts'
import type { Peer } from './peers/peer.ts'
import { scoreOf } from './score.ts'
import { meantime, reports, type Text } from './sets.ts'
import { linearity, speeds } from './speed.ts'

const option = (name: string, fallback?: string): string | undefined => {
  const i = process.argv.indexOf(`--${name}`)
  return i >= 0 ? process.argv[i + 1] : (process.env[name.toUpperCase()] ?? fallback)
}
const gold = option('gold', '../shared/gold/dev')!
const timeml = option('timeml', '../shared/data/times/en')!
const news = option('news', '../shared/data/news')!
const peers: Peer[] = [
  ours,
  heidelTime(option('heideltime')),
  chronoNode,
  dateparser(option('python', 'python3')!),
].filter((p) => p !== undefined)
const sets: [name: string, texts: Text[]][] = [
  ['MEANTIME English', meantime(timeml)],
  ...(['en', 'ru', 'ur'] as const).map((lang): [string, Text[]] => [
    `our reports, ${lang}`,
    reports(gold).filter((t) => t.lang === lang && (t.published || t.times.length > 0)),
  ]),
]

const asked = process.argv.indexOf('--misses')
if (asked >= 0) {
  const [peer, set] = [process.argv[asked + 1], process.argv[asked + 2]]
  const [, texts] = sets.find(([name]) => name.includes(set ?? ''))!
  const reader = peers.find((p) => p.name.toLowerCase().startsWith((peer ?? '').toLowerCase()))!
  const score = scoreOf(texts, reader.read(texts).found, console.log)
  console.log(score)
  process.exit(0)
}

const lines = [
  '| set | reader | found (relaxed F1) | exact (strict F1) | value F1 | value accuracy |',
  '|---|---|---|---|---|---|',
]
const cell = (n: number): string => n.toFixed(1)
for (const [name, texts] of sets) {
  if (texts.length === 0) continue
  for (const peer of peers) {
    if (!peer.languages.includes(texts[0]!.lang)) continue
    const s = scoreOf(texts, peer.read(texts).found)
    lines.push(
      `| ${name} (${s.gold}) | ${peer.name} ${peer.version} | ${cell(s.relaxed)} | ${cell(s.strict)} | ${cell(s.value)} | ${cell(s.accuracy)} |`,
    )
  }
}
lines.push('', ...speeds(news, peers), '', ...linearity())
console.log(lines.join('\n'))

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
const [open, close] = ['<!-- times -->', '<!-- /times -->']
const before = existsSync(readme) ? readFileSync(readme, 'utf8') : `# Side by side\n`
const block = `${open}\n${lines.join('\n')}\n${close}`
const at = before.indexOf(open)
const end = before.indexOf(close)
writeFileSync(
  readme,
  at >= 0 && end > at
    ? before.slice(0, at) + block + before.slice(end + close.length)
    : `${before.trimEnd()}\n\n## Times\n\n${block}\n`,
)
