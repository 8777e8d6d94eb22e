/** Lays TIMEX3 times. */
import { annotator } from './annotator.ts'

export const times = annotator({
  name: 'times',
  needs: ['tokens', 'sentences'],
  gives: ['times', 'problems'],
  annotate: () => ({ times: [], problems: [] }),
})
