/** Finds what was agreed and what was promised, with day, place and the encounter it came out of. */

import type { AgreedCue, PromisedCue } from '../../languages/tables/encounters.ts'
import { codesOf } from '../../model/codebook.ts'
import { evidence, type Source } from '../../model/evidence.ts'
import type { Engagement, Outcome, SourcedField } from '../../model/reading.ts'
import { overlap, type Span } from '../../model/span.ts'
import { firstIndex } from '../../text/halving.ts'
import { dateOf } from './dates.ts'
import { isLaunched, isMood, PACT, pactAfter, partnersAfter, phraseStart, severalBefore, sumAfter } from './deals.ts'
import { contextsIn, voiceAt } from './draft.ts'
import { isForecast } from './forecasts.ts'
import { roleOf } from './places.ts'
import { isCased, type Scene, spanOf, tokenAt } from './scene.ts'

/** Outcomes in the order of the text; the same words are entered once. */
export function outcomesOf(scene: Scene, engagements: readonly Engagement[]): Outcome[] {
  const out: Outcome[] = []
  const named = new Set<Outcome>()
  for (const s of scene.sentences) {
    if (scene.cues.sport.all(scene.tokens, s.first, s.last).length > 0) continue
    for (let i = s.first; i < s.last; ) {
      const agreed = scene.cues.agreed.at(scene.tokens, i, s.last)
      if (agreed) {
        const made = agreement(scene, engagements, agreed.value, agreed.first, agreed.last, s)
        if (made && agreed.value === 'named') named.add(made)
        // "اس معاہدے کی توثیق": the agreement told before.
        if (made && out.length > 0 && isPointedTo(scene, made.content)) {
          i = agreed.last
          continue
        }
        if (made) add(scene, out, made)
        i = agreed.last
        continue
      }
      const promised = scene.cues.promised.at(scene.tokens, i, s.last)
      if (!promised || scene.itemAt[i]! >= 0) {
        i++
        continue
      }
      const made = commitment(scene, engagements, promised.value, promised.first, promised.last, s, out.at(-1))
      if (made) add(scene, out, made.outcome)
      i = Math.max(promised.last, made?.next ?? 0)
    }
  }
  return out.filter((o) => !named.has(o) || !out.some((k) => k !== o && sameDeal(k, o)))
}

/** Whether a content of two or three words only points back: "اس معاہدے". Only where the verb comes last. */
function isPointedTo(scene: Scene, content: Span): boolean {
  if (scene.cues.table.order !== 'verb-last') return false
  const first = tokenAt(scene.tokens, content.start)
  const last = tokenAt(scene.tokens, content.end - 1) + 1
  for (let i = first; i < last; i++)
    if (scene.cues.definite.at(scene.tokens, i) && scene.cues.treaties.at(scene.tokens, i + 1) && i + 2 >= last)
      return true
  return false
}

/** Whether two agreements are of the same sides: one that is only named is then the one told of. */
const sameDeal = (a: Outcome, b: Outcome): boolean =>
  a.kind === 'agreement' && (a.by.every((p) => b.by.includes(p)) || b.by.every((p) => a.by.includes(p)))

type Sentence = Scene['sentences'][number]

/** The index of a sentence. */
const sentenceAt = (scene: Scene, s: Sentence): number =>
  firstIndex(scene.sentences.length - 1, (i) => scene.sentences[i]!.first >= s.first)

/** The same thing told twice is entered once, where it is told with its day, else first. */
function add(scene: Scene, out: Outcome[], o: Outcome): void {
  const { cues } = scene
  const last = out.at(-1)
  if (last && last.content.start < o.content.end && o.content.start < last.content.end) return
  for (let i = out.length - 1; i >= Math.max(0, out.length - 12); i--) {
    const known = out[i]!
    // One planned encounter is promised once.
    const promised = known.promises !== undefined && known.promises === o.promises
    const headline = isCased(scene) && promised && inHeadline(scene, known)
    const same =
      promised &&
      (cues.table.order === 'verb-last' ||
        cues.table.articles ||
        headline ||
        (isCased(scene) && (known.due === o.due || !o.due)))
    // The same act on another day is promised once more.
    if (known.due && o.due && known.due !== o.due && cues.table.articles && !(same && known.kind === o.kind)) continue
    if (known.kind !== o.kind || !(same || alike(scene, known.content, o.content))) continue
    if ((o.due?.length ?? 0) > (known.due?.length ?? 0)) out[i] = o
    // The headline's promise again, or with its place.
    else if (isCased(scene) && same && o.due === known.due && (headline || (o.due && o.place && !known.place)))
      out[i] = o
    return
  }
  out.push(o)
}

/** Whether an outcome is told in the text's first line, above the report itself. */
function inHeadline(scene: Scene, o: Outcome): boolean {
  const line = scene.text.indexOf('\n')
  return line > 0 && line < 300 && o.content.end <= line
}

/** Whether two stretches share most of their words. */
function alike(scene: Scene, a: Span, b: Span): boolean {
  const x = wordsOf(scene, a)
  const y = wordsOf(scene, b)
  let shared = 0
  for (const w of y) if (x.has(w)) shared++
  return shared >= 0.6 * Math.min(x.size, y.size) && shared >= 0.4 * Math.max(x.size, y.size)
}

function wordsOf(scene: Scene, span: Span): Set<string> {
  const out = new Set<string>()
  for (let i = tokenAt(scene.tokens, span.start); i < scene.tokens.length && scene.tokens[i]!.start < span.end; i++)
    if (scene.tokens[i]!.kind !== 'sign') out.add(scene.tokens[i]!.norm)
  return out
}

const isState = (party: string): boolean =>
  /^[A-Z]{2}$/.test(party) && party !== 'UN' && party !== 'EU' && party !== 'AU'

