/** Finds whom pronouns and descriptions mean: "he", "the Russian foreign minister", "the ministry". Unresolved is better than wrong. */

import type { TitleKind } from '../../languages/tables/titles.ts'
import type { ReferenceMark } from '../../model/marks.ts'
import { MEN, WOMEN } from '../../names/given-names.ts'
import type { Ground, PostMark } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'

/** A person as references know them. */
export interface Someone {
  readonly id: string
  readonly members: readonly Named[]
  readonly posts: PostMark[]
  /** Set as well where a description tells it: "the Chinese president" for the one president without a state. */
  country?: string
  readonly sex?: 'm' | 'f'
}

export interface SomeBody {
  readonly id: string
  readonly members: readonly Named[]
  readonly country?: string
}

interface Seen {
  readonly someone: Someone
  readonly at: number
  readonly sentence: number
  readonly subject: boolean
  /** Named within a quotation, by its speaker: not whom the report goes on about. */
  readonly quoted: boolean
}

/** How many sentences back a pronoun may reach. */
const REACH = 2

/** Urdu posts of several people: "وزرائے خارجہ" means nobody in particular. */
const PLURAL = /^(?:وزرا.{0,3}|صدور|سربراہان|سفرا.?|سفیروں)$/

function ofSeveral({ tokens }: Ground, post: PostMark): boolean {
  for (let i = post.first; i < post.last; i++) if (PLURAL.test(tokens[i]!.norm)) return true
  return false
}

/** The references of a document, in order. */
export function referencesOf(
  ground: Ground,
  posts: readonly PostMark[],
  people: readonly Someone[],
  bodies: readonly SomeBody[],
): ReferenceMark[] {
  const lexicon = lexiconOf(ground.language)
  const { tokens, nameAt } = ground
  const whose = new Map<number, Someone>()
  for (const someone of people) for (const m of someone.members) whose.set(m.index, someone)
  const bodyOf = new Map<number, SomeBody>()
  for (const body of bodies) for (const m of body.members) bodyOf.set(m.index, body)
  const postAt = new Map<number, PostMark>()
  for (const post of posts) postAt.set(post.first, post)
  const out: ReferenceMark[] = []
  let seen: Seen[] = []
  const see = (someone: Someone, at: number, sentence: number, subject: boolean) => {
    seen.push({ someone, at, sentence, subject, quoted: ground.quoted[at] === 1 })
    if (seen.length > 24) seen = seen.slice(-16)
  }
  ground.sentences.forEach((sentence, s) => {
    let first = true
    for (let i = sentence.first; i < sentence.last; ) {
      const name = nameAt[i]
      if (name && name.first === i) {
        const someone = whose.get(name.index)
        if (someone) {
          const subject = isSubject(ground, name, first) && !(ground.language.code === 'ru' && isOblique(name, someone))
          see(someone, i, s, subject)
          // In Russian the subject may follow whom the sentence tells of in another case.
          if (subject || ground.language.code !== 'ru') first = false
        }
        i = Math.max(name.last, i + 1)
        continue
      }
      const post = postAt.get(i)
      if (post) {
        const found = post.holder || ofSeveral(ground, post) ? undefined : described(ground, post, people, seen)
        if (found) {
          out.push({ start: tokens[post.first]!.start, end: tokens[post.last - 1]!.end, entity: found.id })
          see(found, i, s, first)
          first = false
          i = post.last
          continue
        }
      }
      const pronoun = pronounAt(ground, lexicon, i)
      if (pronoun) {
        const found = meant(seen, s, pronoun, ground, i)
        if (found) {
          out.push({ start: tokens[i]!.start, end: tokens[i]!.end, entity: found.id })
          see(found, i, s, true)
        }
        i++
        continue
      }
      const noun = lexicon.bodyNouns.at(tokens, i, sentence.last)
      if (noun && !nameAt[i]) {
        const body = isDefinite(ground, i)
          ? (bodyMeant(ground, noun.value, i, bodies) ?? bodyOfKind(ground, lexicon, noun.value, i, bodies))
          : bodyOfKind(ground, lexicon, noun.value, i, bodies)
        if (body) out.push({ start: tokens[i]!.start, end: tokens[noun.last - 1]!.end, entity: body.id })
      }
      i++
    }
  })
  return out
}

