/** Reads what is judged where it stands before its verb: "эту идею раскритиковал президент", "в МИДе эти сообщения опровергли". */
import { fits } from '../../../text/lists.ts'
import { eachPhrase, wantedBy } from '../cased/subject.ts'
import { agreesWith } from '../nouns/forms.ts'
import type { Run, Scene } from '../scene.ts'
import type { MedialCue } from './cues.ts'
import { mannerLike } from './plausible.ts'
import { sourceAfter } from './subjects.ts'
import type { MedialTable } from './table.ts'

/** Longest object before its verb, in tokens. */
const LONGEST = 14

/**
 * The object before the verb and its speaker. Absent: the words before the verb are no object, or nobody speaks.
 * `source` is a speaker already found before them.
 */
export function objectBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  source: Run | undefined,
): { readonly source: Run; readonly content: Run } | undefined {
  if (!table.cased) return undefined
  const { tokens, text } = scene
  if (source && source.last <= cue.group) {
    // Nothing is left after the verb to be its object.
    const next = tokens[cue.last]
    const ends = cue.last >= s.last || next?.kind === 'sign' || table.has('and', next?.norm ?? '')
    const content = { first: source.last, last: cue.group }
    return ends && objectLike(scene, table, content, wantedBy(scene, table, cue), 0) ? { source, content } : undefined
  }
  const after = sourceAfter(scene, table, cue, s.last)
  if (!after || (after.weight ?? 0) < 2) return undefined
  let first = cue.group
  while (first > s.first && first > cue.group - LONGEST) {
    const t = tokens[first - 1]!
    if (t.kind === 'sign' ? /[,;:—–]/.test(text[t.start]!) : table.has('clauses', t.norm) || table.has('and', t.norm))
      break
    first--
  }
  while (first < cue.group && (table.has('adverbs', tokens[first]!.norm) || scene.timed[first] === 1)) first++
  let last = cue.group
  // "Проект активно критикуют соседи"
  while (last > first + 1 && (mannerLike(scene, table, last - 1) || table.has('adverbs', tokens[last - 1]!.norm)))
    last--
  const content = { first, last }
  return objectLike(scene, table, content, wantedBy(scene, table, cue), after.weight ?? 0)
    ? { source: after.run, content }
    : undefined
}

/**
 * Whether words before a verb are what it takes: a noun phrase that cannot be its subject, or is a less likely one than a subject of the given
 * weight, or one that points at what was told.
 */
function objectLike(scene: Scene, table: MedialTable, run: Run, wanted: number, weight: number): boolean {
  if (run.last <= run.first) return false
  const { norm, kind } = scene.tokens[run.first]!
  if (kind !== 'word' || table.nouns!.behind(norm) !== 0 || table.has('prepositions', norm)) return false
  let objects = 0
  let subject = false
  eachPhrase(scene, table, run.first, run.last, (phrase) => {
    objects++
    // "Их поддержали": nothing is told.
    if (fits(table.words.ownersThird, scene.tokens[phrase.head]!.norm)) objects++
    subject ||= phrase.weight >= weight && (wanted === 0 || agreesWith(phrase.forms, wanted))
    return objects > 1
  })
  return objects === 1 && (!subject || (fits(table.words.pointsAt, norm) && run.last - run.first > 1))
}
