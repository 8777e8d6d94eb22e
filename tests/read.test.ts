/** `roznamcha read` as its users meet it: good input, bad input, and the batch that goes on. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objects, roznamcha } from './world.ts'

const urdu = 'پاکستان اور ایران کے وزرائے خارجہ نے منگل کو تہران میں ملاقات کی۔'

test('a report on standard input gives one reading, with its text as it came', async () => {
  const { status, out } = await roznamcha(
    ['read', '--published', '2024-05-04', '--source', 'https://example.org/a'],
    urdu,
  )
  const [reading] = objects(out)
  expect(status).toBe(0)
  expect(reading.document).toMatchObject({
    lang: 'ur',
    published: '2024-05-04',
    url: 'https://example.org/a',
    text: urdu,
  })
})

test('JSON Lines give one line each in the same order, and a broken one costs only itself', async () => {
  const lines = [
    JSON.stringify({ id: 'one', text: 'The ministers met in Ankara on Monday.' }),
    '{"id": "two", "text": ',
    JSON.stringify({ id: 'three', lang: 'fa', text: 'x' }),
    JSON.stringify({ id: 4, text: 7 }),
    JSON.stringify({ id: 'five', published: '2018-02-30', text: 'The ministers met.' }),
    JSON.stringify({ id: 'six' }),
    JSON.stringify({ id: 'seven', text: urdu }),
  ]
  const { status, out, err } = await roznamcha(['read', '--jsonl'], lines.join('\n'))
  const given = objects(out)
  expect(status).toBe(3)
  expect(given.map((o) => o.document?.id ?? o.error.code)).toEqual([
    'one',
    'input.json',
    'input.language',
    'input.shape',
    'input.published',
    'input.shape',
    'seven',
  ])
  expect(given[3].id).toBe('4')
  expect(err).toHaveLength(5)
  expect(err[0]).toContain('line 2')
  expect(err[1]).toContain('ur, ru, en')
})

describe('input that is no report', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['nothing at all', '', 'input.empty'],
    ['white space', ' \n\n ', 'input.empty'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254]), 'input.binary'],
    ['a text without letters', '12345 67890', 'input.language'],
    [
      'Persian',
      'وزیر امور خارجه ایران روز سه‌شنبه با همتای خود دیدار و گفتگو کرد و بر گسترش روابط تاکید شد',
      'input.language',
    ],
  ]
  for (const [name, input, code] of cases) {
    test(`${name}: one line on standard error, exit status 3`, async () => {
      const { status, out, err } = await roznamcha(['read'], input)
      expect(status).toBe(3)
      expect(objects(out)[0].error.code).toBe(code)
      expect(err).toHaveLength(1)
    })
  }
})

test('bytes that are not UTF-8 are read as what they most likely are, and that is said', async () => {
  const bytes = Uint8Array.from(
    [...'Министр иностранных дел встретился с послом в среду.'].map((c) => {
      const at = c.charCodeAt(0)
      return at < 128 ? at : at - 0x410 + 0xc0
    }),
  )
  const { status, out, err } = await roznamcha(['read'], bytes)
  expect(status).toBe(0)
  expect(objects(out)[0].document.text).toContain('встретился с послом')
  expect(err[0]).toContain('windows-1251')
})

test('a file that is not there is named, and the next one is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
  writeFileSync(join(folder, 'a.txt'), urdu)
  const { status, out, err } = await roznamcha(['read', join(folder, 'b.txt'), join(folder, 'a.txt')])
  expect(status).toBe(3)
  expect(err[0]).toContain('b.txt')
  expect(objects(out)[1].document.id).toBe('a')
})

describe('wrong usage is told at once, with exit status 2', () => {
  for (const args of [
    ['read', '--published', 'yesterday'],
    ['read', '--lang', 'fa'],
    ['read', '--no-such-option'],
    ['no-such-command'],
    [],
  ]) {
    test(args.join(' ') || 'no command', async () => {
      const { status, out, err } = await roznamcha(args)
      expect(status).toBe(2)
      expect(args.length === 0 ? out : err.join('\n')).not.toBe('')
    })
  }
})

test('help fits a terminal: at most 79 columns, and -h one screen', async () => {
  const { status, out } = await roznamcha(['-h'])
  expect(status).toBe(0)
  const lines = out.split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(79)
})
