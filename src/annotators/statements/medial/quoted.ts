/** Finds whose words an outlet gives: "«…», — цитирует агентство министра Ивана Петрова", in a language with cases. */
import { fits } from '../../../text/lists.ts'
import type { Run, Scene } from '../scene.ts'
import { genitiveApposition } from './apposition.ts'
import { verbLike } from './plausible.ts'
import type { MedialTable } from './table.ts'

/** How far behind the verb the name may stand, in tokens: posts with their houses are long. */
const FAR = 30

/**
 * The noun phrase of who is quoted by an outlet, and the token after all that the verb governs. Absent: only the outlet is told, or what it
 * quotes is a text.
 */
export function quotedAfter(
  scene: Scene,
  table: MedialTable,
  at: number,
  last: number,
): { run: Run; end: number; sits: true } | undefined {
  const { tokens, text } = scene
  let first = at
  while (
    first < last &&
    (table.has('adverbs', tokens[first]!.norm) || (scene.timed[first] === 1 && scene.nameOf[first]! < 0))
  )
    first++
  const outlet = outletEnd(scene, table, first, last)
  if (outlet !== undefined) first = outlet
  const t = tokens[first]
  if (first >= last || t?.kind !== 'word' || table.has('prepositions', t.norm)) return undefined
  // "Цитирует заявление Ивана Белова агентство": whose text it is, where he is named.
  if (fits(table.words.given, t.norm)) {
    const owner = scene.names[scene.nameOf[first + 1] ?? -1]
    return owner?.type === 'PER' && owner.first === first + 1
      ? {
          run: { first: owner.first, last: owner.last },
          end: outletEnd(scene, table, owner.last, last) ?? owner.last,
          sits: true,
        }
      : undefined
  }
  const quoted = (end: number) => ({
    run: { first, last: end },
    end: outletEnd(scene, table, end, last) ?? end,
    sits: true as const,
  })
  const named = scene.nameOf[first]! >= 0 ? scene.names[scene.nameOf[first]!]! : undefined
  if (named?.type === 'PER') {
    // "Цитирует Иван Петров": he himself, where no outlet stands beside.
    if (outlet === undefined && !named.inflected && outletEnd(scene, table, named.last, last) === undefined)
      return undefined
    const comma = named.last < last && text[tokens[named.last]!.start] === ','
    const told = comma ? genitiveApposition(scene, table, named.last + 1, last, true) : undefined
    return quoted(told ?? named.last)
  }
  if (fits(table.words.ownersThird, t.norm)) return quoted(first + 1)
  // "пресс-секретаря": the second half tells the case.
  let part = first
  while (part + 2 < last && tokens[part + 1]!.norm === '-' && tokens[part + 1]!.start === tokens[part]!.end) part += 2
  if (named || !fits(scene.forms.quoted, tokens[part]!.norm)) return undefined
  let end: number | undefined
  for (let j = first + 1; j < last && j < first + FAR; j++) {
    const mark = tokens[j]!.kind === 'sign' ? text[tokens[j]!.start]! : ''
    const name = scene.nameOf[j]! >= 0 ? scene.names[scene.nameOf[j]!]! : undefined
    if (name?.type === 'PER' && name.first === j) return quoted(name.last)
    if (/[.;:—–]/.test(mark) && !name) return quoted(end ?? j)
    if (!name && scene.quoteOf[j]! < 0 && (verbLike(scene, j) || table.has('clauses', tokens[j]!.norm)))
      return quoted(end ?? j)
    // Without a name the phrase ends at its first comma or where the outlet is told; "представителя МИД" tells none.
    const told = outlet === undefined && (!name || (name.first === j && /[a-z"«“„]/i.test(text[tokens[j]!.start]!)))
    if (mark === ',' || (told && outletEnd(scene, table, j, last) !== undefined)) end ??= j
  }
  return quoted(end ?? Math.min(last, first + FAR))
}

/** "Приводит агентство слова министра", "приводит его слова газета": whose words an outlet gives. Absent: no words are told of. */
export function wordsAfter(
  scene: Scene,
  table: MedialTable,
  at: number,
  last: number,
): { run: Run; end: number; sits: true } | undefined {
  const { tokens } = scene
  // "приводит его «Волна»": him whom an outlet quotes.
  const outlet = fits(table.words.ownersThird, tokens[at]?.norm) ? outletEnd(scene, table, at + 1, last) : undefined
  if (outlet !== undefined) return { run: { first: at, last: at + 1 }, end: outlet, sits: true }
  let noun = at
  while (noun < last && noun < at + 7 && !fits(table.words.brought, tokens[noun]!.norm)) noun++
  if (noun >= last || noun >= at + 7) return undefined
  const whose = noun > at && fits(table.words.ownersThird, tokens[noun - 1]!.norm) ? noun - 1 : undefined
  if (whose !== undefined)
    return { run: { first: whose, last: noun }, end: outletEnd(scene, table, noun + 1, last) ?? noun + 1, sits: true }
  return quotedAfter(scene, table, noun + 1, last)
}

/** Where an outlet ends that is told at `at`, by its noun or by the name of a body: "агентство «Волна»", "РБК". Absent: none is. */
function outletEnd(scene: Scene, table: MedialTable, at: number, last: number): number | undefined {
  const { tokens, text } = scene
  let end = at
  while (end < last && end < at + 2 && table.has('outlets', tokens[end]!.norm) && scene.nameOf[end]! < 0) end++
  const marked = scene.opens.get(end)
  const name = end < last && scene.nameOf[end]! >= 0 ? scene.names[scene.nameOf[end]!]! : undefined
  const inner = marked ? scene.names[scene.nameOf[end + 1] ?? -1] : undefined
  if (marked?.closed && marked.last - marked.first <= 5 && (end > at || inner?.type === 'ORG')) end = marked.last + 1
  else if (name?.type === 'ORG' && name.first === end && !name.inflected) {
    end = name.last
    if (end < last && tokens[end]!.kind === 'sign' && /["»”]/.test(text[tokens[end]!.start]!)) end++
  }
  return end > at && end <= last ? end : undefined
}
