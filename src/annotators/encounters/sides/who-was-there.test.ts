/** Who took part, and where, told in Urdu by another sentence than that of the encounter. */
import { describe, expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

/** Each encounter with those named in it and where it was. */
const there = (text: string) => {
  const { engagements, entities } = readingFrom({ id: 'x', lang: 'ur', published: '2018-03-22', text })
  const named = (id: string) => entities.find((e) => e.id === id)?.name
  return engagements.map((e) =>
    [
      e.kind,
      e.place?.name ?? '-',
      ...e.people.map((p) => `${named(p.entity)} ${p.party ?? '-'}${p.role ? ` ${p.role}` : ''}`),
    ].join('; '),
  )
}

describe('a host is who receives a visitor just told of', () => {
  test.each([
    [
      'ترکی کے صدر اردوان اسلام آباد پہنچ گئے۔ ایئرپورٹ پر وزیر خارجہ خواجہ آصف اور وزیر داخلہ محسن نقوی نے ان کا پرتپاک استقبال کیا۔',
      ['visit; اسلام آباد; اردوان TR guest; خواجہ آصف PK host; محسن نقوی PK host'],
    ],
    [
      'ترکی کے صدر رجب طیب اردوان بیجنگ پہنچے ہیں۔ بدھ کو چینی صدر شی جن پنگ نے مہمان صدر کا استقبال کیا۔ دونوں رہنماؤں کے درمیان مذاکرات ہوئے۔',
      ['visit; بیجنگ; رجب طیب اردوان TR guest; شی جن پنگ CN host', 'meeting; بیجنگ; رجب طیب اردوان TR; شی جن پنگ CN'],
    ],
  ])('%s', (text, want) => expect(there(text)).toEqual(want))

  test('nobody of a third state', () => {
    expect(
      there('ترکی کے صدر رجب طیب اردوان بیجنگ پہنچے ہیں۔ وہاں ایرانی سفیر محمد کشاورز نے ان کا استقبال کیا۔'),
    ).toEqual(['visit; بیجنگ; رجب طیب اردوان TR guest'])
  })
})

describe('who attends a gathering meets others where it is', () => {
  const gathering = 'چین کے صدر شی جن پنگ نے دوحہ میں ہونے والی عالمی کانفرنس میں شرکت کی۔ '
  test.each([
    [
      `${gathering}شی جن پنگ نے ترکی کے صدر رجب طیب اردوان سے ملاقات کی۔`,
      'meeting; دوحہ; شی جن پنگ CN; رجب طیب اردوان TR',
    ],
    [
      `${gathering}ایران کے صدر حسن روحانی نے ترکی کے صدر رجب طیب اردوان سے ملاقات کی۔`,
      'meeting; -; حسن روحانی IR; رجب طیب اردوان TR',
    ],
  ])('%s', (text, want) => expect(there(text)).toContain(want))
})

describe('an office of a state is its holder, named before', () => {
  test.each([
    ['ایران کے صدر حسن روحانی نے بیان دیا۔ ایران کے صدر ترکی کے دورے پر ہیں۔', ['visit; ترکی; حسن روحانی IR guest']],
    ['ایران کے صدر حسن روحانی نے بیان دیا۔ ایران کے وزیر خارجہ ترکی کے دورے پر ہیں۔', ['visit; ترکی']],
    ['ایران کے صدر حسن روحانی نے بیان دیا۔ عراق کے صدر ترکی کے دورے پر ہیں۔', ['visit; ترکی']],
  ])('%s', (text, want) => expect(there(text)).toEqual(want))
})

test("another state's minister, whose name is not known, is not the minister named before", () =>
  expect(
    there('وفاقی وزیر عبدالعلیم خان نے بیان دیا۔ بیلا روس کے وزیر مواصلات نے ایران کے صدر حسن روحانی سے ملاقات کی۔'),
  ).toEqual(['meeting; -; حسن روحانی IR']))

describe('two people named one after the other are two', () => {
  test.each([
    [
      'ترک صدر رجب طیب اردوغان اور وزیر خارجہ خاقان فیدان نے ایرانی صدر حسن روحانی سے ملاقات کی۔',
      ['meeting; -; رجب طیب اردوغان TR; خاقان فیدان TR; حسن روحانی IR'],
    ],
    ['وزیر اعظم شہباز شریف پوتن سے ملاقات کریں گے۔', ['meeting; -; شہباز شریف PK; پوتن RU']],
    ['سعودی ولی عہد محمد بن سلمان پوتن سے ملاقات کریں گے۔', ['meeting; -; محمد بن سلمان SA; پوتن RU']],
  ])('%s', (text, want) => expect(there(text)).toEqual(want))
})
