/** A report whose own date is not known tells the year of a coming day with its month. */
import { expect, test } from 'vitest'
import { readTimes } from '../../times.ts'

const values = (text: string) => readTimes(text, { lang: 'ru' }).times.map((t) => t.value ?? '–')

test('a day to come takes the year told with its month, before or after it', () => {
  expect(
    values('Ярмарка перенесена на май 2031 года. Послы спорили долго. Гости молчали. Она откроется 4 мая.'),
  ).toEqual(['2031-05', '2031-05-04'])
  expect(values('Ярмарка откроется 4 мая. Послы спорили. Гости молчали. Ее перенесли на май 2031 года.')[0]).toBe(
    '2031-05-04',
  )
})
test('the end of a range goes by its beginning', () => {
  expect(
    values(
      'Ярмарка намечена на декабрь 2031 года. Послы спорили. Гости молчали. Она пройдет с 30 декабря по 2 января.',
    ),
  ).toEqual(['2031-12', '2031-12-30', '2032-01-02'])
})
test('a day that is past, or of a month told with an older year, stays without one', () => {
  expect(values('Ярмарка перенесена на май 2031 года. Послы спорили. Гости молчали. Посол ушел 4 мая.')[1]).toBe('–')
  expect(
    values('Посол служит с мая 2016 года. Ярмарка намечена на март 2031 года. Гости молчали. Она откроется 4 мая.')[2],
  ).toBe('–')
})
