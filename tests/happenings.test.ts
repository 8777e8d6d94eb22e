/** Happenings that are no encounters: read where a clause states plainly who acted, left out where it leaves that open. */
import { describe, expect, it } from 'vitest'
import { holds } from '../src/model/evidence.ts'
import { readingFrom } from './reading.ts'

const told = (lang: string, text: string) => {
  const { document, events = [] } = readingFrom({ id: 'x', lang, published: '2024-05-15', text })
  for (const e of events) expect(e.evidence.every((v) => holds(document.text, v))).toBe(true)
  const words = (s: { start: number; end: number } | undefined) => s && document.text.slice(s.start, s.end)
  return events.map((e) => ({
    act: e.act,
    type: e.codes.plover.type,
    actor: e.actor?.party ?? words(e.actor?.span),
    target: e.target?.party ?? words(e.target?.span),
    ...(e.date ? { date: e.date } : {}),
    ...(e.place ? { place: e.place.name } : {}),
  }))
}

describe('happenings', () => {
  it.each([
    [
      'en',
      'The United States imposed sanctions on Iran on Monday.',
      { act: 'sanction', type: 'COERCE', actor: 'US', target: 'IR', date: '2024-05-13' },
    ],
    [
      'en',
      'Israeli police arrested ten Palestinian students in Jerusalem.',
      { act: 'arrest', type: 'COERCE', actor: 'IL', target: 'PS', place: 'Jerusalem' },
    ],
    [
      'en',
      'Ten soldiers were killed by Taliban fighters in Afghanistan.',
      { act: 'kill', type: 'ASSAULT', actor: 'Taliban', target: 'soldiers', place: 'Afghanistan' },
    ],
    ['ru', 'США ввели санкции против Ирана.', { act: 'sanction', type: 'COERCE', actor: 'US', target: 'IR' }],
    [
      'ru',
      'Россия выслала двух немецких дипломатов.',
      { act: 'expel-diplomats', type: 'SANCTION', actor: 'RU', target: 'DE' },
    ],
    [
      'ru',
      'Израильская авиация нанесла удары по сектору Газа.',
      { act: 'strike', type: 'ASSAULT', actor: 'IL', target: 'PS' },
    ],
    ['ur', 'امریکہ نے ایران پر پابندیاں عائد کر دیں۔', { act: 'sanction', type: 'COERCE', actor: 'US', target: 'IR' }],
    ['ur', 'اسرائیلی فوج نے غزہ پر بمباری کی۔', { act: 'strike', type: 'ASSAULT', actor: 'IL', target: 'PS' }],
    [
      'en',
      'The return of foreign fighters from Syria has made the region less safe.',
      { act: 'mobilize', type: 'MOBILIZE', actor: 'foreign fighters' },
    ],
    [
      'en',
      'Hundreds of militants have returned to Tunisia.',
      { act: 'mobilize', type: 'MOBILIZE', actor: 'militants' },
    ],
    [
      'ru',
      'Возвращение боевиков из Ирака осложнило обстановку.',
      { act: 'mobilize', type: 'MOBILIZE', actor: 'боевиков' },
    ],
    ['ru', 'Сотни боевиков вернулись в Тунис.', { act: 'mobilize', type: 'MOBILIZE', actor: 'боевиков' }],
    [
      'ur',
      'جو جنگجو یمن میں لڑ رہے تھے ان کی واپسی سے پڑوسی ملکوں کی مشکلات بڑھ گئیں۔',
      { act: 'mobilize', type: 'MOBILIZE', actor: 'جنگجو' },
    ],
  ])('are read in %s: %s', (lang, text, want) => {
    expect(told(lang, text)).toEqual([want])
  })

  it('name every state of a force that acts together', () => {
    const result = readingFrom({
      id: 'x',
      lang: 'en',
      text: 'American and Jordanian forces attacked a camp of the Islamic State.',
    })
    const [event] = result.events!
    expect([event!.actor!.party, event!.actor!.allies]).toEqual(['JO', ['US']])
    expect(result.document.text.slice(event!.actor!.span.start, event!.actor!.span.end)).toBe(
      'American and Jordanian forces',
    )
  })

  it.each([
    ['en', 'Russia would attack Ukraine if talks failed.'],
    ['en', 'Iran did not release the German tourists.'],
    ['en', 'Troops in occupied Crimea rested.'],
    ['en', 'The court may have charged the United States with neglect.'],
    ['en', 'The ministers discussed how to prevent the return of fighters from Syria.'],
    ['en', 'Both sides will work together to combat the financing and movement of foreign fighters.'],
    ['en', 'The return of the refugees from Turkey went on.'],
    ['ru', 'Министры обсудили, как предотвратить возвращение боевиков из Сирии.'],
    ['ru', 'Возвращение туристов из Турции завершено.'],
    ['ur', 'وزرا نے جنگجوؤں کی واپسی روکنے کے طریقوں پر بات کی۔'],
    ['ur', 'جنگجوؤں کے خلاف کارروائی کے باعث گھر چھوڑنے والے خاندان چاہتے ہیں کہ ان کی واپسی جلد ہو۔'],
    ['ur', 'کھلاڑیوں کی واپسی سے شائقین خوش ہو گئے۔'],
    ['ru', 'Россия не выслала немецких дипломатов.'],
    ['ru', 'США могут ввести санкции против Ирана.'],
    ['ur', 'امریکہ ایران پر پابندیاں عائد کرے گا۔'],
    ['ur', 'فرانس اور اسپین میں بمباری کی خبر غلط نکلی۔'],
  ])('are left out where it is open whether they happened, in %s: %s', (lang, text) => {
    expect(told(lang, text)).toEqual([])
  })
})
