/** The gold: every template with three reports. */
import type { Article, GoldPage, Template } from './article.ts'
import { russian } from './articles-ru.ts'
import { urdu } from './articles-ur.ts'
import { russianTemplates } from './templates-ru.ts'
import { urduTemplates } from './templates-ur.ts'

function pagesOf(
  lang: 'ur' | 'ru',
  templates: { readonly [name: string]: Template },
  articles: readonly Article[],
): GoldPage[] {
  return Object.entries(templates).flatMap(([name, template], t) =>
    [0, 3, 5].map((step) => {
      const at = (t + step) % articles.length
      const a = articles[at]!
      const others = [1, 2, 4].map((k) => articles[(at + k) % articles.length]!)
      const { html, text, encoding = 'utf-8' } = template(a, others)
      return { id: `${lang}-${name}-${step}`, lang, html, encoding, title: a.title, text, day: a.date.slice(0, 10) }
    }),
  )
}

export const goldPages: readonly GoldPage[] = [
  ...pagesOf('ur', urduTemplates, urdu),
  ...pagesOf('ru', russianTemplates, russian),
]