function agreement(
  scene: Scene,
  engagements: readonly Engagement[],
  cue: AgreedCue,
  first: number,
  last: number,
  s: Sentence,
): Outcome | undefined {
  const { tokens, cues } = scene
  let from = last
  let to = s.last
  const that = conjunctionAfter(scene, last, s.last)
  // "Договор был подписан в Праге", "соглашение A и B подписали в мае": what was agreed stands before its verb.
  const passive = cue === 'noun' && isCased(scene) && PASSIVE.test(tokens[last - 1]!.norm)
  const fronted = cue === 'noun' && isCased(scene) ? frontedDeal(scene, first, last, passive) : undefined
  if (fronted) {
    from = fronted.from
    to = fronted.to
  } else if (cue === 'before' && that === undefined) {
    to = first
    from = scene.clauseStart[first]!
    // "جس معاہدے کی توثیق کی گئی": a relative clause says which one.
    if (cues.table.order === 'verb-last')
      for (let i = from; i < first; i++) if (cues.relatives.at(tokens, i, first)) return undefined
    from = afterSides(scene, from, first)
    for (let i = first - 1; i >= from; i--) {
      const mark = cues.subjectMarks.at(tokens, i, first)
      if (mark) {
        from = mark.last
        break
      }
    }
  } else if (cue === 'pact') {
    // "Reached a ceasefire deal": what was concluded, with its article.
    const pact = pactAfter(scene, last, s.last)
    if (pact === undefined) return undefined
    from = last - 1
    to = endOfPhrase(scene, pact - 2, s.last)
  } else if (cue === 'told') {
    const start = phraseStart(scene, first, s.first)
    if (start === undefined) return undefined
    from = start
    to = Math.max(last, partnersAfter(scene, last, s.last).last)
  } else if (cue === 'clause' || cue === 'made') {
    // "Who established this committee" tells it in full; a long list of names before the verb is no part of it.
    from = tokens[first]!.norm === 'established' ? first : scene.clauseStart[first]!
    to = Math.max(last, scene.clauseEnd[first]!)
    if (cue === 'made' && (!treatyIn(scene, from, first) || cues.relatives.at(tokens, from, first))) return undefined
  } else if (cue === 'named') {
    const treaty = treatyIn(scene, last, Math.min(s.last, last + 6))
    if (!treaty) return undefined
    for (let i = last; i < treaty; i++) if (cues.definite.at(tokens, i, treaty)) return undefined
    // "ہونے والے" may be of anything: the treaty must follow, and its sides stand before.
    if (tokens[first]!.norm === 'ہونے' && treaty - last > 3) return undefined
    from = first
    to = treaty
  } else if (that !== undefined) from = that
  else if (cue === 'after' && isCased(scene) && onlyWhen(scene, last, endOfClause(scene, last, s.last))) {
    // "О встрече договорились вчера": what was agreed opens the clause.
    from = scene.clauseStart[first]!
    to = first
    if (!/^(?:о|об|обо)$/.test(tokens[from]!.norm)) return undefined
    from++
  } else {
    // "agreed to continue": the infinitive belongs to what was agreed.
    if (tokens[last - 1]!.norm === 'to') from = last - 1
    if (cues.table.articles) from = afterTime(scene, from, s.last)
    to =
      cue === 'noun' && !cues.views.at(tokens, last, s.last)
        ? endOfPhrase(scene, last, s.last)
        : endOfClause(scene, from, s.last)
  }
  if (cues.table.articles && that === undefined && cue !== 'clause') to = withoutTail(scene, from, to)
  // "The exchange they had agreed to – …", "the deal was signed at …": what was agreed stands before.
  if (cues.table.articles && leadsNowhere(scene, first, last, cue)) return undefined
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!content || to - from < 2) return undefined
  // "Согласилась создать банк": with no act it is an opinion.
  if (isCased(scene) && cue === 'after' && /^согласил(?:ся|ась)$/.test(tokens[first]!.norm))
    if (!/(?:ть|ться|ти|чь)$/.test(tokens[last]?.norm ?? '')) return undefined
  // "Соглашения достигнуты, и пригласила …": another verb, and nothing that was agreed.
  if (isCased(scene) && cue === 'noun' && tokens[from]!.norm === ',') return undefined
  // "Подписана 8 декабря": only when, and not what.
  if (isCased(scene) && cue === 'noun' && scene.items[scene.itemAt[from] ?? -1]?.kind === 'time') return undefined
  if (isCased(scene))
    for (let i = from; i < Math.min(to, from + 5); i++) if (cues.unofficial.at(tokens, i, to)) return undefined
  for (let i = Math.max(s.first, first - 4); i < first; i++) if (cues.notPromised.at(tokens, i, first)) return undefined
  // Only of several sides is "they decided" an agreement.
  if (cue === 'joint' && partiesIn(scene, scene.clauseStart[first]!, first).length < 2) return undefined
  if (cues.table.order === 'verb-last' && isOpen(scene, first, last, s.last)) return undefined
  // "آمادہ ہو جائیں": not yet.
  if (cues.table.order === 'verb-last' && NOT_YET.has(tokens[last]?.norm ?? '')) return undefined
  // "Adopted by the assembly" tells who adopted, not what; what is agreed with a parliament is agreed at home.
  if (cue === 'noun' && tokens[last]?.norm === 'by' && cues.table.articles) return undefined
  for (let i = from; i < to; i++) if (cues.domestic.at(tokens, i, to)) return undefined
  const about = engagementAt(scene, engagements, s)
  const own = isElliptic(scene, first) && about ? [] : partiesIn(scene, scene.clauseStart[first]!, first)
  if (cue === 'told') own.length = 0
  if (cue === 'told') for (const p of partiesIn(scene, from, first)) own.push(p)
  if (cues.table.articles) {
    // "Signed an agreement with A": the other side follows the pact.
    const pacted = cue === 'pact' || cue === 'told' || pactAfter(scene, last - 1, s.last) !== undefined
    if (pacted && own.length < 2)
      for (const p of partnersAfter(scene, last, s.last).parties) if (!own.includes(p)) own.push(p)
    // What companies sign is theirs.
    if (pacted)
      for (let i = scene.clauseStart[first]!; i < Math.min(s.last, last + 14); i++)
        if (COMPANY.test(tokens[i]!.norm)) return undefined
    const together = own.length >= 2 || hasPair(scene, scene.clauseStart[first]!, first)
    if ((cue === 'pact' || cue === 'told') && !together) return undefined
    if (TOGETHER.test(tokens[first]!.norm) && !together && !severalBefore(scene, s.first, first)) return undefined
    if (/^(?:launched|announced|established)$/.test(tokens[first]!.norm) && !isLaunched(scene, last, s.last))
      return undefined
    // "We all agree that …": an opinion, and no meeting of sides.
    if (cue === 'that' && tokens[first - 1]?.norm === 'all') return undefined
  }
  // "He signed the bill": one who signs alone has agreed with nobody.
  if (
    cue === 'noun' &&
    cues.table.order === 'verb-middle' &&
    own.length < 2 &&
    !hasPair(scene, scene.clauseStart[first]!, first) &&
    !(passive && bothSigned(scene, engagements, first, s))
  )
    return undefined
  const signers = passive ? partiesIn(scene, first, Math.min(s.last, scene.clauseEnd[first]!)) : []
  const by =
    own.length >= 2
      ? own
      : signers.length >= 2
        ? signers
        : about && own.every((p) => about.parties.includes(p))
          ? about.parties
          : own
  const verbLast = cues.table.order === 'verb-last'
  // Talks between two sides, one of which has no state; several states that are not named; a treaty ratified.
  const several =
    verbLast &&
    (betweenIn(scene, scene.clauseStart[first]!, first, own) ||
      severalAct(
        scene,
        scene.clauseStart[first]!,
        first,
        AGREEING.has(tokens[last - 2]?.norm ?? '') || AGREEING.has(tokens[last - 1]!.norm),
      ) ||
      about?.kind === 'conference' ||
      (cue === 'named' && withIn(scene, scene.clauseStart[first]!, first)) ||
      (by.length > 0 && cue === 'before' && tokens[first + 1]?.norm === 'توثیق' && treatyIn(scene, first - 1, first)))
  const unnamed =
    cues.table.articles &&
    (cue === 'that' || cue === 'after'
      ? severalBefore(scene, scene.clauseStart[first]!, first)
      : hasPair(scene, scene.clauseStart[first]!, first))
  const joint =
    several ||
    unnamed ||
    by.length >= 2 ||
    (by.length === 1 && !isState(by[0]!)) ||
    (cue === 'before' && about !== undefined)
  if (!joint) return undefined
  return outcome(
    scene,
    'agreement',
    content,
    // Two who are not named agreed: a state that the clause names besides is none of them.
    unnamed && by.length === 1 && isState(by[0]!)
      ? (about?.parties ?? [])
      : by.length > 0
        ? by
        : (about?.parties ?? []),
    first,
    last,
    { from, to },
    about,
    undefined,
  )
}

