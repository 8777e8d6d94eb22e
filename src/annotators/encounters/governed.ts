/** Which words of a Russian clause tell of an event noun, and which of another noun beside it. Rule source: Russian word order and agreement. */
import type { Span } from '../../model/span.ts'
import type { Hit } from './hit.ts'
import { type Scene, spanOf } from './scene.ts'

/** Participles and adjectives in the long form: they stand with their noun, and are no predicate. */
const ATTRIBUTE =
  /^(?:предстоящ|намеченн|запланированн|назначенн|приглашенн|возможн|вероятн)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ему|ому|им|ым|ем|ом|ей|ой|ую|ю|юю|их|ых|ими|ыми)$/

/** Nouns that tell of the event word behind them only: "подготовка визита", "приглашение на саммит". */
const AHEAD = /^(?:подготовк|возобновлени|приглашени|призыв|готовност)/

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/
const SMALL = /^(?:на|в|во|с|со|к|ко|и|до|от|году|года|,|"|«|»|“|”|-)$/

/**
 * Whether a word of status at token `at` belongs to another noun than the event's: "на встрече по поводу назначенного штрафа",
 * "темой встречи стала подготовка к саммиту".
 */
export function isOfAnother(scene: Scene, hit: Hit, at: number): boolean {
  if (hit.cue.part !== 'noun') return false
  const { tokens, itemAt } = scene
  const { norm } = tokens[at]!
  if (AHEAD.test(norm)) return at >= hit.last
  if (!ATTRIBUTE.test(norm)) return false
  // "Встречи, запланированной на май": behind its noun an attribute follows a comma.
  if (at >= hit.last) return tokens[at - 1]!.norm !== ','
  for (let i = at + 1; i < hit.first; i++) {
    if (itemAt[i]! >= 0 || tokens[i]!.kind === 'number') continue
    if (!SMALL.test(tokens[i]!.norm) && !ADJECTIVE.test(tokens[i]!.norm)) return true
  }
  return false
}

const PAST = /(?:[аяиеуоы]л(?:а|о|и|ся|ась|ось|ись)?|(?:вы|во|под|про|при|до|за)?ш[её]?л(?:а|о|и)?)$/
/** Past verbs of what was still to come, and of what might have been. */
const OPEN =
  /^(?:планир|ожида|предполаг|рассчит|надея|намерева|собира|хоте|мог|смог|предлож|пригла|должн|реши|дал|знал|жал|стал)/
const WHILST = /^(?:во время|в ходе|по (?:итогам|окончании|завершении|результатам))$/
/** An event noun in the locative: where something happens. Its accusative after the same preposition tells whither. */
const LOCATIVE = /(?:ах|ях|встрече|беседе|саммите|форуме|заседании|совещании|конференции)$/
const PASSIVE = /^(?:был|была|было|были)$/

/**
 * "Это было подчёркнуто в ходе переговоров", "на встрече с послом он заявил": an encounter named in an adjunct under a past verb
 * was held. The words that open the adjunct; absent: no such adjunct, or the verb is not past.
 */
export function duringPast(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues, itemAt } = scene
  let opens = -1
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 4); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return undefined
    const pair = `${tokens[i - 1]?.norm} ${tokens[i]!.norm}`
    const on = tokens[i]!.norm === 'на' && LOCATIVE.test(tokens[hit.first]!.norm)
    if (!on && !WHILST.test(pair)) continue
    opens = on ? i : i - 1
    break
  }
  if (opens < 0) return undefined
  const start = scene.sentences[hit.sentence]!.first
  const from = scene.clauseStart[hit.first]!
  const verb = (a: number, b: number): boolean | undefined => {
    for (let i = a; i < b; i++) {
      if (itemAt[i]! >= 0 || (i >= hit.first && i < hit.last)) continue
      const { norm } = tokens[i]!
      if (cues.status.at(tokens, i, b)?.value === 'planned' || cues.status.at(tokens, i, b)?.value === 'possible')
        return false
      if (OPEN.test(norm)) return false
      if (PASSIVE.test(norm) || (PAST.test(norm) && !cues.notVerbs.at(tokens, i, b))) return true
    }
    return undefined
  }
  const own = verb(from, scene.clauseEnd[hit.first]!)
  // The words "в ходе" may open a clause of their own, whose verb stands in the one before.
  const past = own ?? (opens === from && from > start ? verb(scene.clauseStart[from - 1]!, from) : undefined)
  return past ? spanOf(scene, opens, hit.first) : undefined
}

/**
 * "Накануне завтрашнего саммита", "в преддверии визита": words right before a noun by which it lies ahead. "Перед" and "накануне" alone
 * may tell of an encounter that is over by now. Absent: none.
 */
export function tomorrows(scene: Scene, hit: Hit): Span | undefined {
  const { tokens } = scene
  for (let i = hit.first - 1; i >= Math.max(scene.sentences[hit.sentence]!.first, hit.first - 3); i--) {
    const { norm } = tokens[i]!
    if (/^завтрашн/.test(norm)) return spanOf(scene, i, i + 1)
    if (norm === 'преддверии' && tokens[i - 1]?.norm === 'в') return spanOf(scene, i - 1, i + 1)
    if (tokens[i]!.kind === 'sign') return undefined
  }
  return undefined
}
