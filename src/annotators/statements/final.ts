/** Reads attributions in a language whose verb ends the clause: speaker, marker, verb, conjunction, what is said. */
import type { FinalCues, FinalVerb } from '../../languages/tables/cues.ts'
import { foldWord } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'
import { nounPhrase } from './final-source.ts'
import { type Run, type Said, type Scene, trim } from './scene.ts'

/** A table of cues made ready for asking. */
export interface FinalTable {
  readonly verbs: Phrases<FinalVerb>
  readonly not: Phrases<true>
  readonly light: ReadonlyMap<string, ReadonlySet<string>>
  readonly lightForms: ReadonlySet<string>
  readonly according: Phrases<true>
  readonly part: Phrases<true>
  readonly set: { readonly [name: string]: ReadonlySet<string> }
  readonly within: string
}

const ready = new WeakMap<FinalCues, FinalTable>()

/** The table of `cues`, made once. */
export function finalTable(cues: FinalCues): FinalTable {
  const known = ready.get(cues)
  if (known) return known
  const set: { [name: string]: ReadonlySet<string> } = {}
  for (const [name, list] of Object.entries(cues))
    if (Array.isArray(list) && list.every((w) => typeof w === 'string')) set[name] = new Set(list.map(foldWord))
  const light = new Map(Object.entries(cues.light).map(([k, list]) => [k, new Set(list.map(foldWord))]))
  const table: FinalTable = {
    verbs: phrases([
      ...cues.verbs.filter((v) => v.phrase).map((v) => [v.phrase, v] as const),
      // A light verb that is a cue by itself (سراہنا) stands in the table by its forms.
      ...cues.verbs
        .filter((v) => !v.phrase && v.light)
        .flatMap((v) => (cues.light[v.light!] ?? []).map((form) => [form, { ...v, light: undefined }] as never)),
    ]),
    not: phrases(cues.not.map((p) => [p, true] as const)),
    light,
    lightForms: new Set([...light.values()].flatMap((s) => [...s])),
    according: phrases(cues.according.map((p) => [p, true] as const)),
    part: phrases(cues.part.map((p) => [p, true] as const)),
    set,
    within: foldWord(cues.within),
  }
  ready.set(cues, table)
  return table
}

type Kind = 'verb' | 'noun' | 'feeling' | 'according' | 'accordingBefore'
interface Cue extends Run {
  readonly kind: Kind
  readonly verb?: FinalVerb
  /** End of the speaker's noun phrase, where the cue itself tells (before کا, کے). */
  readonly speakerEnd?: number
  readonly passive: boolean
  readonly participle: boolean
  readonly imperfective: boolean
  readonly denied: boolean
  readonly future: boolean
}

/** All attributions of the document, in the order of their cues. */
export function readFinal(scene: Scene, cues: FinalCues): Said[] {
  const table = finalTable(cues)
  const out: Said[] = []
  for (const s of scene.sentences) {
    const found = findCues(scene, table, s.first, s.last)
    let before: { cue: Cue; said: Said } | undefined
    found.forEach((cue, k) => {
      const said = readCue(scene, table, cue, found, k, s, before)
      if (!said) return
      out.push(said)
      before = { cue, said }
    })
  }
  return out
}

const IMPERFECTIVE = /(?:تا|تے|تی|ہہ|رہا|رہے|رہی)$/

