import { describe, expect, it } from 'vitest'
import { TAGS } from './tags.ts'
import { findRows, readWeights, writeWeights } from './weights.ts'

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
    const asked = Int32Array.from([60_000_000, 9, 10])
    expect(findRows(read, asked, 3)).toBe(3)
    const given = [...asked].map((at) => [...read.rows.subarray(at, at + TAGS)])
    expect(given).toEqual([rows[1], rows[0], rows[2]].map((r) => [...r![1]]))
    expect(read.clusters.get('لاہور')).toEqual([3, 400])
    expect(read.scale).toBeCloseTo(0.05)
    expect(read.transitions[20]).toBeCloseTo(0)
  })
  it('know nothing of other features', () => {
    const asked = Int32Array.from([11, 10, 59_999_999])
    expect(findRows(read, asked, 3)).toBe(1)
    expect(read.rows[asked[0]!]).toBe(-3)
  })
})
