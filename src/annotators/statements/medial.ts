/** Reads attributions in a language whose verb stands in the middle: "she said that …", "…", said she. */
import type { MedialCues, MedialVerb } from '../../languages/tables/cues.ts'
import { byAccording, subjectAfter, subjectBefore } from './medial-source.ts'
import { type MedialTable, medialTable } from './medial-table.ts'
import { type Run, type Said, type Scene, trim } from './scene.ts'

/** A cue found: the verb, and where its verb group begins. */
export interface MedialCue extends Run {
  readonly kind: 'verb' | 'according' | 'own' | 'noun'
  /** First token of the group, auxiliaries and adverbs included. */
  readonly group: number
  readonly verb?: MedialVerb
  readonly participle: boolean
  readonly infinitive: boolean
  readonly denied: boolean
  readonly future: boolean
}

interface Sentence extends Run {
  readonly before?: Run
  /** The paragraph after, where this sentence ends its own with a colon. */
  readonly next?: Run
}

/** All attributions of the document, in the order of their cues. */
export function readMedial(scene: Scene, cues: MedialCues): Said[] {
  const table = medialTable(cues)
  const out: Said[] = []
  scene.sentences.forEach((sentence, n) => {
    const all = findCues(scene, table, sentence)
    if (all.length === 0) return
    const before = scene.sentences[n - 1]
    const next = paragraphAfter(scene, n)
    const s: Sentence = {
      first: sentence.first,
      last: sentence.last,
      ...(before ? { before } : {}),
      ...(next ? { next } : {}),
    }
    let last: Said | undefined
    all.forEach((cue, k) => {
      const found = readCue(scene, table, cue, all, k, within(scene, cue, s), last)
      for (const said of found) out.push(said)
      if (found.length > 0) last = found[found.length - 1]
    })
  })
  return out
}

function paragraphAfter(scene: Scene, n: number): Run | undefined {
  const { sentences, tokens, text } = scene
  const s = sentences[n]!
  const first = sentences[n + 1]
  if (!first || text[tokens[s.last - 1]!.start] !== ':' || first.paragraph === s.paragraph) return undefined
  let k = n + 1
  while (k + 1 < sentences.length && sentences[k + 1]!.paragraph === first.paragraph) k++
  return { first: first.first, last: sentences[k]!.last }
}

/** A cue inside a quotation says nothing of what stands outside it. */
function within(scene: Scene, cue: MedialCue, s: Sentence): Sentence {
  const at = scene.quoteOf[cue.first]!
  if (at < 0) return s
  const quote = scene.quotes[at]!
  if (quote.first <= s.first && quote.last >= s.last) return s
  return { ...s, first: Math.max(s.first, quote.first), last: Math.min(s.last, quote.last) }
}

function findCues(scene: Scene, table: MedialTable, s: Run): MedialCue[] {
  const { tokens } = scene
  const out: MedialCue[] = []
  for (let i = s.first; i < s.last; ) {
    if (tokens[i]!.kind !== 'word') {
      i++
      continue
    }
    const not = table.not.at(tokens, i, s.last)
    const cue = not ? undefined : cueAt(scene, table, i, s)
    if (cue) out.push(cue)
    i = not ? not.last : cue ? cue.last : i + 1
  }
  return out
}