function findCues(scene: Scene, table: FinalTable, first: number, last: number): Cue[] {
  const { tokens } = scene
  const { set } = table
  const out: Cue[] = []
  const has = (name: string, i: number) => i < last && set[name]!.has(tokens[i]!.norm)
  for (let i = first; i < last; ) {
    if (tokens[i]!.kind !== 'word') {
      i++
      continue
    }
    const not = table.not.at(tokens, i, last)
    if (not) {
      i = not.last
      continue
    }
    const cue = verbAt(scene, table, i, last) ?? nounAt(i) ?? accordingAt(i)
    if (cue) out.push(cue)
    i = cue ? cue.last : i + 1
  }
  return out

  function nounAt(i: number): Cue | undefined {
    const glued = /^(.{3,}?)(?:ہے|تھا|ہیکہ|ہےکہ)$/.exec(tokens[i]!.norm)
    const joint = glued !== null && set['nouns']!.has(glued[1]!)
    const noun = has('nouns', i) || joint
    const feeling = has('feelings', i)
    if (!noun && !feeling) return undefined
    let j = i + 1
    while (has('pronouns', j) && j < i + 2) j++
    const copula = has('copula', j)
    if (!joint && !copula && !(has('that', j) && tokens[i]!.norm === 'کہنا')) return undefined
    if (copula) j++
    while (has('tails', j)) j++
    const flags = { passive: false, participle: false, imperfective: false, denied: false, future: false }
    if (noun) {
      for (let k = i - 1; k >= first && k >= i - 9 && tokens[k]!.kind !== 'sign'; k--) {
        if (!has('genitive', k)) continue
        // A genitive inside an adverb ("at the time of …") is followed by its own noun; the speaker's stands before a pause or the cue.
        return { ...flags, kind: 'noun', first: k === i - 1 ? k : i, last: j, speakerEnd: k }
      }
    }
    return feeling ? { ...flags, kind: 'feeling', first: i, last: j } : undefined
  }

  function accordingAt(i: number): Cue | undefined {
    const found = table.according.at(tokens, i, last)
    if (!found) return undefined
    const flags = { passive: false, participle: false, imperfective: false, denied: false, future: false }
    const prev = i > first ? tokens[i - 1]!.norm : ''
    if (prev === 'کے' || prev === 'کی' || prev === 'میرے')
      return { ...flags, kind: 'according', first: i, last: found.last, speakerEnd: i - 1 }
    // "مطابق" written on to its noun: روئٹرزکے مطابق
    if (prev.endsWith('کے') && prev.length > 3)
      return { ...flags, kind: 'according', first: i, last: found.last, speakerEnd: i }
    if (!has('accordingBefore', i)) return undefined
    for (let k = i + 1; k < last && k <= i + 8 && tokens[k]!.kind !== 'sign'; k++)
      if (tokens[k]!.norm === 'کے') return { ...flags, kind: 'accordingBefore', first: i, last: i + 1, speakerEnd: k }
    return undefined
  }
}

function verbAt(scene: Scene, table: FinalTable, i: number, last: number): Cue | undefined {
  const { tokens } = scene
  const { set } = table
  const found = table.verbs.at(tokens, i, last)
  if (!found) return undefined
  const verb = found.value
  let j = found.last
  let form = tokens[found.last - 1]!.norm
  let denied = false
  if (verb.light) {
    const forms = table.light.get(verb.light)!
    for (let skipped = 0; j < last && skipped < 3 && !forms.has(tokens[j]!.norm); skipped++, j++) {
      const w = tokens[j]!.norm
      if (set['negations']!.has(w)) denied = true
      else if (!set['adverbs']!.has(w)) return undefined
    }
    if (j >= last || !forms.has(tokens[j]!.norm)) return undefined
    form = tokens[j]!.norm
    j++
  }
  // "I cannot say", "we condemn" inside a speech are no statements of their own.
  if (j < last && /^(?:سکتا|سکتے|سکتی|پایا)$/.test(tokens[j]!.norm)) return undefined
  let passive = false
  let participle = form.endsWith('نے')
  let progressive = false
  let future = false
  while (j < last && (set['tails']!.has(tokens[j]!.norm) || set['negations']!.has(tokens[j]!.norm))) {
    const w = tokens[j]!.norm
    if (set['negations']!.has(w)) {
      if (j + 1 >= last || !set['tails']!.has(tokens[j + 1]!.norm)) break
      denied = true
    }
    if (/^(?:گیا|گئی|گئے|جا|جاتا|جاتی|جاتے|جائے|جانے)$/.test(w)) passive = true
    if (w === 'ہوئے' || w === 'ہوے') participle = true
    if (w === 'رہا' || w === 'رہے' || w === 'رہی') progressive = true
    if (set['futures']!.has(w)) future = true
    if (w === 'ہوں' || w === 'سکتا') return undefined
    j++
  }
  if (i > 0 && set['negations']!.has(tokens[i - 1]!.norm)) denied = true
  return {
    kind: 'verb',
    first: i,
    last: j,
    verb,
    passive,
    participle,
    imperfective: (IMPERFECTIVE.test(form) || progressive || future) && !participle,
    denied,
    future,
  }
}

interface Before {
  readonly cue: Cue
  readonly said: Said
}