/** Verbs that tell of an agreement only where several sides stand before them. */
const TOGETHER = /^(?:resolved|determined|committed|decided|launched|announced|established)$/

const COMPANY =
  /^(?:company|companies|automaker|carmaker|manufacturer|airline|retailer|corporation|startup|firm|firms)$/

const AFTERWARDS = /^(?:at|in|on|by|between|with|during|under|after|before|today|yesterday|earlier|off|up)$/
/** Whether nothing that was agreed follows the verb: a sign, a place or a time does; or what was concluded is no pact. */
function leadsNowhere(scene: Scene, first: number, last: number, cue: AgreedCue): boolean {
  const { tokens } = scene
  const next = tokens[last]
  if (!next) return true
  if (tokens[last - 1]!.norm === 'to' && next.kind === 'sign' && next.norm !== '“' && next.norm !== '"') return true
  if (/^(?:is|are|was|were)$/.test(next.norm)) return true
  if (cue !== 'noun') return false
  if (/^(?:signed|signing)$/.test(tokens[last - 1]!.norm))
    return AFTERWARDS.test(next.norm) || scene.items[scene.itemAt[last]!]?.kind === 'time'
  if (tokens[first]!.norm !== 'concluded') return false
  for (let i = last; i < Math.min(tokens.length, last + 8); i++) if (PACT.test(tokens[i]!.norm)) return false
  return true
}

/** Where what was agreed ends, before words that only tell more of it: ", which will …", "following …", ", including …". */
function withoutTail(scene: Scene, from: number, to: number): number {
  const { tokens } = scene
  for (let i = from + 4; i < to; i++) {
    const { norm } = tokens[i]!
    const comma = tokens[i - 1]!.norm === ','
    if (norm === 'which' && !comma && !/^(?:in|to|of|by|on|for|with|under|at|from|through)$/.test(tokens[i - 1]!.norm))
      return i
    if (norm === 'following' || norm === 'after') return i
    if (comma && /^(?:following|after|noting|pending|which)$/.test(norm)) return i - 1
  }
  return to
}

/** "اسرائیل اور لبنان جنگ بندی پر متفق": past the sides that open a clause without a mark of their own. */
function afterSides(scene: Scene, from: number, to: number): number {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last') return from
  const a = items[itemAt[from]!]
  if (!a?.party || a.kind === 'time' || !cues.leading.at(tokens, a.last, a.last + 1)) return from
  const b = items[itemAt[a.last + 1]!]
  return b?.party &&
    b.kind !== 'time' &&
    b.last < to &&
    !cues.genitives.at(tokens, b.last) &&
    !cues.place.at(tokens, b.last)
    ? b.last
    : from
}

/** The token after the first word for something agreed between two tokens. Absent: there is none. */
function treatyIn(scene: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const f = scene.cues.treaties.at(scene.tokens, i, to)
    if (f) return scene.cues.treaties.at(scene.tokens, f.last, to)?.last ?? f.last
  }
  return undefined
}

