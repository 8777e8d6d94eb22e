/** Five hundred strings that mean harm to one format or another, and reports with one in every field. */
import type { Reading } from '../../src/model/reading.ts'
import { readingOf } from './drafts.ts'

const SCRIPTS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<!--<script>alert(1)-->',
  '<style>*{display:none}</style>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content=0>',
  '<form action=https://evil.example/><input name=x>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '</title></textarea><b>out</b>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;amp; &#60; &nbsp;',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
]
const TEMPLATES = [
  '{{7*7}}',
  '$\u007b7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
  '{% include "/etc/passwd" %}',
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
  '%s%n%x',
]
const SQL = [
  "' OR 1=1 --",
  "'; DROP TABLE entries; --",
  '" OR ""="',
  "Robert'); DELETE FROM documents;--",
  "\\'; SELECT pg_sleep(9); --",
  'a* NEAR b" OR c:^d',
  "%' AND '1'='1",
]
const BIDI = [
  '\u202Egnp.exe\u202C',
  '\u202Eunclosed',
  '\u2067\u2066\u2068',
  '\u2069\u2069closed too often',
  '\u200Fmark\u200E',
  '\u061Cالف',
  '\u202Aa\u202Bb\u202Dc',
]
const CONTROLS = [
  '\u0000',
  'nul\u0000inside',
  '\u0001\u0002\u0008',
  '\u001b[31mred\u001b[0m',
  '\u007f\u0085\u009b',
  'bell\u0007',
  'back\bspace',
  'form\ffeed',
  '\ufeffbom',
  '\ufffe\uffff',
]
const HALVES = ['\ud800', '\udfff', 'a\ud83d', '\ude00b', '\udc00\ud800', '\ud83d\ude00\ud83d']
const LINES = [
  'a\r\nb',
  'a\nb',
  'a\rb',
  'a\u2028b\u2029c',
  'x\r\nSet-Cookie: a=b',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\n\n\n',
]
const FORMATS = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\u200b=1+1',
  'a,b;c"d""e',
  ']]>',
  '<![CDATA[x]]>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '{"a":"b"}',
  '\\u003cscript\\u003e',
  '\\input{/etc/passwd}',
  '@article{x, title={y}}',
  '} , title = {z',
  'BEGIN:VCALENDAR',
  'a\\,b\\;c\\nd\\\\',
  '../../../etc/passwd',
  'C:\\windows\\system32',
  'https://user:pass@evil.example/?a=b&c=d#e',
  '//evil.example/path',
  'file:///etc/passwd',
]
const LETTERS = [
  'ﷺ ﷽',
  'Z\u0351\u036b\u0343\u0342a\u0300\u0301',
  '👨‍👩‍👧‍👦🇵🇰',
  '٠١٢٣ ۰۱۲۳',
  'ı İ ß ﬁ K',
  'وزیرِ خارجہ «نقل» — “اقتباس”',
  'Ёлка № 5 «ёлочки»',
  '\u00ad\u200b\u200c\u200d\u2060',
  'x'.repeat(300),
]
const BASE = [...SCRIPTS, ...TEMPLATES, ...SQL, ...BIDI, ...CONTROLS, ...HALVES, ...LINES, ...FORMATS, ...LETTERS]

/** Each alone, then each beside another of another kind, until there are 500; all different. */
export const HOSTILE: readonly string[] = (() => {
  const out = new Set(BASE)
  for (let step = 1; out.size < 500; step++)
    for (let i = 0; i < BASE.length && out.size < 500; i++)
      out.add(`${BASE[i]} ${BASE[(i * 7 + step * 13) % BASE.length]}`)
  return [...out]
})()

const DAY_MS = 86_400_000
const LANGS = ['en', 'ur', 'ru'] as const

/** A report that has the string wherever a report may have words; each tells of a meeting of its own day. */
export function hostileReading(s: string, i: number): Reading {
  const date = new Date(Date.UTC(2015, 0, 1) + i * 3 * DAY_MS).toISOString().slice(0, 10)
  const made = readingOf(
    { id: `h${i} ${s}`, lang: LANGS[i % 3]!, outlet: s, published: date, text: `${s} stands here` },
    [
      {
        kind: 'session',
        date,
        parties: ['PK', 'RU'],
        place: { name: s, country: 'PK' },
        venue: s,
        mechanism: { name: `${s} body ${i}`, parties: ['PK', 'RU'], subject: s },
        people: ['NAME/PK/head/POST'],
        promises: [{ due: '2030', place: { name: s } }],
      },
    ],
  )
  const { text } = made.document
  const quoted = { start: 0, end: s.length }
  return {
    ...made,
    document: { ...made.document, url: s, title: s, byline: s, agency: s },
    entities: made.entities.map((e) => ({ ...e, name: s })),
    engagements: made.engagements.map((g) => ({ ...g, people: g.people.map((p) => ({ ...p, post: s })) })),
    attributions:
      text.slice(quoted.start, quoted.end).length > 0
        ? [
            {
              source: quoted,
              cue: { start: s.length + 1, end: s.length + 7 },
              content: quoted,
              direct: true,
              speaker: 'e1',
            },
          ]
        : [],
  }
}
