/** What exports ask a register for beside the entries: revisions and texts. */
import type { Entry } from '../model/entry.ts'
import type { Reading } from '../model/reading.ts'
import type { Revision } from '../model/revision.ts'
import { asJudged, type DraftAsJudged } from '../register/as-judged.ts'
import { anchor, inForce, refsOf } from '../register/judged.ts'
import { revisionsOf } from '../register/revision.ts'
import type { View } from '../stores/store.ts'

/** Reports of neighbouring entries are often the same ones. */
const TEXTS_REMEMBERED = 64

/** Answers of a register for an export. */
export function sourceOf(store: View): {
  revisions(entries: readonly Entry[]): Promise<ReadonlyMap<string, Revision>>
  text(digest: string): Promise<string | undefined>
  checked(): AsyncIterable<Checked>
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
    checked: () => checkedReports(store),
  }
}

/** A report that people checked whole. */
interface Checked {
  readonly digest: string
  readonly reading: Reading
  readonly drafts: readonly DraftAsJudged[]
  readonly by: readonly string[]
}

/** In the order in which they came into the register, each with its drafts as all judgements in force make them. */
async function* checkedReports(store: View): AsyncGenerator<Checked> {
  const force = inForce(await store.judgements())
  const by = new Map<string, string[]>()
  for (const j of force)
    if ('document' in j.decision) {
      const names = by.get(j.decision.document) ?? []
      if (!names.includes(j.by)) by.set(j.decision.document, [...names, j.by])
    }
  if (by.size === 0) return
  const single = force.filter((j) => 'target' in j.decision)
  for await (const { digest, reading } of store.reports({ digests: [...by.keys()] })) {
    const drafts = await store.drafts({ documents: [digest] })
    const { anchored } = anchor(
      single.filter((j) => refsOf(j.decision).some((r) => r.document === digest)),
      drafts,
    )
    yield {
      digest,
      reading,
      drafts: drafts
        .map((d) => asJudged(d, anchored))
        .sort((a, b) => a.draft.evidence[0]!.start - b.draft.evidence[0]!.start),
      by: by.get(digest)!,
    }
  }
}
