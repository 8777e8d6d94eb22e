/** Finds the speaker's noun phrase after the verb, or after "according to". */
import { fits } from '../../text/lists.ts'
import { isSingle, oblique } from './medial-agreement.ts'
import { appositionAfter, genitiveApposition, nameBeyond } from './medial-apposition.ts'
import { postLike, verbLike } from './medial-plausible.ts'
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** Longest noun phrase, in tokens. */
const LONGEST = 28

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
    i < last &&
    (table.has('heads', tokens[i]!.norm) || (scene.nameOf[i]! >= 0 && scene.names[scene.nameOf[i]!]!.type === 'PER'))
  if (table.cased) {
    // When, where and to whom come first: "заявил в среду журналистам представитель".
    for (let guard = 0; guard < 16 && j < last; guard++) {
      const w = tokens[j]!.norm
      if (tokens[j]!.kind === 'sign' && !scene.opens.has(j)) return undefined
      const quoted = scene.opens.get(j)
      if (
        quoted?.closed &&
        quoted.last - quoted.first <= 3 &&
        (named(quoted.last + 1) ||
          (quoted.last + 1 < last &&
            !table.has('prepositions', tokens[quoted.last + 1]!.norm) &&
            startsSubject(scene, table, quoted.last + 1)))
      ) {
        j = quoted.last + 1
        break
      }
      if (table.has('adverbs', w) || table.has('hearers', w) || (scene.timed[j] === 1 && scene.nameOf[j]! < 0)) j++
      else if (table.has('prepositions', w)) {
        // "в беседе с «Волной» журналист"
        const marked = scene.opens.get(j + 1)
        j = marked?.closed && marked.last - marked.first <= 3 ? marked.last + 1 : j + 2
        // "на пресс-конференции": the hyphen ends nothing.
        while (
          j < last &&
          (tokens[j]!.kind === 'sign'
            ? tokens[j]!.norm === '-' && tokens[j]!.end === tokens[j + 1]?.start
            : !startsSubject(scene, table, j))
        )
          j++
      } else break
    }
  } else while (j < last && table.has('adverbs', tokens[j]!.norm)) j++
  // "Об этом заявил и министр": also.
  if (table.cased && j + 1 < last && table.has('and', tokens[j]!.norm)) {
    if (table.has('prepositions', tokens[j + 1]!.norm) || oblique(scene, j + 1)) return undefined
    j++
  }
  if (j >= last) return undefined
  // "…, напоминает Он ушел": the name was lost, and a new sentence begins.
  if (table.cased && table.has('pronouns', tokens[j]!.norm) && upper(j)) return undefined
  if (table.has('pronouns', tokens[j]!.norm)) return { run: { first: j, last: j + 1 }, end: j + 1 }
  // "требует выполнять указ": what is asked for, not who asks.
  if (table.cased && fits(scene.forms.infinitiveBehind, tokens[j]!.norm) && !upper(j)) return undefined
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
    // "объявил Иван Петров по поводу спора": the name ended the subject.
    const ended = table.cased && fits(table.words.occasion, tokens[j + 1]?.norm)
    if (j > first && table.has('prepositions', w) && (ended || !table.has('inside', w))) {
      // A place inside a post ("на переговорах", "в ООН") before the name.
      const done =
        table.cased && j > first && scene.nameOf[j - 1]! >= 0 ? scene.names[scene.nameOf[j - 1]!]! : undefined
      // "объявил Иван Петров после встречи с …": the person is named, and the phrase tells when.
      // "Иван Петров из Варшавского университета": where the person belongs.
      const home = fits(table.words.outOf, w) && (scene.nameOf[j + 1]! >= 0 || scene.nameOf[j + 2]! >= 0)
      if (done?.type === 'PER' && !done.inflected) {
        if (home) continue
        break
      }
      // "представитель порта по связям с прессой"
      if (fits(table.words.with, w) && fits(table.words.relations, tokens[j - 1]!.norm)) continue
      const bare = j === first + 1 && fits(table.words.stationed, w) && table.has('stationed', tokens[first]!.norm)
      if (!bare && !(table.cased && j + 3 < last && nameAhead(scene, table, j + 1, last))) break
    }
    if (scene.timed[j] === 1 && scene.nameOf[j]! < 0) break
    // "сообщает Малук представлял Биби": the name was lost, and a new sentence begins.
    const acts = table.cased && j > first && scene.nameOf[j]! < 0 && scene.quoteOf[j]! < 0 && verbLike(scene, j)
    if (acts && !fits(scene.forms.notActing, w) && scene.nameOf[j - 1]! >= 0) return undefined
    if (j > first && (table.has('hearers', w) || table.according.at(tokens, j, last))) break
    // "Призывают правительство уйти": whom they ask, where nobody's name or title ends before the infinitive.
    if (
      table.cased &&
      j > first &&
      scene.nameOf[j]! < 0 &&
      fits(scene.forms.infinitiveBehind, w) &&
      !fits(scene.forms.infinitiveOrNoun, w) &&
      !upper(j)
    ) {
      const named = scene.nameOf[j - 1]! >= 0 && !scene.names[scene.nameOf[j - 1]!]!.inflected
      const one = isSingle(scene, first) || table.has('heads', tokens[first]!.norm)
      if (!named && (!one || fits(scene.forms.manyPlain, tokens[at - 1]!.norm))) return undefined
      break
    }
    const verb = j > first ? table.verbs.at(tokens, j, last) : undefined
    if (verb && (!table.cased || (verb.value.participle && scene.nameOf[j]! < 0))) break
    // "приводит телеканал текст заявления": what is given, not who gives it.
    if (table.cased && j > first && fits(table.words.quoting, tokens[at - 1]!.norm) && fits(table.words.given, w)) break
  }
  if (j <= first) return undefined
  let end = j
  if (table.cased) {
    // "сообщил агентству Х министр": a body's name before a title or a person is the hearer's.
    const named = scene.nameOf[first]! >= 0 ? scene.names[scene.nameOf[first]!]! : undefined
    // "РИА "Новости" директор": the mark that closes the name.
    const mark =
      named && named.last < end && /^["»”]$/.test(text.slice(tokens[named.last]!.start, tokens[named.last]!.end))
    const hearer = named && mark ? { ...named, last: named.last + 1 } : named
    const next = hearer && hearer.last < end ? scene.nameOf[hearer.last]! : -1
    const person = next >= 0 && scene.names[next]!.type === 'PER' && !scene.names[next]!.inflected
    // "цитирует заявление министра агентство «Волна»": the outlet named last.
    if (
      !hearer &&
      end - first > 1 &&
      fits(table.words.quotingNow, tokens[at - 1]!.norm) &&
      !table.has('heads', tokens[first]!.norm)
    ) {
      const outlet = scene.nameOf[end - 1]! >= 0 ? scene.nameOf[end - 1]! : scene.nameOf[end - 2]!
      const name = outlet >= 0 ? scene.names[outlet]! : undefined
      if (name?.type === 'ORG' && name.first > first) return { run: { first: name.first, last: end }, end }
    }
    // "цитирует агентство указ": the outlet speaks, not the text.
    if (hearer && hearer.last < end && fits(table.words.quotingNow, tokens[at - 1]!.norm))
      return { run: { first, last: hearer.last }, end }
    if (hearer?.type === 'ORG' && hearer.last < end && (person || table.has('heads', tokens[hearer.last]!.norm)))
      return { run: { first: hearer.last, last: end }, end }
  }
  // "сообщил Петров, представитель …": the same in a language with cases.
  if (
    table.cased &&
    end + 1 < last &&
    text[tokens[end]!.start] === ',' &&
    (scene.nameOf[end - 1]! >= 0 || text[tokens[end - 1]!.start] === ')') &&
    appositionAfter(scene, table, end + 1, last) !== undefined
  )
    end = appositionAfter(scene, table, end + 1, last)!
  // "пообещал лидер партии, проповедник Хадим Р.": the name stands behind the comma.
  else if (
    table.cased &&
    end + 1 < last &&
    text[tokens[end]!.start] === ',' &&
    table.has('heads', tokens[first]!.norm) &&
    !hasPerson(scene, first, end)
  )
    end = namedBehind(scene, end, last) ?? nameBeyond(scene, end + 1, last) ?? end
  // "said Smith, a spokesman for …": the apposition belongs to the speaker.
  if (
    !table.cased &&
    end < last &&
    text[tokens[end]!.start] === ',' &&
    end + 1 < last &&
    fits(table.words.beside, tokens[end + 1]!.norm)
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

const hasPerson = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (scene.nameOf[i]! >= 0 && scene.names[scene.nameOf[i]!]!.type === 'PER') return true
  return false
}

/** The end of a person's name in the subject's form that closes a few words behind the comma at `comma`. Absent: none does. */
function namedBehind(scene: Scene, comma: number, last: number): number | undefined {
  for (let i = comma + 1; i < last && i < comma + 7; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type === 'PER') {
      const closes = name.last >= last || scene.tokens[name.last]!.kind === 'sign'
      return closes && !name.inflected && name.last <= last ? name.last : undefined
    }
    if (scene.tokens[i]!.kind === 'sign' || verbLike(scene, i)) return undefined
  }
  return undefined
}

