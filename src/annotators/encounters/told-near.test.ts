import { expect, test } from 'vitest'
import { read } from '../../pipeline.ts'

const told = (text: string): string[] => {
  const result = read({ id: 'x', lang: 'ur', published: '2026-03-10', text })
  if (!result.ok) throw new Error(result.problem.code)
  return result.reading.engagements.map(
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
  expect(told('اوسلو چلی اور پیرو کے درمیان بات چیت میں مدد دے رہا ہے۔')[0]).toMatch(/ CL\+PE/)
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
