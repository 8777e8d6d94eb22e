/**
 * The words of one language by which the register tells things apart, and the classes they stand for, which hold across languages.
 *
 * A field is a text of beginnings of folded words (`text/fold.ts`), parted by "|": each stands for every word that begins so, with a space
 * behind it for the whole word; a space within it stands for what parts words. Every field and every class may be left out: then nothing
 * is told by that language's words.
 */
import type { EngagementKind } from '../../model/reading.ts'

/**
 * In order: words that stand for one rank are not looked at again for those below it ("vice president" is no president).
 * The names are kept in drafts: do not rename one.
 */
export const RANKS = [
  'deputy head',
  'deputy foreign minister',
  'foreign minister',
  'defence minister',
  'interior minister',
  'finance minister',
  'trade minister',
  'energy minister',
  'agriculture minister',
  'health minister',
  'justice minister',
  'transport minister',
  'culture minister',
  'security adviser',
  'speaker',
  'military chief',
  'envoy',
  'head of government',
  'head of state',
] as const

/** What standing bodies are about. In order: the first that fits is the leading one. The names are kept in drafts. */
export const SUBJECTS = [
  'terrorism',
  'narcotics',
  'nuclear',
  'defence',
  'security',
  'border',
  'water',
  'trade',
  'energy',
  'finance',
  'science',
  'agriculture',
  'transport',
  'consular',
  'justice',
  'parliament',
  'culture',
  'health',
  'climate',
  'information',
  'political',
] as const

/** Kinds of encounter that a promise may speak of. In order: the first whose word stands in it is taken. */
export const PROMISED_KINDS = [
  'session',
  'visit',
  'call',
  'conference',
  'meeting',
] as const satisfies readonly EngagementKind[]

/** Organs of a body. In order: the first whose words stand in the name is taken. */
export const ORGANS = [
  'general assembly',
  'security council',
  'foreign ministers',
  'defence ministers',
  'heads of government',
  'heads of state',
] as const

/** Kinds of gathering. In order: the first whose words stand in the name is taken. */
export const GATHERINGS = ['heads of state', 'assembly', 'conference', 'congress', 'forum'] as const

/** What a standing body is formally, in order. Reports take a commission and a committee for one another, above all across languages. */
export const FORMS = [
  'group',
  'task force',
  'commission',
  'council',
  'dialogue',
  'consultations',
  'mechanism',
  'talks',
] as const

/** Words of their own that bodies of many sides have. */
export const QUALITIES = [
  'high',
  'ministerial',
  'strategic',
  'peace',
  'democracy',
  'recovery',
  'rights',
  'human',
  'interregional',
] as const

/** What an agreement is on. Narrower than SUBJECTS: an agreement on free trade and one on investments are both of trade. */
export const TOPICS = [
  'free trade',
  'preferential trade',
  'transit',
  'investment',
  'double taxation',
  'customs',
  'extradition',
  'legal help',
  'prisoners',
  'visas',
  'labour',
  'aviation',
  'railways',
  'gas',
  'oil',
  'electricity',
  'nuclear',
  'water',
  'border',
  'ceasefire',
  'peace',
  'defence',
  'security',
  'terrorism',
  'minerals',
  'agriculture',
  'education',
  'tourism',
  'culture',
  'health',
  'space',
  'currency',
] as const

/** Papers that are signed. The treaty and the agreement are one word in Urdu, so they are one here. */
export const PAPERS = ['agreement', 'memorandum', 'contract'] as const

type WordsOf<Classes extends readonly string[]> = { readonly [name in Classes[number]]?: string }

export interface RegisterWords {
  /** What is done is told by the last words of a clause. */
  readonly verbLast?: true
  /** Phrases instead of beginnings: each of their words is a beginning, one behind "=" is whole. */
  readonly ranks?: WordsOf<typeof RANKS>
  readonly subjects?: WordsOf<typeof SUBJECTS>
  readonly encounters?: WordsOf<typeof PROMISED_KINDS>
  /** Founding a body: who does so promises no session of it. */
  readonly founding?: string
  readonly organs?: WordsOf<typeof ORGANS>
  readonly gatherings?: WordsOf<typeof GATHERINGS>
  readonly forms?: WordsOf<typeof FORMS>
  /** In no name do these tell one body from another: words of joining, of number, of rank, of sitting. */
  readonly formal?: string
  /** Nor these in the name of a gathering. */
  readonly formalInGatherings?: string
  /** What sides are called beside their names in `states.ts`: ISO 3166-1 alpha-2 or the short name of a body. */
  readonly sides?: { readonly [party: string]: string }
  /** Whole words that begin like the name of a side and are none of it. */
  readonly noSides?: string
  readonly qualities?: WordsOf<typeof QUALITIES>
  readonly topics?: WordsOf<typeof TOPICS>
  readonly papers?: WordsOf<typeof PAPERS>
  /**
   * Several papers, papers about the paper, what comes before it, and what is not so: with one of these it is not told which paper
   * was signed.
   */
  readonly otherPapers?: string
  /** Signing that is yet to come, or any signing. */
  readonly toSign?: string
  /** Whole phrases by which the reader tells that an agreement was signed. */
  readonly signed?: string
  /** Where `signed` is a noun: the whole verbs behind it that say it was done, and those that say it was agreed on. */
  readonly done?: string
  readonly toDo?: string
  /** Whole words beside the verb: it was not done, or before what is told. */
  readonly unsigned?: string
}
