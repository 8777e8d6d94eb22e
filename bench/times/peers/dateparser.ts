/** dateparser, in the Python given (one in which `import dateparser` works). Absent: undefined when it does not. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Text } from '../sets.ts'
import type { Peer } from './peer.ts'

/** Offsets of Python strings count code points. */
function unitsOf(text: string): number[] {
  const out: number[] = []
  let at = 0
  for (const c of text) {
    out.push(at)
    at += c.length
  }
  out.push(at)
  return out
}

export function dateparser(python: string): Peer | undefined {
  const asked = spawnSync(python, ['-c', 'import dateparser; print(dateparser.__version__)'], { encoding: 'utf8' })
  if (asked.status !== 0) return undefined
  return {
    name: 'dateparser',
    version: asked.stdout.trim(),
    languages: ['en', 'ru', 'ur'],
    read(texts: readonly Text[]) {
      const input = texts.map((t) => JSON.stringify({ lang: t.lang, published: t.published, text: t.text })).join('\n')
      const run = spawnSync(python, [fileURLToPath(new URL('./search-dates.py', import.meta.url))], {
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      const lines = run.stdout.trim().split('\n')
      const found = texts.map((t, i) => {
        const units = unitsOf(t.text)
        return (JSON.parse(lines[i]!) as [number, number, string][]).map(([a, b, value]) => ({
          start: units[a]!,
          end: units[b]!,
          value,
        }))
      })
      return { found, ms: JSON.parse(lines[texts.length]!).ms }
    },
  }
}
