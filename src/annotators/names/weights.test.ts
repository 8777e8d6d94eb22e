import { describe, expect, it } from 'vitest'
import { TAGS } from './tags.ts'
import { placeOf, readWeights, writeWeights } from './weights.ts'

describe('weights as a string', () => {
  const transitions = Float32Array.from({ length: TAGS * TAGS }, (_, i) => i / 10 - 2)
  const rows: [number, Int8Array][] = [
    [9, Int8Array.of(1, 0, -127, 0, 0, 5, 0)],
    [60_000_000, Int8Array.of(0, 127, 0, 0, 0, 0, -1)],
    [10, Int8Array.of(-3, 0, 0, 0, 0, 0, 0)],
  ]
  const text = writeWeights(new Map([['لاہور', [3, 400]]]), transitions, 0.05, rows)
  const read = readWeights(text)

  it('come back as they were', () => {
    for (const [feature, row] of rows) {
      const at = placeOf(read, feature)
      expect([...read.rows.subarray(at, at + TAGS)]).toEqual([...row])
    }
    expect(read.clusters.get('لاہور')).toEqual([3, 400])
    expect(read.scale).toBeCloseTo(0.05)
    expect(read.transitions[20]).toBeCloseTo(0)
  })
  it('know nothing of other features', () => {
    expect(placeOf(read, 11)).toBe(-1)
  })
})
