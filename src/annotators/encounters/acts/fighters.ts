/** Fighters who go to a war or come back from it: told by a verb ("returned from Syria"), or by a noun ("the return of fighters"). */
import { codesOfAct } from '../../../model/codebook.ts'
import { evidence } from '../../../model/evidence.ts'
import type { Happening } from '../../../model/reading.ts'
import { contextsIn, voiceAt } from '../draft.ts'
import { type Scene, spanOf } from '../scene.ts'
import { type Side, sideOf } from './act-sides.ts'
import type { ActWords } from './act-words.ts'
import { dateIn, placeIn } from './happening-parts.ts'

/** How many tokens may stand between the fighters and the word of their going: "fighters who have returned". */
const NEAR = 4
/** How far before "واپسی" the word that stands for them may be, and how far before that word their name. */
const PRONOUN = 14
const NAME = 8
/** How many tokens their own name may have. */
const PHRASE = 6

/**
 * What is told of fighters between two tokens by the word that begins at `i`, with the token after that word.
 * Absent: undefined where it says nothing of them, or where they only may go: "to prevent the return of fighters".
 *
 * Source: PLOVER's MOBILIZE takes in that fighters are moved or move; the sentences of the corpora.
 */
export function fightersAt(
  scene: Scene,
  cues: ActWords,
  i: number,
  sentence: { readonly first: number; readonly last: number },
  id: string,
): { readonly told: Happening; readonly last: number } | undefined {
  const going = cues.going.at(scene.tokens, i, sentence.last)
  if (!going) return undefined
  const [from, to] = [scene.clauseStart[i]!, Math.max(going.last, scene.clauseEnd[going.last - 1]!)]
  const noun = going.value === 'noun'
  const actor = noun ? whose(scene, cues, going, sentence) : subject(scene, cues, from, i)
  if (!actor || isOpen(scene, cues, going, from)) return undefined
  // What averts a noun may govern a whole list: "to combat the financing and the movement of fighters".
  if (noun && firstAverted(scene, cues, sentence) < to) return undefined
  const span = spanOf(scene, Math.min(i, actor.first), Math.max(going.last, actor.last))
  const date = dateIn(scene, from, to)
  const place = placeIn(scene, from, to, actor)
  const told: Happening = {
    id,
    act: 'mobilize',
    actor: sideOf(scene, actor),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    evidence: [evidence(scene.text, span)],
    codes: codesOfAct('mobilize', contextsIn(scene, span)),
    voice: voiceAt(scene, span),
    rule: 'happenings/fighters@1',
  }
  return { told, last: Math.max(going.last, actor.last) }
}

const averted = new WeakMap<object, number>()

/** Where a sentence first tells that something is kept from happening. It is looked through once, however many nouns ask. */
function firstAverted(
  scene: Scene,
  cues: ActWords,
  sentence: { readonly first: number; readonly last: number },
): number {
  let at = averted.get(sentence)
  if (at === undefined) {
    at = cues.averted.all(scene.tokens, sentence.first, sentence.last)[0]?.first ?? Number.POSITIVE_INFINITY
    averted.set(sentence, at)
  }
  return at
}

/** Whether a word near leaves it open: "will", "if", "not". */
function isOpen(
  scene: Scene,
  words: ActWords,
  going: { readonly first: number; readonly last: number },
  from: number,
): boolean {
  const { open, not } = words.group
  const verbLast = scene.cues.table.order === 'verb-last'
  for (let i = Math.max(from, going.first - 4); i < going.last + (verbLast ? 4 : 0); i++) {
    if ((i >= going.first && i < going.last) || scene.itemAt[i]! >= 0) continue
    if (open.at(scene.tokens, i, i + 1) || not.at(scene.tokens, i, i + 1)) return true
  }
  return words.unsure.all(scene.tokens, from, going.first).length > 0
}

/** The fighters who stand last before the verb, with no sign and no other force between. */
function subject(scene: Scene, cues: ActWords, from: number, verb: number): Side | undefined {
  const last = fightersIn(scene, cues, from, verb).at(-1)
  return last && verb - last.last <= NEAR && !isParted(scene, last.last, verb) ? last : undefined
}

/**
 * Whose return it is. Where the verb stands last, they stand before "کی", named or as "ان" with their name earlier in the sentence;
 * elsewhere they follow: "the return of foreign fighters".
 */
function whose(
  scene: Scene,
  cues: ActWords,
  noun: { readonly first: number; readonly last: number },
  { first, last }: { readonly first: number; readonly last: number },
): Side | undefined {
  if (scene.cues.table.order !== 'verb-last') {
    const next = fightersIn(scene, cues, noun.last, Math.min(last, noun.last + NEAR + 2))[0]
    return next && !isParted(scene, noun.last, next.first) ? next : undefined
  }
  const before = fightersIn(scene, cues, Math.max(first, noun.first - PRONOUN - NAME - PHRASE), noun.first)
  const owner = before.findLast((s) => cues.owns.at(scene.tokens, s.last, noun.first))
  if (owner && noun.first - owner.last <= NEAR) return owner
  for (let i = noun.first - 1; i > Math.max(first, noun.first - PRONOUN); i--)
    if (cues.theirs.at(scene.tokens, i, noun.first)) return before.findLast((s) => s.last <= i && i - s.last <= NAME)
  return undefined
}

function fightersIn(scene: Scene, words: ActWords, from: number, to: number): Side[] {
  return words.fighters.all(scene.tokens, from, to).map((f) => {
    const state = scene.items[scene.itemAt[f.first - 1] ?? -1]
    const side = { first: f.first, last: f.last, kind: 'force' as const }
    return state?.kind === 'state' && state.last > from
      ? { ...side, first: state.first, ...(state.party ? { party: state.party } : {}) }
      : side
  })
}

function isParted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== '-') return true
  return false
}
