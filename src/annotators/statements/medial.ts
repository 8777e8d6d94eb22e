/** Reads attributions in a language whose verb stands in the middle: "she said that …", "…", said she. */
import type { MedialCues } from '../../languages/tables/cues.ts'
import { byAccording } from './medial-after.ts'
import { oblique, sameNumber } from './medial-agreement.ts'
import { firstWord, frontedAbout, howBefore, parenthetical, precedes, thisBefore, withParts } from './medial-before.ts'
import { aboutAfter, bareAfter, clauseAfter } from './medial-content.ts'
import { findCues, type MedialCue, nounThat, type Sentence } from './medial-cues.ts'
import { clauseContent, cutBefore, objectAfter } from './medial-extent.ts'
import { asideBefore, subjectFollows } from './medial-insertion.ts'
import { objectBefore } from './medial-object.ts'
import { plausible, verbLike } from './medial-plausible.ts'
import { subjectBefore } from './medial-source.ts'
import { startOf } from './medial-start.ts'
import { withStops } from './medial-stops.ts'
import { impersonal, locative, mainSubject, nominal, possessor, sourceAfter, subjectLike } from './medial-subjects.ts'
import { type MedialTable, medialTable } from './medial-table.ts'
import { type Run, type Said, type Scene, trim } from './scene.ts'

/** How far after "as he said" the comma may stand, in tokens. */
const FAR = 60

/** Verbs behind which pages link to an outlet. */
const LINKED = /^(?:сообща[ею]т|переда[ею]т|пиш[ею]т|информиру[ею]т)$/

type Parts = Omit<Said, 'content' | 'source' | 'rule'>

/** All attributions of the document, in the order of their cues. */
export function readMedial(whole: Scene, cues: MedialCues): Said[] {
  const table = medialTable(cues)
  const scene = table.cased ? withStops(whole) : whole
  const out: Said[] = []
  scene.sentences.forEach((sentence, n) => {
    const all = findCues(scene, table, sentence)
    if (all.length === 0) return
    const before = sentenceBefore(scene, n)
    const next = paragraphAfter(scene, n)
    const s: Sentence = {
      first: sentence.first,
      last: sentence.last,
      ...(before ? { before } : {}),
      ...(next ? { next } : {}),
    }
    let last: Said | undefined
    let waiting: MedialCue | undefined
    all.forEach((cue, k) => {
      const found = readCue(scene, table, cue, all, k, within(scene, cue, s), last)
      // "Об этом со ссылкой на газету сообщает телеканал": both tell the same.
      if (waiting && found.length > 0) {
        const source = byAccording(scene, table, waiting.last, s.last)
        if (source)
          out.push(
            ...make(
              scene,
              source,
              found[found.length - 1]!.content,
              { cue: { first: waiting.first, last: waiting.last } },
              'statements/according@1',
            ),
          )
        waiting = undefined
      } else if (
        found.length === 0 &&
        table.cased &&
        scene.tokens[cue.first]!.norm === 'со' &&
        cue.kind === 'according'
      )
        waiting = cue
      for (const said of found) out.push(said)
      if (found.length > 0) last = found[found.length - 1]
    })
  })
  return table.cased ? out.map((said) => closed(scene, said)) : out
}

/** A quotation that opens within what is said closes within it: "назвал его «странным»". */
function closed(scene: Scene, said: Said): Said {
  const content = withMark(scene, said.content)
  const source = said.source && withMark(scene, said.source)
  return { ...said, content, ...(source ? { source } : {}) }
}

/** A run with the mark that closes a quotation opened within it. */
function withMark(scene: Scene, run: Run): Run {
  const { first, last } = run
  const quote = scene.quotes[scene.quoteOf[last - 1] ?? -1]
  return quote?.closed && quote.last === last && quote.first > first + 1 ? { first, last: last + 1 } : run
}

