/** Small Russian words by which a clause agrees or promises. */
import type { PromisesTable } from '../tables/promises.ts'

export const promises: PromisesTable = {
  on: 'о|об|обо',
  actOf: 'о',
  lookingOn: 'присутствовали',
  between: 'между',
  consenting: /^согласил(?:ся|ась|ось)$/,
  sides: 'стороны|делегации|собеседники',
  measures: 'позднее|позже|ранее|раньше',
  stillAhead: 'конца|концу|конце|до|к|ко',
  actEnding: /(?:ть|ться|ти|чь)$/,
  plannedAttribute: /^(?:запланирован|намечен).*(?:ый|ая|ое|ые|ого|ому|ым|ой|ую|ых|ыми|ом)$/,
  liesAhead: /^предсто/,
  promisedThat: 'что',
  promisedAct: /(?:ть|ться|ти)$/,
  agenda: /^(?:рассмотр|обсужд|обсуд|затрон|поднят|говорить)/,
  at: 'на',
  otherwise: 'на|по|с|со|о|об|из|от|для|за|при',
  doubt:
    /^(?:сомнева|надее|надею|надежд|неизвестн|неясн|хотел|рассчитыва|допуска|ожидалось|опаса|считает|считают|полага)/,
  not: 'не',
  sure: /^(?:уверен|знаю|знает|думаю|думает|считает)/,
}