function readCue(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  before: Before | undefined,
): Said | undefined {
  const clause = clauseAfter(scene, table, cue, s)
  const source = sourceOf(scene, table, cue, s, before)
  const rest = { cue: { first: cue.first, last: cue.last }, ...flagsOf(cue) }
  if (cue.kind === 'according' || cue.kind === 'accordingBefore')
    return readAccording(scene, table, cue, all, k, s, source)
  if (clause && (cue.kind !== 'verb' || cue.verb!.takes !== 'object')) {
    const content = clauseContent(scene, table, clause, all, k, s)
    if (!content) return undefined
    // A bare clause after the verb is trusted only right after the speaker's marker.
    if (cue.denied && cue.kind === 'verb' && !cue.imperfective) return undefined
    if (source && /^(?:ہم|میں)$/.test(scene.tokens[source.run.first]!.norm)) return undefined
    if (clause.bare && !(source && !cue.passive && !cue.participle && cue.kind === 'verb')) return undefined
    return make(scene, source?.run, content, rest, `statements/${cue.kind}-clause@1`)
  }
  if (cue.kind !== 'verb') return undefined
  if (cue.verb!.takes !== 'clause') {
    const content = objectOf(scene, table, cue, all, k, s, source)
    if (content && (source || cue.passive) && !(source && /^(?:ہم|میں)$/.test(scene.tokens[source.run.first]!.norm)))
      return make(scene, source?.run, content, rest, 'statements/object-verb@1')
  }
  // "…", she said.
  if (source && cue.verb!.takes !== 'object' && cue.last >= s.last - 1) {
    const at = scene.quoteOf[Math.max(s.first, source.run.first - 3)]!
    const quote = at >= 0 ? scene.quotes[at] : undefined
    if (quote && quote.last <= source.run.first)
      return make(scene, source.run, { first: quote.first, last: quote.last }, rest, 'statements/quotation-verb@1')
  }
  return undefined
}

const flagsOf = (cue: Cue) => ({
  ...(cue.denied ? { denied: true } : {}),
  ...(cue.future ? { future: true } : {}),
})

function make(
  scene: Scene,
  source: Run | undefined,
  content: Run,
  rest: Pick<Said, 'cue' | 'denied' | 'future'>,
  rule: string,
): Said | undefined {
  const trimmed = trim(scene, content.first, content.last)
  if (!trimmed) return undefined
  const held = source ? trim(scene, source.first, source.last) : undefined
  return { ...rest, ...(held ? { source: held } : {}), content: trimmed, rule }
}

interface Clause {
  /** First token of the clause. */
  readonly at: number
  /** No conjunction, colon or quotation mark led to it. */
  readonly bare: boolean
}

function clauseAfter(scene: Scene, table: FinalTable, cue: Cue, s: Run): Clause | undefined {
  const { tokens, text } = scene
  let j = cue.last
  const isThat = (i: number) => i < s.last && table.set['that']!.has(tokens[i]!.norm)
  for (let skipped = 0; skipped < 2 && j < s.last && '،,'.includes(text[tokens[j]!.start]!); skipped++) j++
  if (isThat(j)) {
    // "کہا کہ، …" and "کہا کہ ’…"
    return { at: j + 1, bare: false }
  }
  if (j < s.last && (text[tokens[j]!.start] === ':' || scene.opens.has(j)))
    return { at: text[tokens[j]!.start] === ':' ? j + 1 : j, bare: false }
  // A quotation that the sentence splitter put into the next sentence.
  if (j >= s.last - 1 && j < tokens.length && scene.opens.has(j)) return { at: j, bare: false }
  if (cue.kind === 'verb' && !cue.verb!.light && s.last - cue.last >= 4 && j === cue.last) return { at: j, bare: true }
  return undefined
}

/** How far a clause goes: to its quotation's end, or the sentence's, or to where another statement of the same rank begins. */
function clauseContent(
  scene: Scene,
  table: FinalTable,
  clause: Clause,
  all: readonly Cue[],
  k: number,
  s: Run,
): Run | undefined {
  const { tokens } = scene
  let end = s.last
  const quote = scene.opens.get(clause.at)
  if (quote) {
    if (quote.closed) {
      let after = quote.last
      while (after < tokens.length && tokens[after]!.kind === 'sign' && !tokens[after]!.breakBefore) after++
      if (after >= end || after >= tokens.length || tokens[after]!.breakBefore || quote.last >= end - 1)
        return { first: quote.first, last: quote.last }
    } else {
      const on = overParagraphs(scene, quote)
      if (on) return { first: quote.first, last: on }
    }
  }
  // The sentence splitter may have cut inside a quotation that began in the clause.
  const lastQuote = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (lastQuote >= 0 && scene.quotes[lastQuote]!.first >= clause.at && scene.quotes[lastQuote]!.last > end)
    end = scene.quotes[lastQuote]!.last
  const cut = cutBefore(scene, table, clause.at, all, k, end)
  return cut > clause.at ? { first: clause.at, last: cut } : undefined
}

