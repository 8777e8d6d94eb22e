/** Finds what was agreed and what was promised, with day, place and the encounter it came out of. */
import { evidence, type Source } from '../../model/evidence.ts'
import type { Engagement, Outcome, SourcedField } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { dateOf } from './dates.ts'
import { voiceAt } from './draft.ts'
import { roleOf } from './places.ts'
import { type Scene, spanOf } from './scene.ts'

/** Outcomes in the order of the text; the same words are entered once. */
export function outcomesOf(scene: Scene, engagements: readonly Engagement[]): Outcome[] {
  const out: Outcome[] = []
  for (const s of scene.sentences) {
    for (let i = s.first; i < s.last; ) {
      const agreed = scene.cues.agreed.at(scene.tokens, i, s.last)
      if (agreed) {
        const made = agreement(scene, engagements, agreed.value, agreed.first, agreed.last, s)
        if (made) add(out, made)
        i = agreed.last
        continue
      }
      const promised = scene.cues.promised.at(scene.tokens, i, s.last)
      if (!promised || scene.itemAt[i]! >= 0) {
        i++
        continue
      }
      const made = commitment(scene, engagements, promised.value, promised.first, promised.last, s)
      if (made) add(out, made.outcome)
      i = Math.max(promised.last, made?.next ?? 0)
    }
  }
  return out
}

type Sentence = Scene['sentences'][number]

function add(out: Outcome[], o: Outcome): void {
  const last = out.at(-1)
  if (last && last.content.start < o.content.end && o.content.start < last.content.end) return
  out.push(o)
}

function agreement(
  scene: Scene,
  engagements: readonly Engagement[],
  cue: string,
  first: number,
  last: number,
  s: Sentence,
): Outcome | undefined {
  const { tokens, cues } = scene
  let from: number
  let to: number
  if (cue === 'before') {
    to = first
    from = scene.clauseStart[first]!
    for (let i = first - 1; i >= from; i--)
      if (cues.subjectMarks.at(tokens, i, first)) {
        from = i + 1
        break
      }
  } else if (cue === 'clause') {
    from = scene.clauseStart[first]!
    to = Math.max(last, scene.clauseEnd[first]!)
  } else {
    from = last
    // "agreed to continue": the infinitive belongs to what was agreed.
    if (tokens[last - 1]!.norm === 'to') from = last - 1
    to = cue === 'that' || s.last - from < 30 ? s.last : endOfClause(scene, from, s.last)
  }
  const content = trimmed(scene, from, to)
  if (!content || to - from < 2) return undefined
  for (let i = Math.max(s.first, first - 4); i < first; i++) if (cues.notPromised.at(tokens, i, first)) return undefined
  const own = partiesIn(scene, scene.clauseStart[first]!, first)
  const about = engagementAt(scene, engagements, s)
  const by =
    own.length >= 2
      ? own
      : about && (own.length === 0 || own.every((p) => about.parties.includes(p)))
        ? about.parties
        : own
  if (by.length < 2 && !(by.length === 1 && !/^[A-Z]{2}$/.test(by[0]!))) return undefined
  return outcome(scene, 'agreement', content, by, first, last, { from, to }, about, undefined)
}

function commitment(
  scene: Scene,
  engagements: readonly Engagement[],
  cue: string,
  first: number,
  last: number,
  s: Sentence,
): { outcome: Outcome; next: number } | undefined {
  const { tokens, cues } = scene
  let from = scene.clauseStart[first]!
  let to = Math.max(last, scene.clauseEnd[first]!)
  if (cue === 'after') {
    from = last
    to = endOfClause(scene, last, s.last)
  }
  if (cues.table.order === 'verb-last') {
    to = last
    // A promise goes on over "and": one clause with several acts by the same side is one.
    while (to < s.last) {
      const next = scene.clauseEnd[to]!
      if (tokens[to]!.norm !== 'اور' || next <= to) break
      const end = cues.promised.at(tokens, next - 1, next)
      if (!end || end.last !== next) break
      to = next
    }
  }
  for (let i = from; i < to; i++)
    if (scene.itemAt[i]! < 0 && cues.notPromised.at(tokens, i, Math.min(s.last, to + 2))) return undefined
  const planned = engagements.find(
    (e) =>
      e.status === 'planned' && e.evidence.some((v) => v.start < tokens[to - 1]!.end && tokens[from]!.start < v.end),
  )
  const own = partiesIn(scene, scene.clauseStart[first]!, cues.table.order === 'verb-last' ? first : to)
  const due = dueIn(scene, from, to)
  const speaker = own.length === 0 ? speakerParty(scene, tokens[first]!.start) : undefined
  const by = planned ? planned.parties : own.length > 0 ? own : speaker ? [speaker] : []
  if (by.length === 0) return undefined
  if (!planned && cues.weakPromise.at(tokens, first, s.last) && !strong(scene, from, to)) return undefined
  if (!planned && !due && cues.table.order === 'verb-middle' && cue === 'clause' && !strong(scene, from, to))
    return undefined
  const content = trimmed(scene, from, to)
  if (!content || to - from < 3) return undefined
  return { outcome: outcome(scene, 'commitment', content, by, first, last, { from, to }, undefined, planned), next: to }
}

