/** Tells which people of a report are men and which women, and what the words for a speaker say of that. */
import type { Language } from '../../../languages/language.ts'
import type { Entity } from '../../../model/reading.ts'
import { MEN, WOMEN } from '../../../names/given-names.ts'
import { foldWord } from '../../../text/fold.ts'
import { fits } from '../../../text/lists.ts'
import { lexiconOf } from '../../entities/lexicon.ts'
import { verbLike } from '../medial/plausible.ts'
import type { Run, Said, Scene } from '../scene.ts'

export type Sex = 'm' | 'f'

/** Reports that name more people than this are lists: nothing is told of the rest. */
const MOST = 200

/**
 * For each person of a report the sex that the name tells (given name, patronymic), else the verbs of speech beside it.
 * In English the given name alone tells. Absent: not told, told both ways, or a language without either (Urdu).
 */
export function sexesOf(
  scene: Scene,
  found: readonly Said[],
  entities: readonly Entity[],
  language: Language,
): ReadonlyMap<string, Sex> {
  const out = new Map<string, Sex>()
  const lexicon = lexiconOf(language)
  if (language.code === 'en') {
    for (const e of entities.slice(0, MOST)) {
      const given = e.type === 'PER' ? foldWord(e.name).split(/[\s-]+/) : []
      if (given.length < 2) continue
      if (lexicon.women.has(given[0]!)) out.set(e.id, 'f')
      else if (lexicon.men.has(given[0]!)) out.set(e.id, 'm')
    }
    return out
  }
  const { forms } = scene
  if (!forms.daughter) return out
  for (const e of entities.slice(0, MOST)) {
    const sex = e.type === 'PER' ? byName(e.name, lexicon.women, lexicon.men, forms) : undefined
    if (sex) out.set(e.id, sex)
  }
  const votes = new Map<string, Sex | 'both'>()
  const cast = (entity: string, sex: Sex) => {
    const vote = votes.get(entity)
    votes.set(entity, vote && vote !== sex ? 'both' : sex)
  }
  for (const { source, cue } of found) {
    const sex = sexOfCue(scene, cue)
    const name =
      source && scene.nameOf[source.last - 1]! >= 0 ? scene.names[scene.nameOf[source.last - 1]!]! : undefined
    // A name in another case than the subject's stands beside a verb that is not its own.
    if (!sex || name?.type !== 'PER' || name.first !== source!.first || out.has(name.entity)) continue
    cast(name.entity, sex)
  }
  // "Омар победила": the verb beside a name in the subject's form.
  for (let k = 0; k < scene.names.length && k < MOST; k++) {
    const name = scene.names[k]!
    if (name.type !== 'PER' || name.inflected || out.has(name.entity)) continue
    if (name.last >= scene.tokens.length || !verbLike(scene, name.last)) continue
    const { norm } = scene.tokens[name.last]!
    const sex = fits(forms.pastWoman, norm) ? 'f' : fits(forms.pastMan, norm) ? 'm' : undefined
    if (sex) cast(name.entity, sex)
  }
  for (const [id, vote] of votes) if (vote !== 'both') out.set(id, vote)
  // A given name that is not known, and ends as a man's: where no verb told.
  for (const e of entities.slice(0, MOST))
    if (e.type === 'PER' && !votes.has(e.id) && !out.has(e.id) && endsAsMans(e.name, forms)) out.set(e.id, 'm')
  return out
}

/** What a full name in the nominative tells. Absent: a surname alone, or a given name that is not known or that both bear. */
function byName(
  name: string,
  women: ReadonlySet<string>,
  men: ReadonlySet<string>,
  forms: Scene['forms'],
): Sex | undefined {
  const words = name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[\s-]+/)
  const given = words[0]!
  if (words.length < 2) return MEN.has(given) === WOMEN.has(given) ? undefined : MEN.has(given) ? 'm' : 'f'
  if (words.some((w) => fits(forms.daughter, w))) return 'f'
  if (words.length > 2 && words.some((w, i) => i > 0 && i < 2 && fits(forms.son, w))) return 'm'
  // A name that men and women bear tells nothing.
  const [man, woman] = [men.has(given) || MEN.has(given), women.has(given) || WOMEN.has(given)]
  if (man || woman) return man && woman ? undefined : man ? 'm' : 'f'
  return undefined
}

/** Whether a full name whose given name neither men nor women are known by ends as men's do. */
function endsAsMans(name: string, forms: Scene['forms']): boolean {
  const words = foldWord(name).split(/[\s-]+/)
  return words.length > 1 && !MEN.has(words[0]!) && !WOMEN.has(words[0]!) && fits(forms.manName, words[0])
}

/** The sex that a verb of speech in the past singular agrees with. Absent: another tense or number, or no verb. */
export function sexOfCue({ tokens, forms }: Scene, cue: Run): Sex | undefined {
  for (let i = cue.first; i < cue.last && i < cue.first + 3; i++) {
    const { norm } = tokens[i]!
    if (norm.length < 4) continue
    if (fits(forms.saysWoman, norm)) return 'f'
    if (fits(forms.saysMan, norm)) return 'm'
  }
  return undefined
}

/** Whether a cue's verb is told of several. */
export const isOfSeveral = ({ tokens, forms }: Scene, cue: Run): boolean => {
  for (let i = cue.first; i < cue.last && i < cue.first + 3; i++)
    if (tokens[i]!.norm.length > 4 && fits(forms.saysMany, tokens[i]!.norm)) return true
  return false
}
