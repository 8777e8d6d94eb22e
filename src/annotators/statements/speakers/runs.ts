/** Reads the inside of a source: whose noun each name is, and which of several speaks. */
import { foldWord } from '../../../text/fold.ts'
import type { Run, Said } from '../scene.ts'
import { isBody } from './nouns.ts'
import { sexOfCue } from './sexes.ts'
import { alike, caseOf, isAdjective, normsOf, type Stage } from './stage.ts'

/** Whom the post before an English "and" refers to, where no name stands before it. Absent: one speaker, or a name comes first. */
export function firstOfTwo(stage: Stage, run: Run): string | undefined {
  const { scene, byId, refAt } = stage
  for (let i = run.first; i < run.last; i++) {
    if (scene.nameOf[i]! >= 0) return undefined
    if (scene.tokens[i]!.norm !== 'and') continue
    for (let j = run.first; j < i; j++) {
      const r = refAt.get(j)
      if (r && r.last <= i && byId.get(r.entity)?.type === 'PER') return r.entity
    }
    return undefined
  }
  return undefined
}

/** Whether only names and what joins them stand in a run, but for a noun that ends it: "Польша, Чехия и страны Балтии". */
export function joined(stage: Stage, run: Run): boolean {
  const { scene, has } = stage
  let and = false
  for (let i = run.first; i < run.last; i++) {
    const t = scene.tokens[i]!
    if (scene.nameOf[i]! >= 0) continue
    if (has.and.has(t.norm)) and = true
    else if (t.kind === 'sign' ? scene.text[t.start] !== ',' : !and) return false
  }
  return and
}

/** "польские власти": the state that the report names, by its adjective. */
export function stateOf(stage: Stage, run: Run): string | undefined {
  const { cast, countries } = stage
  for (const word of normsOf(stage, run)) {
    const code = countries.demonym([word])?.code
    if (code) return cast.entities.find((e) => e.type === 'LOC' && e.country === code && isState(stage, e.name))?.id
  }
  return undefined
}

export function isState(stage: Stage, name: string): boolean {
  const { countries } = stage
  return countries.place(foldWord(name).split(/[\s-]+/))?.state === true
}

/** Whether a source is a state's name, with no more than an article before it: "the United States", "سری لنکا". */
export function isStateAlone(stage: Stage, run: Run): boolean {
  const { countries, has } = stage
  const words = normsOf(stage, run)
  while (words.length > 1 && has.small.has(words[0]!)) words.shift()
  return countries.place(words)?.state === true
}

/** Nouns of those who are told by another's name: husband, relatives, a man's spokesman. */
const RELATED =
  /^(?:муж|жен|сын|дочер|отц|мат|брат|сестр|вдов|супруг|родственник|родител|представител|сторонник)[а-я]{1,4}$/

/** Whether a name only tells whose noun it is: "Trump's lawyer", "ٹرمپ کی ٹیم", "представитель Путина". */
export function possesses(stage: Stage, name: Run & { readonly entity: string }, run: Run, said?: Said): boolean {
  const { scene, cues, has, byId, sexes } = stage
  const { tokens } = scene
  const after = name.last < run.last ? tokens[name.last]!.norm : ''
  const before = name.first > run.first ? tokens[name.first - 1]!.norm : ''
  if (has.genitive.has(after)) return true
  // "حسن اور حسین نواز کے وکیل": of two owners the first.
  const next = !cues.cased && has.and.has(after) ? scene.names[scene.nameOf[name.last + 1] ?? -1] : undefined
  if (next && next.last < run.last && has.genitive.has(tokens[next.last]!.norm)) return true
  if (has.ofs.has(before)) return true
  if (!cues.cased || name.first === run.first) return false
  const entity = byId.get(name.entity)
  if (entity?.type !== 'PER') return false
  // A name in another case than the subject's belongs to the noun before it.
  let tail = name.last - 1
  while (tail > name.first && tokens[tail]!.kind === 'sign') tail--
  const last = tokens[tail]!.norm
  const words = foldWord(entity.name).split(/[\s()-]+/)
  // "По словам мужа Анны Беловой", "адвоката Анны Беловой": all stands in one case, and the noun tells whose.
  if (caseOf(scene, run))
    return RELATED.test(before) || (sexes.get(name.entity) === 'f' && /^(?:адвокат|защитник)/.test(before))
  // "Муж Биби признался": a man's verb beside a woman's name.
  if (said && name.last === run.last && sexes.get(name.entity) === 'f' && sexOfCue(scene, said.cue) === 'm') return true
  // "Он спорил с послом Беловым, который заявил": all stands in one case, and the name is what "который" takes up.
  if (
    said?.source?.last === run.last &&
    name.last === run.last &&
    /^котор(?:ый|ая)$/.test(tokens[run.last + 1]?.norm ?? '')
  )
    return false
  // "Хайко Маас (Heiko Maas)": a name told in other letters tells nothing of its case.
  if (/[а-я]/.test(last) && !words.some((w) => /[а-я]/.test(w))) return false
  // "Посол в письме министру Хиллари Картер": the title before the name is no subject's.
  const governed = tokens[name.first - 2]?.norm === 'по'
  if (!governed && /(?:ому|ему|[кртлн][ую]|ом|ем|ами|ями)$/.test(before) && scene.nameOf[name.first - 1]! < 0)
    return true
  // "Муж Асии Биби": the given name tells the case where the surname has none.
  const given = tokens[name.first]!.norm
  // No possessor is told in the dative: "министр Леоноре Гевесслер" bears a name that only looks like one.
  const hidden = name.last - name.first > 1 && given.length > 2 && /[а-дж-я]$/.test(given) && !words.includes(given)
  return hidden || !words.includes(last)
}

