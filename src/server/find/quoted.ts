/** People whom reports only quote: they take part in no entry, and what is known of them stands in the statements alone. */
import { evidence } from '../../model/evidence.ts'
import { isSound } from '../../model/span.ts'
import { inForce } from '../../register/judged.ts'
import { marksAsJudged } from '../../register/judged-marks.ts'
import { marksRead } from '../../register/reading-marks.ts'
import type { Report, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { speakersOf } from '../../workers/spellings.ts'
import { recall } from '../recall.ts'
import { type Quoted, quotedOf, type Telling } from './tellings.ts'

/** So many of the newest statements are looked at. */
const MOST_STATEMENTS = 300

/** Absent: undefined where nobody called so, in any spelling, is quoted. */
export const findQuoted = (store: Store, name: string): Promise<Quoted | undefined> =>
  recall(store, `quoted ${name}`, () => quotedIn(store, name))

async function quotedIn(store: Store, name: string): Promise<Quoted | undefined> {
  const own = new Set([name, ...(await speakersOf(store, name))])
  const hits = await store.statements({ speakers: [...own], limit: MOST_STATEMENTS })
  const order = [...new Set(hits.map((h) => h.ref))]
  if (order.length === 0) return undefined
  const reports = new Map((await gather(store.reports({ digests: order }))).map((r) => [r.digest, r]))
  const force = inForce(await store.judgements())
  const tellings = order.flatMap((digest) => {
    const report = reports.get(digest)
    return report ? tellingsIn(report, force, (speaker) => own.has(speaker)) : []
  })
  const quoted = quotedOf(tellings, name)
  return quoted.statements.length > 0 ? quoted : undefined
}

/** Everybody who says something in a report, whom `wanted` takes, with what is told of them there. */
export function tellingsIn(
  report: Report,
  force: ReturnType<typeof inForce>,
  wanted: (speaker: string) => boolean,
): Telling[] {
  const { digest, reading } = report
  const { id, lang, published, publisher, text } = reading.document
  const said = marksAsJudged('statements', digest, marksRead('statements', reading), force)
  const speakers = new Set<string>()
  for (const { value } of said) if ('content' in value && value.speaker !== undefined) speakers.add(value.speaker)
  return [...speakers].filter(wanted).map((name): Telling => {
    const entity = reading.entities.find((e) => e.type === 'PER' && e.name === name)
    const mention = entity && reading.mentions.find((m) => m.entity === entity.id && isSound(text, m))
    return {
      name,
      report: {
        digest,
        id,
        lang,
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
      },
      isPerson: entity !== undefined,
      ...(entity?.country ? { country: entity.country } : {}),
      ...(mention ? { named: evidence(text, mention) } : {}),
      posts: (entity?.posts ?? []).flatMap((p) =>
        isSound(text, p.span) ? [{ title: p.title, words: evidence(text, p.span) }] : [],
      ),
      statements: said.flatMap(({ standing, value }) =>
        standing !== 'rejected' && 'content' in value && value.speaker === name ? [value] : [],
      ),
    }
  })
}
