/** Russian script. */
import type { ScriptTable } from '../tables/script.ts'

export const script: ScriptTable = {
  code: 'Cyrl',
  // Letters of Ukrainian, Belarusian, Serbian and Macedonian.
  signs: { foreign: /[іїєґўјљњћђџ]/giu },
  units: new Set(['тыс', 'млн', 'млрд', 'трлн', 'долл', 'руб']),
  abbreviations: new Set([
    'г',
    'гг',
    'в',
    'вв',
    'ул',
    'им',
    'т',
    'д',
    'е',
    'п',
    'стр',
    'тыс',
    'млн',
    'трлн',
    'млрд',
    'долл',
    'руб',
    'обл',
    'гр',
    'см',
    'мин',
    'проф',
    'акад',
    'ген',
    'др',
    'пр',
    'св',
    'ст',
  ]),
}
