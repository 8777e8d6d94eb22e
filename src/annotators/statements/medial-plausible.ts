/** Judges whether words taken for a speaker can be one, in a language with cases. */
import type { MedialTable } from './medial-table.ts'
import type { Run, Scene } from './scene.ts'

/** Nouns that end like a verb of the past. */
const nouns =
  /^(?:.*(?:канал|портал|журнал|материал|капитал|персонал|финал|квартал|филиал|сигнал|потенциал|сериал|генерал|адмирал|кардинал|трибунал|арсенал|скандал|вокзал|мемориал|радикал|школа|правила|формула|начала|либерал|протокол|комсомол|футбол|посол|[а-я]+(?:ите|ате|яте)ли|престол|раскол|глагол|произвол|посла|тыла|узла|числа|дела))$/

/** Gerunds that end like adjectives of a woman's noun. */
const DOING =
  /^(?:отвечая|говоря|комментируя|выступая|обращаясь|касаясь|беседуя|общаясь|поясняя|учитывая|ссылаясь|оценивая|рассуждая|завершая|открывая)$/

/** An adjective of the genitive, dative or instrumental. */
const OBLIQUE =
  /^(?!(?:много|немного|всего|никого|иного|какого)$).{3,}(?:[ск]их|[нвтлр]ых|[нвтлрс]ого|[скнш]его|[нвтлрск]ому|[скнш]ему)$/

/** An infinitive. */
const INFINITIVE =
  /^(?!печать|память|мать|пять|девять|десять|сеть|знать|кровать|вести|новости|власти|части|гости).{2,}(?:[аяиеыу]ть|[сз]ти|йти)(?:ся)?$/

/** Short verbs of several. */
const SHORT = /^(?:жгли|жгут|ждут|вели|идут|едут|шли)$/

/** A lower-case word that ends like a finite verb. */
export const verbLike = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  return (
    c === c.toLowerCase() &&
    (SHORT.test(t.norm) || t.norm.length > 4) &&
    /[аеиуыяюо](?:л[аио]?|ет|ют|ит|ят|ут|ат)(?:ся|сь)?$|(?:ет|ют|ит|ят|ут|ат)ся$|^(?:хочет|хотят|может|могут|станет|станут|начнет)$|^.+ш(?:ел|ла|ло|ли)$|^.*(?:мог|ж[её]?г|лег|верг|двиг|стиг|нес|вез|спас|рос|тер|мер|пер|ник|гиб|бег|вык)л[аои]$|^(?:жгли|жгут|ждут|ждали|ведут|вели|несут|бегут|идут|едут|живут|зовут|звали)$/.test(
      t.norm,
    ) &&
    !nouns.test(t.norm)
  )
}

/** A lower-case word that ends like an adverb of manner: "убедительно", "критически". */
export const mannerLike = (scene: Scene, table: MedialTable, i: number): boolean => {
  const t = scene.tokens[i]!
  const c = scene.text[t.start]!
  return (
    t.kind === 'word' &&
    c === c.toLowerCase() &&
    scene.nameOf[i]! < 0 &&
    t.norm.length > 4 &&
    /(?:[нктрлш]о|чески)$/.test(t.norm) &&
    !table.has('heads', t.norm)
  )
}

/**
 * Whether a noun is formed as nouns of people are, in the subject's form: "стратег", "соосновательница", "замначальника". Things are
 * formed so too ("документ"): it tells a post only where a person's name follows. Source: Russian word formation.
 */
export const postLike = (norm: string): boolean =>
  norm.length > 4 &&
  /^(?:со|экс|вице)?зам[а-я]{5,}[аы]$|(?:тель|ник|ист|лог|граф|[аик]тор|ссор|ент|ант|щик|чик|евт|вед|арь|атр|[её]р|ец|тег|ург|навт|мен|ица|истка|[ае]нтка|есса)$/.test(
    norm,
  )

