/** Standing bodies that are the subject of a verb: "the Joint Commission met", «комиссия провела заседание», "کونسل نے اجلاس منعقد کیا". */
import { named } from './body-names.ts'
import type { Told } from './candidate.ts'
import type { Hit } from './hit.ts'
import { tokenAt } from './ranges.ts'
import { isCased, type Scene, spanOf } from './scene.ts'

/** "سلامتی کونسل نے … اجلاس منعقد کیا": the body whose doer's mark stands before a session that it convened. Absent: none did. */
export function councilThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last' || !cues.convened.at(tokens, hit.last)) return undefined
  for (let i = hit.from; i < hit.first; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'body' || !item.party || !scene.cues.standing.doer.has(tokens[item.last]?.norm ?? '')) continue
    for (let k = item.first; k < item.last; k++)
      if (cues.bodies.at(tokens, k, item.last)) {
        const span = spanOf(scene, item.first, item.last)
        return { value: scene.text.slice(span.start, span.end), span }
      }
  }
  return undefined
}

/** The standing body that is the subject of "held", "will hold" right before the noun. Absent: somebody else holds it. */
export function bodyThatHolds(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens } = scene
  if (isCased(scene)) return subjectBody(scene, hit, scene.cues.posts.conducting)
  if (!scene.cues.table.articles) return undefined
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 6); i--) {
    if (scene.itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-')) return undefined
    if (!/^(?:held|holds|hold|convened|concluded)$/.test(tokens[i]!.norm)) continue
    const verb = /^(?:will|has|have|had|to)$/.test(tokens[i - 1]!.norm) ? i - 1 : i
    return bodyThatMeets(scene, { ...hit, first: verb, last: hit.last })
  }
  return undefined
}

/** The standing body right before "met": nobody stands between them, and the verb takes nobody. Absent: somebody else meets. */
export function bodyThatMeets(scene: Scene, hit: Hit): Told<string> | undefined {
  const { tokens, cues, text } = scene
  if (isCased(scene)) return subjectBody(scene, hit, cues.talks.gathering)
  if (!cues.table.articles) return undefined
  const next = tokens[hit.last]
  if (tokens[hit.last - 1]!.norm === cues.small.with) return undefined
  if (
    next &&
    hit.cue.part === 'verb' &&
    (cues.withMarks.at(tokens, hit.last) || scene.items[scene.itemAt[hit.last]!]?.kind === 'person')
  )
    return undefined
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 14); i--) {
    const t = tokens[i]!
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' || item?.kind === 'time') return undefined
    const f = cues.bodies.at(tokens, i, hit.first)
    if (f && text[tokens[f.last - 1]!.start] !== tokens[f.last - 1]!.norm[0])
      return officeBefore(scene, hit, f.first) ? undefined : named(scene, f.first, f.last, hit)
    if (
      t.kind === 'sign'
        ? !/^[-.()’']$/.test(t.norm)
        : !item && text[t.start] === t.norm[0] && !cues.bodyGlue.at(tokens, i) && !cues.between.at(tokens, i)
    )
      return undefined
  }
  return undefined
}

/**
 * «Комиссия Чили и Перу собралась», «рабочая группа провела седьмое заседание»: the body that opens the clause of a verb, no preposition before it.
 * Absent: the clause has no such verb, or another subject.
 */
function subjectBody(scene: Scene, hit: Hit, verbs: RegExp): Told<string> | undefined {
  const { tokens, cues } = scene
  const { away, into, atEvent, comingFrom } = cues.standing
  let verb = hit.cue.part === 'verb' ? hit.first : hit.first - 1
  while (verb > hit.from && !verbs.test(tokens[verb]!.norm)) verb--
  if (verb < hit.from || !verbs.test(tokens[verb]!.norm)) return undefined
  for (let i = hit.from; i < verb; i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
    const f = cues.bodies.at(tokens, i, verb)
    if (!f) continue
    const name = named(scene, f.first, f.last, { ...hit, first: verb, last: verb + 1, to: verb })
    const before = name && tokens[tokenAt(tokens, name.span.start) - 1]?.norm
    const governed = before !== undefined && [away, into, atEvent, comingFrom].some((words) => words.has(before))
    return governed ? undefined : name
  }
  return undefined
}

/** "The Chairwoman of the Senate met": an office of the body, and not the body. */
function officeBefore(scene: Scene, hit: Hit, first: number): boolean {
  const { tokens, cues } = scene
  for (let i = first - 1; i >= Math.max(hit.from + 1, first - 6); i--)
    if (tokens[i]!.norm === cues.small.of) {
      for (let k = i - 1; k >= Math.max(hit.from, i - 2); k--)
        if (
          cues.officials.at(tokens, k, i) ||
          /^(?:chairman|chairwoman|chair|head|members?|director|president)$/.test(tokens[k]!.norm)
        )
          return true
      return false
    }
  return false
}
