/** Tells of persons whether they are men or women, as far as address and given name show. */
import { MEN, WOMEN } from '../../names/given-names.ts'
import { nominative } from '../../names/nominative.ts'
import { foldWord } from '../../text/fold.ts'
import type { Ground, PostMark } from './ground.ts'
import { lexiconOf } from './lexicon.ts'
import { casesOfTitle } from './title-cases.ts'

/** Whether a person is told to be a man or a woman: by address, by given name. */
export function sexesOf(g: Ground): Map<number, 'm' | 'f'> {
  const lexicon = lexiconOf(g.language)
  const hasNominative = g.language.titles.nameForms?.nominative !== undefined
  const out = new Map<number, 'm' | 'f'>()
  for (const n of g.names) {
    if (n.type !== 'PER') continue
    for (let k = 2; k >= 1; k--) {
      if (n.first - k < 0) continue
      const found = lexicon.honorifics.at(g.tokens, n.first - k, n.first)
      if (found && found.value !== 'any') out.set(n.index, found.value === 'woman' ? 'f' : 'm')
    }
    if (out.has(n.index) || n.words.length < 2) continue
    // The surname tells in which case the given name stands: "Дарига Назарбаева".
    const whole = hasNominative ? nominative(n.written, { type: 'PER' }) : ''
    const given = whole ? foldWord(whole.split(/[\s-]/)[0]!) : n.words[0]!
    if (lexicon.women.has(given) || WOMEN.has(given)) out.set(n.index, 'f')
    else if (lexicon.men.has(given)) out.set(n.index, 'm')
    else if (!lexicon.particles.has(given) && lexicon.forms.manEnding.test(given)) out.set(n.index, 'm')
  }
  return out
}

/** What the given name tells in the nominative that the case of the title shows: "президент Дина Болуарте", "премьера Кира Стармера". Absent: undefined. */
export function sexOfTitled(g: Ground, posts: readonly PostMark[]): 'm' | 'f' | undefined {
  if (g.language.titles.nameForms?.nominative === undefined) return undefined
  for (const post of posts) {
    const holder = post.holder && post.holder.words.length > 1 ? post.holder : undefined
    const cases = holder && casesOfTitle(g, post)
    if (!holder || !cases) continue
    const whole = cases.join() === 'nom' ? holder.written : nominative(holder.written, { type: 'PER', cases })
    const given = foldWord(whole.split(/[\s-]/)[0]!)
    if (WOMEN.has(given)) return 'f'
    if (MEN.has(given)) return 'm'
    if (whole !== holder.written && lexiconOf(g.language).forms.manEnding.test(given)) return 'm'
  }
  return undefined
}
