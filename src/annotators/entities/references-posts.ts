/** Whom a description by an office means: "the Russian foreign minister", "the diplomat". */
import type { TitleKind } from '../../languages/tables/titles.ts'
import type { Ground, PostMark } from './ground.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Seen, Someone } from './someone.ts'

/** Whether a post is that of several people: "وزرائے خارجہ" means nobody in particular. */
export function ofSeveral({ tokens, language }: Ground, post: PostMark): boolean {
  const { severalWithin } = lexiconOf(language).references
  for (let i = post.first; i < post.last; i++) if (severalWithin.test(tokens[i]!.norm)) return true
  return false
}

/** Offices that a description may stand for. */
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

/** The person of the report whose office a description names. `ofState`: it begins with the name of a state. */
export function described(
  g: Ground,
  post: PostMark,
  people: readonly Someone[],
  seen: readonly Seen[],
  ofState = false,
): Someone | undefined {
  const { references: r } = lexiconOf(g.language)
  // "گھانا کے وزیر مواصلات": behind a state's name one of several ministers, of whom it is not told which.
  if (ofState && post.kind === 'minister') return undefined
  if (!HIGH.has(post.kind) && !post.counterpart) return undefined
  // "a minister", "ministers", "президенты четырёх стран" name nobody.
  if (r.notOne.has(g.tokens[post.first - 1]?.norm ?? '')) return undefined
  if (r.plural.test(g.tokens[post.titleLast - 1]!.norm) || r.several.test(g.tokens[post.first]!.norm)) return undefined
  let kind = post.kind
  const country = post.country
  if (post.counterpart) {
    const last = [...seen].reverse().find((x) => x.someone.posts.length > 0)
    const office = last?.someone.posts[0]
    if (!office || !country) return undefined
    kind = office.kind
  }
  // "Министр по делам рыбаков" is not the foreign minister.
  if (kind === 'minister' && r.charge.test(`${g.tokens[post.last]?.norm} ${g.tokens[post.last + 1]?.norm}`))
    return undefined
  // "The former chancellor" is who is told of as a former one, and stands in need of a state.
  if (post.future || (post.past && !(country && g.language.titles.owners === 'cased'))) return undefined
  const newly = isNew(g, r, post)
  const fits = people.filter((p) =>
    p.posts.some(
      (o) =>
        covers(kind, o.kind) &&
        (isDeputy(g, r, o) === isDeputy(g, r, post) || kind === 'diplomat') &&
        o.past === post.past &&
        // "The new minister" is not whom the report calls the minister.
        (!newly || isNew(g, r, o)) &&
        (country === undefined || p.country === country || o.country === country) &&
        // An office named with a body is that body's.
        (!post.organisation ||
          !o.organisation ||
          post.organisation.words.join(' ') === o.organisation.words.join(' ') ||
          o.country === country),
    ),
  )
  if (fits.length === 0)
    return country && !post.organisation && !ofState ? stateless(post, kind, country, people) : undefined
  // Only who was named already can be meant, but for a title that names the office in full.
  const before = fits.filter((p) => p.members[0]!.first < post.first)
  // A headline names the office, the text its holder.
  const list = before.length > 0 ? before : country || post.first < (g.sentences[0]?.last ?? 0) ? fits : []
  if (list.length === 1) return list[0]
  if (list.length > 1) {
    const recent = [...seen].reverse().find((x) => list.includes(x.someone))
    const rivals = new Set(list.filter((p) => country === undefined || p.country === country).map((p) => p.id))
    if (recent && rivals.size === 1) return recent.someone
  }
  return undefined
}

/** Whether a post is a deputy's: "заместитель министра" is not the minister. */
const isDeputy = (g: Ground, r: Lexicon['references'], post: PostMark): boolean =>
  post.deputy || r.deputy.test(g.tokens[post.titleFirst]!.norm)

/** Whether a post is told of as one that somebody has just come to. */
function isNew(g: Ground, r: Lexicon['references'], post: PostMark): boolean {
  for (let i = post.first; i < post.titleFirst; i++) if (r.newly.test(g.tokens[i]!.norm)) return true
  return false
}
/** The only holder of such an office, named before, of whom no state is told: the description tells it. */
function stateless(post: PostMark, kind: TitleKind, country: string, people: readonly Someone[]): Someone | undefined {
  // "پوپ": an office that only one state has tells nothing of another's holder.
  if (kind === 'diplomat' || kind === 'leader' || post.counterpart || post.soleState) return undefined
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
