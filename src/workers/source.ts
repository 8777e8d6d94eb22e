/** What exports ask a register for beside the entries: revisions and texts. */
import type { Entry } from '../model/entry.ts'
import type { Revision } from '../model/revision.ts'
import { revisionsOf } from '../register/revision.ts'
import type { View } from '../stores/store.ts'

/** Reports of neighbouring entries are often the same ones. */
const TEXTS_REMEMBERED = 64

/** Answers of a register for an export. */
export function sourceOf(store: View): {
  revisions(entries: readonly Entry[]): Promise<ReadonlyMap<string, Revision>>
  text(digest: string): Promise<string | undefined>
} {
  const texts = new Map<string, string | undefined>()
  return {
    async revisions(entries) {
      const aliases = [...new Set(entries.flatMap((e) => e.aliases))]
      return revisionsOf(entries, await store.changes({ entries: aliases }))
    },
    async text(digest) {
      if (!texts.has(digest)) {
        if (texts.size >= TEXTS_REMEMBERED) texts.delete(texts.keys().next().value!)
        let found: string | undefined
        for await (const report of store.reports({ digests: [digest], limit: 1 })) found = report.reading.document.text
        texts.set(digest, found)
      }
      return texts.get(digest)
    },
  }
}