/** The end of a quotation left open in its paragraph and taken up again by a mark at the start of the next. */
function overParagraphs(scene: Scene, quote: Run): number | undefined {
  const { tokens } = scene
  let end = quote.last
  let going = false
  for (let guard = 0; guard < 50; guard++) {
    let next = end
    while (next < tokens.length && !tokens[next]!.breakBefore) next++
    const more = scene.opens.get(next)
    if (next - end > 2 || !more) break
    going = true
    end = more.last
    if (more.closed) return end
  }
  return going ? end : undefined
}

function cutBefore(scene: Scene, table: FinalTable, at: number, all: readonly Cue[], k: number, end: number): number {
  const { tokens, text } = scene
  const { set } = table
  const self = all[k]!
  for (let m = k + 1; m < all.length; m++) {
    const next = all[m]!
    if (next.first < at) continue
    if (next.first >= end) break
    let own = false
    let link = -1
    for (let j = next.first - 1; j >= at; j--) {
      const w = tokens[j]!.norm
      if (set['ergative']!.has(w)) own = true
      if (j < next.first - 14 && !own) break
      if (set['that']!.has(w)) break
      const comma = text[tokens[j]!.start] === '،' || text[tokens[j]!.start] === ','
      const joins = set['and']!.has(w) || set['clauses']!.has(w) || comma
      if (!joins) continue
      if (!own && next.kind === 'verb' && !next.imperfective && !next.participle && !next.passive) {
        // "… اور مطالبہ کیا کہ": the same speaker goes on.
        const before = j > at ? tokens[j - 1]!.norm : ''
        if (set['finite']!.has(before) || comma || set['finite']!.has(tokens[Math.max(at, j - 2)]!.norm)) link = j
        if (link >= 0) break
        continue
      }
      const after = j + 1 < tokens.length ? tokens[j + 1]!.norm : ''
      const contrast =
        (set['contrasts']!.has(w) && (w !== 'جب' || after === 'کہ')) ||
        (comma && /^(?:جس|جن)$/.test(after) && tokens[j + 2]?.norm === 'پر')
      const turn =
        comma && (set['and']!.has(after) || set['clauses']!.has(after) || after === 'انہوں' || after === 'انھوں')
      if ((own || next.kind === 'noun' || next.imperfective) && (contrast || turn)) {
        if (self.kind === 'according' && !turn) continue

        link = j
        break
      }
    }
    if (link > at) return link
    if ((own || next.kind === 'noun' || next.kind === 'according') && next.first < end) {
      const speaker = sourceOf(scene, table, next, { first: at, last: end }, undefined)?.run
      const before = speaker && speaker.first > at ? tokens[speaker.first - 1]!.norm : ''
      // A report without full stops: a new speaker right after a finite verb.
      if (speaker && set['finite']!.has(before)) return speaker.first
      // "… لیکن اُن کے بقول …": what the same speaker adds against it.
      if (
        speaker &&
        next.kind === 'according' &&
        set['contrasts']!.has(before) &&
        set['pronouns']!.has(tokens[speaker.first]!.norm)
      )
        return speaker.first - 1
    }
  }
  return end
}

interface Source {
  readonly run: Run
  /** First token after the marker of the speaker. */
  readonly after: number
}

