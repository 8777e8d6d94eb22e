import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../stores/index.ts'
import { processesOf } from './sharing.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('several processes serve one register at one port, and end together', async () => {
  const url = `sqlite:${join(folder, 'shared.db')}`
  await (await openStore(url, { create: true })).close()
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const served = spawn(
    process.execPath,
    ['--import', 'tsx', main, 'serve', '--public', '--processes', '2', '--store', url, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const [line] = (await once(served.stdout, 'data')) as [Buffer]
    const address = /http:\S+\//.exec(String(line))![0]
    // Each connection may come to another of them.
    for (let n = 0; n < 4; n++) {
      const response = await fetch(`${address}en/days`, { headers: { connection: 'close' } })
      expect(response.status).toBe(200)
      await response.arrayBuffer()
    }
  } finally {
    served.kill('SIGINT')
  }
  const [status] = await once(served, 'exit')
  expect(status).toBe(0)
}, 60_000)

test('a number of processes that makes no sense is refused', () => {
  expect(processesOf('3', 1)).toBe(3)
  expect(processesOf(undefined, 1)).toBe(1)
  for (const wrong of ['0', '1.5', '-2', 'many', '1000']) expect(() => processesOf(wrong, 1)).toThrow('--processes')
})
