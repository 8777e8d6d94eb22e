/** Who only tells of an encounter or looks on takes no part, for whom people act is told once in a report, and no name of a body begins with another phrase. */
import { expect, it } from 'vitest'
import { read } from '../../../pipeline.ts'

function engagements(text: string) {
  const result = read({ id: 'x', lang: 'ur', published: '2024-05-15', text })
  if (!result.ok) throw new Error(result.problem.code)
  const { entities, engagements } = result.reading
  return engagements.map((e) => ({
    kind: e.kind,
    people: e.people.map((p) => `${entities.find((x) => x.id === p.entity)!.name} ${p.party ?? '-'}`),
    body: e.mechanism?.name,
  }))
}

it('leaves a journalist out who looks on', () => {
  expect(
    engagements('افغان صحافی احمد یوسفزئی ناروے اور ڈنمارک کے درمیان مذاکرات پر نظر رکھے ہوئے ہیں۔').flatMap(
      (e) => e.people,
    ),
  ).toEqual([])
})

it('takes the side that another sentence tells of somebody', () => {
  const visit = engagements(
    'وفاقی وزیر عبدالعلیم خان سے بیلاروس کے وزیر ٹرانسپورٹ الیگزسی لیخنووچ نے ملاقات کی۔ ملاقات کے دوران الیگزسی لیخنووچ کی جانب سے وفاقی وزیر عبدالعلیم خان کو بیلاروس کے دورے کی دعوت دی گئی۔',
  ).find((e) => e.kind === 'visit')
  expect(visit?.people).toContain('الیگزسی لیخنووچ BY')
})

it('reads the state of a post before a comma and a rank', () => {
  expect(
    engagements(
      'بنگلہ دیش کی فضائیہ کے سربراہ، ایئر چیف مارشل حسن محمود خان نے اسلام آباد میں پاکستان کے وزیر دفاع خواجہ آصف سے ملاقات کی۔',
    )[0]?.people,
  ).toEqual(['حسن محمود خان BD', 'خواجہ آصف PK'])
})

it('begins no name of a body in the phrase before it', () => {
  const bodies = (text: string) => engagements(text).map((e) => e.body)
  expect(bodies('اس اقدام کے جواب میں اقوام متحدہ کی سلامتی کونسل کا اجلاس بدھ کو نیویارک میں ہوا۔')).toEqual([
    'اقوام متحدہ کی سلامتی کونسل',
  ])
  expect(bodies('برطانوی وزیر خارجہ ڈیوڈ لیمی نے سنیچر کو میونخ سکیورٹی کانفرنس سے خطاب کیا۔')).toEqual([
    'میونخ سکیورٹی کانفرنس',
  ])
  expect(bodies('طالبان کے نمائندوں نے دوحہ اجلاس میں شرکت نہیں کی۔')).not.toContain('طالبان کے نمائندوں نے دوحہ اجلاس')
})
