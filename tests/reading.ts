/** What is read from a report, for tests: one that cannot be read ends the test. */
import type { Reading } from '../src/model/reading.ts'
import { read } from '../src/pipeline.ts'

export function readingFrom(...report: Parameters<typeof read>): Reading {
  const result = read(...report)
  if (!result.ok) throw new Error(result.problem.message)
  return result.reading
}
