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

describe('a file that is no JSON Lines', () => {
  const lines = (n: number) => Array.from({ length: n }, (_, i) => `line ${i + 1} of a letter`)

  test('is complained of in a few lines, while each of its lines has its place in the output', async () => {
    const { status, out, err } = await roznamcha(['read', '--jsonl'], lines(50).join('\n'))
    expect(status).toBe(3)
    expect(objects(out)).toHaveLength(50)
    expect(err).toHaveLength(4)
    expect(err[3]).toBe(
      'roznamcha: and 47 more like them, to standard input, line 50; with --jsonl each line is one JSON object',
    )
  })

  test('broken lines that stand apart are each told', async () => {
    const good = JSON.stringify({ id: 'x', lang: 'en', text: 'The ministers met.' })
    const { err } = await roznamcha(
      ['read', '--jsonl'],
      lines(6)
        .flatMap((l) => [l, good])
        .join('\n'),
    )
    expect(err).toHaveLength(6)
  })

  test.each([
    ['packed', new Uint8Array([0x1f, 0x8b, 8, 0, 10, 1, 10, 2]), 'gzip'],
    ['of two bytes a character', Buffer.from('\ufeff{"id": "a"}\n{"id": "b"}\n', 'utf16le'), 'UTF-16'],
    ['of a picture', new Uint8Array([0x89, 0x50, 0, 0, 10, 1, 0, 10, 2, 0]), 'not text'],
  ])('bytes that are %s are complained of once', async (_, bytes, words) => {
    const { status, err } = await roznamcha(['read', '--jsonl'], bytes)
    expect(status).toBe(3)
    expect(err).toHaveLength(1)
    expect(err[0]).toContain(words)
  })
})

test('what the parser of options says names the command, and where its help is', async () => {
  const { status, err } = await roznamcha(['read', '--bogus'])
  expect(status).toBe(2)
  expect(err).toEqual(["roznamcha read: unknown option '--bogus'; see roznamcha read --help"])
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
