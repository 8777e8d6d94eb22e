/** Reads what is judged where it stands before its verb: "эту идею раскритиковал президент", "в МИДе эти сообщения опровергли". */

import { agrees, isSingle, oblique } from './medial-agreement.ts'
import type { MedialCue } from './medial-cues.ts'
import { subjectFollows } from './medial-insertion.ts'
import { plausible } from './medial-plausible.ts'
import { sourceAfter } from './medial-subjects.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

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
    return ends && objectLike(scene, table, content) ? { source, content } : undefined
  }
  let at = past(scene, table, cue.last, s.last)
  // "Призыв критикует и глава порта": also he.
  const also = table.has('and', tokens[at]?.norm ?? '') && at + 1 < s.last
  if (also) at++
  const name = at < s.last && scene.nameOf[at]! >= 0 ? scene.names[scene.nameOf[at]!]! : undefined
  if (!(name && !name.inflected) && !subjectFollows(scene, table, { ...cue, last: at })) return undefined
  let first = cue.group
  while (first > s.first && first > cue.group - LONGEST) {
    const t = tokens[first - 1]!
    if (t.kind === 'sign' ? /[,;:—–]/.test(text[t.start]!) : table.has('clauses', t.norm) || table.has('and', t.norm))
      break
    first--
  }
  while (first < cue.group && (table.has('adverbs', tokens[first]!.norm) || scene.timed[first] === 1)) first++
  const content = { first, last: cue.group }
  const many = /(?:[ую]т|[ая]т|ли)(?:с[ья])?$/.test(tokens[cue.last - 1]!.norm)
  const against =
    first < cue.group &&
    !table.has('prepositions', tokens[first]!.norm) &&
    (!agrees(scene, first, cue.last - 1) ||
      (scene.nameOf[first]! < 0 && isSingle(scene, first) && (also || (many && content.last - content.first < 3))))
  const after = sourceAfter(scene, table, cue, s.last)
  return after && (against || objectLike(scene, table, content)) ? { source: after.run, content } : undefined
}

function past(scene: Scene, table: MedialTable, at: number, last: number): number {
  while (at < last && table.has('adverbs', scene.tokens[at]!.norm)) at++
  return at
}

/** Whether words stand as an object does: a determiner or noun in the accusative first, no verb in them. */
function objectLike(scene: Scene, table: MedialTable, run: Run): boolean {
  if (run.last <= run.first) return false
  const first = scene.tokens[run.first]!
  if (first.kind !== 'word' || table.has('prepositions', first.norm)) return false
  const starts = /^(?:эт[иу]|это|так(?:ие|ую|ой)|сво[июй]|их|его|ее)$/.test(first.norm) || oblique(scene, run.first)
  return starts && run.last - run.first > 1 && plausible(scene, table, run) !== undefined
}