/** "باغیوں اور شامی حکومت کے درمیان": two sides, though only one of them is a state. */
function betweenIn(scene: Scene, from: number, to: number, own: readonly string[]): boolean {
  if (own.length === 0) return false
  for (let i = from; i < to; i++) if (scene.cues.between.at(scene.tokens, i, to)) return true
  return false
}

/** "گروپ کے ساتھ ہونے والا معاہدہ": the other side stands right before the participle. */
const withIn = (scene: Scene, from: number, to: number): boolean =>
  to - from > 2 && scene.tokens[to - 1]!.norm === 'ساتھ' && partiesIn(scene, from, to).length > 0

const NOT_YET = new Set(['جائیں', 'جائے', 'سکیں', 'سکے', 'جاتے', 'جاتا', 'جانے'])

/** Verbs of agreeing that take no mark of a doer. */
const AGREEING = new Set(['متفق', 'رضامند', 'راضی', 'آمادہ'])

/** "دو سو ممالک نے", "دونوں فریق … متفق": several who act, none of them named. */
function severalAct(scene: Scene, from: number, to: number, alone: boolean): boolean {
  for (let i = from; i < to; i++) {
    const f = scene.cues.several.at(scene.tokens, i, to)
    if (f && (alone || scene.cues.subjectMarks.at(scene.tokens, f.last, to))) return true
  }
  return false
}

const PASSIVE = /^(?:подписан|достигнут|заключен|согласован)/
const DEAL =
  /^(?:соглашени|договоренност|договор(?:а|у|ом|е|ы|ов)?$|меморандум|документ|контракт|протокол|деклараци|компромисс|перемири)/

/**
 * The tokens of a deal told before its verb: after the word for the deal nothing of the kind follows the verb. From the adjectives
 * of its noun to the verb, or to whoever signs. Absent: the deal stands behind the verb, or none is named.
 */
function frontedDeal(
  scene: Scene,
  first: number,
  last: number,
  passive: boolean,
): { from: number; to: number } | undefined {
  const { tokens } = scene
  for (let i = last; i < Math.min(scene.clauseEnd[first]!, last + 4); i++)
    if (DEAL.test(tokens[i]!.norm)) return undefined
  const clause = scene.clauseStart[first]!
  // "Декларации, которая была подписана": the deal stands before its relative clause.
  if (passive && scene.cues.relatives.at(tokens, clause)) {
    for (let i = clause - 1; i >= Math.max(0, clause - 14); i--)
      if (DEAL.test(tokens[i]!.norm)) return { from: i, to: clause }
  }
  let noun = clause
  while (noun < first && !DEAL.test(tokens[noun]!.norm)) noun++
  if (noun === first) return undefined
  let from = noun
  while (from > scene.clauseStart[first]! && /(?:ое|ый|ая|ые|ий|ее|ие|ую)$/.test(tokens[from - 1]!.norm)) from--
  let to = first
  while (to > noun + 1 && /^(?:был|была|было|были|будет|будут|уже|наконец)$/.test(tokens[to - 1]!.norm)) to--
  if (!passive)
    for (let i = noun + 1; i < to; i++) {
      const item = scene.items[scene.itemAt[i] ?? -1]
      // Whoever signs stands in the nominative, with no preposition before.
      if (
        item &&
        item.kind !== 'time' &&
        item.party &&
        roleOf(scene, item) === 'side' &&
        !/^(?:с|со|между|и)$/.test(tokens[i - 1]!.norm)
      ) {
        to = i
        break
      }
    }
  return { from, to }
}

/** Whether the clause of a verb names an encounter that came before it: "по итогам встречи". */
function followsTalks(scene: Scene, verb: number): boolean {
  const { tokens, cues } = scene
  for (let i = scene.clauseStart[verb]!; i < verb; i++) {
    const f = cues.afterwards.at(tokens, i, verb)
    if (!f) continue
    for (let k = f.last; k < Math.min(verb, f.last + 3); k++)
      if (cues.events.at(tokens, k, verb)?.value.part === 'noun') return true
  }
  return false
}

/** Whether nothing but when stands between two tokens: "ещё несколько дней назад". */
function onlyWhen(scene: Scene, from: number, to: number): boolean {
  let when = false
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.kind === 'time') when = true
    else if (scene.tokens[i]!.kind !== 'sign' && !/^(?:еще|уже|в|во|лишь|только)$/.test(scene.tokens[i]!.norm))
      return false
  }
  return when
}

/** Whether two sides sign in the passive: they are named after the verb, or met in this sentence or the one before. */
function bothSigned(scene: Scene, engagements: readonly Engagement[], first: number, s: Sentence): boolean {
  if (partiesIn(scene, first, Math.min(s.last, scene.clauseEnd[first]!)).length >= 2) return true
  // "По итогам переговоров подписаны …": of the talks that the report is about, be they a few sentences back.
  const back = followsTalks(scene, first) ? 4 : 1
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - back)]!
  const about = engagementAt(scene, engagements, s)
  return about !== undefined && about.parties.length >= 2 && about.evidence[0]!.end > scene.tokens[near.first]!.start
}

/** "اگر وہ … پر متفق ہوگا": a condition before the verb, or a word right after it, leaves open whether it was agreed. */
function isOpen(scene: Scene, first: number, last: number, end: number): boolean {
  for (let i = scene.clauseStart[first]!; i < first; i++)
    if (scene.cues.conditions.at(scene.tokens, i, first)) return true
  for (let i = last; i < Math.min(end, last + 3) && scene.tokens[i]!.kind !== 'sign'; i++) {
    const f = scene.cues.status.at(scene.tokens, i, end)
    if (f && (f.value === 'planned' || f.value === 'possible' || f.value === 'denied')) return true
  }
  return false
}

