/** What English reports tell as promised without a plain "will" or "pledged": decided alone, told by a speaker, given by a passive, accepted, or to come into force. */
import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'
import { read } from '../../../pipeline.ts'

/** Each promise told, as "KE by 2026-12: what". */
function promised(text: string): string[] {
  const { outcomes, document } = readingFrom({ id: 'x', lang: 'en', text, published: '2026-03-10' })
  return outcomes
    .filter((o) => o.kind === 'commitment')
    .map((o) => `${o.by.join()}${o.due ? ` by ${o.due}` : ''}: ${document.text.slice(o.content.start, o.content.end)}`)
}

const MET = 'President Lucas Ferreira of Brazil met with President Amina Diallo of Senegal in Dakar on Monday.'
const SIGNED = 'Kenya and Tanzania signed a customs agreement in Arusha on Friday'

test.each([
  [
    'Finland promised to ratify the agreement by 1 July 2026, provided that parliament approves it.',
    ['FI by 2026-07-01: ratify the agreement by 1 July 2026, provided that parliament approves it'],
  ],
  [
    'Lithuania will withdraw from the convention on cluster munitions, its defence ministry said.',
    ['LT: Lithuania will withdraw from the convention on cluster munitions'],
  ],
  [
    'Italy will host the next round of talks in Rome in April.',
    ['IT by 2026-04: Italy will host the next round of talks in Rome in April'],
  ],
  ['New Zealand has decided to reopen its embassy in Baghdad.', ['NZ: reopen its embassy in Baghdad']],
  [
    "Hungary's foreign minister said his government would send a medical team to Lebanon next month.",
    ['HU by 2026-04: send a medical team to Lebanon next month'],
  ],
  [
    'The Czech president told reporters that his country would supply ammunition to Ukraine.',
    ['CZ: supply ammunition to Ukraine'],
  ],
  [
    'Two patrol boats will be delivered by Norway to the Ghanaian navy by June 2027.',
    ['NO by 2027-06: Two patrol boats will be delivered by Norway to the Ghanaian navy by June 2027'],
  ],
  ['Spain is to open a consulate in Erbil next year.', ['ES by 2027: Spain is to open a consulate in Erbil next year']],
  ['The UAE has committed $100 million to a fund for Sudan.', ['AE: $100 million to a fund for Sudan']],
  [
    'Turkey has agreed to supply gas to Syria through a new pipeline.',
    ['TR: to supply gas to Syria through a new pipeline'],
  ],
  [
    `${MET} He invited her to visit Brasilia later this year, and she accepted the invitation.`,
    ['SN by 2026: to visit Brasilia later this year, and she accepted the invitation'],
  ],
  [
    `${SIGNED}. It will enter into force on 1 July 2026.`,
    ['KE,TZ by 2026-07-01: It will enter into force on 1 July 2026'],
  ],
  [
    `${SIGNED}, under which Tanzania will lift the ban on Kenyan maize by the end of April.`,
    ['TZ by 2026-04: Tanzania will lift the ban on Kenyan maize by the end of April'],
  ],
  [
    `${SIGNED}. Under the agreement, both countries will open their borders starting in June.`,
    ['KE,TZ by 2026-06: Under the agreement, both countries will open their borders starting in June'],
  ],
  [
    'The Ukrainian and Hungarian foreign ministers agreed to launch consultations, with the first round to be held in Uzhhorod on 12 May.',
    ['UA,HU by 2026-05-12: the first round to be held in Uzhhorod on 12 May'],
  ],
  [
    'Mexico will begin exporting natural gas to Guatemala in the third quarter of 2026.',
    ['MX by 2026: Mexico will begin exporting natural gas to Guatemala in the third quarter of 2026'],
  ],
  [
    'The Dutch government said it would send a hospital ship to Romania in the autumn.',
    ['NL by 2026: send a hospital ship to Romania in the autumn'],
  ],
])('%s', (text, outcomes) => expect(promised(text)).toEqual(outcomes))

test.each([
  'Kenya decided to send its troops across the Ugandan border in 1979.',
  'Latvia has decided not to withdraw from the convention.',
  'The Czech president told reporters that his country would not supply ammunition to Ukraine.',
  'The roads will be led by the weather, France said of its mission in Niger.',
  'The work undertaken to lift the wreck off Ghana by France went well.',
  'Norway has committed $3 billion to Ukraine since 2022.',
  `${MET} He invited her to visit Brasilia, but she has not accepted.`,
  `${MET} She accepted the argument.`,
  `${SIGNED}. The tax will take effect on Kenyan tea.`,
  'Turkey is to the south of Ukraine.',
  'Spain is to decide on a consulate in Erbil.',
])('promises nothing: %s', (text) => expect(promised(text)).toEqual([]))

test('a month by which something is to be done that was agreed is yet to come', () => {
  const result = read({
    id: 'x',
    lang: 'en',
    text: 'ECOWAS leaders agreed to deploy a standby force in the region by January.',
    published: '2026-03-10',
  })
  expect(result.ok && result.reading.outcomes.map((o) => o.due)).toEqual(['2027-01'])
})
