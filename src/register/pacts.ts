/**
 * What an agreement is on, as its title tells it, in classes that hold across languages, narrower than the subjects of bodies: an agreement
 * on free trade and one on investments are both of trade, and the signing of the one is not that of the other.
 *
 * Source: titles of bilateral treaties as the foreign ministries of Pakistan, Russia and their neighbours publish them.
 */
import { remembered } from '../model/remember.ts'
import { foldPhrase } from '../text/fold.ts'
import { classesNamed, holdsStem, spaced } from './stems.ts'
import { all, classes } from './words/index.ts'
import { PAPERS, TOPICS } from './words/words.ts'

const ON = classes(TOPICS, (w) => w.topics)
const OF = classes(PAPERS, (w) => w.papers)
const OTHER = all((w) => w.otherPapers)
const TO_SIGN = all((w) => w.toSign)

/**
 * The one paper that words speak of, as "agreement on free trade". Absent: none is told, or more than one may be meant, or something
 * is told of it that is no signing of it.
 */
export const pactIn = remembered(10_000, told, 300)

function told(words: string): string | undefined {
  const text = spaced(foldPhrase(words))
  if (holdsStem(text, OTHER)) return undefined
  const papers = classesNamed(text, OF)
  const topics = classesNamed(text, ON)
  return papers.length === 1 && topics.length === 1 ? `${papers[0]} on ${topics[0]}` : undefined
}

/** The paper that a promise is to sign. */
export const pactToSign = (words: string): string | undefined =>
  holdsStem(spaced(foldPhrase(words)), TO_SIGN) ? pactIn(words) : undefined