/** Whether a name is what its sentence is about: before نے in Urdu; else the first person, not after a preposition. */
function isSubject(g: Ground, name: Named, first: boolean): boolean {
  const after = g.tokens[name.last]?.norm ?? ''
  const before = g.tokens[name.first - 1]?.norm ?? ''
  if (g.language.code === 'ur')
    return (
      after === 'نے' ||
      (first &&
        (after === 'کا' || after === 'کے') &&
        /^(?:کہنا|مطابق|بقول|الفاظ)$/.test(g.tokens[name.last + 1]?.norm ?? '')) ||
      (first && !/^(?:کے|کی|کا|کو|سے|پر)$/.test(after))
    )
  if (g.language.code === 'ru')
    return (
      first &&
      !/^(?:с|со|к|ко|от|у|для|о|об|из|на|в|до|против|между|и)$/.test(before) &&
      !hasObliqueTitle(g, name.first)
    )
  return first && !/^(?:with|to|of|by|from|for|on|about|against|between|and|at|in|'s)$/.test(before) && after !== "'s"
}

const OBLIQUE =
  /^(?:(?:вице|экс)?(?:президент|премьер|министр|лидер|канцлер|секретар|госсекретар|генсек|посл|руководител|председател|представител|советник|спикер|директор)(?:а|у|ом|е|ем|я|ю)|глав(?:ы|е|у|ой))$/

/** "С японским премьером Мори": the title before a Russian name shows that the name is no subject. */
function hasObliqueTitle(g: Ground, name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - 5); i--) {
    const t = g.tokens[i]!
    // "Послом вместо Панова назначен Белов": another name parts the title from this one.
    if ((t.kind === 'sign' && t.norm !== '-') || g.nameAt[i]?.type === 'PER') return false
    if (OBLIQUE.test(t.norm)) return true
    if (/^(?:президент|премьер|министр|лидер|глава|канцлер|посол)$/.test(t.norm)) return false
  }
  return false
}

/** "Бориса", "Петрова" beside "Петров": a Russian name in another case than the subject's, as far as a given name or another mention tells. */
function isOblique(name: Named, someone: Someone): boolean {
  const given = name.words[0]!
  if (name.words.length > 1) {
    if (MEN.has(given) || WOMEN.has(given)) return false
    const stem = given.replace(/(?:ом|ем|[аяуюеыи])$/, '')
    if (stem !== given && (MEN.has(stem) || MEN.has(`${stem}й`) || WOMEN.has(`${stem}а`) || WOMEN.has(`${stem}я`)))
      return true
  }
  const last = name.words[name.words.length - 1]!
  return someone.members.some((m) => {
    const other = m.words[m.words.length - 1]!
    return other.length < last.length && last.length - other.length <= 2 && last.startsWith(other)
  })
}

const UR_SINGLE = new Set(['انہوں', 'انھوں'])

/** What a pronoun at `i` may stand for. Absent: undefined where there is none, or where it may stand for several. */
function pronounAt(g: Ground, x: Lexicon, i: number): 'man' | 'woman' | 'either' | undefined {
  const token = g.tokens[i]!
  if (token.kind !== 'word') return undefined
  const sex = x.pronouns.get(token.norm)
  if (!sex || g.language.code !== 'ur') return sex
  const next = g.tokens[i + 1]?.norm ?? ''
  if (UR_SINGLE.has(token.norm)) return next === 'نے' ? sex : undefined
  // "ان" is "these" before a noun: only before a postposition does it stand for a person.
  if (/^(?:کا|کے|کی)$/.test(next)) {
    const then = g.tokens[i + 2]?.norm ?? ''
    return /^(?:کہنا|مطابق|بقول|الفاظ|خیال|مؤقف|موقف|ہم|دورہ|دورے|استقبال)$/.test(then) ? sex : undefined
  }
  return undefined
}

function meant(
  all: readonly Seen[],
  sentence: number,
  pronoun: 'man' | 'woman' | 'either',
  g: Ground,
  at: number,
): Someone | undefined {
  const inside = g.quoted[at] === 1
  const seen = inside ? all : all.filter((x) => !x.quoted)
  const fits = (p: Someone) => (pronoun === 'woman' ? p.sex !== 'm' : pronoun === 'man' ? p.sex !== 'f' : true)
  for (let back = 0; back <= (inside ? 0 : reachFrom(g, sentence)); back++) {
    const here = seen.filter((x) => x.sentence === sentence - back && fits(x.someone))
    if (here.length === 0) continue
    const subjects = here.filter((x) => x.subject)
    const list = subjects.length > 0 ? subjects : here
    const different = new Set(list.map((x) => x.someone.id))
    if (different.size === 1) return surely(list[0]!.someone, pronoun, here)
    // Two people with an equal claim: nobody.
    if (back === 0 && subjects.length > 0) return list[list.length - 1]!.someone
    const last = list[list.length - 1]!
    return g.language.code === 'ur' && subjects.length > 0 ? last.someone : undefined
  }
  return undefined
}

