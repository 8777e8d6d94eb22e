/** Lays attributions: who says what. */
import { annotator } from './annotator.ts'

export const statements = annotator({
  name: 'statements',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references'],
  gives: ['attributions'],
  annotate: () => ({ attributions: [] }),
})