/** Whether a title or body noun in the subject's form stands at `i`; in a compound both halves must: not "премьер-министра". */
export function headAt(scene: Scene, table: MedialTable, i: number): boolean {
  const { tokens } = scene
  const t = tokens[i]
  if (!t || !table.has('heads', t.norm)) return false
  const [hyphen, rest] = [tokens[i + 1], tokens[i + 2]]
  const compound = hyphen?.norm === '-' && hyphen.start === t.end && rest?.start === hyphen.end
  return !compound || table.has('heads', rest!.norm) || /^(?:служба|атташе|секретарь|центр)$/.test(rest!.norm)
}

/**
 * The words of `run` that can name a speaker: particles of the verb are left off its end. Absent: the words hold a verb of
 * their own, or are an adverb.
 */
export function plausible(scene: Scene, table: MedialTable, run: Run): Run | undefined {
  const { tokens, text } = scene
  let { last } = run
  while (
    last > run.first &&
    tokens[last - 1]!.kind === 'word' &&
    scene.nameOf[last - 1]! < 0 &&
    (table.has('auxiliaries', tokens[last - 1]!.norm) ||
      tokens[last - 1]!.norm === 'же' ||
      table.has('adverbs', tokens[last - 1]!.norm) ||
      mannerLike(scene, table, last - 1))
  )
    last--
  // "Иван Белов вслед за коллегой сказал"
  if (
    last > run.first + 1 &&
    /^(?:вслед|наряду|незадолго|задолго|спустя|согласно|следом)$/.test(tokens[last - 1]!.norm)
  ) {
    last--
    if (last > run.first + 1 && table.has('and', tokens[last - 1]!.norm)) last--
  }
  if (last === run.first) return undefined
  if (/^(?:более|менее|выше|ниже|больше|меньше|лучше|хуже|дальше|раньше)$/.test(tokens[last - 1]!.norm))
    return undefined
  if (last > run.first + 1 && /^(?:все|всё)$/.test(tokens[last - 1]!.norm) && scene.nameOf[last - 1]! < 0) last--
  const first = tokens[run.first]!.norm
  if (DOING.test(first)) return undefined
  // "Британских моряков предупредил": an adjective in another case.
  if (OBLIQUE.test(first) && scene.nameOf[run.first]! < 0) return undefined
  // "Премьер-министру": the second half tells the case.
  const half = tokens[run.first + 1]?.norm === '-' ? (tokens[run.first + 2]?.norm ?? '') : ''
  const named = scene.names[scene.nameOf[last - 1] ?? -1]
  const own = named?.type === 'PER' && !named.inflected
  if (
    !own &&
    /(?:а|у|ом)$/.test(half) &&
    !table.has('heads', half) &&
    table.has('heads', half.replace(/(?:а|у|ом)$/, ''))
  )
    return undefined
  // "Применить её предлагали", "вплоть до лета не одобрила": no noun stands there.
  if (
    scene.nameOf[run.first]! < 0 &&
    (INFINITIVE.test(first) || /^(?:якобы|вплоть|несмотря|вопреки|будто)$/.test(first))
  )
    return undefined
  if (/(?:ировав|овав|вшись|ируя|ован[аыо]?|[а-я]{3}(?:ано|ено))$/.test(first) && scene.nameOf[run.first]! < 0)
    return undefined
  for (let i = run.first; i < last; i++) {
    if (tokens[i]!.kind === 'sign') {
      if (/[,(]/.test(text[tokens[i]!.start]!)) break
      continue
    }
    if (scene.nameOf[i]! >= 0 || scene.quoteOf[i]! >= 0) continue
    if (verbLike(scene, i)) return undefined
    if (i > run.first && /(?:авлен|новлен|ащен|ешен|ован|ложен|мещен|ючен|начен|нужден)[аоы]?$/.test(tokens[i]!.norm))
      return undefined
    if (i < last - 1 && i > run.first && /^(?:он|она|они|оно|мы|я)$/.test(tokens[i]!.norm)) return undefined
  }
  return { first: run.first, last }
}
