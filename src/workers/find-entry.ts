/** The one entry that an id, or the beginning of one, names. */
import type { Entry } from '../model/entry.ts'
import { RoznamchaError } from '../model/error.ts'
import type { View } from '../stores/store.ts'

/** Throws `not-found` where there is none, `usage` where the beginning fits several. */
export async function getEntry(store: View, id: string): Promise<Entry> {
  const found: Entry[] = []
  for await (const entry of store.entries({ ids: [id], limit: 3 })) found.push(entry)
  const exact = found.find((e) => e.id === id || e.aliases.includes(id)) ?? (found.length === 1 ? found[0] : undefined)
  if (exact) return exact
  if (found.length === 0) {
    const gone = (await store.changes({})).filter((c) => c.entry === id && c.what === 'withdrawn').at(-1)
    if (gone)
      throw new RoznamchaError('not-found', `the entry ${id} was withdrawn on ${gone.at.slice(0, 10)}: ${gone.why}`)
    const short = /^r[0-9a-f]{0,3}$/.test(id) ? '; a beginning has an r and at least four letters or digits' : ''
    throw new RoznamchaError('not-found', `there is no entry ${id}${short}; "roznamcha list" shows the ids`)
  }
  throw new RoznamchaError(
    'usage',
    `${id} fits several entries (${found.map((e) => e.id).join(', ')} …); write more of it`,
  )
}
