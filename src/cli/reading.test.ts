import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roznamcha } from '../../tests/world.ts'
import type { Entry } from '../model/entry.ts'
import { openStore } from '../stores/index.ts'
import { gather } from '../workers/gather.ts'
import { AS_LINES, type Readable, readings } from './reading.ts'

/** Sixty short reports, and after every tenth one that cannot be read. */
const REPORTS = Array.from({ length: 60 }, (_, i) => {
  const text = `Foreign Minister Ilya Rogov met Ambassador Sara Khan in Moscow on ${(i % 28) + 1} March 2021. "We agreed," he said.`
  const report = JSON.stringify({ id: `r${i}`, lang: 'en', published: '2021-04-01', text })
  return i % 10 === 9 ? `${report}\n{"id": "bad${i}", "text": ""}` : report
}).join('\n')

const inProcesses = (words: readonly string[], input = REPORTS) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words, '--jsonl', '--jobs', '2'], {
    cwd: join(import.meta.dirname, '../..'),
    input,
    encoding: 'utf8',
  })

async function entriesIn(url: string): Promise<Entry[]> {
  const store = await openStore(url, { readOnly: true })
  try {
    return await gather(store.entries({}))
  } finally {
    await store.close()
  }
}

describe('reading on several cores', () => {
  test('gives the same bytes in the same order as on one', async () => {
    const alone = await roznamcha(['read', '--jsonl'], REPORTS)
    const together = inProcesses(['read'])
    expect(together.stdout).toBe(alone.out)
    expect(together.status).toBe(alone.status)
    expect(alone.out.trim().split('\n')).toHaveLength(66)
    expect(together.stderr.trim().split('\n')).toEqual(alone.err)
  })

  test('keeps the same in a register as on one, of reports and of readings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
    try {
      const [one, two] = ['one', 'two'].map((name) => `sqlite:${join(folder, `${name}.db`)}`)
      const { out: lines } = await roznamcha(['read', '--jsonl'], REPORTS)
      // A report and its reading, one after the other, are one.
      const input = `${REPORTS}\n${lines}`
      const alone = await roznamcha(['add', '--jsonl', '--json', '--store', one!], input)
      const together = inProcesses(['add', '--json', '--store', two!], input)
      expect(together.stdout).toBe(alone.out)
      expect(JSON.parse(alone.out)).toMatchObject({ added: 60, known: 0, problems: 12 })
      expect(await entriesIn(two!)).toEqual(await entriesIn(one!))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a number of jobs that is none is a usage error', async () => {
    for (const jobs of ['0', 'many', '-1', '1.5']) {
      const { status, err } = await roznamcha(['read', '--jobs', jobs, '-'], 'x')
      expect([status, err[0]]).toEqual([2, `roznamcha: --jobs: "${jobs}" is no number from 1 to 64`])
    }
  })

  test('a reading does not wait for the next report to arrive', async () => {
    let asked = 0
    async function* slowly(): AsyncGenerator<Readable> {
      for (const text of ['One came.', 'Two came.']) {
        asked++
        yield { input: { id: text, lang: 'en', text }, problems: [] }
      }
    }
    const seen: number[] = []
    for await (const { read } of readings(slowly(), undefined, 2, AS_LINES)) {
      expect(read?.ok).toBe(true)
      seen.push(asked)
    }
    expect(seen).toEqual([1, 2])
  })
})
