/** Lays names: the spans of persons, bodies and places. */

import type { Language } from '../languages/language.ts'
import { madeOnce } from '../model/remember.ts'
import { annotator } from './annotator.ts'
import { findNames } from './names/find.ts'
import { taggerOf } from './names/tagger.ts'

/** Decoding weights costs tens of milliseconds, so each language's are made ready at its first document and kept. */
const taggerFor = madeOnce((table: Language['names']) => taggerOf(table))

export const names = annotator({
  name: 'names',
  needs: ['tokens', 'sentences', 'times'],
  gives: ['names'],
  annotate({ document, tokens, sentences, times }, language) {
    return { names: findNames(taggerFor(language.names), document.text, tokens, sentences, times, language.brought) }
  },
})
