/** Accounts and serving from the command line. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { openStore } from '../src/stores/index.ts'
import { stage } from './composed/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-account-'))
afterAll(() => rmSync(folder, { recursive: true }))
const url = `sqlite:${join(folder, 'book.db')}`
const command = async (words: string, stdin = '') => {
  const { world, out, err } = stage(stdin)
  const status = await run([...words.split(' '), '--store', url], world)
  return { status, out: out(), err: err() }
}

test('beyond this machine nothing is served without accounts', async () => {
  await (await openStore(url, { create: true })).close()
  for (const words of ['serve --host 0.0.0.0 --port 0', 'serve --url https://day-book.example --port 0']) {
    const { status, err } = await command(words)
    expect([status, err]).toEqual([2, expect.stringContaining('roznamcha account add')])
  }
  expect((await command('serve --url ftp://x')).status).toBe(2)
})

test('an account is added with a password, shown without it, changed, and taken away with its tokens', async () => {
  expect(await command('account add amna --role reviewer', 'too short\n')).toMatchObject({
    status: 2,
    err: expect.stringContaining('at least 10 characters'),
  })
  expect(await command('account add amna --role reviewer', 'a long enough one\n')).toMatchObject({ status: 0 })
  expect((await command('account add amna --role king', 'a long enough one\n')).status).toBe(2)
  expect((await command('account add Amna! --role reader', 'a long enough one\n')).status).toBe(2)
  expect((await command('account add amna --role editor')).out).toBe('amna: editor now\n')
  const token = await command('account token amna --label nightly --days 7')
  expect(token.out).toMatch(/^rzn_[A-Za-z0-9_-]{43}\n$/)
  const list = JSON.parse((await command('account list --json')).out)
  expect(list).toMatchObject({
    name: 'amna',
    role: 'editor',
    tokens: [{ label: 'nightly', expires: '2024-05-11T10:00:00.000Z' }],
  })
  const store = await openStore(url)
  const kept = JSON.stringify([
    await store.accounts(),
    await store.passes('amna', 'token'),
    await store.audit({ limit: 99 }),
  ])
  await store.close()
  expect(kept).not.toContain('a long enough one')
  expect(kept).not.toContain(token.out.trim())
  expect((await command('account revoke amna --label nightly')).out).toBe('took away 1 token of amna\n')
  expect((await command('account token nobody --label x')).status).toBe(1)
  expect((await command('account remove amna')).out).toBe('removed amna\n')
  expect(await command('account list')).toMatchObject({
    status: 0,
    out: '',
    err: expect.stringContaining('no accounts'),
  })
  const acts = (await command('account audit --json')).out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l).act)
  expect(acts).toEqual(['account-remove', 'token-remove', 'token-add', 'account-change', 'account-add'])
})