/** Whether a clause holds a definite act: an event word or a verb of doing. */
function strong(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.cues.events.at(scene.tokens, i, to) || scene.cues.definiteActs.at(scene.tokens, i, to)) return true
  return false
}

function outcome(
  scene: Scene,
  kind: Outcome['kind'],
  content: Span,
  by: readonly string[],
  first: number,
  last: number,
  tokens: { from: number; to: number },
  about: Engagement | undefined,
  planned: Engagement | undefined,
): Outcome {
  const rule = `outcomes/${kind}@1`
  const due =
    dueIn(scene, tokens.from, tokens.to) ?? (planned?.date ? { value: planned.date, span: content } : undefined)
  const place = placeIn(scene, tokens.from, tokens.to)
  const said = (span: Span): Source => ({ standing: 'said', evidence: [evidence(scene.text, span)], rule })
  const sources: Partial<Record<SourcedField, Source>> = {
    kind: said(spanOf(scene, first, last)),
    content: said(content),
    ...(due ? { due: said(due.span) } : {}),
    ...(place ? { place: said(place.span) } : {}),
  }
  const condition = conditionIn(scene, tokens.from, tokens.to)
  return {
    kind,
    content,
    by,
    ...(due && (kind === 'commitment' || due.value > (scene.published ?? '9999')) ? { due: due.value } : {}),
    ...(place ? { place: place.place } : planned?.place ? { place: planned.place } : {}),
    ...(about ? { engagement: about.id } : {}),
    ...(planned ? { promises: planned.id } : {}),
    ...(condition ? { condition } : {}),
    sources,
    voice: voiceAt(scene, content),
    rule,
  }
}

/** The encounter that a sentence speaks of: one told in it, else the last one told before it. */
function engagementAt(scene: Scene, engagements: readonly Engagement[], s: Sentence): Engagement | undefined {
  const { start, end } = spanOf(scene, s.first, s.last)
  let best: Engagement | undefined
  for (const e of engagements) {
    if (e.status !== 'held' && e.status !== 'ongoing') continue
    if (e.evidence.some((v) => v.start < end && start < v.end)) return e
    if (e.evidence[0]!.start < start) best = e
  }
  return best
}

function partiesIn(scene: Scene, from: number, to: number): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'time' || !item.party || item.owner) continue
    if (item.kind === 'place' && roleOf(scene, item) !== 'side') continue
    if (!out.includes(item.party)) out.push(item.party)
  }
  return out
}

function dueIn(scene: Scene, from: number, to: number): { value: string; span: Span } | undefined {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'time' || item.time!.type === 'DURATION' || item.time!.type === 'SET') continue
    const value = dateOf(item.time!.value)
    if (value && !(scene.published && value < scene.published.slice(0, value.length)))
      return { value, span: spanOf(scene, item.first, item.last) }
  }
  return undefined
}

function placeIn(scene: Scene, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'place' || !item.entity) continue
    const role = roleOf(scene, item)
    const entity = scene.entities.get(item.entity)
    if (!entity || (role !== 'place' && role !== 'destination')) continue
    return {
      place: { name: entity.name, ...(item.party ? { country: item.party } : {}) },
      span: spanOf(scene, item.first, item.last),
    }
  }
  return undefined
}

function conditionIn(scene: Scene, from: number, to: number): Span | undefined {
  for (let i = from; i < to; i++)
    if (scene.cues.conditions.at(scene.tokens, i, to)) return trimmed(scene, i, scene.clauseEnd[i]!)
  return undefined
}

/** For whom the speaker at an offset speaks. */
function speakerParty(scene: Scene, offset: number): string | undefined {
  for (const a of scene.attributions)
    if (a.content.start <= offset && offset < a.content.end && a.speaker) return scene.entities.get(a.speaker)?.country
  return undefined
}

function endOfClause(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const t = scene.tokens[i]!
    if (t.kind === 'sign' && (t.norm === ';' || t.norm === ':')) return i
    if (t.norm === ',' && i + 1 < to && scene.cues.starts.at(scene.tokens, i + 1, to)) return i
  }
  return to
}

/** The span of tokens without signs at its ends and without leading conjunctions. */
function trimmed(scene: Scene, from: number, to: number): Span | undefined {
  const { tokens } = scene
  let a = from
  let b = to
  const closes = new Set([')', '»'])
  while (
    a < b &&
    ((tokens[a]!.kind === 'sign' && tokens[a]!.norm !== '«' && tokens[a]!.norm !== '(') ||
      scene.cues.leading.at(tokens, a, b)?.last === a + 1)
  )
    a++
  while (b > a && tokens[b - 1]!.kind === 'sign' && !closes.has(tokens[b - 1]!.norm)) b--
  return b > a ? spanOf(scene, a, b) : undefined
}
