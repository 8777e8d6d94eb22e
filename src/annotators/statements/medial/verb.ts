/** Reads the statement of one verb of saying, whichever way its speaker and its words stand. */
import { fits } from '../../../text/lists.ts'
import type { Said, Scene } from '../scene.ts'
import { sameNumber } from './agreement.ts'
import { befalls, concludes, enacts, holdsThing, participleNoun, relativeAmiss, stops, votes } from './amiss.ts'
import { clauseBeforeThis, dashed, frontedClause, tailOfQuote } from './around.ts'
import { firstWord, frontedAbout, howBefore, parenthetical, precedes, thisBefore, withParts } from './before.ts'
import { calledWhen } from './called.ts'
import { aboutAfter, bareAfter, clauseAfter } from './content.ts'
import type { MedialCue, Sentence } from './cues.ts'
import { clauseContent, cutBefore, objectAfter } from './extent.ts'
import { alsoFollows, asideBefore, commaBetween, subjectFollows } from './insertion.ts'
import { make, type Parts } from './make.ts'
import { objectBefore } from './object.ts'
import { owedTo } from './owed.ts'
import { subjectBefore } from './source.ts'
import { impersonal, locative, mainSubject, nominal, sourceAfter } from './subjects.ts'
import type { MedialTable } from './table.ts'

/** How far after "as he said" the comma may stand, in tokens. */
const FAR = 60

/** Longest name in quotation marks, in tokens. */
const NAMED = 5