/** "Адвокаты Эндрюс сказали": one person's name behind a noun, beside a verb in the plural. */
export function owns(stage: Stage, name: Run, run: Run): boolean {
  const { scene, has } = stage
  return name.first > run.first && !scene.tokens.slice(run.first, run.last).some((t) => has.and.has(t.norm))
}

export function located(stage: Stage, name: Run, run: Run): boolean {
  const { scene, has } = stage
  if (name.first > run.first && has.at.has(scene.tokens[name.first - 1]!.norm)) return true
  return name.last < run.last && has.within.has(scene.tokens[name.last]!.norm)
}

/** "Зампред Совбеза", "профсоюзы пилотов компании «Волна»": in a language with cases a body that only its holder is told by. */
export function farBehind(stage: Stage, name: Run, run: Run): boolean {
  const { scene, cues, has } = stage
  if (!cues.cased || name.first === run.first) return false
  const before = scene.tokens.slice(run.first, name.first)
  if (before.some((t) => has.voices.has(t.norm) || has.documents.has(t.norm))) return false
  // "Чешская нефтяная компания ABC", "авиакомпания (лоукостер) «Волна»": the noun that speaks tells what the name is.
  let open = 0
  const nouns = before.filter((t, i) => {
    if (t.kind === 'sign') open += /\(/.test(scene.text[t.start]!) ? 1 : /\)/.test(scene.text[t.start]!) ? -1 : 0
    // "Общественно-правовая": the first half of an adjective.
    const half = t.end === before[i + 1]?.start && before[i + 1]!.norm === '-'
    return open === 0 && t.kind === 'word' && !half && !isAdjective(t.norm) && !has.small.has(t.norm)
  })
  if (nouns.length === 0) return false
  if (
    nouns.length === 1 &&
    (has.bodies.has(nouns[0]!.norm) || isBody(cues, nouns[0]!.norm) || endsAsBody(stage, nouns[0]!.norm))
  )
    return false
  return name.first - run.first > 2 || !before.some((t) => has.bodies.has(t.norm))
}

/** "Медиакомпания", "спецагентство": a compound that ends as the noun of a body. */
function endsAsBody({ has }: Stage, norm: string): boolean {
  for (const body of has.bodies) if (body.length > 4 && norm.length > body.length && norm.endsWith(body)) return true
  return false
}

/** "Компания", where "компания «Волна»" was named before: the one body that this noun stood beside. */
export function apposition(stage: Stage, run: Run): string | undefined {
  const { scene, cues, has } = stage
  const words = normsOf(stage, run).filter((w) => !has.small.has(w))
  if (!cues.cased || words.length !== 1 || !has.bodies.has(words[0]!)) return undefined
  let found: string | undefined
  for (let k = 0; k < scene.names.length && k < 300; k++) {
    const name = scene.names[k]!
    if (name.first >= run.first) break
    if (name.type !== 'ORG' || name.first === 0) continue
    let before = name.first - 1
    if (scene.tokens[before]!.kind === 'sign' && before > 0) before--
    if (!alike(stage, words[0]!, scene.tokens[before]!.norm)) continue
    if (found !== undefined && found !== name.entity) return undefined
    found = name.entity
  }
  return found
}
