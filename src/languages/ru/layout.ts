/** Russian words by which a document is laid out for finding encounters. */
import type { LayoutTable } from '../tables/layout.ts'

export const layout: LayoutTable = {
  between: 'после|перед|накануне',
  counting:
    /^(?:перв|втор|трет|последн|единственн|очередн|нов|крупнейш|предстоящ|ближайш)(?:ый|ой|ий|ая|яя|ое|ее|ье|ые|ие|ьи|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ью|ей|ых|их|ыми|ими)$/,
  listing: 'а также',
  generations: 'младший',
  nameEnding: /(?:а|у|ом|ем|е)$/,
  sureEnding: /^[а-я]{5,}(?:ом|ем)$/,
}
