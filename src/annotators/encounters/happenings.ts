/** Happenings that are no encounters, where one clause states plainly who did what to whom. */
import { codesOfAct } from '../../model/codebook.ts'
import { evidence } from '../../model/evidence.ts'
import type { Act, Happening } from '../../model/reading.ts'
import { beginningsOf } from '../../text/beginnings.ts'
import { mayDo } from './acts/act-actors.ts'
import { targetAfter } from './acts/act-frames.ts'
import { deedOfNoun } from './acts/act-nouns.ts'
import { hitBefore, objectAt } from './acts/act-objects.ts'
import { has, type Side, sideOf } from './acts/act-sides.ts'
import { type ActWords, actWordsOf, follow, type Verb } from './acts/act-words.ts'
import { deedLast } from './acts/acts-last.ts'
import { fightersAt } from './acts/fighters.ts'
import { dateOfDeed, placeOfDeed } from './acts/happening-parts.ts'
import { subjectOf } from './acts/subject.ts'
import { groupAt } from './acts/verb-group.ts'
import { contextsIn, voiceAt } from './draft.ts'
import { type Scene, spanOf } from './scene.ts'

type Sentence = { readonly first: number; readonly last: number }

/** Who did what to whom, and the tokens that tell it. */
export interface Deed {
  readonly act: Act
  readonly actor?: Side
  readonly target?: Side
  readonly first: number
  readonly last: number
  /** Told by a noun, not by a verb. */
  readonly noun?: boolean
  /** The token behind the verb's own words. */
  readonly after: number
}

/** Whether the words of an act may begin at a token. */
const mayBegin = beginningsOf((words: ActWords) => [words.going, words.heads, words.deeds])

/** Happenings in the order of the text. At most one for a verb, none without somebody known who acts. */
export function happeningsOf(scene: Scene): Happening[] {
  const words = actWordsOf(scene.language)
  if (!words) return []
  const may = mayBegin(words)
  const out: Happening[] = []
  // An act told by a noun is mostly told again and again: once is enough.
  const known = new Set<string>()
  for (const s of scene.sentences) {
    let open: boolean | undefined
    for (let i = s.first; i < s.last; ) {
      if (scene.itemAt[i]! >= 0 || !may(scene.tokens[i]!)) {
        i++
        continue
      }
      const id = `v${out.length + 1}`
      const moved = fightersAt(scene, words, i, s, id)
      if (moved) out.push(moved.told)
      const heads = moved ? undefined : words.heads.at(scene.tokens, i, s.last)
      const noun = moved ? undefined : words.deeds.at(scene.tokens, i, s.last)
      const deed =
        (heads && deedAt(scene, words, heads.value, i, heads.last, s)) ?? (noun && deedOfNoun(scene, words, noun, s))
      if (deed) {
        open ??= isAsked(scene, s) || isIn(scene, words.elsewhere, s)
        const natural = deed.act !== 'aid' && isIn(scene, words.disasters, s)
        const told =
          noun && deed.after === noun.last ? `${deed.act} ${deed.actor?.party} ${deed.target?.party}` : undefined
        if (!open && !natural && !(told && known.has(told))) out.push(happening(scene, words, deed, id))
        known.add(`${deed.act} ${deed.actor?.party} ${deed.target?.party}`)
      }
      i = deed?.after ?? moved?.last ?? i + 1
    }
  }
  return out
}

/** Whether one of these words stands in a sentence. */
const isIn = (scene: Scene, table: ActWords['elsewhere'], s: Sentence): boolean =>
  table.all(scene.tokens, s.first, s.last).length > 0

