/**
 * How many reports are read a second on one core, whether memory stays flat, and whether two runs give the same bytes.
 * It runs compiled, as what is shipped does: run from source, every small function is named anew each time it is made, which costs a tenth.
 *   npm run bench:reading            the three languages
 *   npm run bench:reading -- ur 2000 one language, at most so many reports
 */
import '../../src/cli/engine.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { read } from '../../src/pipeline.ts'
import { peers } from './peers.ts'

interface Report {
  readonly id: string
  readonly lang: string
  readonly published?: string
  readonly title?: string
  readonly text: string
}

const shared = process.env['ROZNAMCHA_SHARED'] ?? ['../shared', '/work/shared'].find(existsSync)
const [only, most] = process.argv.slice(2)

function newsOf(lang: string): Report[] {
  const file = join(shared ?? '', 'data/news', `${lang}.jsonl.gz`)
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  return lines.slice(0, Number(most ?? lines.length)).map((line) => {
    const { id, date, title, text } = JSON.parse(line)
    const published = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
    return { id: String(id), lang, ...(published ? { published } : {}), ...(title ? { title } : {}), text }
  })
}

/** Seconds of one core that `work` takes; waiting for others does not count. */
function seconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const heap = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

for (const lang of only ? [only] : ['ur', 'ru', 'en']) {
  const news = newsOf(lang)
  if (news.length === 0) {
    console.error(`bench: no news of ${lang} here`)
    continue
  }
  const characters = news.reduce((n, r) => n + r.text.length, 0)
  const digests: string[] = []
  const rates: number[] = []
  const memory: number[] = []
  for (const run of [0, 1]) {
    const hash = createHash('sha256')
    let spent = 0
    for (let tenth = 0; tenth < 10; tenth++) {
      const part = news.slice(Math.floor((tenth * news.length) / 10), Math.floor(((tenth + 1) * news.length) / 10))
      // Text in, reading out, as `read` does it: what is written out is let go.
      spent += seconds(() => {
        for (const report of part) hash.update(JSON.stringify(read(report)))
      })
      if (run === 0) memory.push(heap())
    }
    rates.push(news.length / spent)
    digests.push(hash.digest('hex').slice(0, 16))
  }
  const best = Math.max(...rates)
  console.log(`${lang}: ${news.length} reports, ${(characters / 1e6).toFixed(1)} million characters`)
  console.log(
    `  read ${rates.map((r) => r.toFixed(0)).join(' and ')} a second, ${((best * characters) / news.length / 1e6).toFixed(2)} million characters`,
  )
  console.log(
    `  heap after each tenth, MB: ${memory.join(' ')}${globalThis.gc ? '' : ' (with node --expose-gc: what is kept)'}`,
  )
  console.log(
    `  ${digests[0] === digests[1] ? 'same bytes in both runs' : 'THE TWO RUNS DIFFER'} (${digests.join(' ')})`,
  )
  if (lang !== 'en') continue
  const few = news.slice(0, 400)
  for (const peer of peers) {
    const rate =
      few.length /
      seconds(() => {
        for (const r of few) peer.names(r.text)
      })
    const ours =
      few.length /
      seconds(() => {
        for (const r of few) read(r)
      })
    console.log(
      `  ${peer.name}: ${rate.toFixed(0)} reports a second for names alone; a whole reading here: ${(ours / rate).toFixed(2)} times that`,
    )
  }
}
