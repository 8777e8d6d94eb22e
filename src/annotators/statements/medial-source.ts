/** Finds the speaker's noun phrase before or after the verb. */
import type { MedialCue } from './medial-cues.ts'
import { asideBefore, pastInsertion, subjectFollows } from './medial-insertion.ts'
import { mannerLike, plausible, verbLike } from './medial-plausible.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** Longest noun phrase, in tokens. */
const LONGEST = 28

/** The subject that ends where the verb group begins. Absent: there is none in this clause. */
export function subjectBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  if (cue.participle || cue.infinitive || cue.verb?.impersonal) return undefined
  const sign = (i: number) => (i >= s.first && tokens[i]!.kind === 'sign' ? text[tokens[i]!.start]! : '')
  let end = cue.group
  if (end <= s.first) return undefined
  if (table.cased) end = beforeLink(scene, s, end)
  if (end <= s.first) return undefined
  let whole = end
  if (table.cased) {
    // "… рассказала о позиции и сообщила": the second verb has no subject beside it.
    if (table.has('and', tokens[end - 1]!.norm)) return subjectOfVerbBefore(scene, table, cue, s, all, k)
    if (/^(?:он|она|они|мы|я|тот)$/.test(tokens[end - 1]!.norm)) return { first: end - 1, last: end }
    end = whole = beforeAdverbials(scene, table, s, end)
  }
  if (end <= s.first) return undefined
  if (table.cased && sign(end - 1) === ',') {
    const past = subjectFollows(scene, table, cue) ? undefined : pastInsertion(scene, table, s, end)
    if (!past) return undefined
    end = past.whole === past.end ? beforeAdverbials(scene, table, s, past.end) : past.end
    whole = past.whole === past.end ? end : past.whole
    if (end <= s.first) return undefined
  } else if (sign(end - 1) === ',') {
    // "Smith, the minister, said": past the apposition.
    let c = end - 2
    while (c >= s.first && c > end - 30 && sign(c) !== ',') c--
    if (c < s.first || sign(c) !== ',') return undefined
    const inner = tokens[c + 1]!.norm
    if (c <= s.first) return undefined
    // After a quotation: the comma closed it.
    if (/[”"»’]/.test(sign(c - 1)) || /[”"»]/.test(sign(end - 2))) return undefined
    const apposition =
      !table.has('relatives', inner) &&
      !table.has('clauses', inner) &&
      !table.has('prepositions', inner) &&
      !/ing$/.test(inner) &&
      scene.timed[c + 1] !== 1
    whole = apposition ? end - 1 : c
    end = c
  } else if (table.has('relatives', tokens[end - 1]!.norm)) {
    end--
    if (sign(end - 1) === ',') end--
    whole = end
  }
  if (end <= s.first || table.has('and', tokens[end - 1]!.norm)) return undefined
  const first = startOf(scene, table, s, end, cue.last - 1, all, k)
  if (first === undefined || first >= end) return undefined
  if (!table.cased) return { first, last: whole }
  const run = plausible(scene, table, { first: withName(scene, table, s, first), last: end })
  // "… по требованию Анны Петровой, которая утверждает": the name alone.
  const last = scene.nameOf[end - 1]!
  if (!run && whole > end && last >= 0 && scene.names[last]!.type === 'PER') return { first: scene.names[last]!.first, last: end }
  if (run && !agrees(scene, run.first, cue.last - 1)) return undefined
  if (run && !numberAgrees(scene, table, run, cue.last - 1)) return undefined
  // A name alone in another case than the nominative is no subject.
  const alone = run ? scene.nameOf[run.first]! : -1
  if (run && alone >= 0 && scene.names[alone]!.first === run.first && scene.names[alone]!.last === run.last) {
    const word = tokens[run.last - 1]!
    const small = text.slice(word.start, word.end).slice(1) !== text.slice(word.start, word.end).slice(1).toUpperCase()
    if (scene.names[alone]!.inflected && scene.names[alone]!.type === 'LOC' && small) return undefined
  }
  return run && { first, last: whole > end ? whole : run.last }
}

/** Whether a verb of the past stands in the gender of its subject, as far as endings tell: "сооружение одобрила" does not. */
export function agrees(scene: Scene, first: number, verb: number): boolean {
  const noun = scene.tokens[first]!
  const past = /л(а|о|и)?$/.exec(scene.tokens[verb]!.norm)
  if (!past || noun.norm.length < 6) return true
  return !/(?:ние|тие|ство)$/.test(noun.norm) || past[1] === 'о' || (past[1] === 'и' && /(?:ние|тие)$/.test(noun.norm))
}

