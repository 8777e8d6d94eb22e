/** What several agree, as English reports tell it: by whom, and until when. */
import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

/** Each outcome told, as "agreement KE,UG by 2026-12: what". */
function told(text: string): string[] {
  const { outcomes, document } = readingFrom({ id: 'x', lang: 'en', text, published: '2026-03-10' })
  return outcomes.map(
    (o) =>
      `${o.kind} ${o.by.join()}${o.due ? ` by ${o.due}` : ''}: ${document.text.slice(o.content.start, o.content.end)}`,
  )
}

test.each([
  [
    'The foreign ministers of Chile and Peru, meeting in Lima on Tuesday, decided to reopen the border crossing by the first of April.',
    ['agreement CL,PE by 2026-04-01: to reopen the border crossing by the first of April'],
  ],
  [
    'Malaysia, Indonesia and Thailand have decided to set up a joint patrol in the strait.',
    ['agreement MY,ID,TH: to set up a joint patrol in the strait'],
  ],
  [
    'The two ministers signed a memorandum of understanding on fisheries and agreed to establish a joint commission by the end of 2026.',
    [
      'agreement : a memorandum of understanding on fisheries',
      'agreement  by 2026: to establish a joint commission by the end of 2026',
    ],
  ],
  [
    'A memorandum of understanding on tourism was signed by the two ministers.',
    ['agreement : A memorandum of understanding on tourism'],
  ],
  [
    'Georgia and Armenia initialled an agreement on visa-free travel late on Monday.',
    ['agreement GE,AM: an agreement on visa-free travel'],
  ],
  ['Armenia and Georgia agreed the text of a border treaty.', ['agreement AM,GE: the text of a border treaty']],
  [
    'The leaders of the five countries endorsed a plan to build a railway to the sea.',
    ['agreement : a plan to build a railway to the sea'],
  ],
  [
    'The UN Security Council adopted a resolution on the mission in Mali.',
    ['agreement UN: a resolution on the mission'],
  ],
  [
    'EU foreign ministers agreed on a new package of sanctions on Belarus.',
    ['agreement EU: a new package of sanctions on Belarus'],
  ],
  [
    'NATO defence ministers have decided to increase spending by 2035.',
    ['agreement NATO by 2035: to increase spending by 2035'],
  ],
  [
    'Nepal and Bhutan established diplomatic relations on Tuesday.',
    ['agreement NP,BT: established diplomatic relations on Tuesday'],
  ],
])('%s', (text, outcomes) => expect(told(text)).toEqual(outcomes))

test.each([
  'Kenya decided to raise the price of bread in shops across Nairobi.',
  'Three regimes in the region left ECOWAS and adopted a flag of their own.',
  'To improve its ties with NATO and Ukraine, the company decided to appoint a new manager.',
  'Latvia and Estonia have not decided to leave the convention.',
  'Three EU regulations must be adopted: one on loans, one on the budget.',
  'The UN envoy adopted a cautious tone on Friday.',
])('tells of no agreement: %s', (text) => expect(told(text)).toEqual([]))
