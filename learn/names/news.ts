/** Unlabelled reports, for clusters. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The texts of `LANG.jsonl.gz`, each once, cut at `limit` characters. */
export function newsOf(lang: string, dir: string, limit = 6000): string[] {
  const seen = new Set<string>()
  const out: string[] = []
  for (const line of gunzipSync(readFileSync(join(dir, `${lang}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (!line.trim()) continue
    const { text } = JSON.parse(line) as { text?: string }
    if (!text) continue
    const key = text.slice(0, 80)
    if (seen.has(key)) continue
    seen.add(key)
    out.push(text.slice(0, limit))
  }
  return out
}