/** "Шакиров, имам мечети, которую взорвали, заявил": back to the name that the words before the clause tell of. */
function withName(scene: Scene, table: MedialTable, s: Run, first: number): number {
  const { tokens, text, nameOf, names } = scene
  if (first < s.first + 2 || text[tokens[first - 1]!.start] !== ',') return first
  const at = nameOf[first - 2]!
  const alone = at >= 0 && names[at]!.type === 'PER' && !names[at]!.inflected && names[at]!.first === s.first
  return alone && table.has('heads', tokens[first]!.norm) ? s.first : first
}

/** Whether one person's name does not stand beside a verb in the plural: "Клинтон поддерживают избиратели". */
function numberAgrees(scene: Scene, table: MedialTable, run: Run, verb: number): boolean {
  const at = scene.nameOf[run.first]!
  if (at < 0 || scene.names[at]!.type !== 'PER' || scene.names[at]!.last !== run.last) return true
  return !/(?:[ую]т|[ая]т|ли)(?:ся|сь)?$/.test(scene.tokens[verb]!.norm) || table.has('and', scene.tokens[run.first - 1]?.norm ?? '')
}

/** "Министр прибыл в Пекин и заявил": the subject of the verb before. Absent: that verb is a cue itself, or none. */
function subjectOfVerbBefore(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Run,
  all: readonly MedialCue[],
  k: number,
): Run | undefined {
  const { tokens, text } = scene
  for (let j = cue.group - 2; j > s.first && j > cue.group - 20; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' ? /[,;:]/.test(text[t.start]!) : table.has('clauses', t.norm)) return undefined
    if (t.kind === 'sign' || scene.nameOf[j]! >= 0 || !verbLike(scene, j)) continue
    if (table.has('and', tokens[j - 1]!.norm)) return undefined
    const subject = subjectBefore(scene, table, { ...cue, group: j }, s, all, k)
    return subject && subject.last <= j ? subject : undefined
  }
  return undefined
}

/** "Министр [http://… заявил]": where the link's bracket stands, else `end`. */
function beforeLink(scene: Scene, s: Run, end: number): number {
  const { tokens, text } = scene
  for (let j = end - 1; j >= s.first && j >= end - 30; j--) {
    const mark = tokens[j]!.kind === 'sign' ? text[tokens[j]!.start]! : ''
    if (mark === ']' || mark === ',') return end
    if (mark === '[') return text.startsWith('http', tokens[j]!.end) ? j : end
  }
  return end
}

/** Leaves out times and prepositional phrases between subject and verb. */
function beforeAdverbials(scene: Scene, table: MedialTable, s: Run, end: number): number {
  const { tokens, text } = scene
  const named = namesSubject(scene, table, s, end)
  for (let j = end - 1; !named && j > s.first && j >= end - 7; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign' && !/[-–"«»“”]/.test(text[t.start]!)) break
    if (!table.has('prepositions', t.norm) || table.has('inside', t.norm)) continue
    if (j <= s.first) break
    const left = tokens[j - 1]!
    if (scene.timed[j + 1] === 1 && left.kind === 'sign' && text[left.start] === ',') return j
    // Something must be left to be the subject.
    if (left.kind !== 'word' || table.has('and', left.norm) || table.has('clauses', left.norm)) break
    const place = scene.nameOf[j + 1]! >= 0 && scene.timed[j + 1] !== 1
    if (scene.timed[j + 1] === 1 || !place) {
      let head = j
      for (let q = j - 1; q >= s.first && tokens[q]!.kind === 'word'; q--) head = q
      const first = tokens[head]!
      let bare = true
      for (let q = head; q < j; q++)
        bare &&= table.has('adverbs', tokens[q]!.norm) || table.has('and', tokens[q]!.norm) || scene.timed[q] === 1
      if (!table.has('prepositions', first.norm) && !bare) return j
    }
    break
  }
  let at = end
  for (;;) {
    const aside = asideBefore(scene, table, s.first + 1, at)
    if (aside !== undefined) at = aside
    else if (at > s.first + 1 && (scene.timed[at - 1] === 1 || table.has('adverbs', tokens[at - 1]!.norm) || mannerLike(scene, table, at - 1))) at--
    else return at
  }
}