/** Whether a sentence asks. */
const isAsked = (scene: Scene, s: Sentence): boolean => {
  for (let i = s.last - 1; i >= Math.max(s.first, s.last - 3); i--)
    if (/^[?؟]$/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** What a verb tells whose first word is token `i`; the first of its meanings that fits the words around. */
function deedAt(
  scene: Scene,
  words: ActWords,
  verbs: readonly Verb[],
  i: number,
  head: number,
  s: Sentence,
): Deed | undefined {
  if (scene.tokens[i - 1]?.norm === '-' || scene.tokens[head]?.norm === '-') return undefined
  for (const verb of verbs) {
    if (scene.cues.table.order === 'verb-last') {
      const deed = deedLast(scene, words, verb, i, head, s)
      if (!deed || !mayDo(verb, deed.actor!, deed.target)) continue
      return isUnsure(scene, words, s.first, deed.first, i) ? undefined : deed
    }
    const group = groupAt(scene, words, i, verb.form, s.first)
    if (!group) continue
    if ((verb.form === 'now' || (verb.form === 'base' && group.start === i)) && !PRESENT.has(verb.act)) continue
    if (group.trailing && !TRAILING.has(verb.act)) continue
    const end = follow(scene, words, verb.rest, head, s.last)
    if (end === undefined) continue
    const deed =
      group.voice === 'passive'
        ? passive(scene, words, verb, group.start, end, s)
        : active(scene, words, verb, group, end, s)
    if (!deed || !mayDo(verb, deed.actor!, deed.target)) continue
    if (isUnsure(scene, words, s.first, deed.first, group.start)) return undefined
    return deed
  }
  return undefined
}

/** Acts told in the present of headlines, and behind a comma: those of speech. */
const PRESENT: ReadonlySet<Act> = new Set<Act>([
  'accuse',
  'condemn',
  'reject',
  'praise',
  'threaten',
  'sanction',
  'suspend-aid',
  'deport',
  'release',
  'arrest',
  'demand',
])
const TRAILING: ReadonlySet<Act> = new Set<Act>(['accuse', 'condemn', 'reject', 'praise', 'threaten', 'demand'])

function active(
  scene: Scene,
  words: ActWords,
  verb: Verb,
  group: Parameters<typeof subjectOf>[2],
  end: number,
  s: Sentence,
): Deed | undefined {
  const found = targetAfter(scene, words, verb, end, s.last)
  if (!found) return undefined
  const actor = subjectOf(scene, words, group, s)
  if (!actor) return undefined
  // "In Russia and occupied areas": what was seized stands behind an article or has a name.
  const bare = verb.form === 'both' && verb.act === 'seize-territory' && has(scene, words.small.and, group.start - 1)
  if (bare && found.target?.first === end && !found.target.party) return undefined
  const first = group.trailing ? group.start : Math.min(actor.first, group.start)
  return {
    act: verb.act,
    actor,
    ...(found.target ? { target: found.target } : {}),
    first,
    last: Math.max(found.last, end),
    after: end,
  }
}

const BY = 12

/** "A town was attacked by rebels": nobody is known to have acted where no "by" follows. */
function passive(scene: Scene, words: ActWords, verb: Verb, start: number, end: number, s: Sentence): Deed | undefined {
  if (verb.frame === 'none' || verb.frame === 'will') return undefined
  const after = follow(scene, words, verb.after, end, s.last)
  if (after === undefined) return undefined
  for (let i = after; i < Math.min(s.last, after + BY); i++) {
    if (scene.itemAt[i]! >= 0) continue
    if (words.small.by.at(scene.tokens, i, i + 1)) {
      const o = objectAt(scene, words, i + 1, s.last)
      if (!o?.side) return undefined
      const actor: Side = { ...o.side, first: Math.min(o.first, o.side.first) }
      const target =
        subjectOf(scene, words, { start, voice: 'passive' }, s) ??
        (verb.frame === 'hit' ? hitBefore(scene, words, start, s.first) : undefined)
      if (!target) return undefined
      return {
        act: verb.act,
        actor,
        target,
        first: target.first,
        last: Math.max(actor.last, o.last),
        after: actor.last,
      }
    }
    if (scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== '-') return undefined
  }
  return undefined
}

/** How far before what is told a word may stand that leaves it open. */
const BEFORE = 8

function isUnsure(scene: Scene, words: ActWords, min: number, first: number, verb: number): boolean {
  return words.unsure.all(scene.tokens, Math.max(min, first - BEFORE), verb).length > 0
}

function happening(scene: Scene, words: ActWords, deed: Deed, id: string): Happening {
  const span = spanOf(scene, deed.first, deed.last)
  const from = scene.clauseStart[deed.first]!
  const to = Math.max(deed.last, scene.clauseEnd[deed.last - 1]!)
  const date = dateOfDeed(scene, words, deed, from, to)
  const place = placeOfDeed(scene, deed, from, to)
  return {
    id,
    act: deed.act,
    ...(deed.actor ? { actor: sideOf(scene, deed.actor) } : {}),
    ...(deed.target ? { target: sideOf(scene, deed.target) } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    evidence: [evidence(scene.text, span)],
    codes: codesOfAct(deed.act, contextsIn(scene, span)),
    voice: voiceAt(scene, span),
    rule: `happenings/${deed.act}${deed.noun ? '/noun' : ''}@2`,
  }
}
