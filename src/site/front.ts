/** What stands around the pages: the door to the languages, the page for what is not there, style, fonts and scripts, the map for search engines. */
import { createHash } from 'node:crypto'
import { asset, assetNames } from '../server/assets.ts'
import { html, raw } from '../server/html.ts'
import { findWords, interfaces } from '../server/words/index.ts'
import type { Folder } from './folder.ts'
import { POLICY, type Press } from './press.ts'
import { SCRIPTS, scriptOf } from './scripts.ts'

export async function writeFront(press: Press): Promise<void> {
  const { folder } = press
  // Scripts of the server speak to it.
  for (const name of assetNames.filter((n) => !n.endsWith('.js')))
    folder.write(`assets/${name}`, new Uint8Array(await asset(name)!.arrayBuffer()))
  for (const name of SCRIPTS) folder.write(`assets/${name}.js`, await scriptOf(name))
  folder.write('index.html', door())
  folder.write('404.html', missing(press.address))
}

const head = (policy: string) => html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Roznamcha · روزنامچہ</title>`

const tongues = (to: (code: string) => string) =>
  html`<ul class="plain">${interfaces.map(
    (w) =>
      html`<li><a href="${to(w.code)}" hreflang="${w.code}" lang="${w.code}" dir="${w.direction}"><strong>${w.self}</strong> ${w.motto}</a></li>`,
  )}</ul>`

/** The first page of all: it leads to each language, so that no script need guess one. */
const door = (): string =>
  String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
${head(POLICY)}
<link rel="stylesheet" href="assets/style.css">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
</head>
<body>
<div class="page door">
<main id="main">
<h1><span lang="ur" dir="rtl">روزنامچہ</span> <span>Roznamcha</span></h1>
${tongues((code) => `${code}/index.html`)}
</main>
</div>
</body>
</html>
`)

const STYLE =
  'body{max-width:36rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.6 Georgia,serif}h1{font-size:1.375rem;line-height:1.4}[lang=ur]{line-height:2.2}ul{padding:0;list-style:none}'

/** A host shows this page at any address: so it loads nothing, and has links only where it is known where the site stands. */
function missing(address: string | undefined): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  return String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
${head(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'`)}
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
${interfaces.map(
  (
    w,
    i,
  ) => html`<section lang="${w.code}" dir="${w.direction}">${i === 0 ? html`<h1>${w.notFound}</h1>` : html`<h2>${w.notFound}</h2>`}<p>${w.notFoundMore}</p></section>
`,
)}${address === undefined ? '' : tongues((code) => `${address}/${code}/index.html`)}
</main>
</body>
</html>
`)
}

/** A map holds no more. Source: sitemaps.org, protocol. */
const IN_MAP = 50_000

const isPage = (path: string): boolean => path.endsWith('.html') && findWords(path.split('/')[0]) !== undefined

/** The addresses of all pages; a list of lists where they are many. */
export function writeSitemap(folder: Folder, address: string): void {
  const pages = folder.paths().filter((path) => isPage(path) && !/^[^/]+\/search\.html$/.test(path))
  const maps: string[] = []
  for (let i = 0; i < pages.length; i += IN_MAP) {
    const name = pages.length > IN_MAP ? `sitemap-${i / IN_MAP + 1}.xml` : 'sitemap.xml'
    maps.push(name)
    folder.write(name, listing('urlset', 'url', pages.slice(i, i + IN_MAP), address))
  }
  if (maps.length > 1) folder.write('sitemap.xml', listing('sitemapindex', 'sitemap', maps, address))
}

/** Paths of the site need no escaping: they are plain letters. */
const listing = (root: string, item: string, paths: readonly string[], address: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<${item}><loc>${address.replaceAll('&', '&amp;')}/${path}</loc></${item}>\n`)
    .join('')}</${root}>\n`
