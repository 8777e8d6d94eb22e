/** Lays tokens, sentences and quotations: what every other annotator stands on. */
import { quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { annotator } from './annotator.ts'

export const words = annotator({
  name: 'words',
  needs: [],
  gives: ['tokens', 'sentences', 'quotations'],
  annotate({ document }, language) {
    const tokens = tokenize(document.text)
    return {
      tokens,
      sentences: sentences(document.text, tokens, language.script),
      quotations: quotations(document.text, tokens),
    }
  },
})