function cueAt(scene: Scene, table: MedialTable, i: number, s: Run): MedialCue | undefined {
  const { tokens, text } = scene
  const plain = { participle: false, infinitive: false, denied: false, future: false }
  const own = table.own.at(tokens, i, s.last)
  if (own) return { ...plain, kind: 'own', first: i, last: own.last, group: i }
  const according = table.according.at(tokens, i, s.last)
  if (according) return { ...plain, kind: 'according', first: i, last: according.last, group: i }
  const found = table.verbs.at(tokens, i, s.last)
  if (!found) {
    const next = i + 1 < s.last ? tokens[i + 1]!.norm : ''
    if (!table.cased && table.has('nouns', tokens[i]!.norm) && table.has('that', next))
      return { ...plain, kind: 'noun', first: i, last: i + 1, group: i }
    return undefined
  }
  const verb = found.value
  let group = i
  let aux = i
  let denied = false
  let future = false
  for (let j = i - 1; j >= s.first && j >= i - 4; j--) {
    const w = tokens[j]!.norm
    if (table.has('auxiliaries', w)) {
      aux = j
      if (table.has('negations', w)) denied = true
      if (table.has('futures', w)) future = true
    } else if (!table.has('adverbs', w)) break
    group = j
  }
  const prev = i > s.first ? tokens[i - 1]!.norm : ''
  const before = group > s.first ? tokens[group - 1]!.norm : ''
  let participle = verb.participle === true
  let infinitive = false
  if (!table.cased) {
    const be = /^(?:is|are|was|were|be|been|being)$/
    if (participle && aux < i && be.test(prev)) participle = false
    else if (!participle && !verb.phrase.includes(' ') && passive(scene, table, i, aux)) return undefined
    infinitive = table.has('auxiliaries', 'to') && tokens[i - 1]?.norm === 'to'
    if (infinitive && verb.takes === 'clause') return undefined
    // A noun, or a participle before its noun: "their demands", "the announced plan".
    if (!infinitive && group === i && (table.has('determiners', prev) || table.has('prepositions', prev)))
      return undefined
    // What one must or may say is not said.
    if (/^(?:must|can|could|may|might|should|cannot)$/.test(prev)) return undefined
    if (tokens[i]!.start > 0 && text[tokens[i]!.start - 1] === '-') return undefined
    if (verb.shy && !infinitive && !shyVerb(scene, table, i, found.last, s)) return undefined
    if (participle && before !== ',' && before !== 'while' && before !== '"' && before !== '”' && before !== '—')
      return undefined
  } else {
    if (table.has('prepositions', prev)) return undefined
    // "заявляя", "добавив": goes on in the voice before.
    if (/(?:[аяу]я|[аяие]в|вшись|ясь)$/.test(tokens[i]!.norm) && (before === ',' || before === 'и' || i === s.first))
      participle = true
  }
  return {
    kind: 'verb',
    first: aux < i ? aux : i,
    last: found.last,
    group,
    verb,
    participle,
    infinitive,
    denied,
    future,
  }
}

/** "was rejected", "have been simply ignored": told of the subject, not by it. */
function passive(scene: Scene, table: MedialTable, i: number, aux: number): boolean {
  for (let j = i - 1; j >= aux; j--) {
    const w = scene.tokens[j]!.norm
    if (/^(?:is|are|was|were|be|been|being)$/.test(w)) return true
    if (!table.has('adverbs', w)) return false
  }
  return false
}

