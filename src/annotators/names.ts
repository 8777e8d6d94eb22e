/** Lays names: the spans of persons, bodies and places. */
import type { Language } from '../languages/language.ts'
import { annotator } from './annotator.ts'
import { findNames } from './names/find.ts'
import { type Tagger, taggerOf } from './names/tagger.ts'

/** Decoding weights costs tens of milliseconds, so each language's are made ready at its first document and kept. */
const taggers = new WeakMap<Language['names'], Tagger>()

export const names = annotator({
  name: 'names',
  needs: ['tokens', 'sentences', 'times'],
  gives: ['names'],
  annotate({ document, tokens, sentences, times }, language) {
    let tagger = taggers.get(language.names)
    if (!tagger) taggers.set(language.names, (tagger = taggerOf(language.names)))
    return { names: findNames(tagger, document.text, tokens, sentences, times, language.brought) }
  },
})