function sourceOf(scene: Scene, table: FinalTable, cue: Cue, s: Run, before: Before | undefined): Source | undefined {
  const { tokens } = scene
  const { set } = table
  const from = clauseStart(scene, table, cue.first, s.first)
  if (cue.kind === 'accordingBefore') {
    const run = trim(scene, cue.last, cue.speakerEnd!)
    return run && { run, after: cue.speakerEnd! + 1 }
  }
  if (cue.speakerEnd !== undefined) {
    const run = nounPhrase(scene, table, from, cue.speakerEnd)
    return run && { run, after: cue.first }
  }
  if (cue.kind === 'feeling') {
    for (let j = cue.first - 1; j >= from && j >= cue.first - 4; j--) {
      const w = tokens[j]!.norm
      if (/^(?:انہیں|انھیں|ہمیں|مجھے|اسے)$/.test(w)) return { run: { first: j, last: j + 1 }, after: j + 1 }
      if (w === 'کو') {
        const run = nounPhrase(scene, table, from, j)
        return run && { run, after: j + 1 }
      }
    }
    return undefined
  }
  let doc = -1
  let fallback: Source | undefined
  for (let j = cue.first - 1; j >= from; j--) {
    const w = tokens[j]!.norm
    if (set['ergative']!.has(w)) {
      const run = nounPhrase(scene, table, from, j)
      return run && { run, after: j + 1 }
    }
    if (w === 'سے' && j - 2 >= from) {
      const part = table.part.at(tokens, j - 2, j + 1)
      if (part && part.last === j + 1) {
        const run = nounPhrase(scene, table, from, j - 2)
        if (run && cue.passive) return { run, after: j + 1 }
        if (run) fallback ??= { run, after: j + 1 }
      }
    }
    if (w === table.within && doc < 0 && j > from && set['documents']!.has(tokens[j - 1]!.norm)) doc = j
  }
  if (fallback) return fallback
  if (doc >= 0 && !cue.imperfective) {
    const run = nounPhrase(scene, table, from, doc, true)
    if (run) return { run, after: doc + 1 }
  }
  if (cue.imperfective && !cue.passive) return subjectOf(scene, table, from, cue.first)
  // The speaker of the verb before goes on.
  if (
    before?.said.source &&
    !cue.passive &&
    (before.cue.participle || joined(scene, table, before.said.content.last, cue.first))
  )
    return { run: before.said.source, after: Math.max(before.cue.last, from) }
  return undefined
}

const joined = (scene: Scene, table: FinalTable, from: number, to: number): boolean => {
  for (let j = Math.max(0, from - 1); j < to && j < from + 4; j++)
    if (table.set['and']!.has(scene.tokens[j]!.norm) || scene.text[scene.tokens[j]!.start] === '،') return true
  return false
}

/** The subject that no marker shows: the pronoun or name at the head of the clause. */
function subjectOf(scene: Scene, table: FinalTable, from: number, end: number): Source | undefined {
  const { tokens, nameOf, names } = scene
  const { set } = table
  let j = from
  while (j < end && (tokens[j]!.kind === 'sign' || set['openers']!.has(tokens[j]!.norm))) j++
  if (j >= end) return undefined
  if (/^(?:وہ|یہ|ہم|میں)$/.test(tokens[j]!.norm)) return { run: { first: j, last: j + 1 }, after: j + 1 }
  // Up to the first name's end, or all words before a short object.
  for (let k = j; k < end && k < j + 12; k++) {
    if (set['bounds']!.has(tokens[k]!.norm) || tokens[k]!.kind === 'sign') {
      return k > j && end - k <= 3 ? { run: { first: j, last: k }, after: k } : undefined
    }
    const name = nameOf[k]!
    if (name >= 0) {
      const last = names[name]!.last
      const next = last < end ? tokens[last]!.norm : ''
      if (/^(?:کے|کی|کا)$/.test(next)) {
        k = last
        continue
      }
      return { run: { first: j, last }, after: last }
    }
  }
  return end - j <= 5 ? { run: { first: j, last: end }, after: end } : undefined
}

/** Where the clause that holds token `at` begins: after the last conjunction of content, or the sentence's start. */
function clauseStart(scene: Scene, table: FinalTable, at: number, first: number): number {
  const { tokens } = scene
  for (let j = at - 1; j >= first; j--) {
    if (!table.set['that']!.has(tokens[j]!.norm)) continue
    const before = j > first ? tokens[j - 1]!.norm : ''
    if (/^(?:جب|کیوں|حالاں|چناں|بل|تا|جیسا|یہاں)$/.test(before)) continue
    return j + 1
  }
  return first
}

function readAccording(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  source: Source | undefined,
): Said | undefined {
  const { tokens, text } = scene
  const { set } = table
  if (!source) return undefined
  const head = tokens[source.run.last - 1]!.norm
  if (set['voiceless']!.has(head)) return undefined
  const start = source.run.first
  let prev = start - 1
  if (cue.kind === 'accordingBefore') prev = cue.first - 1
  while (prev >= s.first && (set['openers']!.has(tokens[prev]!.norm) || scene.timed[prev] === 1)) prev--
  const opens =
    prev < s.first ||
    tokens[prev]!.kind === 'sign' ||
    set['that']!.has(tokens[prev]!.norm) ||
    set['clauses']!.has(tokens[prev]!.norm) ||
    set['finite']!.has(tokens[prev]!.norm)
  if (!opens) return undefined
  let at = cue.kind === 'accordingBefore' ? source.after : cue.last
  const rest = { cue: { first: cue.first, last: cue.last } }
  const rule = 'statements/according@1'
  while (at < s.last && '،,:'.includes(text[tokens[at]!.start]!)) at++
  if (at < s.last && set['that']!.has(tokens[at]!.norm)) at++
  if (s.last - at >= 3 || scene.opens.has(at)) {
    const content = clauseContent(scene, table, { at, bare: false }, all, k, s)
    return content && make(scene, source.run, content, rest, rule)
  }
  const content = start > s.first ? { first: s.first, last: start } : undefined
  return content && make(scene, source.run, content, rest, rule)
}

