/** English words of ranks. */
import type { RankWords } from './words.ts'

export const en: RankWords = {
  'deputy head': 'vice president|deputy prime minister',
  'deputy foreign minister': 'deputy foreign minister|foreign secretar',
  'foreign minister':
    'foreign minister|minister of foreign affairs|ministers of foreign affairs|minister for foreign affairs|secretary of state|top diplomat',
  'defence minister':
    'defence minister|defense minister|secretary of defense|secretary of war|minister of defence|minister of defense',
  'interior minister': 'interior minister|minister of the interior',
  'finance minister': 'finance minister|treasury secretar|secretary of the treasury',
  'trade minister':
    'trade minister|commerce minister|economy minister|minister of trade|ministers of trade|minister of commerce|minister of economy|minister for trade|commerce secretar|secretary of commerce|trade representative',
  'energy minister': 'energy minister|minister of energy|secretary of energy|energy secretar',
  'agriculture minister': 'agriculture minister|minister of agriculture|secretary of agriculture',
  'health minister': 'health minister|minister of health',
  'justice minister': 'justice minister|minister of justice|attorney general',
  'transport minister': 'transport minister|minister of transport',
  'culture minister': 'culture minister|minister of culture|education minister|minister of education',
  'security adviser': 'national security advis|security council secretar|secretary of the security council',
  speaker: '=speaker|speakers',
  'military chief': 'army chief|chief of army staff|chief of the general staff|chairman of the joint chiefs',
  envoy: 'special envoy|special representative',
  'head of government': 'prime minister|premier|chancellor|taoiseach',
  'head of state': 'president|=king|kings|=queen|=emir|=sultan|head of state|heads of state',
}
