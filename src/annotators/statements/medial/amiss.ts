/** Tells verbs that look like cues and tell nothing, and the nouns of participles. */
import { fits } from '../../../text/lists.ts'
import { clauseBefore, phraseEnding } from '../cased/subject.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue, Sentence } from './cues.ts'
import type { MedialTable } from './table.ts'

/** Whether the verb stands in the plural in a clause that "который" in the singular began. */
export function relativeAmiss(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  const { tokens, text } = scene
  if (!fits(scene.forms.many, tokens[cue.last - 1]!.norm)) return false
  for (let i = cue.group - 1; i >= s.first && i > cue.group - 6; i--) {
    if (fits(scene.forms.relativeOne, tokens[i]!.norm)) return true
    if (tokens[i]!.kind === 'sign' && text[tokens[i]!.start] === ',') return false
  }
  return false
}

/** "Обозреватель Иван Петров, считающий …": the noun phrase before the comma, where it can stand in the participle's case. */
export function participleNoun(
  scene: Scene,
  table: MedialTable,
  s: Run,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const end = cue.group - 1
  if (end <= s.first) return undefined
  const floor = k > 0 && all[k - 1]!.last <= end ? Math.max(s.first, all[k - 1]!.last) : s.first
  const found = phraseEnding(scene, table, clauseBefore(scene, table, floor, end).first, end)
  return found && found.weight > 1 ? found : undefined
}

/** Whether a treaty or bargain is what is concluded. */
export function concludes(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  for (let i = cue.last; i < s.last && i < cue.last + 9; i++)
    if (fits(scene.forms.bargains, scene.tokens[i]!.norm)) return true
  return false
}

/** "Парламент одобрил законопроект": what is done by approving, not said. */
export function enacts({ tokens, forms }: Scene, cue: MedialCue, s: Sentence): boolean {
  for (let i = cue.last; i < s.last && i < cue.last + 4; i++) if (fits(forms.enacted, tokens[i]!.norm)) return true
  return false
}

/** "Высказались за выход на референдуме", "поддержали 52 процентами": what voters do. */
export function votes(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  const { tokens } = scene
  if (!fits(scene.forms.voting, tokens[cue.first]!.norm)) return false
  for (let i = cue.last; i < s.last && i < cue.last + 14; i++) {
    if (fits(scene.forms.votes, tokens[i]!.norm)) return true
    if (tokens[i]!.norm === ';') return false
  }
  return false
}

/** "Белову грозит тюремное заключение": what may befall him stands in the subject's form behind the verb. */
export function befalls(scene: Scene, table: MedialTable, cue: MedialCue): boolean {
  const { norm } = scene.tokens[cue.last] ?? { norm: '' }
  return fits(scene.forms.befalling, norm) && !table.has('prepositions', norm)
}

/** "Отвечали за сохранность", "назвал имена", "поддержали Белова": a verb of saying in another sense, behind which nothing is told. */
export function otherSense(scene: Scene, table: MedialTable, cue: MedialCue, s: Sentence): boolean {
  const { words } = table
  const verb = scene.tokens[cue.last - 1]!.norm
  const next = scene.tokens[cue.last]
  if (!next || cue.last >= s.last) return false
  if (fits(words.answering, verb)) return fits(words.answeredFor, next.norm)
  if (fits(words.naming, verb)) return fits(words.namedThings, next.norm)
  if (!fits(words.backing, verb)) return false
  const name = scene.names[scene.nameOf[cue.last]!]
  return name?.type === 'PER' && (name.last >= s.last || scene.tokens[name.last]!.kind === 'sign')
}

/**
 * Whether a source is one person's name beside a verb in the plural, or an outlet's behind one: "Беловой угрожали", "сообщили ТАСС" tell to whom.
 */
export function isTold(scene: Scene, table: MedialTable, cue: MedialCue, source: Run): boolean {
  const { tokens, text, names, nameOf } = scene
  const name = names[nameOf[source.first]!]
  if (!name || name.first !== source.first || name.last !== source.last) return false
  if (!fits(scene.forms.many, tokens[cue.last - 1]!.norm) || cue.participle || cue.infinitive) return false
  if (name.type === 'ORG')
    return (
      source.first === cue.last &&
      fits(table.words.agencies, text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end))
    )
  const before = tokens[source.first - 1]
  const after = tokens[source.last]
  return name.type === 'PER' && !joins(before?.norm) && !joins(after?.norm)
}

const joins = (norm: string | undefined): boolean => norm !== undefined && /^(?:и|,|с)$/.test(norm)

/** Whether nothing but the sentence's stop follows. */
export const stops = (scene: Scene, s: Run, at: number): boolean =>
  at >= s.last || (at === s.last - 1 && scene.tokens[at]!.kind === 'sign')

/** Whether a word of a noun phrase before its first name tells a thing. */
export function holdsThing(scene: Scene, table: MedialTable, run: Run): boolean {
  for (let i = run.first; i < run.last && scene.nameOf[i]! < 0; i++)
    if (table.has('things', scene.tokens[i]!.norm)) return true
  return false
}
