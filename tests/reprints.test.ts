/** `roznamcha reprints` as its users meet it. */
import { expect, test } from 'vitest'
import { objects, roznamcha } from './world.ts'

const words = (from: number) => Array.from({ length: 90 }, (_, i) => `слово${(i * 7 + from * 131) % 977}`).join(' ')

test('the report of one outlet in another is named with its original, a report of its own is not', async () => {
  const lines = [
    { id: 'a', publisher: 'Example Vestnik', text: words(1) },
    { id: 'b', publisher: 'Example Khabar', text: words(2) },
    { id: 'c', publisher: 'Example Herald', text: `${words(1)} Подробности позже.` },
    { publisher: 'Example Vestnik', text: words(1) },
  ].map((l) => JSON.stringify(l))
  const { status, out, err } = await roznamcha(['reprints', '--jsonl'], [...lines, '{"id": "e"'].join('\n'))
  expect(objects(out)).toEqual([
    { id: 'c', original: 'a', shared: expect.closeTo(1, 0) },
    { id: '#4', original: 'a', shared: 1, sameOutlet: true },
  ])
  expect(status).toBe(3)
  expect(err).toHaveLength(1)
})
