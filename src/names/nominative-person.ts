/** The nominative of a person's name: one case and one gender must explain all of its words. */

import { isKnown, likelihood, ofGiven, WEIGHT } from './case-likelihood.ts'
import { CASES, type Case, CONSONANT, type Gender, type Guess } from './cases.ts'
import { wordIn } from './declension.ts'
import { MEN } from './given-names.ts'

/** Names without a word around them to tell the case stand in the genitive about as often as in the nominative: it has no prior against it. */
const PERSON_PRIOR: { readonly [c in Case]: number } = { nom: 0, gen: 1.9, dat: -1.6, acc: -1.4, ins: -1.2, prp: -1.6 }

/** A name stands in the case of its title and preposition, whatever its endings look like, or not in a case at all: "президент Дина Болуарте". */
const SURE = -8
/** Of the cases that a title or preposition asks for only the instrumental shows itself by endings that few nominatives have. */
const UNDECLINED = -4
/** What speaks against a part that keeps a form which no rule explains beside others that change: "с Бадром Абдель-Аты". */
const STIFF = -1

/** Words that belong to names and never change: "аль", "бин", initials; and words in other letters or all capitals. */
const stays = (word: string, lower: string): boolean =>
  !/^[а-яё]+$/.test(lower) ||
  word.length < 3 ||
  (word.length > 1 && word === word.toUpperCase()) ||
  /^(?:аль|эль|бен|бин|ибн|абу|фон|ван|дер|де|ди|да|ас|аш|ан|ад|ар|оглы|кызы|заде|уль|уд|ур|ус|эд|эс|эн|эт)$/.test(
    lower,
  )

/** The words, in small letters, in the nominative; as they are where no case explains them. `joined`: whether a hyphen follows each word. */
export function ofPerson(
  words: readonly string[],
  lower: readonly string[],
  joined: readonly boolean[],
  hints: { readonly cases?: readonly Case[]; readonly gender?: 'm' | 'f' },
): readonly string[] {
  // "британцы", "россияне", "лейбористы" are many people, and no case of one's name.
  if (lower.length === 1 && MANY.test(lower[0]!)) return lower
  let best: { words: string[]; score: number } | undefined
  for (const gender of ['m', 'f'] as const) {
    if (hints.gender && hints.gender !== gender) continue
    for (const c of CASES) {
      let score = PERSON_PRIOR[c] + (gender === 'f' ? WEIGHT.woman : 0)
      if (hints.cases && !hints.cases.includes(c)) score += c === 'nom' && hints.cases[0] !== 'ins' ? UNDECLINED : SURE
      const out: string[] = []
      let changed = 0
      for (let i = 0; i < lower.length; i++) {
        if (stays(words[i]!, lower[i]!)) {
          out.push(lower[i]!)
          continue
        }
        const [plain, kept] = [wordIn(lower[i]!, c, gender), leading(lower, i, joined)]
        const guess = better(plain, kept, gender) ?? (hints.cases?.includes(c) ? stiff(lower, i) : undefined)
        if (!guess) {
          out.length = 0
          break
        }
        score += guess.score
        if (lower.length > 1 && i === 0) score += ofGiven(guess.word, gender)
        if (guess.word !== lower[i]) changed++
        out.push(guess.word)
      }
      if (out.length !== lower.length) continue
      if (c === 'nom') score -= unlikelyNominative(lower)
      // A case in which no word changes says nothing: the nominative says it as well.
      if (c !== 'nom' && changed === 0) continue
      if (!best || score > best.score) best = { words: out, score }
    }
  }
  return best?.words ?? lower
}

const MANY = /(?:[^аеиоуыэюя]цы|[ая]не|исты)$/

/** A part that keeps its form in all cases because another follows: "Касым-Жомарта", "Ким Чен Ына". */
function leading(lower: readonly string[], i: number, joined: readonly boolean[]): Guess | undefined {
  const word = lower[i]!
  if (i + 1 >= lower.length || !CONSONANT.test(word)) return undefined
  const eastern = lower.length > 1 && lower.every((w) => w.length <= 7) && word.length <= 4 && !MEN.has(word)
  if (!joined[i] && !eastern) return undefined
  return { word, score: likelihood(word) - (joined[i] ? 1 : WEIGHT.unchanged) }
}

/** A foreign part that does not change beside one that does: one in -ы, or any before the last. */
function stiff(lower: readonly string[], i: number): Guess | undefined {
  const word = lower[i]!
  if (lower.length < 2 || (i + 1 === lower.length ? !word.endsWith('ы') : !/[бвгджзйклмнпрстфхцчшщьы]$/.test(word)))
    return undefined
  return { word, score: STIFF }
}

/** The likelier of two forms, a known first name before all others. */
function better(a: Guess | undefined, b: Guess | undefined, gender: Gender): Guess | undefined {
  if (!a || !b) return a ?? b
  return b.score + ofGiven(b.word, gender) > a.score + ofGiven(a.word, gender) ? b : a
}

/** What speaks against the nominative of a whole name, though each of its words could stand in it. */
function unlikelyNominative(lower: readonly string[]): number {
  const [given, surname] = [lower[0]!, lower.at(-1)!]
  if (!/[^аеиоуыэюя]а$/.test(surname)) return 0
  // "Дональда": known without its ending, and not with it.
  const hidden = /[^аеиоуыэюя]а$/.test(given) && isKnown(given.slice(0, -1)) && !isKnown(given) ? WEIGHT.hidden : 0
  // "Джо Байдена", "Энтони Блинкена": the given name shows no case, the surname does.
  const shows = lower.length > 1 && /[оуэеиы]$/.test(given) && !isKnown(surname)
  const bare = shows ? WEIGHT.bare * (MEN.has(given) ? 1.5 : 1) : 0
  return hidden + bare
}
