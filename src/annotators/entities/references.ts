/** Finds whom pronouns and descriptions mean: "he", "the Russian foreign minister", "the ministry". Unresolved is better than wrong. */
import type { ReferenceMark } from '../../model/marks.ts'
import { MEN, WOMEN } from '../../names/given-names.ts'
import type { Ground, PostMark } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Named } from './named.ts'
import { bodyFor } from './references-bodies.ts'
import { described, ofSeveral } from './references-posts.ts'
import { meant, pronounAt } from './references-pronouns.ts'
import type { Seen, SomeBody, Someone } from './someone.ts'

/** The references of a document, in order. */
export function referencesOf(
  ground: Ground,
  posts: readonly PostMark[],
  people: readonly Someone[],
  bodies: readonly SomeBody[],
): ReferenceMark[] {
  const lexicon = lexiconOf(ground.language)
  const { tokens, nameAt } = ground
  const cased = ground.language.titles.owners === 'cased'
  const whose = new Map<number, Someone>()
  for (const someone of people) for (const m of someone.members) whose.set(m.index, someone)
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
      // "پاکستان کے وزیر اعظم": a state's name that only opens the description of an office.
      const post = postAt.get(i)
      const owned =
        ground.language.titles.owners === 'marked' &&
        name?.type === 'LOC' &&
        post !== undefined &&
        name.last <= post.titleFirst
      if (name && name.first === i && !owned) {
        const someone = whose.get(name.index)
        if (someone) {
          const subject = isSubject(ground, lexicon, name, first) && !(cased && isOblique(lexicon, name, someone))
          see(someone, i, s, subject)
          // Where nouns have cases the subject may follow whom the sentence tells of in another.
          if (subject || !cased) first = false
        }
        i = Math.max(name.last, i + 1)
        continue
      }
      if (post) {
        // "President [Vladimir] Putin": the given name that an agency put in is the holder's.
        const holder = post.holder || tokens[post.last]?.norm === '['
        const found = holder || ofSeveral(ground, post) ? undefined : described(ground, post, people, seen, owned)
        if (found) {
          const opens = owned ? post.titleFirst : post.first
          out.push({ start: tokens[opens]!.start, end: tokens[post.last - 1]!.end, entity: found.id })
          see(found, i, s, first)
          first = false
          i = post.last
          continue
        }
      }
      if (owned) {
        i = name.last
        continue
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
        const body = bodyFor(ground, lexicon, noun.value, i, bodies)
        if (body) out.push({ start: tokens[i]!.start, end: tokens[noun.last - 1]!.end, entity: body.id })
      }
      i++
    }
  })
  return out
}

/** Whether a name is what its sentence is about: before the mark of a doer, or the first person, not after a preposition. */
function isSubject(g: Ground, { references: r }: Lexicon, name: Named, first: boolean): boolean {
  const after = g.tokens[name.last]?.norm ?? ''
  if (r.doer.has(after)) return true
  if (!first) return false
  if (r.speechOwner.has(after) && r.speech.has(g.tokens[name.last + 1]?.norm ?? '')) return true
  const before = g.tokens[name.first - 1]?.norm ?? ''
  return !r.notBehind.has(after) && !r.notBefore.has(before) && !hasObliqueTitle(g, r, name.first)
}

/** "С японским премьером Мори": the title before a name shows that the name is no subject. */
function hasObliqueTitle(g: Ground, r: Lexicon['references'], name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - 5); i--) {
    const t = g.tokens[i]!
    // "Послом вместо Панова назначен Белов": another name parts the title from this one.
    if ((t.kind === 'sign' && t.norm !== '-') || g.nameAt[i]?.type === 'PER') return false
    if (r.obliqueTitle.test(t.norm)) return true
    if (r.plainTitle.has(t.norm)) return false
  }
  return false
}

/** "Бориса", "Петрова" beside "Петров": a name in another case than the subject's, as far as a given name or another mention tells. */
function isOblique({ references: r }: Lexicon, name: Named, someone: Someone): boolean {
  const given = name.words[0]!
  if (name.words.length > 1) {
    if (MEN.has(given) || WOMEN.has(given)) return false
    const stem = given.replace(r.givenEnding, '')
    if (
      stem !== given &&
      (r.manEndings.some((e) => MEN.has(stem + e)) || r.womanEndings.some((e) => WOMEN.has(stem + e)))
    )
      return true
  }
  const last = name.words[name.words.length - 1]!
  return someone.members.some((m) => {
    const other = m.words[m.words.length - 1]!
    return other.length < last.length && last.length - other.length <= 2 && last.startsWith(other)
  })
}
