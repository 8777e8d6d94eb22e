import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const met = (text: string): string[] => {
  const reading = readingFrom({ id: 'x', lang: 'ur', published: '2026-03-10', text })
  const name = (id: string) => reading.entities.find((e) => e.id === id)!.name
  return reading.engagements.map(
    (e) => `${e.kind} ${e.status} ${e.parties.join('+')} ${e.people.map((p) => name(p.entity)).join(', ')}`,
  )
}

test('the state of the agency that tells of a meeting takes no part in it, and that of a delegation does', () => {
  expect(met('برطانوی خبر رساں ایجنسی روئٹرز کے مطابق گھانا کے ایک وفد نے کینیا کے وزیر دفاع سے ملاقات کی۔')).toEqual([
    'meeting held GH+KE ',
  ])
  expect(met('امریکی خبر رساں ادارے کے مطابق گھانا کے صدر نے کینیا کے صدر سے ملاقات کی۔')).toEqual([
    'meeting held GH+KE ',
  ])
  expect(met('برطانوی وفد نے کینیا کے وزیر دفاع سے ملاقات کی۔')).toEqual(['meeting held GB+KE '])
})

test('those who talk about a truce are sides, and where a war is is none', () => {
  expect(met('چلی اور پیرو جنگ بندی کی بحالی کے لیے جنیوا میں بات چیت کر رہے ہیں۔')).toEqual(['meeting ongoing CL+PE '])
  expect(met('چلی اور پیرو نے یمن جنگ کے خاتمے پر جنیوا میں بات چیت کی۔')).toEqual(['meeting held CL+PE '])
})

test('a bank of many states is a side by its president, wherever they meet', () => {
  expect(met('ایشیائی ترقیاتی بینک کے صدر نے واشنگٹن میں نیپال کے وزیر خزانہ سے ملاقات کی۔')).toEqual([
    'meeting held ADB+NP ',
  ])
})

test('ministers of any field meet, and only where their states are told', () => {
  expect(met('ملائیشیا اور برونائی کے وزرائے دفاع کا اجلاس پیر کو جکارتہ میں ہوا۔')).toEqual(['meeting held MY+BN '])
  expect(met('صوبائی وزرائے صحت کا اجلاس پیر کو ہوا۔')).toEqual([])
})

test('the aide of somebody travels for his state, and he himself does not', () => {
  expect(met('ترک صدر رجب طیب اردوان کے مشیر ہفتے کو بھارت جائیں گے۔')).toEqual(['visit planned TR+IN '])
  expect(met('ترک صدر رجب طیب اردوان ہفتے کو بھارت جائیں گے۔')).toEqual(['visit planned TR+IN رجب طیب اردوان'])
})

test('a war that is only named makes its land no side', () => {
  expect(met('چلی اور پیرو کے صدور نے تجارت اور یمن جنگ سمیت دیگر امور پر بات چیت کی۔')).toEqual([
    'meeting held CL+PE ',
  ])
})

test('the mission of a fund talks with the state of the press, unless another is named', () => {
  const AT_HOME = 'پاکستان کو پہلی قسط مل چکی ہے۔ '
  expect(met(`${AT_HOME}آئی ایم ایف کے وفد نے اہم مذاکرات کیے۔`)).toEqual(['meeting held IMF+PK '])
  expect(met(`${AT_HOME}آئی ایم ایف کے وفد نے کینیا سے مذاکرات کیے۔`)).toEqual(['meeting held IMF+KE '])
  expect(met('کینیا کو پہلی قسط مل چکی ہے۔ آئی ایم ایف کے وفد نے اہم مذاکرات کیے۔')).toEqual([])
})

test('an exchange of views is a meeting where its sides are told, and none where it is only to be wished', () => {
  expect(met('گھانا کا وفد کینیا کے صدر کے ساتھ تجارت پر تبادلہ خیال کرے گا۔')).toEqual(['meeting planned GH+KE '])
  expect(met('گھانا چاہتا ہے کہ کینیا کے ساتھ تجارت پر تبادلہ خیال کیا جائے۔')).toEqual([])
})
