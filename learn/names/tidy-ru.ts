/** Brings Russian annotations nearer to the guidelines: bare bodies out, a country in the genitive apart, quotation marks outside. */
import { type MarkedName, type MarkedReport, outermost } from './report.ts'

const BARE =
  /^(?:правительств|парламент|кабинет|администраци|мэри|полици|суд|посольств|совет|комисси|комитет|верховн|арми|власт|министерств[оауеом]*$|ведомств|внешнеполитическ|правоохранительн|сенат|партии?$|агентств[оауеом]*$|компани[яиюей]*$|организаци[яиюей]*$|вооруженны|вооружённы|прокуратур|телеканал|газет|движени|фракци|оппозици|спецслужб|разведк|коалици|пресс-служб|учрежден)/iu
/** Bodies that are named without their country: it stands apart. */
const APART =
  /^((?:британск|российск|американск|украинск)?\p{Ll}*\s?(?:МИД[аеуом]*|Минобороны|МВД|Минфин\p{Ll}*|Министерств\p{Ll}* (?:иностранных дел|обороны|внутренних дел|юстиции|финансов|здравоохранения)|Госдеп\p{Ll}*|Генпрокуратур\p{Ll}*|Минздрав\p{Ll}*))\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/iu

function tidy(text: string, n: MarkedName): MarkedName[] {
  let { start, end } = n
  while (end > start && /[\s"»“”',.]/u.test(text[end - 1]!)) end--
  while (start < end && /[\s"«„“”']/u.test(text[start]!)) start++
  if (end <= start) return []
  const words = text.slice(start, end)
  if (n.type === 'PER' && !/^\p{Lu}/u.test(words)) return []
  if (n.type === 'LOC') {
    // "город Москва", "штат Техас": the word for its kind stays outside.
    const kind =
      /^(?:г\.|город\p{Ll}*|штат\p{Ll}*|сел[оаеу]\p{Ll}*|район\p{Ll}*|провинци\p{Ll}*|деревн\p{Ll}*|аэропорт\p{Ll}*|остров\p{Ll}*|област\p{Ll}*|республик\p{Ll}*|улиц\p{Ll}*|площад\p{Ll}*|ул\.|пос[её]л\p{Ll}*)\s+["«„]?(?=\p{Lu})/u.exec(
        words,
      )
    if (kind) start += kind[0].length
    return /\p{Lu}/u.test(text.slice(start, end)) ? [{ start, end, type: 'LOC' }] : []
  }
  if (n.type === 'ORG') {
    const apart = APART.exec(words)
    if (apart) {
      const cut = end - apart[2]!.length
      return [
        { start, end: start + apart[1]!.length, type: 'ORG' },
        { start: cut, end, type: 'LOC' },
      ]
    }
    const inner = /^[\p{Ll}\s-]+["«„]([^"»“]+)$/u.exec(words)
    if (inner) return [{ start: end - inner[1]!.length, end, type: 'ORG' }]
    if (!/\p{Lu}/u.test(words) && !/^министерств\p{Ll}* \p{Ll}/u.test(words)) return []
    if (BARE.test(words) && /^\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.test(words)) {
      const place = /\s(\p{Lu}\p{L}+)$/u.exec(words)
      return place ? [{ start: end - place[1]!.length, end, type: 'LOC' }] : []
    }
  }
  return [{ start, end, type: n.type }]
}

export function tidyRussian(r: MarkedReport): MarkedReport {
  return { ...r, names: outermost(outermost(r.names).flatMap((n) => tidy(r.text, n))) }
}
