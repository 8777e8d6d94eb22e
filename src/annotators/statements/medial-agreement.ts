/** Weighs by their endings whether words can be the subject of a verb, in a language with cases. */
import { MEN, WOMEN } from '../../names/given-names.ts'
import { fits } from '../../text/lists.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** Whether a verb of the past stands in the gender of its subject, as far as endings tell: "сооружение одобрила" does not. */
export function agrees(scene: Scene, first: number, verb: number): boolean {
  const noun = scene.tokens[first]!
  const { norm } = scene.tokens[verb]!
  const { forms } = scene
  // "проведение забастовки считают"
  const neuter = fits(forms.neuter, noun.norm)
  if (neuter && !fits(forms.neuterPersons, noun.norm) && fits(forms.presentMany, norm)) return false
  if (!fits(forms.past, norm) || noun.norm.length < 6) return true
  return !neuter || fits(forms.pastNeuter, norm) || (fits(forms.pastMany, norm) && fits(forms.action, noun.norm))
}

/** Whether a name of several words begins with a given name in the accusative: "Анну Ли". */
export function givenInAccusative(scene: Scene, run: Run): boolean {
  const { norm } = scene.tokens[run.first]!
  if (run.last - run.first < 2 || norm.length < 4) return false
  const ending = scene.forms.givenAccusative?.find(([end]) => norm.endsWith(end))
  if (!ending) return false
  const given = norm.slice(0, -ending[0].length) + ending[1]
  return WOMEN.has(given) || MEN.has(given)
}

/** "Шакиров, имам мечети, которую взорвали, заявил": back to the name that the words before the clause tell of. */
export function withName(scene: Scene, s: Run, first: number): number {
  const { tokens, text, nameOf, names } = scene
  if (first < s.first + 2 || text[tokens[first - 1]!.start] !== ',') return first
  const opening = (i: number) => i === s.first || tokens[i - 1]!.kind === 'sign'
  const at = nameOf[first - 2]!
  const alone = at >= 0 && names[at]!.type === 'PER' && !names[at]!.inflected && opening(names[at]!.first)
  return alone ? names[at]!.first : first
}

/** Whether one person's name does not stand beside a verb in the plural: "Клинтон поддерживают избиратели". */
export function numberAgrees(scene: Scene, table: MedialTable, run: Run, verb: number): boolean {
  const at = scene.nameOf[run.first]!
  const first = scene.tokens[run.first]!.norm
  const many = fits(scene.forms.many, scene.tokens[verb]!.norm)
  // "глава совета называли"
  if (many && fits(scene.forms.singlePerson, scene.tokens[run.first]!.norm)) {
    for (let i = run.first; i < run.last; i++)
      if (table.has('and', scene.tokens[i]!.norm) || scene.text[scene.tokens[i]!.start] === ',') return true
    return table.has('and', scene.tokens[run.first - 1]?.norm ?? '')
  }
  // "Капитана обвинили": whom they accused; "профессора" are several.
  const whom = fits(scene.forms.whom, first)
  if (many && at < 0 && whom && !table.has('heads', first) && table.has('heads', first.slice(0, -1))) return false
  // "Проект критикуют США": one thing, beside a verb of several.
  if (many && run.first === run.last - 1 && at < 0 && isSingle(scene, run.first)) return false
  if (at < 0 || scene.names[at]!.type !== 'PER' || scene.names[at]!.last !== run.last) return true
  // "Лейбористы призвали": no name, whatever the reader of names took it for.
  if (run.last - run.first === 1 && table.has('heads', scene.tokens[run.first]!.norm)) return true
  return !fits(scene.forms.many, scene.tokens[verb]!.norm) || table.has('and', scene.tokens[run.first - 1]?.norm ?? '')
}

/** Whether a noun stands in the singular of a subject, as far as its ending tells. */
export const isSingle = (scene: Scene, at: number): boolean =>
  fits(scene.forms.single, scene.tokens[at]!.norm) && scene.tokens[at]!.kind === 'word'

/** Whether two verbs stand in one number, as far as their endings tell: "пишут … требует" do not. */
export function sameNumber(scene: Scene, one: number, other: number): boolean {
  const many = (i: number): boolean | undefined => {
    const { norm } = scene.tokens[i]!
    if (fits(scene.forms.many, norm)) return true
    return fits(scene.forms.one, norm) ? false : undefined
  }
  const [a, b] = [many(one), many(other)]
  return a === undefined || b === undefined || a === b
}

/** Whether a word stands in a case that no subject has, as far as its ending tells. */
export function oblique(scene: Scene, at: number): boolean {
  const { norm } = scene.tokens[at]!
  return fits(scene.forms.oblique, norm) || (norm.length > 4 && fits(scene.forms.obliqueEnding, norm))
}
