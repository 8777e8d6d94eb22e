/** Lays engagements and outcomes: who met whom, what was agreed, what was promised. */
import { annotator } from './annotator.ts'

export const encounters = annotator({
  name: 'encounters',
  needs: ['tokens', 'sentences', 'quotations', 'times', 'mentions', 'entities', 'references', 'attributions'],
  gives: ['engagements', 'outcomes'],
  annotate: () => ({ engagements: [], outcomes: [] }),
})
