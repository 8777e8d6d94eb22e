/** Tells when, where and to whom something was said, whether it was a denial, and the institution behind the speaker. */

import type { CircumstanceCues } from '../../languages/tables/cues.ts'
import type { Attribution, Time } from '../../model/reading.ts'
import { madeOnce } from '../../model/remember.ts'
import { foldWord } from '../../text/fold.ts'
import { firstIndex } from '../../text/halving.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { type Run, type Said, type Scene, spanOf } from './scene.ts'

/** The fields this file adds to an attribution. */
export type Circumstances = Pick<
  Attribution,
  'polarity' | 'modality' | 'occasion' | 'audience' | 'date' | 'institution'
>

interface Table {
  readonly occasions: Phrases<true>
  readonly hearers: Phrases<true>
  readonly denials: Phrases<true>
  readonly telling: Phrases<true>
  readonly reportedly: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly after: Phrases<true>
  readonly to: ReadonlySet<string>
}

const tableOf = madeOnce((cues: CircumstanceCues): Table => {
  const of = (list: readonly string[]) => phrases(list.map((p) => [p, true] as const))
  const set = (list: readonly string[]) => new Set(list.map(foldWord))
  return {
    occasions: of(cues.occasions),
    hearers: of(cues.hearers),
    denials: of(cues.denials),
    telling: of(cues.telling),
    reportedly: set(cues.reportedly),
    before: set(cues.before),
    small: set(cues.small),
    after: of(cues.after),
    to: set(cues.to),
  }
})

/** How far from the cue a circumstance may stand, in tokens. */
const NEAR = 40

/**
 * The circumstances of one statement, looked for in the sentence of its cue, outside source and content.
 * Absent: what is not told. `polarity` and `modality` are always given.
 */
export function circumstancesOf(
  scene: Scene,
  said: Said,
  nested: boolean,
  speaker: string | undefined,
  cues: CircumstanceCues,
  times: readonly (Time & Run)[],
  bodies: ReadonlySet<string>,
): Circumstances {
  const table = tableOf(cues)
  const { tokens } = scene
  const sentence = sentenceAt(scene, said.cue.first)
  const first = Math.max(sentence.first, said.cue.first - NEAR)
  const last = Math.min(sentence.last, said.cue.last + NEAR)
  const free = (i: number) =>
    !(i >= said.content.first && i < said.content.last) &&
    !(said.source && i >= said.source.first && i < said.source.last) &&
    !(i >= said.cue.first && i < said.cue.last)
  let reported = nested
  let denied = said.denied === true
  for (let i = first; i < last; i++) if (free(i) && table.reportedly.has(tokens[i]!.norm)) reported = true
  for (let i = said.cue.first; i < said.cue.last; i++) if (table.denials.at(tokens, i, said.cue.last)) denied = true
  const occasion = occasionOf(scene, table, said, first, last, free)
  const audience = audienceOf(scene, table, said, first, last, free)
  const date = dateOf(times, first, last, free)
  const institution = institutionOf(scene, said, speaker, bodies)
  const made: { -readonly [K in keyof Circumstances]: Circumstances[K] } = {
    polarity: denied ? 'denied' : 'affirmed',
    modality: said.future ? 'will-say' : reported ? 'reported' : 'said',
  }
  if (occasion) made.occasion = spanOf(scene, occasion)
  if (audience) made.audience = spanOf(scene, audience)
  if (date) made.date = date
  if (institution) made.institution = institution
  return made
}

function sentenceAt(scene: Scene, token: number): Run {
  const { sentences } = scene
  return sentences[Math.max(0, firstIndex(sentences.length, (i) => sentences[i]!.first > token) - 1)]!
}

type Free = (i: number) => boolean

