/** The frame around every page: masthead, rooms, languages, colophon. */
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { interfaces } from './words/index.ts'
import type { Words } from './words/words.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export type Room = 'days' | 'bodies' | 'promises' | 'people' | 'search' | 'coverage'
const ROOMS: readonly (readonly [Room, string])[] = [
  ['days', ''],
  ['bodies', 'bodies'],
  ['promises', 'promises'],
  ['people', 'people'],
  ['search', 'search'],
  ['coverage', 'coverage'],
]

export interface Frame {
  readonly words: Words
  readonly title: string
  /** The room this page stands in. Absent on pages outside all rooms. */
  readonly room?: Room
  /** The path after the language, for the links to the same page in the other languages: "entries/abc". */
  readonly path: string
}

/** A whole page. Everything that is not marked as HTML is escaped. */
export function layout({ words, title, room, path }: Frame, body: Html): Html {
  return html`<!doctype html>
<html lang="${words.code}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === words.title ? title : `${title} · ${words.title}`}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${interfaces.map((w) => html`<link rel="alternate" hreflang="${w.code}" href="/${w.code}/${path}">`)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<div class="page">
<header class="masthead">
<div>
<a class="name" href="/${words.code}/">${words.code === 'ur' ? '' : html`<span lang="ur" dir="rtl">روزنامچہ</span>`}${words.title}</a>
<p class="motto">${words.motto}</p>
</div>
<nav aria-label="${words.languageOfPage}"><ul class="tongues">${interfaces.map(
    (w) =>
      html`<li><a href="/${w.code}/${path}" hreflang="${w.code}" lang="${w.code}" dir="${w.direction}"${w.code === words.code ? html` aria-current="true"` : ''}>${w.self}</a></li>`,
  )}</ul></nav>
</header>
<nav class="rooms" aria-label="${words.title}"><ul>${ROOMS.map(
    ([name, to]) =>
      html`<li><a href="/${words.code}/${to}"${name === room ? html` aria-current="page"` : ''}>${words.nav[name]}</a></li>`,
  )}</ul></nav>
<main id="main" tabindex="-1">
${body}
</main>
<footer class="colophon"><p>${words.footer}</p></footer>
</div>
</body>
</html>
`
}