export function verb(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  last: Said | undefined,
  parts: Parts,
): Said[] {
  const { tokens, text, forms } = scene
  const { words } = table
  const { takes } = cue.verb!
  const sign = (i: number) =>
    i >= s.first && i < tokens.length && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : ''
  const called = calledWhen(scene, table, cue, all, k, s, parts)
  if (called) return called
  // "agreed on the importance of …": an opinion; "agreed on a plan" is none.
  if (
    fits(words.agreedOn, cue.verb!.phrase) &&
    !fits(words.importance, tokens[cue.last + 1]?.norm) &&
    !fits(words.importance, tokens[cue.last + 2]?.norm)
  )
    return []
  const prev = cue.group > s.first ? tokens[cue.group - 1]! : undefined
  // "…, сообщает сайт правительства.": whatever noun stands there, it is the speaker.
  const ends = (i: number) => /^[,–—-]$/.test(sign(cue.group - 1)) && i >= s.last - 1
  // "о том, кто сменит его, будет объявлено": nothing is told yet. "высказались за на референдуме": a vote is no statement.
  if (table.cased && ((cue.verb!.impersonal && cue.future) || votes(scene, cue, s))) return []
  // "Работы продолжаются" and "продолжает строить" tell nothing; "…, продолжает министр" does.
  if (
    table.cased &&
    fits(words.goingOn, cue.verb!.phrase) &&
    !(/^[,–—-]$/.test(sign(cue.group - 1)) && subjectFollows(scene, table, cue))
  )
    return []
  // "заключил с соседями соглашение"
  if (table.cased && fits(words.concluding, tokens[cue.first]!.norm) && concludes(scene, cue, s)) return []
  if (table.cased && fits(words.approving, tokens[cue.first]!.norm) && enacts(scene, cue, s)) return []
  // "больше, чем обещал": what was not given. "Он знает, о чём сказал мэр": not told here.
  const aboutWhich = fits(words.about, tokens[cue.group - 2]?.norm) && !fits(words.knowing, tokens[cue.group - 4]?.norm)
  if (table.cased && fits(words.than, prev?.norm) && !aboutWhich) return []
  // "Он считается лучшим": held to be, not said.
  if (table.cased && fits(words.held, tokens[cue.first]!.norm) && !table.that.at(tokens, cue.last + 1, s.last))
    return []
  // "эксперты, считающие цифры странными"
  if (cue.verb!.adjective) {
    if (sign(cue.group - 1) !== ',' || !fits(forms.participle, tokens[cue.first]!.norm)) return []
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
    // "Поддерживает ли он", "что бы он сказал": asked, not said.
    (fits(words.askedOrWished, tokens[cue.last]?.norm) ||
      (fits(words.would, tokens[cue.group - 2]?.norm) && table.has('pronouns', prev?.norm ?? '')) ||
      (fits(words.would, prev?.norm) && !fits(words.as, tokens[cue.group - 2]?.norm)))
  )
    return []
  // "которого обвиняют": those who do are not told.
  const relative = table.cased && prev !== undefined && fits(forms.relative, prev.norm)
  // "сделал заявление, в котором говорит, что": the voice of the clause before.
  const inside = relative && fits(words.inPlain, tokens[cue.group - 2]?.norm)
  const within = inside && (clauseAfter(scene, table, cue, s) ?? (takes !== 'clause' || undefined))
  if (within && !subjectFollows(scene, table, cue) && !cue.verb!.impersonal) {
    const source = last?.source && last.cue.first >= s.first ? last.source : mainSubject(scene, table, s, all, k)
    const content =
      within === true
        ? objectAfter(scene, table, cue, all, k, s, source)
        : clauseContent(scene, table, within.at, all, k, s)
    return source && content ? make(scene, source, content, parts, 'statements/said-that@1') : []
  }
  if (relative && fits(forms.relativeOblique, prev!.norm) && !subjectFollows(scene, table, cue)) return []
  // "мэр, которого цитирует «Волна», …": who quotes him is told, and nothing that he says.
  if (relative && fits(words.quotingNow, tokens[cue.first]!.norm)) return []
  // "форум, который в прессе называют клубом": one is called so by others.
  if (table.cased && !cue.participle && !cue.infinitive && relativeAmiss(scene, cue, s)) return []
  const document = cue.verb!.impersonal ? impersonal(scene, table, cue, s) : undefined
  // "Как ожидается, порт откроют": told by nobody in particular; "как говорится" is a manner of speaking.
  const how =
    cue.verb!.impersonal && !document && !fits(forms.expected, tokens[cue.first]!.norm)
      ? undefined
      : howBefore(scene, table, cue, s)
  // "Как говорится, …": a manner of speaking, where no document is told.
  if (table.cased && fits(words.as, prev?.norm) && !document && fits(words.beingSaid, tokens[cue.first]!.norm))
    return []
  if (table.cased && cue.denied && takes === 'clause' && !fits(words.believing, tokens[cue.last - 1]!.norm)) return []
  // "Об этом сообщил …": the sentence before is what was said.
  const left = alsoFollows(scene, table, cue) ? undefined : subjectBefore(scene, table, cue, s, all, k)
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
  if (table.cased && fits(words.making, cue.verb!.phrase) && !cue.verb!.phrase.includes(' ') && !thisToo) return []
  // "Об этом мэра спросили": asked, and not told.
  if (table.cased && thisToo && fits(words.asking, tokens[cue.first]!.norm)) return []
  // "…, об этом заявил министр": the clause before the comma, else the sentence before.
  // "О чём предупредили жителей?": asked, not told.
  const told =
    thisToo && table.cased && sign(s.last - 1) !== '?'
      ? (clauseBeforeThis(scene, table, s, thisToo.first) ?? s.before)
      : undefined
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
    // "Об этом рассказали двое рыбаков": whatever noun stands there in the subject's form.
    const right = after
    // "Об этом в интервью агентству сообщил министр": the subject follows at once.
    const follows =
      right !== undefined &&
      ((table.has('prepositions', tokens[thisToo.last]!.norm) && !table.has('prepositions', tokens[cue.last]!.norm)) ||
        table.has('heads', tokens[cue.last]!.norm))
    const source = document ? document : left && left.first >= thisToo.last && !follows ? left : right?.run
    // "о чём говорит рекорд": things show, and say nothing.
    if (source && fits(words.speaking, tokens[cue.first]!.norm) && !nominal(scene, table, source)) return []
    const said = make(scene, source, told, parts, 'statements/this-said@1')
    return s.next && source ? [...said, ...make(scene, source, s.next, parts, 'statements/colon@1')] : said
  }
  if (how !== undefined) {
    const right = document
      ? { run: document, end: Math.max(cue.last, document.last) }
      : (left && left.first > how) || cue.verb!.impersonal
        ? undefined
        : sourceAfter(scene, table, cue, s.last)
    const source = right?.run ?? (left && left.first > how ? left : undefined)
    let at = right?.end ?? cue.last
    for (let guard = 0; at < s.last && sign(at) !== ',' && guard < FAR; guard++) at++
    // "Как сообщает газета, которая провела опрос, …", "как сообщили источники, пожелавшие остаться неназванными, …": past the clause.
    const toldOf = tokens[at + 1]?.norm
    if (table.cased && (fits(forms.relative, toldOf) || fits(forms.participleDone, toldOf)))
      at = commaBetween(scene, at + 2, Math.min(s.last - 2, at + 20)) ?? at
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
    if (table.cased && sign(how - 1) === ',' && sign(at) === ',' && fits(words.beginsClause, tokens[how - 2]?.norm))
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
  if (table.cased && s.before && cue.first === firstWord(scene, s) && fits(words.linked, tokens[cue.first]!.norm)) {
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
  // "«…», — цитирует Петрова «Волна»": the marks are the outlet's.
  const quotes = table.cased && fits(words.quotingNow, tokens[cue.first]!.norm) && /^[,–—-]$/.test(sign(cue.group - 1))
  const clause = quotes ? undefined : clauseAfter(scene, table, cue, s)
  const fronted =
    table.cased && !clause && takes !== 'object' && !cue.participle && cue.group > s.first
      ? frontedAbout(scene, table, cue, s, subjectFollows(scene, table, cue) ? undefined : left)
      : undefined
  if (fronted && !fits(words.settling, tokens[cue.first]!.norm)) {
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
        (right && (!table.cased || right.sits || ends(right.end) || (right.weight ?? 0) >= (takes === 'clause' ? 0 : 1))
          ? right.run
          : undefined)
      // "«…», — отмечается в", "…, сообщает": the name of the document or outlet was lost.
      const lost =
        (cue.verb!.impersonal && scene.quoteOf[pre.last - 1]! >= 0) ||
        (cue.last >= s.last && sign(cue.group - 1) === ',' && fits(words.linked, tokens[cue.first]!.norm))
      if (!source && table.cased && lost) return make(scene, undefined, pre, parts, 'statements/said-after@1')
      if (source) {
        const rest = parenthetical(scene, table, cue, pre, s, Math.max(cue.last, document?.last ?? right?.end ?? 0))
        if (rest) return withParts(scene, make(scene, source, pre, parts, 'statements/said-between@1'), rest, table)
        out.push(...make(scene, source, pre, parts, 'statements/said-after@1'))
        const tail = table.cased ? tailOfQuote(scene, pre, Math.max(cue.last, right?.end ?? cue.last)) : undefined
        if (tail) return [...out, ...make(scene, source, tail, parts, 'statements/said-between@1')]
        // The quotation goes on after its cue.
        const from = Math.max(cue.last, right?.end ?? cue.last)
        for (let j = from; j < s.last && j < from + 12; j++) {
          // "«Да», – отметил он, добавив: «Мы ждём»": another cue leads to what follows.
          if (all[k + 1] && all[k + 1]!.first <= j) break
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
  const owed = clause ? undefined : owedTo(scene, table, cue, s, last)
  if (owed) return make(scene, owed, last!.content, parts, 'statements/according@1')
  // "Рыбачки стали спорить, утверждая": the subject of the verb beside it, before whoever spoke last.
  const goesWith = table.cased && cue.participle && !s.next ? mainSubject(scene, table, s, all, k) : undefined
  let source = left ?? goesWith ?? (dropped ? (voice ?? mainSubject(scene, table, s, all, k)) : undefined)
  // "I think" in a quotation is a manner of speaking.
  if (
    source &&
    !table.cased &&
    fits(words.self, tokens[source.first]!.norm) &&
    fits(words.musing, tokens[cue.first]!.norm)
  )
    return out
  if (cue.verb!.impersonal) {
    source = impersonal(scene, table, cue, s)
  } else if (!source && table.cased && !cue.participle) {
    source = locative(scene, table, cue, s)
    const right = source ? undefined : sourceAfter(scene, table, cue, clause ? Math.min(s.last, clause.at) : s.last)
    const sits = right?.sits && !fits(words.accusing, tokens[cue.first]!.norm) && nominal(scene, table, right.run)
    if (right && (sits || (right.weight ?? 0) > 0)) source = right.run
  }
  // "его назвали", "в которой говорится": no subject.
  if (source && table.cased && source.last - source.first === 1) {
    const w = tokens[source.first]!.norm
    if (fits(words.noSubject, w)) return out
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
    // "Всё это говорит о том, что": things show, and say nothing.
    if (fits(words.speaking, tokens[cue.first]!.norm) && table.has('about', tokens[cue.last]?.norm ?? '')) return out
    // "…, которые поддерживают «Волну»": a name in marks, and nobody who says it.
    const named = takes === 'both' ? scene.opens.get(clause.at) : undefined
    if (named?.closed && named.last - named.first <= NAMED) return out
  }
  if (clause && !clause.led && cue.verb!.led) return out
  // "Результаты говорят о том, что": things show, and say nothing.
  if (table.cased && source && fits(words.speaking, tokens[cue.first]!.norm) && holdsThing(scene, table, source))
    return out
  // "Сделка ожидает утверждения": things await and suppose, and say nothing.
  if (
    table.cased &&
    source &&
    !document &&
    fits(words.awaiting, tokens[cue.first]!.norm) &&
    table.has('things', tokens[source.first]!.norm)
  )
    return out
  if (clause && takes !== 'object') {
    const content = clauseContent(scene, table, clause.at, all, k, s)
    // The paragraph behind the colon was told already.
    if (content && s.next && out.some((o) => o.content.first === content.first)) return out
    if (content) return [...out, ...make(scene, source, content, parts, 'statements/said-that@1')]
  }
  // "сообщил об этом": the sentence before.
  if (
    table.cased &&
    cue.last + 1 < s.last &&
    table.has('about', tokens[cue.last]!.norm) &&
    fits(words.thisToo, tokens[cue.last + 1]!.norm)
  )
    return source && s.before ? make(scene, source, s.before, parts, 'statements/this-said@1') : out
  if (cue.verb!.led) return out
  const before = takes !== 'clause' && !cue.participle ? objectBefore(scene, table, cue, s, source) : undefined
  if (before) return make(scene, before.source, before.content, parts, 'statements/object-said@1')
  // "предупредил туристов о забастовках"
  const far = table.cased && !clause && takes === 'clause' ? aboutAfter(scene, table, cue.last, s.last) : undefined
  if (far !== undefined && far > cue.last && source) {
    const content = objectAfter(scene, table, { ...cue, last: far }, all, k, s, source)
    return content ? [...out, ...make(scene, source, content, parts, 'statements/said-object@1')] : out
  }
  const about = cue.last < s.last && table.has('about', tokens[cue.last]!.norm)
  if (
    fits(words.threatening, tokens[cue.first]!.norm) &&
    table.cased &&
    source &&
    (!nominal(scene, table, source) || befalls(scene, table, cue))
  )
    return out
  if (takes !== 'clause' || about || (!table.cased && bareAfter(scene, table, cue, s))) {
    if (takes !== 'clause' && source && table.has('things', tokens[source.last - 1]!.norm)) return out
    if (table.cased && source && table.has('things', tokens[source.first]!.norm)) return out
    const content = objectAfter(scene, table, cue, all, k, s, source)
    if (content && source) return [...out, ...make(scene, source, content, parts, 'statements/said-object@1')]
  }
  return out
}
