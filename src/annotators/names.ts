/** Lays names: the spans of persons, bodies and places. */
import type { Language } from '../languages/language.ts'
import type { NameMark } from '../model/marks.ts'
import { annotator } from './annotator.ts'
import { bestTags, placesOf, scoresOf, type Tagger, taggerOf } from './names/tagger.ts'
import { namesOfTags, TYPES } from './names/tags.ts'

/** Decoding weights costs tens of milliseconds, so each language's are made ready at its first document and kept. */
const taggers = new WeakMap<Language['names'], Tagger>()

export const names = annotator({
  name: 'names',
  needs: ['tokens', 'sentences', 'times'],
  gives: ['names'],
  annotate({ document, tokens, sentences }, language) {
    let tagger = taggers.get(language.names)
    if (!tagger) taggers.set(language.names, (tagger = taggerOf(language.names)))
    const { weights } = tagger
    if (!weights) return { names: [] }
    const places = placesOf(tagger, document.text, tokens, sentences)
    const scores = scoresOf(weights, places, sentences)
    const names: NameMark[] = []
    for (const s of sentences)
      for (const n of namesOfTags(bestTags(scores, weights.transitions, s.first, s.last), s.first))
        names.push({ start: tokens[n.first]!.start, end: tokens[n.last - 1]!.end, type: TYPES[n.type]! })
    return { names }
  },
})
