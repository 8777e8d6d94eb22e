import { expect, test } from 'vitest'
import { feedOf, opmlOf, subscriptionsOf } from './feed.ts'

const full = `<p>${'Министры обсудили торговлю и договорились о встрече в июле. '.repeat(12)}</p>`
const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Вестник</title><link>https://a.test/</link><language>ru</language>
<item><title>Встреча в Анкаре</title><link>/news/1</link><guid>https://a.test/news/1</guid><pubDate>Sat, 04 May 2024 10:00:00 +0300</pubDate><dc:creator>И. Петров</dc:creator><description>Коротко.</description><content:encoded><![CDATA[${full}]]></content:encoded></item>
<item><title>Переговоры</title><link>https://a.test/news/2</link><description>Только начало.</description></item>
</channel></rss>`

test('an item with its full text brings it; one without says where it stands', () => {
  const feed = feedOf(rss, 'https://a.test/rss.xml')
  if (!feed.ok) throw new Error('no feed')
  expect(feed).toMatchObject({ title: 'Вестник', lang: 'ru' })
  const [first, second] = feed.items
  expect(first).toMatchObject({
    id: 'https://a.test/news/1',
    url: 'https://a.test/news/1',
    title: 'Встреча в Анкаре',
    published: '2024-05-04T10:00:00+03:00',
    byline: 'И. Петров',
    publisher: 'Вестник',
  })
  expect(first!.html).toContain('договорились')
  expect(second).toMatchObject({ url: 'https://a.test/news/2', summary: 'Только начало.' })
  expect(second!.html).toBeUndefined()
})

test('Atom, RDF and JSON feeds are read alike', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ur"><title>اخبار</title><entry><title>ملاقات</title><id>tag:1</id><link rel="alternate" href="https://a.test/2"/><link rel="self" href="https://a.test/2.atom"/><published>2024-05-04T10:00:00Z</published><author><name>نامہ نگار</name></author><content type="html">${full.replace(/</g, '&lt;')}</content></entry></feed>`
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>T</title><link>https://a.test</link></channel><item rdf:about="https://a.test/3"><title>E</title><link>https://a.test/3</link><dc:date>2024-05-04</dc:date></item></rdf:RDF>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      { id: '4', url: 'https://a.test/4', title: 'E', content_html: full, date_published: '2024-05-04T10:00:00Z' },
    ],
  })
  const first = (text: string) => {
    const feed = feedOf(text)
    return feed.ok ? feed.items[0] : undefined
  }
  expect(first(atom)).toMatchObject({ url: 'https://a.test/2', published: '2024-05-04T10:00:00Z', byline: 'نامہ نگار' })
  expect(first(rdf)).toMatchObject({ url: 'https://a.test/3', published: '2024-05-04' })
  expect(first(json)).toMatchObject({ id: '4', url: 'https://a.test/4', published: '2024-05-04T10:00:00Z' })
  expect(first(json)!.html).toContain('договорились')
})

test('what is no feed says so, and a link that is no web address is left out', () => {
  expect(feedOf('<html><body>no</body></html>')).toMatchObject({ ok: false, problem: { code: 'input.shape' } })
  const feed = feedOf(
    rss.replace('/news/1</link><guid>https://a.test/news/1</guid>', 'javascript:alert(1)</link>'),
    'https://a.test/',
  )
  expect(feed.ok && feed.items[0]!.url).toBeUndefined()
})

test('a list of feeds goes out and comes back', () => {
  const feeds = [{ title: 'اخبار', feed: 'https://a.test/rss', site: 'https://a.test/' }]
  expect(subscriptionsOf(opmlOf('Feeds', feeds))).toEqual(feeds)
  expect(subscriptionsOf('not XML')).toBeUndefined()
})
