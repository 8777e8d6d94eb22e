/** Readers of English that find names, as yardsticks for speed. */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)

export const peers: readonly { readonly name: string; names(text: string): number }[] = [
  { name: 'wink-nlp', names: (text) => wink.readDoc(text).entities().length() },
  {
    name: 'compromise',
    names: (text) => {
      const doc = nlp(text)
      return doc.people().length + doc.places().length + doc.organizations().length
    },
  },
]
