/** Lays TIMEX3 times. */
import { annotator } from './annotator.ts'
import { timesIn } from './times/engine.ts'

export const times = annotator({
  name: 'times',
  needs: ['tokens', 'sentences'],
  gives: ['times', 'problems'],
  annotate: ({ document, tokens, sentences }, language) =>
    timesIn(document.text, tokens, sentences, language.time, document.published),
})
