import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'
import { read } from '../../../pipeline.ts'

const told = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'ur', published: '2026-03-10', text }).engagements.map(
    (e) =>
      `${e.kind} ${e.status} ${[...e.parties].sort().join('+')} ${e.date ?? ''}`.trim() +
      (e.place ? ` @${e.place.name}` : ''),
  )
}

const ELSEWHERE = [
  'ماہرین کے خیال میں دونوں معیشتوں کو سستی بجلی درکار ہے۔',
  'گندم کی فصل اس بار اچھی رہی۔',
  'بندرگاہ پر کام جاری ہے۔',
  'بارشوں سے سڑکیں متاثر ہوئیں۔',
  'بازار میں قیمتیں کم رہیں۔',
].join(' ')

test('talks of another year, named far off without their sides, give those of today neither day nor place', () => {
  expect(
    told(
      `چلی اور پیرو کے درمیان پانی کی تقسیم پر مذاکرات ہوں گے۔ ${ELSEWHERE} سنہ 2014 میں اوسلو میں ہونے والے مذاکرات ناکام رہے تھے۔`,
    ),
  ).toEqual(['meeting planned CL+PE'])
})

test('talks go on in the sentence after, with their day and place', () => {
  expect(told('چلی اور پیرو کے درمیان پانی کی تقسیم پر مذاکرات ہوئے۔ یہ مذاکرات 4 مارچ کو اوسلو میں ہوئے۔')).toEqual([
    'meeting held CL+PE 2026-03-04 @اوسلو',
  ])
})

test('who brings two states together is no side of their talks', () => {
  expect(told('ناروے کینیا پیرو مذاکرات کے دوسرے دور کی میزبانی کر سکتا ہے۔')).toEqual(['session possible KE+PE'])
  expect(told('قطر کی میزبانی میں ہونے والے کینیا پیرو مذاکرات ختم ہو گئے۔')).toEqual(['meeting held KE+PE'])
  expect(told('ناروے کی ثالثی میں چلی اور پیرو کے درمیان بات چیت جاری ہے۔')).toEqual(['meeting ongoing CL+PE'])
  // Talks of which nothing is told but that somebody helps are no encounter.
  expect(told('اوسلو چلی اور پیرو کے درمیان بات چیت میں مدد دے رہا ہے۔')).toEqual([])
})

test('three who meet are three sides', () => {
  expect(told('چلی، پیرو اور کینیا کے درمیان مذاکرات ہوئے۔')).toEqual(['meeting held CL+KE+PE'])
})

test('what follows "if" is supposed', () => {
  expect(told('تجزیہ کار کہتی ہیں کہ اگر چلی کے صدر اور پیرو کے صدر فون پر بات کرتے ہیں تو کشیدگی کم ہو گی۔')).toEqual([
    'call possible CL+PE',
  ])
})

test('beyond "if … then" what was is told', () => {
  expect(told('اگر آپ غور کریں تو کینیا کے وزیر خارجہ نے پیرو کا دورہ کیا تھا۔')[0]).toMatch(/^visit held/)
})

test('what was refused during a gathering does not undo it', () => {
  const [first] = told('نیٹو کے سربراہ اجلاس کے دوران پیرس میں فنڈ کی درخواستیں مسترد کر دی گئیں۔')
  expect(first ?? '').not.toMatch(/denied/)
})

test('a sitting in another state of which no other side is told is no gathering of states', () => {
  expect(told('جمعرات کو بھارت کے وزیر دفاع کا دہلی میں ہونے والا اجلاس ختم ہو گیا۔')).toEqual([])
})

test('an invitation taken in its own sentence is a journey to come', () => {
  expect(told('کینیا کے وزیر اعظم نے پیرو کے صدر کو نیروبی کے دورے کی دعوت دی جو انھوں نے قبول کر لی۔')).toEqual([
    'visit planned KE+PE @نیروبی',
  ])
  expect(told('کینیا کے وزیر اعظم نے پیرو کے صدر کو نیروبی کے دورے کی دعوت دی۔')).toEqual([
    'visit possible KE+PE @نیروبی',
  ])
})

test('who travels at the invitation of another has travelled', () => {
  expect(told('پیرو کے صدر نے کینیا کے صدر کی دعوت پر نیروبی کا دورہ کیا۔')[0]).toMatch(/^visit held/)
})

test('what is put off until a month has that month for its day', () => {
  expect(told('مصر اور قبرص کے وزرائے خارجہ کی ملاقات ستمبر تک ملتوی کر دی گئی۔')).toEqual([
    'meeting postponed CY+EG 2026-09',
  ])
})

test('a report that opens with an office of no state tells of the press’s own', () => {
  expect(told('وزیر خارجہ عائشہ ملک دو روزہ سرکاری دورے پر تاشقند پہنچ گئیں۔')).toEqual(['visit held PK+UZ @تاشقند'])
  expect(told('ازبک وزیر خارجہ عائشہ کریمووا تاشقند پہنچ گئیں۔')).toEqual([])
})

test('who is on a visit in a state visits it', () => {
  expect(told('کینیا کے وزیر اعظم دو روزہ دورے پر سری لنکا میں ہیں۔')).toEqual(['visit ongoing KE+LK @سری لنکا'])
})

test('talks that have begun go on', () => {
  expect(told('کینیا اور پیرو نے تجارت پر مذاکرات کا آغاز کر دیا ہے۔')).toEqual(['meeting ongoing KE+PE'])
})

test('consultations whose round is told are a standing body', () => {
  const result = read({
    id: 'x',
    lang: 'ur',
    published: '2026-03-10',
    text: 'ترکی اور یونان کے درمیان سیاسی مشاورت کا تیسرا دور انقرہ میں ہوا۔',
  })
  expect(result.ok && result.reading.engagements.map((e) => [e.mechanism?.name, e.ordinal])).toEqual([
    ['سیاسی مشاورت', 3],
  ])
})
