/** Talks that only a word names are no encounter, a list of goals is as many visits, and those who take part are told by their bare names. */
import { expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

function engagements(text: string) {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'ur', published: '2024-05-15', text })
  return engagements.map((e) => ({
    told: `${e.kind} ${e.status} ${e.parties.join('+')} ${e.place?.country ?? '-'}`,
    names: e.people.map((p) => entities.find((x) => x.id === p.entity)!.name),
    body: e.mechanism?.name,
  }))
}
const told = (text: string) => engagements(text).map((e) => e.told)

it('reads a visit for each state of a list', () => {
  expect(told('ترک صدر رجب طیب اردوان نے عمان، نیپال اور قطر کا دورہ کیا۔')).toEqual([
    'visit held TR+OM OM',
    'visit held TR+NP NP',
    'visit held TR+QA QA',
  ])
  // Two who travel to one state are no list of goals.
  expect(told('نیپال اور عمان کے وزرائے خارجہ نے قطر کا دورہ کیا۔').length).toBeLessThanOrEqual(1)
})

it('keeps what joins, a second office and a word for the dead out of names', () => {
  const [met] = engagements(
    'ترکی کے نائب صدر اور وزیر خزانہ فواد اوکتائے نے تہران میں ایرانی وزیر خارجہ عباس عراقچی سے ملاقات کی۔',
  )
  expect(met!.told).toBe('meeting held TR+IR IR')
  expect(met!.names.sort()).toEqual(['عباس عراقچی', 'فواد اوکتائے'].sort())
  const [visit] = engagements('اردن کے بادشاہ شاہ حسین مرحوم نے لاہور کا دورہ کیا تھا۔')
  expect(visit!.names).toEqual(['شاہ حسین'])
})

it('reads no encounter where talks are only spoken of', () => {
  expect(told('عمان کے تاجر جانتے ہیں کہ ترکی اور ایران کے درمیان بات چیت میں خامیاں تھیں۔')).toEqual([])
  expect(told('جب بھی ترکی اور ایران کے درمیان مذاکرات شروع ہوئے، سرحد پر جھڑپیں ہوئیں۔')).toEqual([])
  expect(told('ترکی نے ایران سے مذاکرات کا مطالبہ کیا ہے۔')).toEqual(['meeting possible TR+IR -'])
  expect(told('ترکی اور ایران کے درمیان مذاکرات جاری تھے۔')).toEqual(['meeting held TR+IR -'])
})

it('puts off a gathering which one has refused to attend', () => {
  expect(
    told(
      'بھارت نے نیپال میں ہونے والی سارک سربراہ کانفرنس میں شرکت سے انکار کر دیا جس کے بعد یہ اجلاس ملتوی کر دیا گیا۔',
    ),
  ).toEqual(['conference postponed IN+SAARC NP'])
})

it('names a gathering by its alliance, not by the brackets behind it', () => {
  expect(engagements('یورپی یونین (ای یو) کا سربراہ اجلاس منگل کو برسلز میں ہوا۔')[0]!.body).toBe(
    'یورپی یونین (ای یو) کا سربراہ اجلاس',
  )
})

it('gives nobody in office to a delegation that he is to meet', () => {
  const text = 'برطانوی وفد کی وزیر داخلہ محسن نقوی سے ملاقات ہوئی۔'
  const result = readingFrom({ id: 'x', lang: 'ur', published: '2024-05-15', text })
  const titles = result.entities.flatMap((e) => (e.type === 'PER' ? (e.posts ?? []).map((p) => p.title) : []))
  expect(titles).toContain('وزیر داخلہ')
  expect(titles.some((t) => t.includes('وفد'))).toBe(false)
})

it('takes an unnamed office at the head of a report for nobody’s', () => {
  expect(told('صدر کا کہنا تھا کہ وہ عمان کے صدر سے ملاقات کریں گے۔')).toEqual([])
})

it('reads no encounter of people who act for nobody', () => {
  expect(told('ملتان کے رہائشی نصیر کی ترکی کی ایک خاتون ایلا سے فون پر بات چیت ہوئی۔')).toEqual([])
})