/** "Депутат Думы от партии Иван Петров": a person named in the subject's form, after words that no preposition governs. */
function namesSubject(scene: Scene, table: MedialTable, s: Run, end: number): boolean {
  const at = scene.nameOf[end - 1]!
  if (at < 0 || scene.names[at]!.type !== 'PER' || scene.names[at]!.inflected) return false
  const before = scene.names[at]!.first - 1
  if (before < s.first || scene.names[at]!.last !== end) return false
  const t = scene.tokens[before]!
  if (t.kind === 'sign') return /["»”]/.test(scene.text[t.start]!)
  return (
    !table.has('prepositions', t.norm) && !/(?:ом|ем|ым|им|ой|ого|его|ому|ему|у|ю|ах|ях|ами|ями|ых|их)$/.test(t.norm)
  )
}

function startOf(
  scene: Scene,
  table: MedialTable,
  s: Run,
  end: number,
  verb: number,
  all: readonly MedialCue[],
  k: number,
): number | undefined {
  const { tokens, text } = scene
  const capital = (i: number, at = 0) => /\p{Lu}/u.test(text[tokens[i]!.start + at] ?? '')
  const floor = k > 0 && all[k - 1]!.last <= end ? Math.max(s.first, all[k - 1]!.last) : s.first
  let first = end
  let closed = 0
  for (let j = end - 1; j >= floor && end - j <= LONGEST; j--) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      const quote = /["“”«»„’‘']/.test(mark)
      if (quote && (scene.opens.has(j) || scene.quoteOf[j - 1]! >= 0)) {
        // A short name in quotation marks stays; a sentence in them does not.
        const q = scene.quoteOf[j - 1]! >= 0 ? scene.quotes[scene.quoteOf[j - 1]!]! : scene.opens.get(j)!
        if (q.last - q.first > 6) break
        first = j
        continue
      }
      if (mark === ')') closed++
      if (mark === '(' && --closed < 0) break
      // An abbreviation ended the sentence before: "… млн. В Москве".
      if (
        mark === '.' &&
        table.cased &&
        (table.has('prepositions', tokens[j + 1]?.norm ?? '') || table.has('pronouns', tokens[j + 1]?.norm ?? ''))
      )
        break
      // "министры Германии, Украины и России"
      if (mark === ',' && table.cased && enumerates(scene, table, j, end)) {
        first = j
        continue
      }
      if (table.cased && mark === '-' && text[t.start - 1] === ' ' && text[t.end] === ' ') break
      if (mark === '.' || mark === '-' || mark === '&' || mark === '/' || mark === '(' || mark === ')') {
        first = j
        continue
      }
      break
    }
    const w = t.norm
    if (table.has('clauses', w) || table.has('relatives', w)) break
    if (table.has('finite', w) && j < end - 1) break
    // A full stop was lost: "… войны» Сразу после сделки".
    if (
      table.cased &&
      scene.nameOf[j]! < 0 &&
      (table.has('adverbs', w) || table.has('prepositions', w) || (table.has('heads', w) && !capital(j, 1))) &&
      capital(j)
    ) {
      first = j
      break
    }
    if (table.has('and', w)) {
      if (!joinsNouns(scene, table, floor, j)) break
    }
    if (j < end - 1 && !table.has('nouns', w)) {
      const v = table.verbs.at(tokens, j, end)
      if (v && !v.value.shy) break
    }
    first = j
  }
  while (
    first < end &&
    (tokens[first]!.kind === 'sign' ||
      table.has('and', tokens[first]!.norm) ||
      table.has('adverbs', tokens[first]!.norm) ||
      (scene.timed[first] === 1 && scene.nameOf[first]! < 0) ||
      (first + 1 < end && /^(?:весь|всю|все)$/.test(tokens[first]!.norm) && scene.timed[first + 1] === 1) ||
      table.asides.at(tokens, first, end))
  )
    first = table.asides.at(tokens, first, end)?.last ?? first + 1
  if (first >= end) return undefined
  if (
    table.has('prepositions', tokens[first]!.norm) ||
    (table.cased && /^(?:свое|свой|свою|свои)$/.test(tokens[first]!.norm))
  )
    return afterPhrase(scene, table, first, end)
  // "Россиянам МИД советует": what stands before the name is no part of it, unless a title does.
  const name = scene.nameOf[end - 1]!
  if (table.cased && name >= 0 && scene.names[name]!.first > first) {
    let titled = false
    for (let j = first; j < scene.names[name]!.first; j++)
      titled ||= table.has('heads', tokens[j]!.norm) || scene.nameOf[j]! >= 0 || table.has('and', tokens[j]!.norm)
    const owner = scene.names[name]!
    // "Отец Ивана Петрова не дослушал": a man's verb beside a name that ends as a woman's or in the genitive.
    const genitive = owner.inflected || (/л$/.test(tokens[verb]!.norm) && /[ая]$/.test(tokens[owner.last - 1]!.norm))
    const owned = genitive && !oblique(scene, first)
    // "Премьеру Терезе М. предложили": a post in the dative before its holder is no subject.
    if (!titled && owner.type === 'PER' && /(?:у|ю|ому|ему)$/.test(tokens[owner.first - 1]!.norm)) return undefined
    if (!titled && !owned) return owner.first
  }
  // "участников попросили", "главной целью назвали": an object before its verb is no subject.
  if (table.cased && scene.nameOf[first]! < 0 && oblique(scene, first)) return headAfter(scene, table, first + 1, end)
  return first
}