/** "دونوں رہنماؤں کا کہنا تھا کہ وہ … کریں گے": what both say that they will do. */
function isJointly(scene: Scene, from: number, at: number): boolean {
  const { tokens, cues } = scene
  if (!cues.pairs.at(tokens, cues.that.at(tokens, from)?.last ?? from)) return false
  return scene.saidAt(at).some((i) => {
    const { source, speaker } = scene.attributions[i]!
    return (
      source !== undefined && !speaker && hasPair(scene, tokenAt(tokens, source.start), tokenAt(tokens, source.end))
    )
  })
}

function hasPair(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.pairs.at(scene.tokens, i, to)) return true
  return false
}

/** "… and agreed to meet": whose verb it is stands further back, and who is named right before need not be it. */
const isElliptic = (scene: Scene, verb: number): boolean =>
  scene.cues.table.articles && scene.tokens[verb - 1]?.norm === 'and'

/** "An agreement was reached on Tuesday to form a council": past the day. */
function afterTime(scene: Scene, from: number, end: number): number {
  const at = scene.tokens[from]?.norm === 'on' ? from + 1 : from
  const item = at < end ? scene.items[scene.itemAt[at]!] : undefined
  return item?.kind === 'time' && item.last < end ? item.last : from
}

/** The token after "that", when it follows within three words and no sign: what was agreed comes after it. */
function conjunctionAfter(scene: Scene, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const f = scene.cues.that.at(scene.tokens, i, end)
    if (f) return f.last
    if (scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== ',' && scene.tokens[i]!.norm !== '،')
      return undefined
  }
  return undefined
}

