import { expect, test } from 'vitest'
import { cleanText } from './text.ts'

const page = [
  'رسائی کے لنکس',
  '',
  'پاکستان اور ترکی کا تجارت بڑھانے پر اتفاق',
  '',
  'دونوں ملکوں کے وزرا اسلام آباد میں (فائل فوٹو)',
  'دونوں ملکوں کے وزرا اسلام آباد میں (فائل فوٹو)',
  '',
  'دونوں ملکوں کے وزرائے تجارت نے جمعرات کو ملاقات کی۔',
  '',
  'انہوں نے کہا کہ اگلا اجلاس انقرہ میں ہوگا۔',
  '',
  'XS',
  'SM',
  'MD',
  'LG',
].join('\n')

test('a page saved as text gives its title, its caption once, and the report alone', () => {
  const clean = cleanText(page)
  expect(clean.title).toBe('پاکستان اور ترکی کا تجارت بڑھانے پر اتفاق')
  expect(clean.captions).toEqual(['دونوں ملکوں کے وزرا اسلام آباد میں (فائل فوٹو)'])
  expect(clean.text).toBe(
    'دونوں ملکوں کے وزرائے تجارت نے جمعرات کو ملاقات کی۔\n\nانہوں نے کہا کہ اگلا اجلاس انقرہ میں ہوگا۔',
  )
})

test('a text without residue keeps every character and gives up no line for a title', () => {
  const text = 'Исламабад, 4 мая\n\nМинистр прибыл в среду.  Два пробела остаются.\n\nРазмер XL\u200f тоже.'
  expect(cleanText(text)).toEqual({ text, captions: [] })
})
