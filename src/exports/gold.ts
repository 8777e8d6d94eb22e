/** Reports that a person checked whole, as gold for a scorer: one JSON object a line, words in place of offsets. */
import type { Evidence } from '../model/evidence.ts'
import type { MarkLayer, MarkValue, NameValue, StatementValue, TimeValue } from '../model/mark-value.ts'
import type { Mechanism, Place } from '../model/reading.ts'
import type { DraftAsJudged } from '../register/as-judged.ts'
import type { CheckedReport, Export } from './export.ts'

/** `["words", n]`: the n-th place, from 1 on, where exactly these words stand in the text. */
type Words = readonly [string, number]

export const gold: Export = {
  name: 'gold',
  mediaType: 'application/x-ndjson',
  suffix: 'gold.jsonl',
  summary: 'reports that a person checked whole, with what stands after review: to score readers by',
  async *write(entries, source) {
    const chosen = new Set<string>()
    for await (const entry of entries) for (const d of entry.documents) chosen.add(d.digest)
    const encoder = new TextEncoder()
    for await (const report of source.checked?.() ?? []) {
      const stands = report.drafts.some((d) => d.standing !== 'rejected')
      // A report in which nothing stands is gold as well, and belongs to no entry by which it could be chosen.
      if (chosen.has(report.digest) || !stands) yield encoder.encode(`${JSON.stringify(goldOf(report))}\n`)
    }
  },
}

/** One report as gold. `reviewed` names the layers that were checked; the others are left out, for nobody vouches for them. */
export function goldOf({ reading, drafts, whole, marks, by }: CheckedReport): object {
  const { id, lang, published, title, text, url, publisher } = reading.document
  const standing = drafts.filter((d) => d.standing !== 'rejected')
  return {
    id,
    lang,
    ...(published === undefined ? {} : { published }),
    published_is: published === undefined ? 'unknown' : 'given',
    source: { item: id, ...given('url', url), ...given('publisher', publisher) },
    ...given('title', title),
    reviewed: [
      ...(marks.names ? ['names'] : []),
      ...(marks.times ? ['times'] : []),
      ...(marks.statements ? ['attributions'] : []),
      ...(whole ? ['engagements', 'outcomes'] : []),
    ],
    by,
    text,
    ...markLayers(text, marks),
    ...(whole ? encounterLayers(text, standing) : {}),
  }
}

/** Names, times and statements as the scorer's guidelines write them. A name has whom it means as a fourth part. */
function markLayers(text: string, marks: CheckedReport['marks']): object {
  const values = (layer: MarkLayer): readonly MarkValue[] | undefined =>
    marks[layer]?.filter((m) => m.standing !== 'rejected').map((m) => m.value)
  const [names, times, said] = [
    values('names') as readonly NameValue[] | undefined,
    values('times') as readonly TimeValue[] | undefined,
    values('statements') as readonly StatementValue[] | undefined,
  ]
  return {
    ...given(
      'names',
      names?.map((n) => [...wordsOf(text, n.words), n.type, ...(n.entity === undefined ? [] : [n.entity])]),
    ),
    ...given(
      'times',
      times?.map((t) => [...wordsOf(text, t.words), t.type, t.value ?? null]),
    ),
    ...given(
      'attributions',
      said?.map((s) => ({
        ...given('source', s.source && wordsOf(text, s.source)),
        cue: wordsOf(text, s.cue),
        content: wordsOf(text, s.content),
        direct: s.direct,
        speaker: s.speaker ?? null,
      })),
    ),
  }
}

function encounterLayers(text: string, standing: readonly DraftAsJudged[]): object {
  return {
    engagements: standing.filter(isEncounter).map((d) => engagement(text, d)),
    outcomes: standing.flatMap((d) =>
      d.outcomes
        .filter((o) => !o.rejected)
        .map((o) => ({
          kind: o.kind,
          content: wordsOf(text, o.content),
          by: o.by,
          ...given('due', o.due),
          ...given('place', o.place),
        })),
    ),
  }
}

const given = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value })

const isEncounter = (d: DraftAsJudged): boolean => d.values.kind !== 'agreement' && d.values.kind !== 'commitment'

function engagement(text: string, { draft, values, words, people }: DraftAsJudged): object {
  const evidence = words.kind ? [words.kind] : draft.evidence
  return {
    kind: values.kind,
    status: values.status,
    ...given('date', values.date),
    ...given('place', values.place as Place | undefined),
    parties: values.parties ?? [],
    people: people
      .filter((p) => !p.rejected)
      .map((p) => ({ name: p.name, ...given('party', p.party), ...given('role', p.role) })),
    ...given('mechanism', (values.mechanism as Mechanism | undefined)?.name),
    ...given('ordinal', values.ordinal),
    evidence: evidence.map((e) => wordsOf(text, e)),
  }
}

/** A gap in a gold passage is written so; words that hold one of their own are cut before it. */
const GAP = /\s…\s/

function wordsOf(text: string, { start, quote }: Evidence): Words {
  const words = quote.split(GAP)[0]!
  let n = 0
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + 1)) n++
  return [words, n]
}
