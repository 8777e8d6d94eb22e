/** The words of ranks in each language. */

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

/** By rank, phrases parted by "|". Each word is the beginning of a folded word (`text/fold.ts`); one behind "=" is whole. */
export type RankWords = { readonly [rank in (typeof RANKS)[number]]?: string }