/** The noun phrase before the verb, up to its postposition. */
function objectOf(
  scene: Scene,
  table: FinalTable,
  cue: Cue,
  all: readonly Cue[],
  k: number,
  s: Run,
  source: Source | undefined,
): Run | undefined {
  const { tokens } = scene
  const { set } = table
  const after = cue.verb!.after ?? []
  let end = cue.first
  const predicative = after.includes('کو') && cue.verb!.light && /^(?:قرار|تصور|خیال)$/.test(foldWord(cue.verb!.phrase))
  if (!predicative) {
    let j = cue.first - 1
    for (let skipped = 0; skipped < 5 && j > s.first && !after.includes(tokens[j]!.norm); skipped++, j--) {
      const w = tokens[j]!.norm
      if (!set['adverbs']!.has(w) && !(w === 'سے' && set['adverbs']!.has(tokens[j - 1]!.norm)) && scene.timed[j] !== 1)
        return undefined
    }
    if (!after.includes(tokens[j]!.norm)) return undefined
    end = j
  }
  let start = clauseStart(scene, table, cue.first, s.first)
  if (source && source.after <= end) start = Math.max(start, source.after)
  const prev = k > 0 ? all[k - 1]! : undefined
  if (prev && prev.last <= end && prev.last > start) start = prev.last
  // Something said after the last finite verb, or after "in which".
  for (let j = end - 1; j > start; j--) {
    const w = tokens[j]!.norm
    if (
      tokens[j]!.kind === 'sign' &&
      '،؛:'.includes(scene.text[tokens[j]!.start]!) &&
      set['finite']!.has(tokens[j - 1]!.norm)
    ) {
      start = j + 1
      break
    }
    if (w === table.within && /^(?:جس|جن)$/.test(tokens[j - 1]!.norm)) {
      start = j + 1
      break
    }
    if (set['and']!.has(w) && set['finite']!.has(tokens[j - 1]!.norm)) {
      start = j + 1
      break
    }
  }
  start = skipAdverbials(scene, table, start, end)
  // "X کو Y قرار دیا": without the marked object it is no judgement of anything.
  if (predicative) {
    let marked = false
    for (let j = start; j < end; j++) marked ||= /^(?:کو|اسے|انہیں|انھیں|جسے|مجھے|ہمیں)$/.test(tokens[j]!.norm)
    if (!marked && !cue.passive) return undefined
    if (!marked && foldWord(cue.verb!.phrase) !== 'قرار') return undefined
  }
  return start < end ? { first: start, last: end } : undefined
}

const OCCASION = /^(?:موقع|موقعے|دوران|بعد|قبل|پہلے)$/
const SETTING = /^(?:اجلاس|خطاب|گفتگو|بیان|ملاقات|کانفرنس|انٹرویو|پوسٹ|تقریر|بریفنگ|خط|پیغام|ٹویٹ|جواب)$/

/** Leaves out time, place and occasion between speaker and object. */
function skipAdverbials(scene: Scene, table: FinalTable, start: number, end: number): number {
  const { tokens } = scene
  let at = start
  for (let j = start; j < end - 1; j++) {
    const w = tokens[j]!.norm
    const prev = j > start ? tokens[j - 1]!.norm : ''
    if (OCCASION.test(w) && /^(?:کے|سے)$/.test(prev)) at = tokens[j + 1]!.norm === 'پر' ? j + 2 : j + 1
    else if (w === table.within && SETTING.test(prev)) at = j + 1
    else if (scene.timed[j] === 1 && j === at) at = j + 1
    else if (j === at && (w === 'کو' || w === 'بھی' || w === 'ہی') && j > start) at = j + 1
    else if (w === 'ہوئے' || w === 'ہوے') at = j + 1
  }
  while (at < end && (tokens[at]!.kind === 'sign' ? !scene.opens.has(at) : tokens[at]!.norm === 'بھی')) at++
  return at < end ? at : start
}
