/** Entries as JSON Lines: one object an entry. */
import { plainEntry } from '../register/plain.ts'
import type { Export } from './export.ts'

export const jsonl: Export = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  summary: 'JSON Lines, one entry a line, as list --json prints it',
  async *write(entries) {
    const encoder = new TextEncoder()
    for await (const entry of entries) yield encoder.encode(`${JSON.stringify(plainEntry(entry))}\n`)
  },
}