function commitment(
  scene: Scene,
  engagements: readonly Engagement[],
  cue: PromisedCue,
  first: number,
  last: number,
  s: Sentence,
  before: Outcome | undefined,
): { outcome: Outcome; next: number } | undefined {
  const { tokens, cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  // What the sentence, or the one before it, has told already.
  const beforeIn = (back: number): boolean =>
    before !== undefined &&
    before.content.end > tokens[scene.sentences[Math.max(0, sentenceAt(scene, s) - back)]!.first]!.start
  let from = scene.clauseStart[first]!
  let to = Math.max(last, scene.clauseEnd[first]!)
  // "Remain firmly committed to": a state of mind, no promise.
  for (let i = Math.max(s.first, first - 2); i < first; i++) if (cues.stative.at(tokens, i, first)) return undefined
  // "Which will provide …": told of a thing, and no promise by itself.
  const relative =
    cues.table.articles &&
    cue === 'clause' &&
    (tokens[from]!.norm === 'which' ||
      (/^(?:which|that|who)$/.test(tokens[first - 1]?.norm ?? '') && tokens[first - 2]?.norm !== 'of'))
  if (cue === 'after') {
    // "О выделении помощи": the noun of the act belongs to what is promised.
    from = isCased(scene) && tokens[first]!.norm === 'о' ? last - 1 : last
    to = endOfClause(scene, last, s.last)
    if (cues.table.articles) to = withoutTail(scene, from, to)
    // "Committed to continued consultation": policy that stands is no act to come.
    if (cues.table.articles && STANDING.test(tokens[last]?.norm ?? '')) return undefined
    if (cues.table.articles && /^(?:previously|earlier)$/.test(tokens[first - 1]?.norm ?? '')) return undefined
    // "Обещал построить школы": what is promised at home concerns no other state.
    if (isCased(scene) && !concernsOthers(scene, from, to, partyBefore(scene, first))) return undefined
    // "Demands that Iran commit to …": only several commit in the present, by name or as "we".
    if (
      cues.table.articles &&
      tokens[first]!.norm === 'commit' &&
      !/^(?:we|they|also|both|leaders|countries|governments|sides|ministers|parties)$/.test(
        tokens[first - 1]?.norm ?? '',
      ) &&
      partiesIn(scene, scene.clauseStart[first]!, first, true).length < 2
    )
      return undefined
    // "Fully engaged, committed to securing a deal": a state of mind.
    if (cues.table.articles && tokens[first]!.norm === 'committed' && tokens[first - 1]?.norm === ',') return undefined
    if (cues.table.articles && tokens[last - 1]!.norm === 'pledged' && isMood(scene, last, to)) return undefined
    if (cues.table.articles && tokens[last - 1]!.norm === 'announced' && !sumAfter(scene, last, to)) return undefined
  } else if (verbLast) {
    // "ختم کرنا ہو گا": what must be done is demanded, not promised.
    const must = tokens[first - 1]?.norm.slice(-2)
    if (cue === 'clause' && tokens[first]!.norm.startsWith('ہو') && (must === 'نا' || must === 'نی')) return undefined
    to = cue === 'before' ? first : last
    if (
      cue === 'before' &&
      !cues.infinitives.at([{ ...tokens[first - 1]!, norm: tokens[first - 1]!.norm.slice(-2) }], 0)
    )
      return undefined
    // A promise goes on over "and": one clause with several acts by the same side is one.
    while (cue === 'clause' && to < s.last) {
      const next = scene.clauseEnd[to]!
      if (tokens[to]!.norm !== 'اور' || next <= to) break
      const end = cues.promised.at(tokens, next - 1, next)
      if (!end || end.last !== next) break
      to = next
    }
  } else to = endOfClause(scene, last, s.last)
  // "Намеченный на июль визит": an attribute, and no clause of its own.
  if (
    isCased(scene) &&
    /^(?:запланирован|намечен).*(?:ый|ая|ое|ые|ого|ому|ым|ой|ую|ых|ыми|ом)$/.test(tokens[first]!.norm)
  )
    return undefined
  if (isCased(scene) && cue !== 'after') {
    if (isAgenda(scene, from, to) || isDoubted(scene, from, s.first)) return undefined
    if (cues.relatives.at(tokens, from)) {
      // "Условия, на которых страна выйдет": told of another noun than the encounter named before it.
      const event = antecedent(scene, from, s.first)
      const about = { start: tokens[event]!.start, end: tokens[from]!.end }
      if (event < from && !plannedIn(engagements, about) && OTHERWISE.test(tokens[from - 1]!.norm)) return undefined
      from = event
      to = Math.min(to, Math.max(last, scene.clauseEnd[first]!))
    }
    for (let i = last; i + 1 < to; i++)
      if (tokens[i]!.norm === 'и' && tokens[i + 1]!.norm === ',') {
        to = i
        break
      }
  }
  for (let i = from; i < to; i++)
    if (scene.itemAt[i]! < 0 && cues.notPromised.at(tokens, i, Math.min(s.last, to + 2))) return undefined
  if (verbLast && cue === 'clause' && isForecast(scene, from, first, to)) return undefined
  // "… فراہم کرے گا، جو … پہنچائی جائے گی": the clause goes on with what was promised.
  if (verbLast && before?.kind === 'commitment' && beforeIn(0) && cues.relatives.at(tokens, from, to)) return undefined
  const told = verbLast ? tellingOf(scene, tokens[first]!.start) : undefined
  // "The summit, which will be held in …": the noun before the clause.
  const start = relative ? Math.max(s.first, from - 4) : from
  const planned = plannedIn(engagements, { start: tokens[start]!.start, end: tokens[to - 1]!.end })
  if (relative && !planned) return undefined
  if (cues.table.articles && cue === 'clause' && !planned && !mayPromise(scene, s.first, first)) return undefined
  if (told === 'opinion' && !planned) return undefined
  // Whoever stands in what is promised gets it; who promises stands before.
  const joint = cue === 'after' && isElliptic(scene, first)
  // "We will", "I will": whoever speaks promises.
  const spoken = cues.table.articles && /^(?:i|we)$/.test(tokens[first - 1]?.norm ?? '')
  // "Франция поставит Чаду …", "Sweden will summon Israel's ambassador": who does it stands before the verb.
  const givers = partiesIn(scene, scene.clauseStart[first]!, first, true)
  const own =
    joint || spoken
      ? []
      : verbLast || cue === 'after'
        ? givers
        : cue === 'clause' && givers.length > 0 && (cues.table.articles || (isCased(scene) && !planned))
          ? givers
          : partiesIn(scene, scene.clauseStart[first]!, to, true)
  const due = dueIn(scene, from, to)
  const speaker = own.length === 0 ? speakerParty(scene, tokens[first]!.start) : undefined
  if (own.length === 0 && !speaker && verbLast) own.push(...deciders(scene, s, from))
  const firm =
    cues.table.articles && cue === 'clause' ? firmAfter(scene, last, to) : told === 'pledge' || strong(scene, from, to)
  const they =
    joint ||
    (spoken && cue === 'after' && !speaker) ||
    ((cue === 'after' || cue === 'before') && hasPair(scene, scene.clauseStart[first]!, first)) ||
    (cues.table.articles && cue === 'clause' && own.length === 0 && hasPair(scene, Math.max(from, first - 4), first)) ||
    (verbLast && cue === 'clause' && isJointly(scene, from, tokens[first]!.start))
  const about =
    own.length === 0 && (they || (!speaker && due && firm)) ? engagementAt(scene, engagements, s) : undefined
  const by =
    planned && planned.parties.length > 0
      ? planned.parties
      : own.length > 0
        ? own
        : speaker && !they
          ? [speaker]
          : (about?.parties ?? [])
  // What a state does at home is no promise to another; some encounter or other state must be in view.
  const near = scene.sentences[Math.max(0, sentenceAt(scene, s) - 2)]!
  const abroad =
    (verbLast && before?.kind === 'agreement' && beforeIn(1)) ||
    engagements.length > 0 ||
    partiesIn(scene, near.first, Math.min(s.last, near.first + 400)).length >= 2 ||
    (cues.table.articles &&
      (definite(scene, from, Math.min(to, from + 2)) || sumAfter(scene, from, to)) &&
      namedIn(scene, near.first, Math.min(s.last, near.first + 400)) >= 2)
  if (!planned && !abroad) return undefined
  const given = verbLast && by.length === 0 && partiesIn(scene, from, first).length > 0
  if (by.length === 0 && !((due || given) && firm)) return undefined
  if (cue === 'event' && !(planned && (due || planned.date))) return undefined
  if (own.length === 0 && spoken && !due && !planned && !definite(scene, last, to)) return undefined
  const weak = cues.weakPromise.at(tokens, first, s.last)
  if (!planned && weak && !firm) return undefined
  // "Said it would …": only of an encounter or a definite act.
  if (
    cues.table.articles &&
    SAYING.test(tokens[first]!.norm) &&
    !planned &&
    !definite(scene, last, Math.min(to, last + 2))
  )
    return undefined
  // "Will be critical": a judgement, no act.
  if (cues.table.articles && weak && !PARTICIPLE.test(tokens[weak.last]?.norm ?? '')) return undefined
  if (!planned && !due && !verbLast && cue === 'clause' && !firm) return undefined
  // "روس نے … بنانے کا اعلان کیا": what is announced begins after whoever announces it.
  if (verbLast && cue === 'before')
    for (let i = from; i < Math.min(to - 3, from + 10); i++)
      if (tokens[i]!.norm === 'نے' && scene.itemAt[i - 1]! >= 0) from = i + 1
  const content = clipped(scene, trimmed(scene, from, to), tokens[first]!.start)
  if (!content || to - from < 3) return undefined
  if (cues.table.articles && cue === 'clause' && content.end <= tokens[first]!.start) return undefined
  return { outcome: outcome(scene, 'commitment', content, by, first, last, { from, to }, undefined, planned), next: to }
}

const SAYING = /^(?:said|says|confirmed|added)$/

const STANDING =
  /^(?:continu(?:e|ed|ing)|maintain(?:ing|ed)?|remain(?:ing)?|stand(?:ing)?|uphold(?:ing)?|close|closer|ongoing|sustained?|their|ensuring|support|supporting)$/
/** "На заседании рассмотрят": what is on the agenda of a gathering is no promise. */
function isAgenda(scene: Scene, from: number, to: number): boolean {
  let on = false
  let about = false
  for (let i = from; i < to; i++) {
    const { norm } = scene.tokens[i]!
    if (/^(?:рассмотр|обсужд|обсуд|затрон|поднят|говорить)/.test(norm)) about = true
    if (!scene.cues.during.at(scene.tokens, i, to) && norm !== 'на') continue
    for (let k = i + 1; k < Math.min(to, i + 5); k++)
      if (scene.cues.events.at(scene.tokens, k, to)?.value.part === 'noun') on = true
  }
  return on && about
}

/** Prepositions before a relative pronoun that tell neither when nor where. */
const OTHERWISE = /^(?:на|по|с|со|о|об|из|от|для|за|при)$/

const DOUBT =
  /^(?:сомнева|надее|надею|надежд|неизвестн|неясн|хотел|рассчитыва|допуска|ожидалось|опаса|считает|считают|полага)/

/** "Не уверен, что будет встреча": the clause before leaves open what this one says. */
function isDoubted(scene: Scene, from: number, start: number): boolean {
  if (from <= start || !scene.cues.that.at(scene.tokens, from)) return false
  for (let i = scene.clauseStart[from - 1]!; i < from; i++) {
    const { norm } = scene.tokens[i]!
    if (DOUBT.test(norm)) return true
    if (norm === 'не' && /^(?:уверен|знаю|знает|думаю|думает|считает)/.test(scene.tokens[i + 1]?.norm ?? ''))
      return true
  }
  return false
}

/** "Саммита, который пройдёт в мае": the event noun that a relative clause is about; the clause's own start when there is none. */
function antecedent(scene: Scene, from: number, start: number): number {
  for (let i = from - 1; i >= Math.max(start, from - 18); i--) {
    const f = scene.itemAt[i]! < 0 ? scene.cues.events.at(scene.tokens, i, from) : undefined
    if (f?.value.part === 'noun') return i
  }
  return from
}

/** The state or body named last before a token in its clause: who promises. Absent: none is. */
function partyBefore(scene: Scene, at: number): string | undefined {
  for (let i = at - 1; i >= scene.clauseStart[at]!; i--) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.party && !item.owner) return item.party
  }
  return undefined
}

