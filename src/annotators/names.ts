/** Lays names: the spans of persons, bodies and places. */
import { annotator } from './annotator.ts'

export const names = annotator({
  name: 'names',
  needs: ['tokens', 'sentences', 'times'],
  gives: ['names'],
  annotate: () => ({ names: [] }),
})