/** Whether the comma at `j` parts names of a list that "and" closes before token `end`. */
function enumerates(scene: Scene, table: MedialTable, j: number, end: number): boolean {
  if (j < 1 || scene.nameOf[j - 1]! < 0 || scene.nameOf[j + 1]! < 0) return false
  for (let i = j + 1; i < end && i < j + 12; i++) if (table.has('and', scene.tokens[i]!.norm)) return true
  return false
}

/** Whether a word stands in a case that no subject has, as far as its ending tells. */
export function oblique(scene: Scene, at: number): boolean {
  const { norm } = scene.tokens[at]!
  return (
    /^(?:эту|такую|свою|этого|этих|таких)$/.test(norm) ||
    (norm.length > 4 &&
      /(?:[ое]в|ам|ям|ами|ями|ах|ях|ого|его|ому|ему|ыми|ими|ым|им|у|ю|ой)$/.test(norm) &&
      !/^(?:герой|всего|остров|интервью|второй|шестой|седьмой|восьмой)$/.test(norm))
  )
}

/** Whether the conjunction at `j` joins nouns of one subject: what is left of it holds no verb. */
function joinsNouns(scene: Scene, table: MedialTable, floor: number, j: number): boolean {
  const { tokens, text } = scene
  if (j <= floor) return false
  for (let q = j - 1; q >= floor; q--) {
    if (j - q > 9) return false
    const t = tokens[q]!
    if (t.kind === 'sign') return /[.-]/.test(text[t.start]!) ? true : q < j - 1 && /[,”"]/.test(text[t.start]!)
    if (table.has('finite', t.norm) || table.has('auxiliaries', t.norm) || table.verbs.at(tokens, q, j)) return false
    if (table.cased && /[аеиуыя]л[аио]?(?:сь|ся)?$/.test(t.norm) && t.norm.length > 4) return false
    if (!table.cased && /^(?:to|.*[a-z]ed)$/.test(t.norm)) return false
    if (table.has('clauses', t.norm)) return true
  }
  return true
}

/** "Бывшего канцлера глава МИДа назвал": where the title in the form of a subject begins. Absent: there is none. */
function headAfter(scene: Scene, table: MedialTable, first: number, end: number): number | undefined {
  for (let j = first; j < end; j++) {
    if (!table.has('heads', scene.tokens[j]!.norm) || table.has('prepositions', scene.tokens[j - 1]!.norm)) continue
    let at = j
    while (at > first && /(?:ый|ий|ая|ие|ые|ое)$/.test(scene.tokens[at - 1]!.norm)) at--
    return at
  }
  return undefined
}

/** Past a prepositional phrase that opens the clause: the subject is the last name with its titles, or a title noun. */
function afterPhrase(scene: Scene, table: MedialTable, first: number, end: number): number | undefined {
  const { tokens, text } = scene
  const upper = (i: number) => {
    const c = text[tokens[i]!.start]!
    return c !== c.toLowerCase()
  }
  for (let j = first + 1; j < end; j++) {
    const w = tokens[j]!.norm
    const governed = table.cased && table.has('prepositions', tokens[j - 1]!.norm)
    if (!governed && (table.has('heads', w) || (table.has('pronouns', w) && j === end - 1))) {
      let at = j
      while (at > first + 2 && /(?:ый|ий|ой|ая|ие|ые|ое)$/.test(tokens[at - 1]!.norm)) at--
      return at
    }
  }
  // "Об отречении старый монарх"
  if (table.cased)
    for (let j = first + 2; j < end - 1; j++)
      if (/(?:[нтвлрмск]ый|[скжшчщн]ий)$/.test(tokens[j]!.norm) && !table.has('prepositions', tokens[j - 1]!.norm)) return j
  // "В среду судья": what follows the time is the subject.
  if (table.cased && scene.timed[first + 1] === 1) {
    let at = first + 1
    while (at < end && (scene.timed[at] === 1 || table.has('adverbs', tokens[at]!.norm))) at++
    if (at < end && tokens[at]!.kind === 'word' && !table.has('prepositions', tokens[at]!.norm) && !oblique(scene, at))
      return at
  }
  const name = scene.nameOf[end - 1]!
  if (
    name >= 0 &&
    scene.names[name]!.first > first + 1 &&
    !(table.cased && scene.names[name]!.inflected) &&
    !table.has('prepositions', tokens[scene.names[name]!.first - 1]!.norm)
  )
    return scene.names[name]!.first
  if (!table.cased) {
    for (let j = end - 1; j > first + 1; j--)
      if (/^(?:the|a|an|his|her|their)$/.test(tokens[j]!.norm) && !table.has('prepositions', tokens[j - 1]!.norm))
        return j
  }
  let at = end
  while (at > first + 1 && upper(at - 1) && !table.has('prepositions', tokens[at - 2]!.norm)) at--
  return at < end ? at : undefined
}

/** A subject after its verb: "said Smith, the minister". `end` is the token after it. Absent: none is there. */
export function subjectAfter(
  scene: Scene,
  table: MedialTable,
  at: number,
  last: number,
): { run: Run; end: number } | undefined {
  const { tokens, text } = scene
  let j = at
  const upper = (i: number) => {
    const c = text[tokens[i]!.start]!
    return c !== c.toLowerCase()
  }
  // "заявил «Волне» Иван Петров"
  const named = (i: number) =>
    i < last && (table.has('heads', tokens[i]!.norm) || (scene.nameOf[i]! >= 0 && scene.names[scene.nameOf[i]!]!.type === 'PER'))
  if (table.cased) {
    // When, where and to whom come first: "заявил в среду журналистам представитель".
    for (let guard = 0; guard < 16 && j < last; guard++) {
      const w = tokens[j]!.norm
      if (tokens[j]!.kind === 'sign' && !scene.opens.has(j)) return undefined
      const quoted = scene.opens.get(j)
      if (quoted?.closed && quoted.last - quoted.first <= 3 && named(quoted.last + 1)) {
        j = quoted.last + 1
        break
      }
      if (table.has('adverbs', w) || table.has('hearers', w) || (scene.timed[j] === 1 && scene.nameOf[j]! < 0)) j++
      else if (table.has('prepositions', w)) {
        j += 2
        while (j < last && !startsSubject(scene, table, j) && !(tokens[j]!.kind === 'sign')) j++
      } else break
    }
  } else while (j < last && table.has('adverbs', tokens[j]!.norm)) j++
  if (j >= last) return undefined
  if (table.has('pronouns', tokens[j]!.norm)) return { run: { first: j, last: j + 1 }, end: j + 1 }
  const first = j
  for (; j < last && j - first < LONGEST; j++) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (/[.-]/.test(mark) && j + 1 < last && tokens[j + 1]!.start <= t.end + (mark === '.' ? 1 : 0)) continue
      if (/["«»“”„()[\]]/.test(mark) && (scene.opens.has(j) || scene.quoteOf[j - 1]! >= 0 || /[()]/.test(mark)))
        continue
      break
    }
    const w = t.norm
    if (table.has('clauses', w) || table.has('relatives', w) || table.has('finite', w)) break
    if (j > first && table.has('prepositions', w) && !table.has('inside', w)) {
      // A place inside a post ("на переговорах", "в ООН") before the name.
      const bare = j === first + 1 && /^(?:в|во|на|при|от|из)$/.test(w) && table.has('stationed', tokens[first]!.norm)
      if (!bare && !(table.cased && j + 3 < last && nameAhead(scene, table, j + 1, last))) break
    }
    if (scene.timed[j] === 1 && scene.nameOf[j]! < 0) break
    if (j > first && (table.has('hearers', w) || table.according.at(tokens, j, last))) break
    if (j > first && table.verbs.at(tokens, j, last) && !table.cased) break
  }
  if (j <= first) return undefined
  let end = j
  if (table.cased) {
    // "сообщил агентству Х министр": a body's name before a title or a person is the hearer's.
    const hearer = scene.nameOf[first]! >= 0 ? scene.names[scene.nameOf[first]!]! : undefined
    const next = hearer && hearer.last < end ? scene.nameOf[hearer.last]! : -1
    const person = next >= 0 && scene.names[next]!.type === 'PER' && !scene.names[next]!.inflected
    if (hearer && hearer.last < end && /^цитиру/.test(tokens[at - 1]!.norm))
      return { run: { first: hearer.last, last: end }, end }
    if (hearer?.type === 'ORG' && hearer.last < end && (person || table.has('heads', tokens[hearer.last]!.norm)))
      return { run: { first: hearer.last, last: end }, end }
  }
  // "сообщил Петров, представитель …": the same in a language with cases.
  if (
    table.cased &&
    end + 1 < last &&
    text[tokens[end]!.start] === ',' &&
    scene.nameOf[end - 1]! >= 0 &&
    table.has('heads', tokens[end + 1]!.norm)
  ) {
    let q = end + 1
    let told = false
    for (; q < last && q < end + 20 && !(tokens[q]!.kind === 'sign' && /[,.;:—–]/.test(text[tokens[q]!.start]!)); q++)
      told ||= verbLike(scene, q)
    if (!told) end = q
  }
  // "said Smith, a spokesman for …": the apposition belongs to the speaker.
  if (
    !table.cased &&
    end < last &&
    text[tokens[end]!.start] === ',' &&
    end + 1 < last &&
    /^(?:a|an|the|his|her|who)$/.test(tokens[end + 1]!.norm) &&
    tokens[end + 1]!.norm !== 'who'
  ) {
    let q = end + 1
    while (
      q < last &&
      !/[,.;:—]/.test(tokens[q]!.kind === 'sign' ? text[tokens[q]!.start]! : '') &&
      !table.has('relatives', tokens[q]!.norm)
    )
      q++
    end = q
  }
  if (!table.cased && !upper(first) && !table.has('determiners', tokens[first]!.norm) && end - first > 6)
    return undefined
  return { run: { first, last: end }, end }
}

/** Whether a subject may begin here: a title noun or an adjective in the nominative, or a name no preposition governs. */
function startsSubject(scene: Scene, table: MedialTable, j: number): boolean {
  const { tokens, text } = scene
  const w = tokens[j]!.norm
  if (table.has('heads', w) || table.has('pronouns', w) || table.has('prepositions', w)) return true
  if (/(?:ый|ий|ая)$/.test(w)) return true
  const c = text[tokens[j]!.start]!
  return (
    c !== c.toLowerCase() &&
    !table.has('prepositions', tokens[j - 1]!.norm) &&
    !(text[tokens[j - 1]!.start]! !== text[tokens[j - 1]!.start]!.toLowerCase())
  )
}

function nameAhead(scene: Scene, table: MedialTable, at: number, last: number): boolean {
  for (let j = at; j < last && j < at + 6; j++) {
    const t = scene.tokens[j]!
    if (t.kind === 'sign' && !/["«»“”]/.test(scene.text[t.start]!)) return false
    const name = scene.nameOf[j]!
    if (name >= 0 && scene.names[name]!.type === 'PER' && !table.has('prepositions', scene.tokens[j - 1]!.norm))
      return true
  }
  return false
}

/** The noun phrase of "according to": up to a comma, stop, dash or verb. */
export function byAccording(scene: Scene, table: MedialTable, at: number, last: number): Run | undefined {
  const { tokens, text } = scene
  let j = at
  for (; j < last && j - at < LONGEST; j++) {
    const t = tokens[j]!
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (mark === ',' && /^(?:включая|including)$/.test(tokens[j + 1]?.norm ?? '')) continue
      if (mark === ',' && j + 1 < last && !table.cased && /^(?:a|an|the)$/.test(tokens[j + 1]!.norm)) {
        let q = j + 1
        while (
          q < last &&
          q < j + 9 &&
          text[tokens[q]!.start] !== ',' &&
          !table.has('clauses', tokens[q]!.norm) &&
          !table.has('finite', tokens[q]!.norm)
        )
          q++
        const more = q + 1 < last ? tokens[q + 1]!.norm : ''
        if (
          q < last &&
          text[tokens[q]!.start] === ',' &&
          !table.has('relatives', more) &&
          !table.has('pronouns', tokens[at]!.norm)
        )
          continue
      }
      if (/["«»“”„()\-&/’']/.test(mark) || (mark === '.' && j + 1 < last)) continue
      break
    }
    if (table.has('relatives', t.norm) || (j > at && table.has('finite', t.norm))) break
    if (j > at && table.has('clauses', t.norm)) break
  }
  return j > at ? { first: at, last: j } : undefined
}
