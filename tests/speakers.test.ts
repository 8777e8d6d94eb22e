/** Somebody who is only quoted is a person of the register too, under any spelling. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { objects, roznamcha } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-speakers-'))
const store = `sqlite:${join(folder, 'speakers.db')}`
afterAll(() => rmSync(folder, { recursive: true }))

test('who takes part in nothing is found by what he said, in any of the three scripts', async () => {
  const report = {
    id: 'a',
    lang: 'ur',
    published: '2024-05-04',
    text: 'وزیرِ خارجہ خواجہ محمد آصف نے ہفتے کو کہا کہ خطے کے ممالک کو تعاون کرنا ہو گا۔',
  }
  expect((await roznamcha(['add', '--jsonl', '-', '--store', store], JSON.stringify(report))).status).toBe(0)
  for (const name of ['خواجہ آصف', 'Khawaja Asif', 'Хаваджа Асиф']) {
    const [about] = objects((await roznamcha(['person', name, '--json', '--store', store])).out)
    expect(about, name).toMatchObject({ names: ['خواجہ محمد آصف'], entries: [], statements: [{ document: 'a' }] })
  }
  expect((await roznamcha(['person', 'Rashid Asif', '--store', store])).status).toBe(1)
})
