/** Finds for whom people act who are told to lead or belong to a delegation: "the Pakistani side was led by Ahmad Farooq". */
import type { Ground } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'

/** Name index → ISO 3166-1 alpha-2 of the state whose delegation the sentence puts that person in. */
export function delegationsOf(g: Ground): Map<number, string> {
  const lexicon = lexiconOf(g.language)
  const out = new Map<number, string>()
  for (const sentence of g.sentences) {
    let country: string | undefined
    let led = false
    for (let i = sentence.first; i < sentence.last; i++) {
      const noun = lexicon.delegations.at(g.tokens, i, sentence.last)
      if (noun && !g.nameAt[i]) {
        const of = countryBefore(g, lexicon, i, sentence.first)
        // A delegation without a state ends what the one before says.
        country = of
        led = false
        // "Делегацию из Москвы возглавляет"
        if (!country && lexicon.beside.from.has(g.tokens[noun.last]?.norm ?? '')) {
          const place = g.nameAt[noun.last + 1]
          if (place?.type === 'LOC') country = g.countryOf(place)
        }
        continue
      }
      const t = g.tokens[i]!
      const name = g.nameAt[i]
      if (country && lexicon.beside.ledNext.has(t.norm))
        country = countryBefore(g, lexicon, i, sentence.first) ?? country
      if (country && lexicon.beside.led.has(t.norm)) led = true
      // "The Chilean delegation, including X and Y, met President Z": the list is over at the verb.
      else if (led && !name && lexicon.beside.ledOver.has(t.norm)) country = undefined
      if (name?.first === i && name.type === 'PER' && country && led) out.set(name.index, country)
    }
  }
  return out
}

function countryBefore(g: Ground, x: Lexicon, i: number, least: number): string | undefined {
  for (let k = 2; k >= 1; k--) {
    if (i - k < least) continue
    const found = g.language.countries.demonym(g.tokens.slice(i - k, i).map((t) => t.norm))
    if (found?.length === k) return found.code
  }
  const joined = x.offices.owner.has(g.tokens[i - 1]?.norm ?? '')
  const place = g.nameAt[joined ? i - 2 : i - 1]
  return place?.type === 'LOC' ? g.countryOf(place) : undefined
}
