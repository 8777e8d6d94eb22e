/** The forms of English verbs, from their infinitives. Source: grammar; the irregular ones are listed. */
import type { ActVerb, VerbForm } from '../tables/acts.ts'

/** Infinitive: past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  beat: ['beat', 'beaten'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  cut: ['cut', 'cut'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  overrun: ['overran', 'overrun'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  retake: ['retook', 'retaken'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
}

/** Verbs whose last letter is doubled though their last syllable is not their only one. */
const DOUBLED = new Set(['expel', 'compel', 'rebel', 'deter', 'kidnap', 'repel', 'abet', 'permit'])

const isShort = (w: string) => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(w)

function pastOf(w: string): string {
  if (w.endsWith('e')) return `${w}d`
  if (/[^aeiou]y$/.test(w)) return `${w.slice(0, -1)}ied`
  return isShort(w) || DOUBLED.has(w) ? `${w + w.at(-1)}ed` : `${w}ed`
}

function ingOf(w: string): string {
  if (/[^eoy]e$/.test(w)) return w.endsWith('ie') ? `${w.slice(0, -2)}ying` : `${w.slice(0, -1)}ing`
  return isShort(w) || DOUBLED.has(w) ? `${w + w.at(-1)}ing` : `${w}ing`
}

function nowOf(w: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(w)) return `${w}es`
  return /[^aeiou]y$/.test(w) ? `${w.slice(0, -1)}ies` : `${w}s`
}

/** Every form of a verb, each with what it is. */
export function formsOf(w: string): readonly (readonly [form: VerbForm, word: string])[] {
  const irregular = IRREGULAR[w]
  const past: (readonly [VerbForm, string])[] =
    irregular && irregular[0] !== irregular[1]
      ? [
          ['past', irregular[0]],
          ['participle', irregular[1]],
        ]
      : [['both', irregular?.[0] ?? pastOf(w)]]
  return [...past, ['now', nowOf(w)], ['ing', ingOf(w)], ['base', w]]
}

/** Verbs in every form, from rows of infinitives with the words that follow them. */
export const verbsOf = (rows: readonly (readonly [ActVerb['act'], ActVerb['frame'], string])[]): readonly ActVerb[] =>
  rows.flatMap(([act, frame, list]) =>
    list.split('|').flatMap((phrase) => {
      const [head, ...rest] = phrase.trim().split(' ')
      return head!
        .split('/')
        .flatMap((h) => formsOf(h).map(([form, word]) => ({ act, frame, form, words: [word, ...rest].join(' ') })))
    }),
  )
