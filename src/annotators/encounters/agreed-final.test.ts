/** What was agreed where words stand between a pact and its verb, in Urdu; and with whom, in Russian. */
import { expect, test } from 'vitest'
import { read } from '../../pipeline.ts'

/** Each outcome told, as "agreement NO,PE: what". */
function told(lang: 'ur' | 'ru', text: string): string[] {
  const result = read({ id: 'x', lang, text, published: '2026-04-10' })
  if (!result.ok) throw new Error(result.problem.code)
  const { outcomes, document } = result.reading
  return outcomes.map(
    (o) =>
      `${o.kind} ${o.by.join()}${o.due ? ` by ${o.due}` : ''}: ${document.text.slice(o.content.start, o.content.end)}`,
  )
}

test.each([
  [
    'ناروے اور پیرو کے درمیان ’باہمی دفاع کا معاہدہ‘ ہوا تھا۔',
    'agreement NO,PE: ناروے اور پیرو کے درمیان ’باہمی دفاع کا معاہدہ‘ ہوا تھا',
  ],
  [
    'ناروے اور پیرو کا دفاعی معاہدہ نو ماہ پہلے ہوا تھا۔',
    'agreement NO,PE: ناروے اور پیرو کا دفاعی معاہدہ نو ماہ پہلے ہوا تھا',
  ],
  ['ناروے اور پیرو نے ایک دفاعی معاہدے پر بھی دستخط کیے تھے۔', 'agreement NO,PE: ایک دفاعی معاہدے'],
  [
    'دفاعی تعاون کے معاہدے پر ناروے اور پیرو کے وزرائے دفاع نے اوسلو میں دستخط کیے۔',
    'agreement NO,PE: دفاعی تعاون کے معاہدے',
  ],
  [
    'ناروے نے پیرو، مصر اور قطر کے ساتھ ریلوے لائن کا معاہدہ کیا۔',
    'agreement NO,PE,EG,QA: ناروے نے پیرو، مصر اور قطر کے ساتھ ریلوے لائن کا معاہدہ کیا',
  ],
  ['ناروے اور پیرو میں تجارت کا معاہدہ طے پا گیا۔', 'agreement NO,PE: ناروے اور پیرو میں تجارت کا معاہدہ طے پا گیا'],
  ['پیرو کی حکومت اور بائیں بازو سے تعلق رکھنے والے باغیوں نے امن معاہدے پر دستخط کیے۔', 'agreement PE: امن معاہدے'],
  ['ترکیہ، کینیڈا اور اٹلی نے فیصلے پر عمل درآمد کے عزم کا اظہار کیا ہے۔', 'agreement TR,CA,IT: فیصلے پر عمل درآمد'],
])('a pact and its verb may stand apart: %s', (text, outcome) => {
  expect(told('ur', text)).toEqual([outcome])
})

test.each([
  'ناروے اور پیرو کے درمیان دفاعی معاہدہ نہیں ہوا۔',
  'ناروے اور پیرو کا دفاعی معاہدہ گذشتہ برس ختم ہو گیا۔',
  'ناروے اور پیرو کے وزرائے دفاع معاہدے پر اوسلو میں دستخط کریں تو اچھا ہے۔',
  'ایک کمپنی اور ناروے کے درمیان معاہدہ گذشتہ برس ہوا تھا۔',
])('nothing was agreed: %s', (text) => {
  expect(told('ur', text)).toEqual([])
})

test.each([
  [
    'ناروے کے وزیر خارجہ جون میں پیرو کا دورہ کرنے والے ہیں۔',
    'commitment NO by 2026-06: ناروے کے وزیر خارجہ جون میں پیرو کا دورہ کرنے والے ہیں',
  ],
  [
    'ناروے کے وزیر خارجہ پیرو کے وزیر خارجہ سے ملاقات کرنے والے ہیں۔',
    'commitment NO,PE: ناروے کے وزیر خارجہ پیرو کے وزیر خارجہ سے ملاقات کرنے والے ہیں',
  ],
])('who is about to meet others promises it: %s', (text, outcome) => {
  expect(told('ur', text)).toEqual([outcome])
})

test.each(['گلوکارہ جون میں پیرو میں شادی کرنے والی ہیں۔', 'ناروے کی ٹیم جون میں پیرو کا دورہ کرنے والی ہے۔'])(
  'whoever acts for no state promises nothing: %s',
  (text) => {
    expect(told('ur', text)).toEqual([])
  },
)

test.each([
  ['Норвегия подписала с Польшей соглашение о рыболовстве.', 'agreement NO,PL: соглашение о рыболовстве'],
  ['Норвегия заключила соглашение с Польшей о рыболовстве.', 'agreement NO,PL: соглашение с Польшей о рыболовстве'],
  ['Президент Норвегии договорился с премьером Польши о поставках рыбы.', 'agreement NO,PL: поставках рыбы'],
  [
    'Норвегия взяла на себя обязательство вернуть Польше судно до 30 июня.',
    'commitment NO by 2026-06-30: вернуть Польше судно до 30 июня',
  ],
  [
    'Премьер Норвегии заверил, что страна поставит Польше десять вертолетов.',
    'commitment NO: страна поставит Польше десять вертолетов',
  ],
  [
    'Соглашение, подписанное Норвегией и Польшей в марте, вступит в силу 1 июля.',
    'commitment NO,PL by 2026-07-01: Соглашение, подписанное Норвегией и Польшей в марте, вступит в силу 1 июля',
  ],
])('the other side, and whoever speaks for a state: %s', (text, outcome) => {
  expect(told('ru', text)).toEqual([outcome])
})

test.each([
  'Норвегия подписала соглашение.',
  'Премьер Норвегии подписал с тренером контракт.',
  'Президент Норвегии договорился с профсоюзом о зарплатах.',
  'Трудно представить, чтобы Норвегия подписала договор с Польшей.',
  'Норвегия с трудом избежала споров с Польшей, заключил аналитик.',
  'Норвегия заключила контракт с польской компанией на закупку вакцин.',
])('one who signs with nobody of another state has agreed with none: %s', (text) => {
  expect(told('ru', text)).toEqual([])
})
