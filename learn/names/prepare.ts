/** Makes annotated texts into rows of feature numbers and tags. */

import { MAX_PLACE_FEATURES, placeFeatures, REACH, wordFeatures } from '../../src/annotators/names/features.ts'
import { placesOf, type Tagger } from '../../src/annotators/names/tagger.ts'
import { type TokenName, TYPES, tagsOfNames } from '../../src/annotators/names/tags.ts'
import type { ScriptTable } from '../../src/languages/tables/script.ts'
import type { SentenceMark, TokenMark } from '../../src/model/marks.ts'
import { sentences as cut } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'
import type { MarkedReport } from './report.ts'

/** One sentence: the features of each token, and its tags. */
export interface Example {
  /** Feature numbers of all tokens, one after the other. */
  readonly features: Int32Array
  /** Where the features of each token end. */
  readonly ends: Int32Array
  readonly tags: Uint8Array
  readonly weight: number
}

/** A report cut into tokens, with its names as token indexes; names that do not stand on token bounds are widened to them. */
export function tokenNames(report: MarkedReport, tokens: readonly TokenMark[]): TokenName[] {
  const out: TokenName[] = []
  let i = 0
  for (const n of [...report.names].sort((a, b) => a.start - b.start)) {
    while (i < tokens.length && tokens[i]!.end <= n.start) i++
    let j = i
    while (j < tokens.length && tokens[j]!.start < n.end) j++
    if (j > i) out.push({ first: i, last: j, type: TYPES.indexOf(n.type) })
    i = j
  }
  return out
}

export interface Cut {
  readonly tokens: TokenMark[]
  readonly sentences: SentenceMark[]
}

/** Tokens and sentences, as the reader makes them. */
export function cutReport(text: string, script: ScriptTable): Cut {
  const tokens = tokenize(text)
  return { tokens, sentences: cut(text, tokens, script) }
}

/** The sentences of a report as examples. */
export function examplesOf(report: MarkedReport, script: ScriptTable, tagger: Tagger, weight: number): Example[] {
  const { tokens, sentences } = cutReport(report.text, script)
  const tags = tagsOfNames(tokenNames(report, tokens), tokens.length)
  const places = placesOf(tagger, tokens, sentences)
  const room = new Int32Array(MAX_PLACE_FEATURES)
  const cache = new Map<unknown, number[][]>()
  const featuresAt = (j: number, d: number): number[] => {
    const w = places.words[j]!
    let made = cache.get(w)
    if (!made) cache.set(w, (made = []))
    return (made[d + REACH] ??= wordFeatures(w, d, tagger.surroundings))
  }
  return sentences.map((s) => {
    const all: number[] = []
    const ends = new Int32Array(s.last - s.first)
    for (let i = s.first; i < s.last; i++) {
      for (let d = -REACH; d <= REACH; d++)
        if (i + d >= s.first && i + d < s.last) for (const f of featuresAt(i + d, d)) all.push(f)
      const n = placeFeatures(places, i, s.first, s.last, room)
      for (let k = 0; k < n; k++) all.push(room[k]!)
      ends[i - s.first] = all.length
    }
    return { features: Int32Array.from(all), ends, tags: trueStart(tags.slice(s.first, s.last)), weight }
  })
}

/** A sentence that begins inside a name begins with its first-word tag. */
function trueStart(tags: Uint8Array): Uint8Array {
  if (tags.length > 0 && tags[0]! > 0 && tags[0]! % 2 === 0) tags[0]!--
  return tags
}