/** Whether a form that may be a noun stands as a verb: a pronoun or plain noun before it, a clause after it. */
function shyVerb(scene: Scene, table: MedialTable, i: number, last: number, s: Run): boolean {
  const { tokens, text } = scene
  if (i === s.first) return false
  const prev = tokens[i - 1]!
  const next = last < s.last ? tokens[last]! : undefined
  if (!next) return false
  if (table.has('pronouns', prev.norm)) return true
  if (prev.norm === 'and' || prev.norm === 'but')
    return table.has('pronouns', next.norm) || table.has('that', next.norm)
  if (table.has('auxiliaries', prev.norm) || table.has('adverbs', prev.norm) || table.has('relatives', prev.norm))
    return true
  if (prev.kind === 'sign' && !/[,”"’)]/.test(text[prev.start]!)) return false
  if (table.has('that', next.norm) || scene.opens.has(last) || text[next.start] === ',')
    return prev.kind === 'word' || prev.kind === 'sign'
  return (
    prev.kind === 'word' &&
    !table.has('and', prev.norm) &&
    (table.has('pronouns', next.norm) || table.has('determiners', next.norm) || scene.nameOf[last]! >= 0) &&
    tokens[i]!.norm.endsWith('s') !== prev.norm.endsWith('s')
  )
}

type Parts = Omit<Said, 'content' | 'source' | 'rule'>

function readCue(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  last: Said | undefined,
): Said[] {
  const parts: Parts = {
    cue: { first: cue.first, last: cue.last },
    ...(cue.denied ? { denied: true } : {}),
    ...(cue.future ? { future: true } : {}),
  }
  if (cue.kind === 'according' || cue.kind === 'own') return according(scene, table, cue, all, k, s, parts, last)
  if (cue.kind === 'noun') {
    const source = possessor(scene, table, cue.first, s)
    const content = { first: cue.last + 1, last: cutBefore(scene, table, cue.last + 1, all, k, s.last) }
    return source ? make(scene, source, content, parts, 'statements/noun-that@1') : []
  }
  return verb(scene, table, cue, all, k, s, last, parts)
}

function make(scene: Scene, source: Run | undefined, content: Run, parts: Parts, rule: string): Said[] {
  const trimmed = trim(scene, content.first, content.last)
  if (!trimmed) return []
  const held = source ? trim(scene, source.first, source.last) : undefined
  return [{ ...parts, ...(held ? { source: held } : {}), content: trimmed, rule }]
}

function verb(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  last: Said | undefined,
  parts: Parts,
): Said[] {
  const { tokens, text } = scene
  const { takes } = cue.verb!
  const sign = (i: number) =>
    i >= s.first && i < tokens.length && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : ''
  const prev = cue.group > s.first ? tokens[cue.group - 1]! : undefined
  const how = cue.verb!.impersonal ? false : howBefore(scene, table, cue, s)
  if (
    table.cased &&
    cue.denied &&
    takes === 'clause' &&
    !/^(?:дума|счита|полага|увер|ожида|наде|исключ|верит|сомнева)/.test(tokens[cue.last - 1]!.norm)
  )
    return []
  // "Об этом сообщил …": the sentence before is what was said.
  const left = subjectBefore(scene, table, cue, s, all, k)
  const dropped =
    !left &&
    (cue.participle ||
      cue.infinitive ||
      (prev !== undefined && (table.has('and', prev.norm) || sign(cue.group - 1) === ',')))
  const voice = last?.source && last.cue.first >= s.first ? last.source : undefined

  const thisToo = thisBefore(scene, table, cue, s)
  if (
    table.cased &&
    thisToo &&
    takes !== 'object' &&
    thisToo.last <= cue.first &&
    cue.first - thisToo.last <= 9 &&
    s.before
  ) {
    const right = subjectAfter(scene, table, cue.last, s.last)
    const source = left && left.first >= thisToo.last ? left : right?.run
    const said = make(scene, source, s.before, parts, 'statements/this-said@1')
    return s.next && source ? [...said, ...make(scene, source, s.next, parts, 'statements/colon@1')] : said
  }
  if (how !== undefined && how !== false) {
    const right = left && left.first > how ? undefined : subjectAfter(scene, table, cue.last, s.last)
    const source = right?.run ?? (left && left.first > how ? left : undefined)
    let at = right?.end ?? cue.last
    while (at < s.last && sign(at) !== ',') at++
    if (how <= firstWord(scene, s) + 1 && at < s.last - 2) {
      const end = cutBefore(scene, table, at + 1, all, k, s.last)
      return make(scene, source, { first: at + 1, last: end }, parts, 'statements/as-said@1')
    }
    if (how > s.first + 2) return make(scene, source, { first: s.first, last: how }, parts, 'statements/as-said@1')
  }

  const fronted = table.cased && !left && takes !== 'object' ? frontedAbout(scene, table, cue, s) : undefined
  if (fronted) {
    const right = subjectAfter(scene, table, cue.last, s.last)
    if (right) return make(scene, right.run, fronted, parts, 'statements/about-said@1')
  }
  const clause = clauseAfter(scene, table, cue, s)
  const out: Said[] = []
  if (s.next && takes !== 'object' && k === all.length - 1) {
    const right = left ? undefined : subjectAfter(scene, table, cue.last, s.last)
    const source = left ?? right?.run ?? voice
    if (source) out.push(...make(scene, source, s.next, parts, 'statements/colon@1'))
    if (sign(cue.last) === ':') return out
  }
  // What precedes: "…", said she. / "…," she said. / The talks failed, she said.
  if (takes !== 'object' && !cue.participle && !cue.infinitive) {
    const head = left ? left.first : cue.group
    const pre = precedes(scene, table, s, head, left !== undefined, clause !== undefined, cue)
    if (pre) {
      const right = left ? undefined : subjectAfter(scene, table, cue.last, s.last)
      const source = left ?? (right && (!table.cased || nominal(scene, table, right.run)) ? right.run : undefined)
      if (source) {
        const rest = parenthetical(scene, cue, pre, s, right?.end ?? cue.last)
        if (rest) return withParts(scene, make(scene, source, pre, parts, 'statements/said-between@1'), rest)
        out.push(...make(scene, source, pre, parts, 'statements/said-after@1'))
        // The quotation goes on after its cue.
        const from = Math.max(cue.last, right?.end ?? cue.last)
        for (let j = from; j < s.last && j < from + 12; j++) {
          const quote = scene.opens.get(j)
          if (quote) {
            if (quote.closed && scene.quoteOf[s.first]! >= 0)
              out.push(
                ...make(scene, source, { first: quote.first, last: quote.last }, parts, 'statements/said-between@1'),
              )
            break
          }
        }
        return out
      }
    }
  }
  let source = left ?? (dropped ? (voice ?? mainSubject(scene, table, s, all, k)) : undefined)
  // "I think" in a quotation is a manner of speaking.
  if (
    source &&
    !table.cased &&
    tokens[source.first]!.norm === 'i' &&
    /^(?:think|guess|mean|hope)$/.test(tokens[cue.first]!.norm)
  )
    return out
  if (cue.verb!.impersonal) {
    source = impersonal(scene, table, cue, s)
  } else if (!source && table.cased && !cue.participle) {
    source = locative(scene, table, cue, s)
    const right = source
      ? undefined
      : subjectAfter(scene, table, cue.last, clause ? Math.min(s.last, clause.at) : s.last)
    if (right && subjectLike(scene, table, right.run)) source = right.run
  }
  // "его назвали", "в которой говорится": no subject.
  if (source && table.cased && source.last - source.first === 1) {
    const w = tokens[source.first]!.norm
    if (/^(?:его|ее|их|меня|нас|вас|тебя|себя|это|этого|всех)$/.test(w)) return out
    if (table.has('clauses', w)) source = undefined
  }
  if (!source && !(cue.verb!.impersonal && clause)) {
    if (!clause || !table.cased) return out
    if (!clause.led) return out
  }
  if (clause && !clause.led && cue.verb!.led) return out
  if (clause && takes !== 'object') {
    const content = clauseContent(scene, table, clause.at, all, k, s)
    if (content) return [...out, ...make(scene, source, content, parts, 'statements/said-that@1')]
  }
  const about = cue.last < s.last && table.has('about', tokens[cue.last]!.norm)
  if (cue.verb!.led) return out
  if (takes !== 'clause' || about || (!table.cased && bareAfter(scene, table, cue, s))) {
    if (takes !== 'clause' && source && table.has('things', tokens[source.last - 1]!.norm)) return out
    const content = objectAfter(scene, table, cue, all, k, s, source)
    if (content && source) return make(scene, source, content, parts, 'statements/said-object@1')
  }
  return out
}

/** "Об этом", at the sentence's start or after a comma, shortly before the cue. */
function thisBefore(scene: Scene, table: MedialTable, cue: MedialCue, s: Run) {
  const start = firstWord(scene, s)
  for (let j = cue.first - 1; j >= start && j >= cue.first - 9; j--) {
    if (j !== start && scene.text[scene.tokens[j - 1]!.start] !== ',') continue
    const found = table.thisToo.at(scene.tokens, j, s.last)
    if (found && found.last <= cue.first) return found
  }
  return undefined
}

const firstWord = (scene: Scene, s: Run): number => {
  let i = s.first
  while (i < s.last - 1 && scene.tokens[i]!.kind === 'sign') i++
  return i
}

/** Index of "as" in "as the minister said", where it governs the cue. Absent: undefined. */
function howBefore(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): number | undefined {
  const { tokens } = scene
  for (let j = cue.group - 1; j >= s.first && j >= cue.group - 9; j--) {
    if (table.has('how', tokens[j]!.norm)) {
      const before = j > s.first ? tokens[j - 1]! : undefined
      // "после того, как", "так, как" tell when and in what way.
      if (j >= s.first + 2 && /^(?:того|так|тем|такой|после)$/.test(tokens[j - 2]!.norm)) return undefined
      return !before || before.kind === 'sign' ? j : undefined
    }
    if (tokens[j]!.kind === 'sign' && scene.text[tokens[j]!.start] === ',') return undefined
  }
  return undefined
}

interface Clause {
  readonly at: number
  /** A conjunction, colon or quotation mark led to it. */
  readonly led: boolean
}

/** The clause or quotation that follows the cue, past adverbials and addressees. */
function clauseAfter(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Clause | undefined {
  const { tokens, text } = scene
  let commas = 0
  for (let j = cue.last; j < s.last && j < cue.last + 16; j++) {
    const t = tokens[j]!
    const that = table.that.at(tokens, j, s.last)
    if (
      that &&
      !(table.cased && that.last === j + 1 && /^(?:как|чтобы)$/.test(t.norm) && j > cue.last + 1 && commas === 0)
    ) {
      if (table.cased || j === cue.last || adverbial(scene, table, cue.last, j)) return { at: that.last, led: true }
      return undefined
    }
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (scene.opens.has(j))
        return j - cue.last <= (commas > 0 ? 8 : 2) || table.cased ? { at: j, led: true } : undefined
      if (mark === ':') return { at: j + 1, led: true }
      if (mark === ',') {
        if (++commas > 2) return undefined
        const after = table.that.at(tokens, j + 1, s.last)
        if (after) return { at: after.last, led: true }
        if (scene.opens.has(j + 1)) return { at: j + 1, led: true }
        if (table.cased) return undefined
        continue
      }
      if (!/[()\-’'«»"“”.–]/.test(mark)) return undefined
    }
    if (j > cue.last && table.verbs.at(tokens, j, s.last) && !table.cased && !/ing$/.test(t.norm)) return undefined
  }
  // "said after the talks he would …": the clause begins with its pronoun.
  if (
    !table.cased &&
    cue.last < s.last &&
    (table.has('prepositions', tokens[cue.last]!.norm) || scene.timed[cue.last] === 1)
  )
    for (let j = cue.last + 1; j < s.last - 1 && j < cue.last + 10; j++)
      if (
        /^(?:he|she|they|it|we|there)$/.test(tokens[j]!.norm) &&
        !table.has('prepositions', tokens[j - 1]!.norm) &&
        (table.has('finite', tokens[j + 1]!.norm) ||
          table.has('auxiliaries', tokens[j + 1]!.norm) ||
          /(?:ed|n't)$/.test(tokens[j + 1]!.norm))
      )
        return { at: j, led: true }
  return undefined
}

/** Whether the tokens between cue and conjunction tell only when, where and to whom. */
function adverbial(scene: Scene, table: MedialTable, from: number, to: number): boolean {
  const t = scene.tokens[from]!
  for (let j = from; j < to; j++)
    if (table.has('finite', scene.tokens[j]!.norm) || table.has('auxiliaries', scene.tokens[j]!.norm)) return false
  return (
    scene.timed[from] === 1 ||
    table.has('adverbs', t.norm) ||
    table.has('prepositions', t.norm) ||
    table.has('hearers', t.norm) ||
    scene.nameOf[from]! >= 0 ||
    (t.kind === 'sign' && to - from <= 12) ||
    /^[A-Z]/.test(scene.text[t.start]!) ||
    table.has('determiners', t.norm)
  )
}

function bareAfter(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): boolean {
  const { tokens } = scene
  const next = cue.last < s.last ? tokens[cue.last]! : undefined
  if (!next || next.kind === 'sign' || s.last - cue.last < 4) return false
  if (next.norm === 'to' || table.has('and', next.norm) || table.has('clauses', next.norm)) return false
  return !table.has('prepositions', next.norm) || scene.timed[cue.last + 1] === 1
}

/** Content before the cue, up to token `head` where speaker or cue begin. Absent: nothing there is said by this cue. */
function precedes(
  scene: Scene,
  table: MedialTable,
  s: Sentence,
  head: number,
  subjectFirst: boolean,
  led: boolean,
  cue: MedialCue,
): Run | undefined {
  const { tokens, text } = scene
  let end = head
  let marks = ''
  while (end > s.first && tokens[end - 1]!.kind === 'sign') marks += text[tokens[--end]!.start]!
  // "… ?" she said: the question mark ended the sentence inside the quotation marks.
  if (end <= s.first) return led ? undefined : quotedBefore(scene, s)
  const quoteAt = end > 0 ? scene.quoteOf[end - 1]! : -1
  const quote = quoteAt >= 0 ? scene.quotes[quoteAt] : undefined
  if (quote && quote.last <= head && quote.last >= end) {
    if (!/[",“”»’'‘\-—–]/.test(marks)) return undefined
    if (led && quote.last - quote.first < 4) return undefined
    const inside = quote.first <= s.first + 1
    return {
      first: inside ? quote.first : Math.min(quote.first, startOfContent(scene, table, s, quote.first)),
      last: quote.last,
    }
  }
  if (led || !/^[,\s]*[,—–-]/.test(marks) || end - s.first < 3) return undefined
  const after = subjectFirst ? cue.last : undefined
  if (after !== undefined && !closes(scene, table, after, s)) return undefined
  // A leading adverbial is no content: "On Monday, he said …"
  const first = tokens[firstWord(scene, s)]!
  if (subjectFirst && end - s.first < 5 && (table.has('prepositions', first.norm) || scene.timed[s.first] === 1))
    return undefined
  if (
    table.has('clauses', first.norm) &&
    !table.cased &&
    after !== undefined &&
    after < s.last - 1 &&
    tokens[after]!.kind === 'word' &&
    !table.has('prepositions', tokens[after]!.norm)
  )
    return undefined
  return { first: s.first, last: end }
}

/** The quotation that the sentence before ends with, in the same paragraph. */
function quotedBefore(scene: Scene, s: Sentence): Run | undefined {
  const { tokens, text } = scene
  if (!s.before || tokens[s.first]!.breakBefore) return undefined
  let end = s.first
  while (end > s.before.first && tokens[end - 1]!.kind === 'sign' && scene.quoteOf[end - 1]! < 0) end--
  const at = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (at < 0 || end === s.first) return undefined
  const quote = scene.quotes[at]!
  return /[?!…,]/.test(text[tokens[quote.last - 1]!.start]!) ? { first: quote.first, last: quote.last } : undefined
}

/** "О переговорах также заявила …": the noun phrase after the preposition. */
function frontedAbout(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const first = firstWord(scene, s)
  if (!/^(?:о|об)$/.test(scene.tokens[first]!.norm) || cue.group - first > 12 || cue.group - first < 2) return undefined
  return { first: first + 1, last: cue.group }
}

/** Whether nothing but adverbials follows up to the sentence's end. */
function closes(scene: Scene, table: MedialTable, at: number, s: Run): boolean {
  const { tokens } = scene
  if (at >= s.last) return true
  const t = tokens[at]!
  if (t.kind === 'sign') return true
  if (t.norm === 'to')
    return (
      at + 1 < s.last &&
      (table.has('hearers', tokens[at + 1]!.norm) ||
        table.has('determiners', tokens[at + 1]!.norm) ||
        scene.nameOf[at + 1]! >= 0)
    )
  return (
    table.has('prepositions', t.norm) ||
    table.has('adverbs', t.norm) ||
    table.has('hearers', t.norm) ||
    table.has('clauses', t.norm) ||
    scene.timed[at] === 1 ||
    (/^[A-Z]/.test(scene.text[t.start]!) && s.last - at < 8)
  )
}

/** "The plan, she said, would fail": the clause goes on after the comma. Absent: it does not. */
function parenthetical(scene: Scene, cue: MedialCue, pre: Run, s: Run, at: number): Run | undefined {
  const { tokens, text } = scene
  if (scene.quoteOf[pre.first]! >= 0 || at >= s.last - 3 || text[tokens[at]!.start] !== ',') return undefined
  const next = tokens[at + 1]!
  if (
    next.kind !== 'word' ||
    /ing$/.test(next.norm) ||
    /^(?:who|which|whose|where|when|and|but|according|a|an|и|но|однако|который|которая|которые|отвечая|комментируя)$/.test(
      next.norm,
    )
  )
    return undefined
  if (/(?:[аяеу]я|ясь|[аия]в|вшись)$/.test(next.norm) && next.norm.length > 4) return undefined
  return trim(scene, at + 1, s.last) && cue.last <= at ? { first: at + 1, last: s.last } : undefined
}

/** A statement whose content goes on after its cue: the longest part is its content. */
function withParts(scene: Scene, said: Said[], rest: Run): Said[] {
  const more = trim(scene, rest.first, rest.last)
  return said.map((one) => {
    if (!more) return one
    const content = more.last - more.first > one.content.last - one.content.first ? more : one.content
    return { ...one, content, parts: [one.content, more] }
  })
}

/** Where the words before a quotation in the same sentence begin to be part of what is said. */
const startOfContent = (scene: Scene, table: MedialTable, s: Run, quoteFirst: number): number => {
  let first = quoteFirst
  for (let j = quoteFirst - 2; j >= s.first; j--) {
    if (table.verbs.at(scene.tokens, j, s.last)) return quoteFirst
    first = j
  }
  return first
}

function clauseContent(
  scene: Scene,
  table: MedialTable,
  at: number,
  all: readonly MedialCue[],
  k: number,
  s: Run,
): Run | undefined {
  const { tokens } = scene
  let end = s.last
  const quote = scene.opens.get(at)
  if (quote?.closed) {
    let after = quote.last
    while (after < tokens.length && tokens[after]!.kind === 'sign' && !tokens[after]!.breakBefore) after++
    if (after >= end || quote.last >= end - 1) return { first: quote.first, last: quote.last }
    if (quote.last - quote.first >= 8) return { first: quote.first, last: quote.last }
  }
  const lastQuote = end > 0 ? scene.quoteOf[end - 1]! : -1
  if (lastQuote >= 0 && scene.quotes[lastQuote]!.first >= at && scene.quotes[lastQuote]!.last > end)
    end = scene.quotes[lastQuote]!.last
  const cut = cutBefore(scene, table, at, all, k, end)
  return cut > at ? { first: at, last: cut } : undefined
}

/** Where, at or after `at`, another statement of the same rank begins; else `end`. */
function cutBefore(
  scene: Scene,
  table: MedialTable,
  at: number,
  all: readonly MedialCue[],
  k: number,
  end: number,
): number {
  const { tokens, text, quoteOf } = scene
  const sign = (i: number) => (tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  for (let m = k + 1; m < all.length; m++) {
    const next = all[m]!
    if (next.group <= at) continue
    if (next.group >= end) break
    // Inside a quotation that began in this content, all is content.
    if (
      quoteOf[next.group]! >= 0 &&
      quoteOf[at] !== quoteOf[next.group] &&
      scene.quotes[quoteOf[next.group]!]!.first <= at
    )
      continue
    const p = next.group - 1
    const w = tokens[p]!.norm
    if (next.kind === 'according' && sign(p) === ',' && tokens[next.first]!.norm !== 'citing') return p
    if (next.kind !== 'verb') continue
    if (next.participle) {
      if (sign(p) === ',') return p
      continue
    }
    if (table.has('and', w)) return sign(p - 1) === ',' ? p - 1 : p
    // "…, сообщает агентство"
    if (
      table.cased &&
      sign(p) === ',' &&
      next.verb!.takes !== 'object' &&
      next.last < end &&
      nominal(scene, table, { first: next.last, last: Math.min(end, next.last + 4) }) &&
      !table.that.at(tokens, next.last, end)
    )
      return p
    // "…, she said": the last cue takes what is before it.
    const subject = subjectBefore(scene, table, next, { first: at, last: end }, all, m)
    if (!subject) continue
    const q = subject.first - 1
    if (q <= at) continue
    if (table.has('and', tokens[q]!.norm)) return sign(q - 1) === ',' ? q - 1 : q
  }
  return end
}

function objectAfter(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Run,
  source: Run | undefined,
): Run | undefined {
  const { tokens, text } = scene
  let at = cue.last
  while (at < s.last && (table.has('adverbs', tokens[at]!.norm) || (scene.timed[at] === 1 && scene.nameOf[at]! < 0)))
    at++
  if (at < s.last && table.has('about', tokens[at]!.norm)) at++
  if (source && source.first >= at && source.first < at + 6) at = source.last
  if (
    at >= s.last ||
    (tokens[at]!.kind === 'sign' && !scene.opens.has(at) && !/[$€£([]/.test(text[tokens[at]!.start]!))
  )
    return undefined
  let end = cutBefore(scene, table, at, all, k, s.last)
  for (let j = at + 1; j < end; j++) {
    const t = tokens[j]!
    if (scene.quoteOf[j]! >= 0) continue
    if (t.kind === 'sign' && /[,—–;:]/.test(text[t.start]!) && j + 1 < end) {
      const next = tokens[j + 1]!.norm
      if (table.has('clauses', next) || table.has('relatives', next) || /^(?:but|in|with|но|однако|а)$/.test(next)) {
        end = j
        break
      }
    }
    // "… and agreed to meet": another verb of the same subject.
    if (table.has('and', t.norm) && j + 1 < end && !table.cased && /(?:[^e]ed|id|met)$/.test(tokens[j + 1]!.norm)) {
      end = j
      break
    }
  }
  return end > at ? { first: at, last: end } : undefined
}

function according(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  parts: Parts,
  last: Said | undefined,
): Said[] {
  const { tokens, text } = scene
  const sign = (i: number) => (i >= s.first && i < s.last && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  let source: Run | undefined
  let end = cue.last
  if (cue.kind === 'own') source = { first: cue.first + 1, last: cue.first + 2 }
  else {
    source = byAccording(scene, table, cue.last, s.last)
    if (!source) return []
    if (table.has('voiceless', tokens[source.last - 1]!.norm) || table.has('voiceless', tokens[source.first]!.norm))
      return []
    end = source.last
  }
  const rule = 'statements/according@1'
  if (tokens[cue.first]!.norm === 'citing' && !last) return []
  // "сообщает агентство со ссылкой на источник", "said, citing sources": both tell the same.
  if (/^(?:со|citing)$/.test(tokens[cue.first]!.norm) && last && last.cue.first >= s.first)
    return make(scene, source, last.content, parts, rule)
  let prev = cue.first - 1
  while (prev >= s.first && (table.has('and', tokens[prev]!.norm) || table.has('adverbs', tokens[prev]!.norm))) prev--
  const opens = prev < s.first || /[,:;—–-]/.test(sign(prev)) || table.has('clauses', tokens[prev]!.norm)
  const at = sign(end) === ',' ? end + 1 : end
  if (opens && (prev < s.first || sign(end) === ',' || scene.opens.has(end)) && s.last - at >= 3) {
    const content = clauseContent(scene, table, at, all, k, s)
    if (content) return make(scene, source, content, parts, rule)
  }
  if (sign(cue.first - 1) === ',' || s.last - end <= 1) {
    const last = cue.first
    return last > s.first + 2 ? make(scene, source, { first: s.first, last }, parts, rule) : []
  }
  return []
}

/** "Trump's announcement", "his claim", "the US demand": the words before the noun. */
function possessor(scene: Scene, table: MedialTable, noun: number, s: Run): Run | undefined {
  const { tokens } = scene
  let j = noun - 1
  while (
    j >= s.first &&
    j > noun - 4 &&
    tokens[j]!.kind === 'word' &&
    tokens[j]!.norm !== "'s" &&
    !/^(?:his|her|its|their|my|our)$/.test(tokens[j]!.norm) &&
    scene.nameOf[j]! < 0
  )
    j--
  if (j < s.first) return undefined
  const w = tokens[j]!.norm
  if (/^(?:his|her|its|their|my|our)$/.test(w)) return { first: j, last: j + 1 }
  let last = j + 1
  if (w === "'s") last = j--
  else if (scene.nameOf[j]! < 0) return undefined
  if (j < s.first) return undefined
  let first = last
  while (first > s.first) {
    const t = tokens[first - 1]!
    if (
      t.kind === 'sign'
        ? !/[.-]/.test(scene.text[t.start]!)
        : table.has('prepositions', t.norm) ||
          table.has('and', t.norm) ||
          table.has('clauses', t.norm) ||
          table.verbs.at(tokens, first - 1, noun) !== undefined
    )
      break
    first--
  }
  return first < last ? { first, last } : undefined
}

/** The subject of the sentence's first verb, for a participle or infinitive that goes on in its voice. */
function mainSubject(scene: Scene, table: MedialTable, s: Run, all: readonly MedialCue[], k: number): Run | undefined {
  const first = all[0]!
  if (k > 0 && first.kind === 'verb' && !first.participle) return subjectBefore(scene, table, first, s, all, 0)
  const { tokens } = scene
  // Up to the first verb known: "President X spoke today with … to reaffirm".
  let at = firstWord(scene, s)
  let i = at
  for (let comma = at; comma < all[k]!.group && comma < at + 30; comma++)
    if (tokens[comma]!.norm === ',' && table.has('prepositions', tokens[at]!.norm)) {
      at = comma + 1
      break
    }
  for (i = at; i < all[k]!.group && i < at + 14; i++) {
    const t = tokens[i]!
    if (
      i > at &&
      (table.has('finite', t.norm) ||
        table.has('adverbs', t.norm) ||
        (t.kind === 'word' && (table.cased ? verbLike(scene, i) : /^(?:met|spoke|held|.*[a-z]ed)$/.test(t.norm))))
    )
      return { first: at, last: i }
    if (t.kind === 'sign' && !/[.\-’']/.test(scene.text[t.start]!)) return undefined
  }
  return undefined
}

/** A lower-case word that ends like a finite verb. */
const verbLike = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  return c === c.toLowerCase() && t.norm.length > 4 && /[аеиуыяюо](?:л[аио]?|ет|ют|ит|ят|ут|ат)(?:ся|сь)?$/.test(t.norm)
}

/** "В заявлении говорится", "говорится в заявлении": the document. */
function impersonal(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const { tokens } = scene
  for (let j = cue.group - 1; j >= s.first && j >= cue.group - 24; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && scene.text[t.start] === ',') break
    if (
      /^(?:в|во|из)$/.test(t.norm) &&
      (j === s.first || tokens[j - 1]!.kind === 'sign' || table.has('clauses', tokens[j - 1]!.norm) || j <= s.first + 2)
    )
      return { first: j + 1, last: cue.group }
  }
  if (cue.last < s.last && /^(?:в|во)$/.test(tokens[cue.last]!.norm)) {
    const right = byAccording(scene, table, cue.last + 1, s.last)
    return right
  }
  return undefined
}

/** Whether a noun phrase after the verb is in the form of a subject: not an addressee, not an object. */
function subjectLike(scene: Scene, table: MedialTable, run: Run): boolean {
  const t = scene.tokens[run.first]!
  const c = scene.text[t.start]!
  if (table.has('heads', t.norm) || table.has('pronouns', t.norm) || /(?:ый|ий|ая|ые|ские|нные)$/.test(t.norm))
    return true
  return c !== c.toLowerCase() && !/(?:у|ю|ом|ем|ам|ям)$/.test(t.norm)
}

/** Whether a noun phrase after the verb names or describes somebody, rather than what was told. */
const nominal = (scene: Scene, table: MedialTable, run: Run): boolean => {
  for (let i = run.first; i < run.last; i++) {
    const t = scene.tokens[i]!
    const c = scene.text[t.start]!
    if (table.has('heads', t.norm) || table.has('pronouns', t.norm) || c !== c.toLowerCase()) return true
  }
  return run.last - run.first === 1
}

/** "В МИДе считают": those who sit there. */
function locative(scene: Scene, table: MedialTable, cue: MedialCue, s: Run): Run | undefined {
  const { tokens } = scene
  if (!/(?:ют|ят|ли|ут)$/.test(tokens[cue.first]!.norm)) return undefined
  for (let j = cue.group - 1; j >= s.first && j >= cue.group - 12; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && scene.text[t.start] === ',') return undefined
    if (/^(?:в|во)$/.test(t.norm) && scene.timed[j + 1] !== 1) {
      const name = scene.nameOf[j + 1]!
      let last = name >= 0 ? scene.names[name]!.last : j + 2
      while (
        last < cue.group &&
        tokens[last]!.kind === 'word' &&
        last < j + 5 &&
        !table.has('determiners', tokens[last]!.norm) &&
        !table.has('and', tokens[last]!.norm)
      )
        last++
      return { first: j + 1, last: Math.min(last, cue.group) }
    }
  }
  return undefined
}