/** The sentence before; a caption, which is a paragraph of a few words without a stop, is passed over. */
function sentenceBefore(scene: Scene, n: number): Run | undefined {
  const { sentences, tokens } = scene
  const one = sentences[n - 1]
  const two = sentences[n - 2]
  if (!one || !two) return one
  const caption =
    one.last - one.first <= 4 &&
    tokens[one.last - 1]!.kind !== 'sign' &&
    one.paragraph !== two.paragraph &&
    one.paragraph !== sentences[n]!.paragraph
  return caption ? two : one
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
  if (wished(scene, table, cue, s)) return []
  if (cue.kind === 'according' || cue.kind === 'own') return according(scene, table, cue, all, k, s, parts, last)
  if (cue.kind === 'noun' && table.cased) {
    const at = nounThat(scene, table, cue.first, s)
    const that = at === undefined ? undefined : table.that.at(scene.tokens, at, s.last)
    // "Выступил с заявлением о том, что": another cue tells it.
    if (at === undefined || !that || (k > 0 && all[k - 1]!.last > cue.first - 3)) return []
    const content = clauseContent(scene, table, that.last, all, k, s)
    const whose = trim(scene, cue.last, at)
    return content ? make(scene, whose, content, parts, 'statements/noun-that@1') : []
  }
  if (cue.kind === 'noun') {
    const source = possessor(scene, table, cue.first, s)
    const content = { first: cue.last + 1, last: cutBefore(scene, table, cue.last + 1, all, k, s.last) }
    return source ? make(scene, source, content, parts, 'statements/noun-that@1') : []
  }
  return verb(scene, table, cue, all, k, s, last, parts)
}

/** "…, чтобы мы попросили": what is only wished or feared is said by nobody. */
function wished(scene: Scene, table: MedialTable, cue: MedialCue, s: Sentence): boolean {
  if (!table.cased || cue.kind !== 'verb' || !/л[аио]?(?:сь|ся)?$/.test(scene.tokens[cue.last - 1]!.norm)) return false
  for (let i = cue.group - 1; i >= s.first && i >= cue.group - 6; i--) {
    if (scene.tokens[i]!.norm === 'чтобы') return true
    if (scene.tokens[i]!.kind === 'sign') return false
  }
  return false
}

/** Whether the verb stands in the plural in a clause that "который" in the singular began. */
function relativeAmiss(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  const { tokens, text } = scene
  if (!/(?:[ую]т|[ая]т|ли)(?:с[ья])?$/.test(tokens[cue.last - 1]!.norm)) return false
  for (let i = cue.group - 1; i >= s.first && i > cue.group - 6; i--) {
    if (/^котор(?:ый|ая|ое|ую)$/.test(tokens[i]!.norm)) return true
    if (tokens[i]!.kind === 'sign' && text[tokens[i]!.start] === ',') return false
  }
  return false
}

/** "Обозреватель Иван Петров, считающий …": the noun phrase before the comma, where it can stand in the participle's case. */
function participleNoun(
  scene: Scene,
  table: MedialTable,
  s: Run,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const end = cue.group - 1
  if (end <= s.first) return undefined
  const first = startOf(scene, table, s, end, cue.last - 1, all, k)
  return first === undefined ? undefined : plausible(scene, table, { first, last: end })
}