/** Sentences within quotations do not count: after a long one "he said" still means who was named before it. */
function reachFrom(g: Ground, sentence: number): number {
  let reach = REACH
  for (let s = sentence - 1; s >= 0 && sentence - s <= reach && reach < 8; s--) {
    const { first, last } = g.sentences[s]!
    if (g.quoted[first] === 1 && g.quoted[last - 1] === 1) reach++
  }
  return reach
}

/** "she" needs a woman, or somebody alone. */
function surely(someone: Someone, pronoun: 'man' | 'woman' | 'either', here: readonly Seen[]): Someone | undefined {
  if (pronoun === 'woman' && someone.sex !== 'f' && new Set(here.map((x) => x.someone.id)).size > 1) return undefined
  return someone
}

const HIGH: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'state',
  'government',
  'vice',
  'foreign',
  'defence',
  'finance',
  'interior',
  'minister',
  'royal',
  'secretary-general',
  'spokesman',
  'speaker',
  'ambassador',
  'envoy',
  'adviser',
  'secretary',
  'director',
  'commander',
  'leader',
  'diplomat',
])

/** Kinds of office that a wider word may stand for: "the diplomat" is the foreign minister too. */
function covers(word: TitleKind, office: TitleKind): boolean {
  if (word === office) return true
  if (word === 'minister')
    return office === 'foreign' || office === 'defence' || office === 'finance' || office === 'interior'
  if (word === 'diplomat')
    return (
      office === 'foreign' ||
      office === 'ambassador' ||
      office === 'envoy' ||
      office === 'spokesman' ||
      office === 'secretary'
    )
  if (word === 'leader') return office === 'state' || office === 'government'
  return false
}

/** Titles of several people: "президенты четырёх стран" is nobody of the report. */
const SEVERAL =
  /^(?:вице)?(?:президент|премьер|министр|лидер|канцлер|секретар|госсекретар|посл|руководител|председател|представител|советник|спикер|директор)(?:ы|и|ов|ей|ами|ями|ам|ям|ах|ях)$/

/** The person of the report whose office a description names. */
function described(g: Ground, post: PostMark, people: readonly Someone[], seen: readonly Seen[]): Someone | undefined {
  if (!HIGH.has(post.kind) && !post.counterpart) return undefined
  // "a minister", "ministers", "the minister's office" name nobody.
  if (g.language.code === 'en') {
    const before = g.tokens[post.first - 1]?.norm ?? ''
    if (/^(?:a|an|any|every|each|another|some|two|three|no)$/.test(before)) return undefined
    if (/s$/.test(g.tokens[post.titleLast - 1]!.norm) && !/(?:affairs|state)$/.test(g.tokens[post.titleLast - 1]!.norm))
      return undefined
  }
  if (g.language.code === 'ru' && SEVERAL.test(g.tokens[post.first]!.norm)) return undefined
  let kind = post.kind
  const country = post.country
  if (post.counterpart) {
    const last = [...seen].reverse().find((x) => x.someone.posts.length > 0)
    const office = last?.someone.posts[0]
    if (!office || !country) return undefined
    kind = office.kind
  }
  // "The former chancellor" is who is told of as a former one, and stands in need of a state.
  if (post.future || (post.past && !(country && g.language.code === 'ru'))) return undefined
  const newly = isNew(g, post)
  const fits = people.filter((p) =>
    p.posts.some(
      (o) =>
        covers(kind, o.kind) &&
        (o.deputy === post.deputy || kind === 'diplomat') &&
        o.past === post.past &&
        // "The new minister" is not whom the report calls the minister.
        (!newly || isNew(g, o)) &&
        (country === undefined || p.country === country || o.country === country) &&
        // An office named with a body is that body's.
        (!post.organisation ||
          !o.organisation ||
          post.organisation.words.join(' ') === o.organisation.words.join(' ') ||
          o.country === country),
    ),
  )
  if (fits.length === 0) return country && !post.organisation ? stateless(post, kind, country, people) : undefined
  // Only who was named already can be meant, but for a title that names the office in full.
  const before = fits.filter((p) => p.members[0]!.first < post.first)
  // A headline names the office, the text its holder.
  const list = before.length > 0 ? before : country || post.first < (g.sentences[0]?.last ?? 0) ? fits : []
  if (list.length === 1) {
    const one = list[0]!
    // Without a country the nearest holder must be near, or the only one of the report.
    return one
  }
  if (list.length > 1) {
    const recent = [...seen].reverse().find((x) => list.includes(x.someone))
    const rivals = new Set(list.filter((p) => country === undefined || p.country === country).map((p) => p.id))
    if (recent && rivals.size === 1) return recent.someone
  }
  return undefined
}

