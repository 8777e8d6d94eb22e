/** Reports made ready to be kept: checked, their drafts and terms found, their bodies packed, as plain values that travel from one process to another. */
import type { Draft } from '../model/draft.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/reading.ts'
import { type PackedReport, packedOf, readingOf } from '../stores/report-body.ts'
import type { KeptReport } from '../stores/store.ts'
import { keptReport, type Looked, lookThrough, type Waiting } from './keep.ts'

/** A reading that was made ready; `report` is absent where nothing of it can be kept. */
export interface Ready {
  readonly report?: ReadyReport
  readonly problems: readonly Problem[]
}

interface ReadyReport extends PackedReport, Pick<KeptReport, 'terms' | 'statements'> {
  readonly digest: string
  /** As JSON, which is taken apart sooner than objects travel. */
  readonly drafts: string
}

/** All that can be done for a reading from outside before the register is asked anything. */
export function makeReady(value: unknown): Ready {
  const { waiting, problems } = lookThrough(value)
  if (!waiting) return { problems }
  const { report, drafts, terms, statements } = waiting.kept('', [])
  const { document, reader, body } = packedOf(report.reading, drafts)
  return {
    report: {
      digest: waiting.digest,
      document,
      reader,
      // Only its own bytes travel, not the whole buffer it was packed into.
      body: typeof body === 'string' ? body : Uint8Array.from(body),
      drafts: JSON.stringify(drafts),
      terms,
      statements,
    },
    problems,
  }
}

/** What was made ready, waiting to be kept. The reading is unpacked only where it is asked for. */
export function unpackReady({ report: ready, problems }: Ready): Looked {
  if (!ready) return { problems }
  const { digest, reader, document, body, terms, statements } = ready
  const packed = { document, reader, body }
  let whole: Reading | undefined
  const reading = () => (whole ??= readingOf(packed))
  const waiting: Waiting = {
    digest,
    id: document.id,
    reader,
    reading,
    kept(added, byHand) {
      if (byHand.length > 0) return keptReport(digest, reading(), added, byHand)
      const report = {
        digest,
        added,
        get reading() {
          return reading()
        },
      }
      return { report, packed, drafts: JSON.parse(ready.drafts) as Draft[], terms, statements }
    },
  }
  return { waiting, problems }
}