/** Whether a subject may begin here: a title noun or an adjective in the nominative, or a name no preposition governs. */
export function startsSubject(scene: Scene, table: MedialTable, j: number): boolean {
  const { tokens, text } = scene
  const w = tokens[j]!.norm
  if (table.has('heads', w) || table.has('pronouns', w) || table.has('prepositions', w)) return true
  if (fits(scene.forms.adjectiveOne, w)) return true
  // "в комментарии сайту соосновательница фонда Анна Белова"
  if (postLike(scene, w) && !table.has('prepositions', tokens[j - 1]!.norm) && nameAhead(scene, table, j + 1, j + 8))
    return true
  const c = text[tokens[j]!.start]!
  const name = scene.nameOf[j]! >= 0 ? scene.names[scene.nameOf[j]!]! : undefined
  if (name?.first === j && name.type === 'PER' && !name.inflected)
    return !table.has('prepositions', tokens[j - 1]!.norm)
  if (name && name.type !== 'PER') return false
  return (
    c !== c.toLowerCase() &&
    !table.has('prepositions', tokens[j - 1]!.norm) &&
    !(text[tokens[j - 1]!.start]! !== text[tokens[j - 1]!.start]!.toLowerCase())
  )
}

export function nameAhead(scene: Scene, table: MedialTable, at: number, last: number): boolean {
  for (let j = at; j < last && j < at + 6 && j < scene.tokens.length; j++) {
    const t = scene.tokens[j]!
    if (t.kind === 'sign' && !/["«»“”]/.test(scene.text[t.start]!)) return false
    const name = scene.nameOf[j]!
    if (name >= 0 && scene.names[name]!.type === 'PER' && !table.has('prepositions', scene.tokens[j - 1]!.norm))
      return !scene.names[name]!.inflected
  }
  return false
}

/** The noun phrase of "according to": up to a comma, stop, dash or verb. */
export function byAccording(scene: Scene, table: MedialTable, at: number, last: number): Run | undefined {
  const { tokens, text } = scene
  let j = at
  // "по данным за 2013 год", "по данным на май": nobody's.
  if (
    table.cased &&
    at < last &&
    table.has('prepositions', tokens[at]!.norm) &&
    !fits(table.words.sources, tokens[at]!.norm)
  )
    return undefined
  for (; j < last && j - at < LONGEST; j++) {
    const t = tokens[j]!
    // "По сообщению агентства со ссылкой на министра"
    if (table.cased && j > at && table.according.at(tokens, j, last)) break
    // "со ссылкой на агентство сообщает телеканал"
    if (table.cased && j > at && scene.nameOf[j]! < 0 && table.verbs.at(tokens, j, last)) break
    if (t.kind === 'sign') {
      const mark = text[t.start]!
      if (mark === ',' && fits(table.words.including, tokens[j + 1]?.norm)) continue
      const told = mark === ',' && table.cased && j > at ? genitiveApposition(scene, table, j + 1, last) : undefined
      if (told !== undefined) {
        j = told - 1
        continue
      }
      if (mark === ',' && j + 1 < last && !table.cased && fits(table.words.articles, tokens[j + 1]!.norm)) {
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
