import { expect, test } from 'vitest'
import { pageOf } from './html.ts'

const paragraphs = [
  'وزیرِ خارجہ نے جمعے کو انقرہ میں اپنے ترک ہم منصب سے ملاقات کی، جس میں تجارت اور دفاع پر بات ہوئی۔',
  'ترجمان کے مطابق دونوں ملکوں نے مشترکہ گروپ کا اجلاس جولائی میں اسلام آباد میں بلانے پر اتفاق کیا ہے۔',
  'انہوں نے کہا کہ «خطے میں امن» دونوں ملکوں کی ترجیح ہے اور اس پر رابطے جاری رہیں گے۔',
]
const page = `<!doctype html><html lang="ur" dir="rtl"><head><meta charset="utf-8">
<title>انقرہ میں وزرائے خارجہ کی ملاقات | اخبار نمونہ</title>
<meta property="og:site_name" content="اخبار نمونہ">
<link rel="canonical" href="https://example.org/a/1">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"انقرہ میں وزرائے خارجہ کی ملاقات","datePublished":"2024-05-03T18:20:00+05:00","author":{"@type":"Person","name":"نامہ نگار نمونہ"}}</script>
</head><body><nav><ul><li><a href="/">صفحۂ اول</a></li><li><a href="/w">دنیا</a></li></ul></nav>
<div class="story"><h1>انقرہ میں وزرائے خارجہ کی ملاقات</h1><span class="post-date">3 مئی 2024</span>
<div class="share-bar"><a href="#">فیس بک</a><a href="#">واٹس ایپ</a></div>
<figure><img src="a.jpg"><figcaption>انقرہ میں وزرائے خارجہ، فائل فوٹو</figcaption></figure>
${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}
<div class="related"><h4>یہ بھی پڑھیے</h4><ul><li><a href="/b">ایک اور خبر کی سرخی یہاں ہے</a></li></ul></div>
</div><footer>جملہ حقوق محفوظ ہیں۔ اس ویب سائٹ کا مواد بلا اجازت شائع کرنا منع ہے۔</footer></body></html>`

test('a page gives its report, paragraph by paragraph, and nothing around it', () => {
  const read = pageOf(page)
  expect(read.text).toBe(paragraphs.join('\n\n'))
  expect(read).toMatchObject({
    title: 'انقرہ میں وزرائے خارجہ کی ملاقات',
    byline: 'نامہ نگار نمونہ',
    published: '2024-05-03T18:20:00+05:00',
    publisher: 'اخبار نمونہ',
    lang: 'ur',
    url: 'https://example.org/a/1',
    captions: ['انقرہ میں وزرائے خارجہ، فائل فوٹو'],
  })
})

test('a date in words is read only where machines are told none', () => {
  const asked: string[] = []
  const read = pageOf(page.replace(/"datePublished":"[^"]*",/, ''), (words) => {
    asked.push(words)
    return words.includes('مئی') ? '2024-05-03' : undefined
  })
  expect(read.published).toBe('2024-05-03')
  expect(asked.length).toBeGreaterThan(0)
})

test('a page without a report gives no text', () => {
  expect(pageOf('<html><body><a href="/">Home</a></body></html>').text).toBe('')
})
