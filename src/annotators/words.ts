/** Lays tokens, sentences and quotations: what every other annotator stands on. */
import type { Language } from '../languages/language.ts'
import { vocabularyOf } from '../languages/tables/vocabulary.ts'
import { madeOnce } from '../model/remember.ts'
import { type Parting, parted, partingOf } from '../text/glued.ts'
import { quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokens.ts'
import { annotator } from './annotator.ts'

export const words = annotator({
  name: 'words',
  needs: [],
  gives: ['tokens', 'sentences', 'quotations'],
  annotate({ document }, language) {
    const whole = tokenize(document.text)
    const parting = partingIn(language)
    const tokens = parting ? parted(document.text, whole, parting) : whole
    return {
      tokens,
      sentences: sentences(document.text, tokens, language.script),
      quotations: quotations(document.text, tokens),
    }
  },
})

/** What parts the words that a language's reports glue. Absent: they glue none. */
const partingIn = madeOnce((language: Language): Parting | undefined => {
  const { glue } = language.script
  const words = glue && vocabularyOf(language)
  return words && partingOf(glue, (word) => words.has(word))
})