/** "at a press conference after the talks", "قومی اسمبلی میں خطاب کرتے ہوئے": preposition and postposition included. */
function occasionOf(scene: Scene, table: Table, said: Said, first: number, last: number, free: Free): Run | undefined {
  const { tokens, text } = scene
  for (let i = first; i < last; i++) {
    if (!free(i)) continue
    const found = table.occasions.at(tokens, i, last)
    if (!found) continue
    if (table.before.size > 0) {
      // Back to the preposition that leads to it.
      for (let j = i - 1; j >= first && j >= i - 8 && free(j); j--) {
        if (tokens[j]!.kind === 'sign' && !/[-"“”'’«»]/.test(text[tokens[j]!.start]!)) break
        if (!table.before.has(tokens[j]!.norm)) continue
        let end = found.last
        while (
          end < last &&
          free(end) &&
          end - found.last < 14 &&
          !/[,.;:—–]/.test(tokens[end]!.kind === 'sign' ? text[tokens[end]!.start]! : '') &&
          scene.timed[end] !== 1
        )
          end++
        while (end > found.last && table.before.has(tokens[end - 1]!.norm)) end--
        return { first: j, last: end }
      }
      continue
    }
    // A language with postpositions: forward to what ends the phrase, back to the last boundary.
    let end = -1
    for (let j = found.last; j <= found.last + 2 && j < last && free(j); j++) {
      const after = table.after.at(tokens, j, last)
      if (after) {
        end = after.last
        break
      }
    }
    if (end < 0) continue
    let start = i
    while (
      start > first &&
      free(start - 1) &&
      i - start < 12 &&
      tokens[start - 1]!.kind === 'word' &&
      !table.small.has(tokens[start - 1]!.norm)
    )
      start--
    return { first: start, last: Math.min(end, said.cue.first > end ? end : Math.max(end, start + 1)) }
  }
  return undefined
}

/** "told reporters", "журналистам", "صحافیوں کو". */
function audienceOf(scene: Scene, table: Table, said: Said, first: number, last: number, free: Free): Run | undefined {
  const { tokens } = scene
  for (let i = first; i < last; i++) {
    if (!free(i)) continue
    const hearer = table.hearers.at(tokens, i, last)
    if (hearer) return { first: i, last: hearer.last }
  }
  // The name right beside a verb of telling.
  if (!table.telling.at(tokens, said.cue.last - 1, said.cue.last)) return undefined
  if (table.to.size === 0) {
    const at = said.cue.last < last && free(said.cue.last) ? scene.nameOf[said.cue.last]! : -1
    return at >= 0 ? { first: said.cue.last, last: scene.names[at]!.last } : undefined
  }
  const marker = said.cue.first - 1
  if (marker - 1 < first || !table.to.has(tokens[marker]!.norm)) return undefined
  const at = scene.nameOf[marker - 1]!
  return at >= 0 && free(marker - 1) ? { first: scene.names[at]!.first, last: marker } : undefined
}

/** The one day told outside the content. Two different days tell nothing. */
function dateOf(times: readonly (Time & Run)[], first: number, last: number, free: Free): string | undefined {
  let date: string | undefined
  for (
    let k = firstIndex(times.length, (i) => times[i]!.last > first);
    k < times.length && times[k]!.first < last;
    k++
  ) {
    const t = times[k]!
    const value = t.value?.slice(0, 10)
    if (t.first < first || !free(t.first) || !value || !/^\d{4}-(?:\d\d(?:-\d\d)?|W\d\d)$/.test(value)) continue
    if (date !== undefined && date !== value) return undefined
    date = value
  }
  return date
}

/** The body named in the source beside or instead of a person; or the speaker, where that is no person. */
function institutionOf(
  scene: Scene,
  said: Said,
  speaker: string | undefined,
  bodies: ReadonlySet<string>,
): string | undefined {
  if (!said.source) return undefined
  let body: string | undefined
  let person = false
  for (let i = said.source.first; i < said.source.last; i++) {
    const at = scene.nameOf[i]!
    if (at < 0) continue
    const name = scene.names[at]!
    if (name.type === 'ORG') body = name.entity
    if (name.type === 'PER') person = true
  }
  return body ?? (!person && speaker !== undefined && bodies.has(speaker) ? speaker : undefined)
}