/** Whether a treaty or bargain is what is concluded. */
function concludes(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  for (let i = cue.last; i < s.last && i < cue.last + 9; i++)
    if (/^(?:соглашени|договор|сделк|контракт|союз|перемири|пари|брак|мир$)/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** "Высказались за выход на референдуме", "поддержали 52 процентами": what voters do. */
function votes(scene: Scene, cue: MedialCue, s: Sentence): boolean {
  const { tokens } = scene
  if (!/^(?:высказал|поддерж|одобрил)/.test(tokens[cue.first]!.norm)) return false
  for (let i = cue.last; i < s.last && i < cue.last + 14; i++) {
    if (/^(?:референдум|голосован|процент|%)/.test(tokens[i]!.norm)) return true
    if (tokens[i]!.norm === ';') return false
  }
  return false
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
  // "called on Friday for a tariff"
  if (cue.verb!.phrase.endsWith(' on') && scene.timed[cue.last] === 1 && tokens[cue.first]!.norm.startsWith('call')) {
    let at = cue.last
    while (at < s.last && scene.timed[at] === 1) at++
    const source = tokens[at]?.norm === 'for' ? subjectBefore(scene, table, cue, s, all, k) : undefined
    const content = source && objectAfter(scene, table, { ...cue, last: at + 1 }, all, k, s, source)
    return content
      ? make(
          scene,
          source,
          content,
          { ...parts, cue: { first: cue.first, last: cue.last - 1 } },
          'statements/said-object@1',
        )
      : []
  }
  // "agreed on the importance of …": an opinion; "agreed on a plan" is none.
  if (
    cue.verb!.phrase === 'agreed on' &&
    !/^(?:importance|need|necessity|urgency|value|imperative)$/.test(tokens[cue.last + 1]?.norm ?? '') &&
    !/^(?:importance|need|necessity|urgency|value|imperative)$/.test(tokens[cue.last + 2]?.norm ?? '')
  )
    return []
  const prev = cue.group > s.first ? tokens[cue.group - 1]! : undefined
  // "…, сообщает сайт правительства.": whatever noun stands there, it is the speaker.
  const ends = (i: number) =>
    /^[,–—-]$/.test(sign(cue.group - 1)) &&
    i >= s.last - 1 &&
    !oblique(scene, cue.last) &&
    !table.has('prepositions', tokens[cue.last]!.norm)
  // "о том, кто сменит его, будет объявлено": nothing is told yet. "высказались за на референдуме": a vote is no statement.
  if (table.cased && ((cue.verb!.impersonal && cue.future) || votes(scene, cue, s))) return []
  // "Работы продолжаются" and "продолжает строить" tell nothing; "…, продолжает министр" does.
  if (
    table.cased &&
    /^продолжа[ею]т$/.test(cue.verb!.phrase) &&
    !(/^[,–—-]$/.test(sign(cue.group - 1)) && subjectFollows(scene, table, cue))
  )
    return []
  // "заключил с соседями соглашение"
  if (table.cased && /^заключ/.test(tokens[cue.first]!.norm) && concludes(scene, cue, s)) return []
  // "больше, чем обещал": what was not given.
  if (table.cased && prev?.norm === 'чем') return []
  // "Он считается лучшим": held to be, not said.
  if (table.cased && tokens[cue.first]!.norm === 'считается' && !table.that.at(tokens, cue.last + 1, s.last)) return []
  // "эксперты, считающие цифры странными"
  if (cue.verb!.adjective) {
    if (sign(cue.group - 1) !== ',' || !/(?:ий|ая|ее|ие)(?:ся)?$/.test(tokens[cue.first]!.norm)) return []
    const source = participleNoun(scene, table, s, cue, all, k)
    if (!source) return []
    const that = clauseAfter(scene, table, cue, s)
    const content = that
      ? clauseContent(scene, table, that.at, all, k, s)
      : objectAfter(scene, table, cue, all, k, s, source)
    return content ? make(scene, source, content, parts, 'statements/participle@1') : []
  }
  // "никто не настаивал бы": nothing was said.
  if (
    table.cased &&
    (tokens[cue.last]?.norm === 'бы' || (prev?.norm === 'бы' && tokens[cue.group - 2]?.norm !== 'как'))
  )
    return []
  // "которого обвиняют": those who do are not told.
  const relative = table.cased && prev !== undefined && /^котор/.test(prev.norm)
  // "сделал заявление, в котором говорит, что": the voice of the clause before.
  const inside = relative && tokens[cue.group - 2]?.norm === 'в'
  const within = inside && (clauseAfter(scene, table, cue, s) ?? (takes !== 'clause' || undefined))
  if (within && !subjectFollows(scene, table, cue) && !cue.verb!.impersonal) {
    const source = last?.source && last.cue.first >= s.first ? last.source : mainSubject(scene, table, s, all, k)
    const content =
      within === true
        ? objectAfter(scene, table, cue, all, k, s, source)
        : clauseContent(scene, table, within.at, all, k, s)
    return source && content ? make(scene, source, content, parts, 'statements/said-that@1') : []
  }
  if (relative && /^котор(?:ого|ому|ых|ым|ую|ой|ом)$/.test(prev!.norm) && !subjectFollows(scene, table, cue)) return []
  // "форум, который в прессе называют клубом": one is called so by others.
  if (table.cased && !cue.participle && !cue.infinitive && relativeAmiss(scene, cue, s)) return []
  const document = cue.verb!.impersonal ? impersonal(scene, table, cue, s) : undefined
  const how = cue.verb!.impersonal && !document ? undefined : howBefore(scene, table, cue, s)
  // "Как говорится, …": a manner of speaking, where no document is told.
  if (table.cased && prev?.norm === 'как' && !document && tokens[cue.first]!.norm === 'говорится') return []
  if (
    table.cased &&
    cue.denied &&
    takes === 'clause' &&
    !/^(?:дума|счита|полага|увер|ожида|наде|исключ|верит|верят|сомнева)/.test(tokens[cue.last - 1]!.norm)
  )
    return []
  // "Об этом сообщил …": the sentence before is what was said.
  const left = subjectBefore(scene, table, cue, s, all, k)
  const dropped =
    !left &&
    !(table.cased && !cue.participle && !cue.infinitive && subjectFollows(scene, table, cue)) &&
    (cue.participle ||
      cue.infinitive ||
      (prev !== undefined && (table.has('and', prev.norm) || sign(cue.group - 1) === ',')))
  // "По данным газеты, министр выступил, призвав ждать": not the paper's voice.
  const beside = table.cased && cue.participle && last?.rule === 'statements/according@1'
  const voice = last?.source && last.cue.first >= s.first && !beside ? last.source : undefined
  // "пишут, что страна уступит, но требует": another's verb within what is told.
  if (
    table.cased &&
    dropped &&
    voice &&
    last &&
    prev &&
    table.has('and', prev.norm) &&
    !cue.participle &&
    !cue.infinitive &&
    !sameNumber(scene, last.cue.last - 1, cue.last - 1)
  )
    return []

  const thisToo = thisBefore(scene, table, cue, s)
  // "Такое заявление сделал министр" tells; "сделал всё, что мог" does not.
  if (table.cased && /^сделал/.test(cue.verb!.phrase) && !cue.verb!.phrase.includes(' ') && !thisToo) return []
  // "…, об этом заявил министр": the clause before the comma, else the sentence before.
  const told = thisToo && table.cased ? (clauseBeforeThis(scene, table, s, thisToo.first) ?? s.before) : undefined
  if (
    table.cased &&
    thisToo &&
    !cue.participle &&
    takes !== 'object' &&
    thisToo.last <= cue.first &&
    cue.first - thisToo.last <= 20 &&
    told
  ) {
    const after = sourceAfter(scene, table, cue, s.last)
    // "Об этом рассказали несколько участников": whatever noun stands there in the subject's form.
    const noun =
      after !== undefined &&
      (tokens[after.run.first]!.kind === 'word' ? !oblique(scene, after.run.first) : scene.opens.has(after.run.first))
    const right = after && (after.sits || noun || subjectLike(scene, table, after.run)) ? after : undefined
    // "Об этом в интервью агентству сообщил министр": the subject follows at once.
    const follows =
      right !== undefined &&
      ((table.has('prepositions', tokens[thisToo.last]!.norm) && !table.has('prepositions', tokens[cue.last]!.norm)) ||
        table.has('heads', tokens[cue.last]!.norm))
    const between =
      cue.group > thisToo.last ? plausible(scene, table, { first: thisToo.last, last: cue.group }) : undefined
    const source = document
      ? document
      : left && left.first >= thisToo.last && !follows
        ? left
        : (right?.run ?? (between && subjectLike(scene, table, between) ? between : undefined))
    // "о чём говорит рекорд": things show, and say nothing.
    if (source && /^говор[ия]т$/.test(tokens[cue.first]!.norm) && !nominal(scene, table, source)) return []
    const said = make(scene, source, told, parts, 'statements/this-said@1')
    return s.next && source ? [...said, ...make(scene, source, s.next, parts, 'statements/colon@1')] : said
  }
  if (how !== undefined) {
    const right = document
      ? { run: document, end: Math.max(cue.last, document.last) }
      : left && left.first > how
        ? undefined
        : sourceAfter(scene, table, cue, s.last)
    const source = right?.run ?? (left && left.first > how ? left : undefined)
    let at = right?.end ?? cue.last
    for (let guard = 0; at < s.last && sign(at) !== ',' && guard < FAR; guard++) at++
    // "Как сообщает газета, которая провела опрос, …": past the clause.
    if (table.cased && /^котор/.test(tokens[at + 1]?.norm ?? ''))
      for (let j = at + 2; j < s.last - 2 && j < at + 20; j++)
        if (sign(j) === ',') {
          at = j
          break
        }
    const opens = firstWord(scene, s)
    // "Однако, как пояснил министр, …"
    // "Кроме того, как пояснил министр, …"
    const joined =
      table.cased &&
      sign(how - 1) === ',' &&
      (how === opens + 2 || (how > opens + 1 && asideBefore(scene, table, opens, how - 1) === opens))
    if ((how <= opens + 1 || joined) && at < s.last - 2) {
      const end = cutBefore(scene, table, at + 1, all, k, s.last)
      return make(scene, source, { first: at + 1, last: end }, parts, 'statements/as-said@1')
    }
    // "…, на котором, как ожидают власти, подпишут": the clause had only begun.
    if (
      table.cased &&
      sign(how - 1) === ',' &&
      sign(at) === ',' &&
      /^(?:котор|что$|где$|чтобы$)/.test(tokens[how - 2]?.norm ?? '')
    )
      return make(
        scene,
        source,
        { first: at + 1, last: cutBefore(scene, table, at + 1, all, k, s.last) },
        parts,
        'statements/as-said@1',
      )
    if (how > s.first + 2) {
      const said = make(scene, source, { first: s.first, last: how }, parts, 'statements/as-said@1')
      const rest = table.cased && sign(at) === ',' && s.last - at > 4 ? { first: at + 1, last: s.last } : undefined
      return rest ? withParts(scene, said, rest) : said
    }
  }

  // "Мост открыт. Сообщает «Волна».": the sentence before.
  if (table.cased && s.before && cue.first === firstWord(scene, s) && LINKED.test(tokens[cue.first]!.norm)) {
    const right = sourceAfter(scene, table, cue, s.last)
    if (right && stops(scene, s, right.end)) return make(scene, right.run, s.before, parts, 'statements/this-said@1')
  }
  const fore =
    table.cased && takes !== 'object' && !cue.participle ? frontedClause(scene, table, cue, s, left, all, k) : undefined
  if (fore) {
    const right = left && left.first > fore.last ? undefined : sourceAfter(scene, table, cue, s.last)
    const source = left && left.first > fore.last ? left : right?.run
    if (source || cue.verb!.impersonal) return make(scene, source, fore, parts, 'statements/that-said@1')
  }
  const clause = clauseAfter(scene, table, cue, s)
  const fronted =
    table.cased && !clause && takes !== 'object' && !cue.participle && cue.group > s.first
      ? frontedAbout(scene, table, cue, s, subjectFollows(scene, table, cue) ? undefined : left)
      : undefined
  if (fronted && !/^(?:догов|услов|сошл)/.test(tokens[cue.first]!.norm)) {
    const right = sourceAfter(scene, table, cue, s.last)
    const source = left && left.first >= fronted.last ? left : right?.run
    if (source) return make(scene, source, fronted, parts, 'statements/about-said@1')
  }
  const out: Said[] = []
  if (s.next && takes !== 'object' && k === all.length - 1) {
    const right = left || cue.participle ? undefined : sourceAfter(scene, table, cue, s.last)
    const source =
      document ?? left ?? right?.run ?? voice ?? (cue.participle ? mainSubject(scene, table, s, all, k) : undefined)
    if (source) out.push(...make(scene, source, s.next, parts, 'statements/colon@1'))
    if (sign(cue.last) === ':') return out
  }
  // What precedes: "…", said she. / "…," she said. / The talks failed, she said.
  if (takes !== 'object' && !cue.participle && !cue.infinitive && !relative) {
    const head = left ? left.first : cue.group
    const near = precedes(scene, table, s, head, left !== undefined, clause !== undefined, cue)
    const pre = near && table.cased ? (dashed(scene, table, near, s, head) ?? near) : near
    if (pre) {
      const right = left || cue.verb!.impersonal ? undefined : sourceAfter(scene, table, cue, s.last)
      const source =
        document ??
        left ??
        (right &&
        (!table.cased ||
          right.sits ||
          ends(right.end) ||
          (nominal(scene, table, right.run) && (takes === 'clause' || subjectLike(scene, table, right.run))))
          ? right.run
          : undefined)
      // "«…», — отмечается в": the document's name was lost.
      if (!source && table.cased && cue.verb!.impersonal && scene.quoteOf[pre.last - 1]! >= 0)
        return make(scene, undefined, pre, parts, 'statements/said-after@1')
      // "…, сообщает": the outlet's name was lost.
      if (
        !source &&
        table.cased &&
        cue.last >= s.last &&
        sign(cue.group - 1) === ',' &&
        LINKED.test(tokens[cue.first]!.norm)
      )
        return make(scene, undefined, pre, parts, 'statements/said-after@1')
      if (source) {
        const rest = parenthetical(scene, table, cue, pre, s, Math.max(cue.last, document?.last ?? right?.end ?? 0))
        if (rest) return withParts(scene, make(scene, source, pre, parts, 'statements/said-between@1'), rest)
        out.push(...make(scene, source, pre, parts, 'statements/said-after@1'))
        const tail = table.cased ? tailOfQuote(scene, pre, Math.max(cue.last, right?.end ?? cue.last)) : undefined
        if (tail) return [...out, ...make(scene, source, tail, parts, 'statements/said-between@1')]
        // The quotation goes on after its cue.
        const from = Math.max(cue.last, right?.end ?? cue.last)
        for (let j = from; j < s.last && j < from + 12; j++) {
          const quote = scene.opens.get(j)
          if (quote) {
            if (
              quote.closed &&
              scene.quoteOf[pre.first]! >= 0 &&
              (quote.last - quote.first > 4 || tokens[j - 1]!.kind === 'sign')
            )
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
    const right = source ? undefined : sourceAfter(scene, table, cue, clause ? Math.min(s.last, clause.at) : s.last)
    if (right && subjectLike(scene, table, right.run)) source = right.run
  }
  // "его назвали", "в которой говорится": no subject.
  if (source && table.cased && source.last - source.first === 1) {
    const w = tokens[source.first]!.norm
    if (/^(?:то|чем|же|бы|ли|ведь|его|ее|их|меня|нас|вас|тебя|себя|это|этого|всех|им|ему|ей|нам|вам|мне|ими)$/.test(w))
      return out
    if (table.has('clauses', w)) source = undefined
  }
  // "Ранее сообщалось о намерении": nobody is told.
  const aboutThat = cue.verb!.impersonal && !clause ? aboutAfter(scene, table, cue.last, s.last) : undefined
  if (aboutThat !== undefined) {
    const content = objectAfter(scene, table, { ...cue, last: aboutThat }, all, k, s, undefined)
    return content ? make(scene, source, content, parts, 'statements/said-object@1') : out
  }
  if (!source && !(cue.verb!.impersonal && clause)) {
    if (!clause || !table.cased) return out
    if (!clause.led) return out
  }
  if (clause && !clause.led && cue.verb!.led) return out
  // "Результаты говорят о том, что": things show, and say nothing.
  if (table.cased && source && /^говор[ия]т$/.test(tokens[cue.first]!.norm) && holdsThing(scene, table, source))
    return out
  // "Сделка ожидает утверждения": things await and suppose, and say nothing.
  if (
    table.cased &&
    source &&
    !document &&
    /^ожида/.test(tokens[cue.first]!.norm) &&
    table.has('things', tokens[source.first]!.norm)
  )
    return out
  if (clause && takes !== 'object') {
    const content = clauseContent(scene, table, clause.at, all, k, s)
    if (content) return [...out, ...make(scene, source, content, parts, 'statements/said-that@1')]
  }
  // "сообщил об этом": the sentence before.
  if (
    table.cased &&
    cue.last + 1 < s.last &&
    table.has('about', tokens[cue.last]!.norm) &&
    tokens[cue.last + 1]!.norm === 'этом'
  )
    return source && s.before ? make(scene, source, s.before, parts, 'statements/this-said@1') : out
  if (cue.verb!.led) return out
  const before = takes !== 'clause' && !cue.participle ? objectBefore(scene, table, cue, s, source) : undefined
  if (before) return make(scene, before.source, before.content, parts, 'statements/object-said@1')
  // "предупредил туристов о забастовках"
  const far = table.cased && !clause && takes === 'clause' ? aboutAfter(scene, table, cue.last, s.last) : undefined
  if (far !== undefined && far > cue.last && source) {
    const content = objectAfter(scene, table, { ...cue, last: far }, all, k, s, source)
    return content ? make(scene, source, content, parts, 'statements/said-object@1') : out
  }
  const about = cue.last < s.last && table.has('about', tokens[cue.last]!.norm)
  if (/^(?:гроз|угрожа)/.test(tokens[cue.first]!.norm) && table.cased && source && !nominal(scene, table, source))
    return out
  if (takes !== 'clause' || about || (!table.cased && bareAfter(scene, table, cue, s))) {
    if (takes !== 'clause' && source && table.has('things', tokens[source.last - 1]!.norm)) return out
    if (table.cased && source && table.has('things', tokens[source.first]!.norm)) return out
    const content = objectAfter(scene, table, cue, all, k, s, source)
    if (content && source) return make(scene, source, content, parts, 'statements/said-object@1')
  }
  return out
}

/** The clause that "об этом" after a comma points to, where it stands in the same sentence. Absent: another sentence does. */
function clauseBeforeThis(scene: Scene, table: MedialTable, s: Sentence, at: number): Run | undefined {
  const { tokens } = scene
  const start = firstWord(scene, s)
  if (at - start < 5 || table.has('how', tokens[start]!.norm) || table.according.at(tokens, start, at)) return undefined
  if (table.has('prepositions', tokens[start]!.norm) && scene.timed[start + 1] === 1) return undefined
  let verb = false
  for (let i = start; i < at - 1; i++) {
    if (table.has('how', tokens[i]!.norm)) return undefined
    verb ||=
      scene.nameOf[i]! < 0 &&
      (verbLike(scene, i) ||
        table.has('finite', tokens[i]!.norm) ||
        /(?:ен|ан|ят|ена|ана|ено|ано|ены|аны)$/.test(tokens[i]!.norm))
  }
  return verb ? { first: s.first, last: at - 1 } : undefined
}

/** "О том, что мост открыт, сообщил министр": the clause before the cue, up to its comma. Absent: none opens the sentence. */
function frontedClause(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Sentence,
  left: Run | undefined,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  const start = firstWord(scene, s)
  if (!/^(?:о|об|то|тот)$/.test(tokens[start]!.norm)) return undefined
  const that = table.that.at(tokens, start, cue.group)
  if (!that || that.last - start < 3 || k < all.length - 1) return undefined
  let end = left && left.first > that.last ? left.first : cue.group
  for (let guard = 0; end > that.last && guard < 12; guard++, end--)
    if (text[tokens[end - 1]!.start] === ',' && tokens[end - 1]!.kind === 'sign') break
  const comma = text[tokens[end - 1]!.start] === ','
  if (!comma && !cue.verb!.impersonal) return undefined
  const content = { first: that.last, last: comma ? end - 1 : cue.group }
  return content.last - content.first >= 2 ? content : undefined
}

/**
 * "— Мост открыт. Его строили год, — сказал мэр": the speech from the dash that opened its paragraph. Absent: no dash did, or another
 * cue stands before. Source: Russian punctuation of speech.
 */
function dashed(scene: Scene, table: MedialTable, near: Run, s: Run, head: number): Run | undefined {
  const { tokens, text } = scene
  const dash = (i: number) => tokens[i]?.kind === 'sign' && /[—–-]/.test(text[tokens[i]!.start]!)
  if (near.first !== s.first || scene.quoteOf[near.first]! >= 0 || head - 2 < s.first || tokens[s.first]!.breakBefore)
    return undefined
  if (!dash(head - 1) || text[tokens[head - 2]!.start] !== ',') return undefined
  let first = s.first - 1
  for (; first > 0 && !tokens[first]!.breakBefore && s.first - first < 400; first--)
    if (dash(first) && table.verbs.at(tokens, first + 1, s.first)) return undefined
  const opens =
    dash(first) && (first === 0 || tokens[first]!.breakBefore) && tokens[first]!.end < tokens[first + 1]!.start
  return opens ? { first: first + 1, last: near.last } : undefined
}

/** "Да, — сказал он. — Мы готовы": what follows the cue in the same quotation marks, past a dash. */
function tailOfQuote(scene: Scene, pre: Run, from: number): Run | undefined {
  const { tokens, text } = scene
  const at = scene.quoteOf[pre.first]!
  const quote = at >= 0 ? scene.quotes[at]! : undefined
  if (!quote || quote.last - from < 4) return undefined
  let dash = false
  let first = from
  // "– сказал посол в заявлении для «Волны». – Мы готовы": past where and to whom.
  while (first < quote.last && first < from + 14 && !/[.!?,]/.test(text[tokens[first]!.start]!)) first++
  for (; first < quote.last && tokens[first]!.kind === 'sign'; first++)
    dash ||= /[-—–]/.test(text[tokens[first]!.start]!)
  return dash && quote.last - first >= 3 ? { first, last: quote.last } : undefined
}

/** Whether nothing but the sentence's stop follows. */
const stops = (scene: Scene, s: Run, at: number): boolean =>
  at >= s.last || (at === s.last - 1 && scene.tokens[at]!.kind === 'sign')

/** Whether a word of a noun phrase before its first name tells a thing. */
function holdsThing(scene: Scene, table: MedialTable, run: Run): boolean {
  for (let i = run.first; i < run.last && scene.nameOf[i]! < 0; i++)
    if (table.has('things', scene.tokens[i]!.norm)) return true
  return false
}

/** Whether a cue opens its sentence. */
const prevOpens = (scene: Scene, cue: MedialCue, s: Run): boolean => cue.first === firstWord(scene, s)

/** The noun phrase of "according to" up to where a clause with its own verb begins in it. Absent: no verb stands in it. */
function withoutVerb(scene: Scene, table: MedialTable, run: Run): Run | undefined {
  let verb = -1
  for (let i = run.first + 1; i < run.last && verb < 0; i++)
    if (scene.tokens[i]!.kind === 'sign' && /[,(]/.test(scene.text[scene.tokens[i]!.start]!)) return undefined
    else if (scene.nameOf[i]! < 0 && scene.quoteOf[i]! < 0 && verbLike(scene, i)) verb = i
  if (verb < 0) return undefined
  for (let i = run.first + 1; i < verb; i++)
    if (table.has('prepositions', scene.tokens[i]!.norm) && scene.nameOf[i]! < 0) return { first: run.first, last: i }
  return undefined
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
    // "По предварительным данным, …": nobody's.
    const nobody = table.cased && !source && cue.last - cue.first === 3 && sign(cue.last) === ','
    if (nobody) {
      const content = clauseContent(scene, table, cue.last + 1, all, k, s)
      const opens = cue.first <= firstWord(scene, s) || /[,—–-]/.test(sign(cue.first - 1))
      return content && opens ? make(scene, undefined, content, parts, 'statements/according@1') : []
    }
    if (!source || /^котор/.test(tokens[source.first]!.norm)) return []
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
  let at = sign(end) === ',' ? end + 1 : end
  // "По подсчетам издания в порту стоят суда": the comma was left out.
  const cut = table.cased && source && prevOpens(scene, cue, s) ? withoutVerb(scene, table, source) : undefined
  if (cut) {
    const content = clauseContent(scene, table, cut.last, all, k, s)
    return content ? make(scene, cut, content, parts, rule) : []
  }
  // "По сообщению агентства со ссылкой на министра, порт открыт": past the other source.
  const other = table.cased && cue.kind === 'according' ? table.according.at(tokens, end, s.last) : undefined
  if (other) {
    end = byAccording(scene, table, other.last, s.last)?.last ?? end
    at = sign(end) === ',' ? end + 1 : end
  }
  // "По словам Белова, которого цитирует газета, порт открыт": past the clause.
  if (table.cased && at > end && /^котор/.test(tokens[at]?.norm ?? ''))
    for (let j = at + 1; j < s.last - 3 && j < at + 20; j++)
      if (sign(j) === ',') {
        at = j + 1
        break
      }
  if (opens && (prev < s.first || sign(end) === ',' || scene.opens.has(end)) && s.last - at >= 3) {
    const content = clauseContent(scene, table, at, all, k, s)
    if (content) {
      const said = make(scene, source, content, parts, rule)
      const before = k === 0 && sign(cue.first - 1) === ',' ? trim(scene, s.first, cue.first - 1) : undefined
      const whole =
        before && !table.has('and', tokens[before.last - 1]!.norm) && !table.that.at(tokens, before.last - 1)
      return whole ? withParts(scene, said, before) : said
    }
  }
  if (sign(cue.first - 1) === ',' || (s.last - end <= 1 && !/^верси/.test(tokens[cue.last - 1]!.norm))) {
    const last = cue.first
    return last > s.first + 2 ? make(scene, source, { first: s.first, last }, parts, rule) : []
  }
  return []
}