/** Whether a stretch names another state or body than `own`, or an encounter. */
function concernsOthers(scene: Scene, from: number, to: number, own: string | undefined): boolean {
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.party && item.party !== own) return true
    if (scene.cues.events.at(scene.tokens, i, to)) return true
  }
  return false
}

/** How the innermost speaker at an offset tells: as a hope, a fear, a demand or a guess, or as a pledge. Absent: neither, or the report itself. */
function tellingOf(scene: Scene, offset: number): 'opinion' | 'pledge' | undefined {
  const { cues, tokens } = scene
  let size = Number.POSITIVE_INFINITY
  let told: 'opinion' | 'pledge' | undefined
  const holds = (table: typeof cues.opining, span: Span | undefined): boolean => {
    if (!span) return false
    for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
      if (table.at(tokens, i)) return true
    return false
  }
  for (const i of scene.saidAt(offset)) {
    const { content, cue, source } = scene.attributions[i]!
    if (content.end - content.start >= size) continue
    size = content.end - content.start
    told =
      holds(cues.opining, cue) || holds(cues.observers, source)
        ? 'opinion'
        : holds(cues.pledges, cue)
          ? 'pledge'
          : undefined
  }
  return told
}

/** A content told by a speaker ends where the speaker's words end: "…, the minister said" stays outside. */
function clipped(scene: Scene, content: Span | undefined, at: number): Span | undefined {
  if (!content) return undefined
  let { start, end } = content
  for (const i of scene.saidAt(at)) {
    const said = scene.attributions[i]!.content
    start = Math.max(start, said.start)
    end = Math.min(end, said.end)
  }
  return end > start ? { start, end } : undefined
}

/** The planned encounter whose words a clause shares most. */
function plannedIn(engagements: readonly Engagement[], clause: Span): Engagement | undefined {
  let best: Engagement | undefined
  let most = 0
  for (const e of engagements) {
    if (e.status !== 'planned') continue
    for (const v of e.evidence) {
      const shared = overlap(v, clause)
      if (shared > most) {
        most = shared
        best = e
      }
    }
  }
  return best
}

/** Whether a verb of doing something definite stands right after "will", or an encounter somewhere beyond it. */
function firmAfter(scene: Scene, last: number, to: number): boolean {
  if (definite(scene, last, Math.min(to, last + 3))) return true
  for (let i = last; i < to; i++) if (scene.cues.events.at(scene.tokens, i, to)) return true
  return false
}

const PARTICIPLE = /(?:ed|held|sent|built|given|made|set|paid|put|able)$/

const ADVERB = /^(?:also|now|then|today|tomorrow|soon|jointly|\p{L}+ly)$/u
const PRONOUN = /^(?:he|she|they|it|we|i|both|all|each|who)$/

/**
 * Whether who stands right before "will" is somebody who can bind a state: a name, an office, a pronoun. "The deal will …", "the
 * film will …" promise nothing; neither do journalists and companies.
 */
function mayPromise(scene: Scene, start: number, first: number): boolean {
  const { tokens, cues } = scene
  if (first <= start) return false
  for (let i = Math.max(start, first - 8); i < first; i++)
    if (scene.itemAt[i]! < 0 && cues.unofficial.at(tokens, i, first)) return false
  let i = first - 1
  while (i > start && scene.itemAt[i]! < 0 && ADVERB.test(tokens[i]!.norm)) i--
  const item = scene.items[scene.itemAt[i]!]
  if (item) return item.kind !== 'time' || i === start || tokens[item.first - 1]?.norm !== 'the'
  const t = tokens[i]!
  return (
    t.kind === 'sign' ||
    PRONOUN.test(t.norm) ||
    /^(?:is|are)$/.test(t.norm) ||
    cues.officials.at(tokens, i, first) !== undefined
  )
}

