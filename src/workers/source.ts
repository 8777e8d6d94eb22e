/** What exports ask a register for beside the entries: revisions and texts. */
import type { Entry } from '../model/entry.ts'
import { MARK_LAYERS, type MarkLayer } from '../model/mark-value.ts'
import type { Reading } from '../model/reading.ts'
import type { Revision } from '../model/revision.ts'
import { asJudged, type DraftAsJudged } from '../register/as-judged.ts'
import { anchor, inForce, refsOf } from '../register/judged.ts'
import { checkedWhole, type JudgedMark, marksAsJudged } from '../register/judged-marks.ts'
import { marksRead } from '../register/reading-marks.ts'
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
        texts.set(digest, await store.text(digest))
      }
      return texts.get(digest)
    },
    checked: () => checkedReports(store),
  }
}

/** A report of which people checked at least one layer whole, as exports ask for it. */
interface Checked {
  readonly digest: string
  readonly reading: Reading
  readonly drafts: readonly DraftAsJudged[]
  readonly whole: boolean
  readonly marks: { readonly [L in MarkLayer]?: readonly JudgedMark[] }
  readonly by: readonly string[]
}

/** In the order in which they came into the register, each with its drafts and marks as all judgements in force make them. */
async function* checkedReports(store: View): AsyncGenerator<Checked> {
  const force = inForce(await store.judgements())
  const by = new Map<string, string[]>()
  const whole = new Set<string>()
  for (const { by: name, decision: d } of force) {
    const digest = 'document' in d ? d.document : 'layer' in d ? d.report : undefined
    if (digest === undefined) continue
    if ('document' in d) whole.add(digest)
    const names = by.get(digest) ?? []
    if (!names.includes(name)) by.set(digest, [...names, name])
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
      whole: whole.has(digest),
      marks: Object.fromEntries(
        MARK_LAYERS.filter((layer) => checkedWhole(layer, digest, force).length > 0).map((layer) => [
          layer,
          marksAsJudged(layer, digest, marksRead(layer, reading), force),
        ]),
      ) as { [L in MarkLayer]?: JudgedMark[] },
      by: by.get(digest)!,
    }
  }
}