/** Whether a Russian post is told of as one that somebody has just come to. */
function isNew(g: Ground, post: PostMark): boolean {
  if (g.language.code !== 'ru') return false
  for (let i = post.first; i < post.titleFirst; i++) if (NEW.test(g.tokens[i]!.norm)) return true
  return false
}
const NEW = /^нов(?:ый|ая|ого|ой|ому|ым|ом|ую)$/

/** The only holder of such an office, named before, of whom no state is told: the description tells it. */
function stateless(post: PostMark, kind: TitleKind, country: string, people: readonly Someone[]): Someone | undefined {
  if (kind === 'diplomat' || kind === 'leader' || post.counterpart) return undefined
  const list = people.filter(
    (p) =>
      p.country === undefined &&
      p.members[0]!.first < post.first &&
      p.posts.some((o) => o.kind === kind && o.deputy === post.deputy && !o.past && !o.future && !o.organisation),
  )
  if (list.length !== 1) return undefined
  list[0]!.country = country
  return list[0]
}

function isDefinite(g: Ground, i: number): boolean {
  if (g.language.code === 'en') return g.tokens[i - 1]?.norm === 'the' && g.tokens[i + 1]?.norm !== 'of'
  if (g.language.code === 'ur') {
    const before = g.tokens[i - 1]?.norm ?? ''
    return (
      !/^(?:ایک|کسی|کے|کی|کا|ہر|دو)$/.test(before) &&
      !g.nameAt[i - 1] &&
      !g.language.countries.demonym([before]) &&
      /^(?:نے|کے|کی|کا|کو|سے)$/.test(g.tokens[i + 1]?.norm ?? '')
    )
  }
  const next = g.tokens[i + 1]
  return (
    !g.nameAt[i + 1] &&
    (!next || next.kind === 'sign' || next.kind === 'word') &&
    !g.language.countries.demonym([g.tokens[i - 1]?.norm ?? ''])
  )
}

/**
 * "The ministry" for МИД, "the American ministry" for Госдеп: the one body of that kind named before,
 * of the state whose adjective stands before the noun. Absent: undefined where several fit, or another noun follows in the genitive.
 */
function bodyOfKind(
  g: Ground,
  lexicon: Lexicon,
  noun: string,
  at: number,
  bodies: readonly SomeBody[],
): SomeBody | undefined {
  const kind = lexicon.bodyKinds.get(noun)
  const next = g.tokens[at + 1]
  // "ведомство Ростуризм": a name follows, known or not; "министерство обороны": another body.
  const named = g.nameAt[at + 1] || (next?.kind === 'word' && /^\p{Lu}/u.test(g.text.slice(next.start, next.end)))
  if (!kind || named || /(?:ов|ых|их|ого|его|ей|ства|ции|сти|ны)$/.test(next?.norm ?? '')) return undefined
  const country = g.language.countries.demonym([g.tokens[at - 1]?.norm ?? ''])?.code
  let found: SomeBody | undefined
  for (const body of bodies) {
    if (body.members[0]!.first >= at) break
    if (country && body.country !== country) continue
    if (!body.members.some((m) => lexicon.kinds.at(g.tokens, m.first, m.last)?.value === kind)) continue
    if (found) return undefined
    found = body
  }
  return found
}

/** The body whose name holds the noun, when there is one only, and it was named before. */
function bodyMeant(g: Ground, noun: string, at: number, bodies: readonly SomeBody[]): SomeBody | undefined {
  const key = noun.length > 4 ? noun.slice(0, Math.max(4, noun.length - 2)) : noun
  let found: SomeBody | undefined
  for (const body of bodies) {
    if (body.members[0]!.first >= at) continue
    const has = body.members.some(
      (m) =>
        m.words.length > 1 && m.words.some((w) => w === noun || (w.startsWith(key) && w.length <= noun.length + 3)),
    )
    if (!has) continue
    if (found) return undefined
    found = body
  }
  // A Russian noun followed by a word in the genitive is another body: "министерство обороны".
  if (found && g.language.code === 'ru') {
    const next = g.tokens[at + 1]
    const verb = /[аеиоуыя]л(?:а|о|и)?(?:с[ья])?$/.test(next?.norm ?? '')
    if (next?.kind === 'word' && !verb && /(?:ов|ий|ого|ы|и|а|я)$/.test(next.norm)) return undefined
  }
  return found
}
