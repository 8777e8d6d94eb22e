import { expect, test } from 'vitest'
import { agencyOf } from './agency.ts'

test('an agency is named where a report signs for it', () => {
  for (const [text, name] of [
    ['اسلام آباد (اے ایف پی) وزیرِ خارجہ نے جمعے کو ملاقات کی۔', 'AFP'],
    ['اسلام آباد (اے پی پی) وزیرِ خارجہ نے جمعے کو ملاقات کی۔', 'APP'],
    ['МОСКВА, 5 мая. /ТАСС/. Министр прибыл в Анкару.', 'TASS'],
    ['МОСКВА, 5 мая — РИА Новости. Министр прибыл в Анкару.', 'RIA Novosti'],
    ['Исламабад. 5 мая. ИНТЕРФАКС - Министр прибыл в Анкару.', 'Interfax'],
    ['ANKARA (Reuters) - The ministers met on Friday.', 'Reuters'],
    ['ANKARA, May 5 (Xinhua) -- The ministers met on Friday.', 'Xinhua'],
    ['The ministers met on Friday. (AP)', 'AP'],
  ] as const)
    expect(agencyOf(text), text).toBe(name)
  expect(agencyOf('The ministers met.', 'Jane Doe, AFP')).toBe('AFP')
})

test('an agency that is quoted is not the source', () => {
  for (const text of [
    'Министр прибыл в Анкару, сообщает ТАСС.',
    'The minister told Reuters that the talks would go on.',
    'ТАСС ранее сообщал о переговорах.',
    'خبر رساں ادارے اے ایف پی کے مطابق وزیر نے ملاقات کی۔',
    'Reuters reported the talks on Friday, and AP said they would go on.',
  ])
    expect(agencyOf(text), text).toBeUndefined()
})
