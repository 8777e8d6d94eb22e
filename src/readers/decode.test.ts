import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const russian =
  'Министр иностранных дел встретился с послом в среду. Стороны обсудили торговлю и транспорт, сообщили в ведомстве.'
const CP1251 = (s: string) =>
  Uint8Array.from(
    [...s].map((c) => {
      const u = c.codePointAt(0)!
      if (u >= 0x410 && u <= 0x44f) return u - 0x410 + 0xc0
      return u === 0x401 ? 0xa8 : u === 0x451 ? 0xb8 : u
    }),
  )
const KOI = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
const KOI8 = (s: string) =>
  Uint8Array.from([...s].map((c) => (KOI.includes(c) ? 0xc0 + KOI.indexOf(c) : c.codePointAt(0)!)))

test('Russian in the two old tables is told by its letters', () => {
  for (const [bytes, encoding] of [
    [CP1251(russian), 'windows-1251'],
    [KOI8(russian), 'koi8-r'],
  ] as const) {
    const d = decode(bytes)
    expect(d.ok && d.text).toBe(russian)
    expect(d.ok && d.encoding).toBe(encoding)
    expect(d.ok && d.problems[0]?.code).toBe('input.encoding')
  }
})

test('a declared encoding is believed without a remark', () => {
  const page = CP1251(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>${russian}</p>`,
  )
  const d = decode(page)
  expect(d.ok && d.text).toContain(russian)
  expect(d.ok && d.problems).toEqual([])
  expect(decode(CP1251(russian), 'cp1251')).toMatchObject({ encoding: 'windows-1251', problems: [] })
})

test('bytes that are UTF-8 are UTF-8, whatever the server calls them', () => {
  const bytes = new TextEncoder().encode(`<meta charset="windows-1251"><p>${russian}`)
  expect(decode(bytes, 'koi8-r')).toMatchObject({ ok: true, encoding: 'utf-8' })
})

test('UTF-16 with and without its mark', () => {
  const wide = new Uint8Array(
    new Uint16Array([...'<p>وزیرِ خارجہ نے ملاقات کی۔ 2018</p>'].map((c) => c.charCodeAt(0))).buffer,
  )
  expect(decode(wide)).toMatchObject({ ok: true, encoding: 'utf-16le', text: '<p>وزیرِ خارجہ نے ملاقات کی۔ 2018</p>' })
  expect(decode(Uint8Array.from([0xff, 0xfe, ...wide]))).toMatchObject({ ok: true, encoding: 'utf-16le', problems: [] })
})

test('a UTF-8 text cut in the middle of a letter is still read', () => {
  const bytes = new TextEncoder().encode(russian.repeat(3))
  const d = decode(bytes.subarray(0, bytes.length - 4))
  expect(d.ok && d.encoding).toBe('utf-8')
})

test('what is no text is refused', () => {
  expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 0xff, 0xfe, 0, 9]))).toMatchObject({
    ok: false,
    problem: { code: 'input.binary' },
  })
  expect(decode(new TextEncoder().encode('%PDF-1.7 some text'))).toMatchObject({ ok: false })
  expect(decode(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'input.empty' } })
})