/** Whether a clause holds a verb of doing something definite. */
const definite = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.cues.definiteActs.at(scene.tokens, i, to)) return true
  return false
}

/** Whether a clause holds a definite act: an event word or a verb of doing. */
function strong(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scene.cues.definiteActs.at(scene.tokens, i, to)) return true
    else if (scene.cues.events.at(scene.tokens, i, to) && !scene.cues.notEvents.at(scene.tokens, i, to)) return true
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
    (scene.cues.table.articles ? dueIn(scene, last, tokens.to) : undefined) ??
    dueIn(scene, tokens.from, tokens.to) ??
    (planned?.date ? { value: planned.date, span: content } : undefined)
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
    codes: codesOf(kind, contextsIn(scene, content), { promises: planned !== undefined }),
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
    // A gathering named in passing has no sides that could agree.
    if (scene.cues.table.articles && e.parties.length < 2) continue
    if (e.evidence.some((v) => v.start < end && start < v.end)) return e
    if (e.evidence[0]!.start < start) best = e
    else if (!best && e.evidence[0]!.start - end < 400) best = e
  }
  return best
}

/** "ایران نے فیصلہ کیا ہے کہ وہ … کرے گا": the pronoun that opens the clause is the subject of the one before it. */
function deciders(scene: Scene, s: Sentence, from: number): string[] {
  const { tokens, cues } = scene
  const that = cues.that.at(tokens, from)
  const at = that?.last ?? from
  if (at <= s.first || !cues.pairs.at(tokens, at, s.last)) return []
  for (let i = from - 1; i >= Math.max(s.first, from - 40); i--) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.first
    const mark = cues.subjectMarks.at(tokens, item.last, from)
    if (mark && item.party && !item.owner && item.kind !== 'time') return [item.party]
  }
  return []
}

function partiesIn(scene: Scene, from: number, to: number, doers = false): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'time' || !item.party || item.owner) continue
    if (item.kind === 'place' && roleOf(scene, item) !== 'side') continue
    if (doers && scene.cues.recipients.at(scene.tokens, item.last, to)) continue
    if (!out.includes(item.party)) out.push(item.party)
  }
  return out
}

/** How many states and bodies are named between two tokens, whatever their part in it. */
function namedIn(scene: Scene, from: number, to: number): number {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    const party = scene.items[scene.itemAt[i]!]?.party
    if (party) out.add(party)
  }
  return out.size
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
  for (const i of scene.saidAt(offset)) {
    const { speaker } = scene.attributions[i]!
    if (speaker) return scene.entities.get(speaker)?.country
  }
  return undefined
}

/** Where a clause that runs on ends: before a semicolon, a closing quotation mark, or a comma that opens another statement. */
function endOfClause(scene: Scene, from: number, to: number): number {
  to = Math.min(to, from + 200)
  for (let i = from + 1; i < to; i++) {
    const t = scene.tokens[i]!
    if (scene.cues.table.articles && t.norm === 'and' && i > from + 2 && TURN.test(scene.tokens[i + 1]?.norm ?? ''))
      return i
    if (t.kind !== 'sign') continue
    if (t.norm === ';' || t.norm === ':' || t.norm === '(') return i
    // "800 млн. Вашингтон …": an abbreviation that ends a sentence.
    if (t.norm === '.' && isCased(scene) && /^(?:млн|млрд|тыс|руб|долл|год|года)$/.test(scene.tokens[i - 1]!.norm))
      return i
    if (t.norm === ',' && i + 1 < to && scene.cues.breaks.at(scene.tokens, i + 1, to)) return i
    if (t.norm === ',' && scene.cues.table.articles && newSubject(scene, i + 1, to)) return i
  }
  return to
}

/** Verbs of telling in the past: after "and" the subject does something else. */
const TURN =
  /^(?:welcomed|condemned|underscored|reaffirmed|discussed|noted|expressed|emphasized|emphasised|reiterated|stressed|thanked|urged|called|agreed|praised|commended|highlighted|recognized|affirmed|exchanged|reviewed|conveyed|invited|congratulated|resolved|pledged|committed|decided|directed|instructed|tasked|announced|signed)$/

/** ", and Britain protested": another who acts; "…, and Sweden" goes on with a list. */
function newSubject(scene: Scene, at: number, to: number): boolean {
  if (scene.tokens[at]?.norm !== 'and') return false
  const item = scene.items[scene.itemAt[at + 1] ?? -1] ?? scene.items[scene.itemAt[at + 2] ?? -1]
  const verb = item && item.kind !== 'time' ? item.last : to
  return (
    verb < to &&
    (scene.cues.verbStops.at(scene.tokens, verb, to) !== undefined || /.ed$/.test(scene.tokens[verb]!.norm))
  )
}

/** Where a noun phrase ends: before a verb, a place or a comma. */
function endOfPhrase(scene: Scene, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const t = scene.tokens[i]!
    if (t.kind === 'sign' && t.norm !== '-' && t.norm !== '.' && t.norm !== '’') return i
    if (
      scene.itemAt[i]! < 0 &&
      (scene.cues.verbStops.at(scene.tokens, i, to) ||
        (scene.cues.place.at(scene.tokens, i, to) && !(isCased(scene) && scene.itemAt[i + 1]! < 0)) ||
        scene.cues.starts.at(scene.tokens, i, to))
    )
      return i
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
    ((tokens[a]!.kind === 'sign' && tokens[a]!.norm !== '«' && !/^[($€£]$/.test(tokens[a]!.norm)) ||
      scene.cues.leading.at(tokens, a, b)?.last === a + 1)
  )
    a++
  while (b > a && tokens[b - 1]!.kind === 'sign' && !closes.has(tokens[b - 1]!.norm)) b--
  return b > a ? spanOf(scene, a, b) : undefined
}
