/** Whether a Russian clause in the future tense binds a state: who does it acts for one, and promises it as such. */
import type { Item, Scene } from './scene.ts'
import { isNominative } from './subjects.ts'

/** Verbs of doing, beside which somebody must be told who does it. */
const DOING =
  /^(?:постав[ия]т|предостав[ия]т|выдел[ия]т|направ[ия]т|подпиш[еу]т|откро[ею]т|постро[ия]т|закуп[ия]т|передаст|передадут|отправ[ия]т|вывед[еу]т|снимет|снимут|отмен[ия]т|введ[еу]т|возобнов[ия]т|ратифицируе?ю?т|опублику[ею]т|станет|рассмотр[ия]т)$/

const FIRM =
  /^(?:газпром|роснефт|лукойл|нафтогаз|сбербанк|аэрофлот|ржд$|втб$|новатэк|компани|корпораци|концерн|холдинг|банк|завод|авиакомпани|перевозчик|лоукостер|оператор|издани|телеканал|боевик|повстан|хусит|сепаратист|группировк)/

const AGENT =
  /^(?:он|она|они|мы|стороны|страны|президент|премьер|министр|министры|президенты|глава|главы|правительство|власти|лидер|лидеры|канцлер|король|парламент|кабмин|делегация|посол|союзники|государства|руководство|москва|министерство|ведомство)$/

const RULE = /^(?:мер[аы]|санкци|обязательств|ограничен|запрет|режим|правил|пошлин|тариф|льгот)/

const HELD = /^(?:состоится|состоятся|пройдет|пройдут|намечен|запланирован|назначен)/

const AT_HOME =
  /^(?:выбор(?:ы|ов)$|голосован|референдум|демонстраци|митинг|акци[ия]$|концерт|церемони|матч|чемпионат|фестивал|похорон|инаугураци|ввод$|запуск|строительств|слушани|забастовк|парад)/

const ASIDE =
  /(?:но|ски|ом|же|ли|и)$|^(?:также|уже|скоро|вскоре|сегодня|завтра|еще|затем|вновь|снова|бесплатно|сам|сама)$/

/**
 * "Дания выделит …", "в мае выделит Дания": who stands at the verb, or opens the clause, is a state, a body, a person or an office.
 * False: a thing ("газопровод усилит и поставит"), a company, an armed group.
 */
export function mayBind(scene: Scene, from: number, first: number, to: number): boolean {
  const { tokens } = scene
  // "Ограничения будут действовать до мая": a rule's term is nobody's promise.
  if (/^буд/.test(tokens[first]!.norm) && tokens[first + 1]?.norm === 'действовать')
    for (let i = from; i < first; i++) if (RULE.test(tokens[i]!.norm)) return false
  // "Выборы состоятся в 2024 году", "ввод запланирован на лето": what takes place at home, or is built, is no state's promise.
  if (HELD.test(tokens[first]!.norm))
    for (let i = from; i < Math.min(to, first + 6); i++) if (AT_HOME.test(tokens[i]!.norm)) return false
  if (!DOING.test(tokens[first]!.norm)) return true
  for (let i = from; i < first; i++) if (FIRM.test(tokens[i]!.norm)) return false
  let i = first - 1
  while (
    i > from &&
    (isTime(scene, i) || (scene.itemAt[i]! < 0 && ASIDE.test(tokens[i]!.norm) && !AGENT.test(tokens[i]!.norm)))
  )
    i--
  if (i >= from && acts(scene, i)) return true
  for (let k = from; k < Math.min(first, from + 4); k++) if (opens(scene, k)) return true
  if (isSpeakers(scene, from)) return true
  const behind = scene.items[scene.itemAt[first + 1] ?? -1]
  return first + 1 < to && (AGENT.test(tokens[first + 1]!.norm) || (behind !== undefined && isSubject(scene, behind)))
}

/** "X объявил, что после выборов подпишет …": no subject of its own right behind "что", so whoever speaks does it. */
export function isSpeakers(scene: Scene, from: number): boolean {
  const { tokens } = scene
  const that = tokens[from]!.norm === 'что' ? from : tokens[from - 1]?.norm === 'что' ? from - 1 : undefined
  if (that === undefined) return false
  const next = tokens[that + 1]?.norm ?? ''
  return (
    /^(?:после|до|в|во|на|с|к|по|уже|скоро|вскоре|также|еще)$/.test(next) || isTime(scene, that + 1) || DOING.test(next)
  )
}

const isTime = (scene: Scene, i: number): boolean => scene.items[scene.itemAt[i]!]?.kind === 'time'

const isSubject = (scene: Scene, item: Item): boolean =>
  item.kind !== 'time' &&
  (item.kind !== 'person' || isNominative(scene, item)) &&
  !/^(?:в|во|на|из|от|с|со|к|для|по|о|об|у|через)$/.test(scene.tokens[item.first - 1]?.norm ?? '')

/** Whether a token ends a name or office that may act. */
function acts(scene: Scene, i: number): boolean {
  const item = scene.items[scene.itemAt[i]!]
  return item ? item.kind !== 'state' && isSubject(scene, item) : AGENT.test(scene.tokens[i]!.norm)
}

/** Whether a name or office opens the clause: "Правительство Дании после долгих споров выделит". */
function opens(scene: Scene, i: number): boolean {
  const item = scene.items[scene.itemAt[i]!]
  return item ? item.kind !== 'state' && item.first === i && isSubject(scene, item) : AGENT.test(scene.tokens[i]!.norm)
}

/** Whether a sentence tells of somebody who only seeks an office: what candidates promise binds no state. */
export function isCandidates(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:кандидат|предвыборн|избирател|баллотир)/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** "Встретится с членами семьи": a verb of meeting, and behind "with" nobody of another state or body than those before the verb. */
export function isAtHome(scene: Scene, from: number, first: number, last: number, to: number): boolean {
  const { tokens, cues } = scene
  if (cues.events.at(tokens, first)?.value.part !== 'verb') return false
  for (let i = last; i < Math.min(to, last + 6); i++) {
    if (!cues.withMarks.at(tokens, i, to)) continue
    const own = partiesOf(scene, from, first)
    return [...partiesOf(scene, i + 1, to)].every((p) => own.has(p))
  }
  return false
}

function partiesOf(scene: Scene, from: number, to: number): Set<string> {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.party && item.kind !== 'time') out.add(item.party)
  }
  return out
}
