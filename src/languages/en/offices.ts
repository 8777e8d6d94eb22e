/** English words around offices. */
import type { OfficesTable } from '../tables/offices.ts'

export const offices: OfficesTable = {
  capitalOnly:
    'general|major|captain|chief|deputy|justice|judge|father|king|prince|lord|secretary|head|chair|marshal|representative|minister|fellow|president|leader|aide|administrator|speaker|premier|chancellor|queen|governor|commander|director|consul|commissioner|moderator|mediator|founder|rep|gen|lt|col|sen',
  smallToo:
    'minister|president|king|premier|chancellor|secretary|leader|speaker|governor|commander|director|head|chief|queen|prince|aide|founder|mediator|commissioner',
  smallPronouns: 'us',
  owner: "'s|'",
  of: 'of',
  to: 'to',
  notFirst: 'and|from|on',
  and: 'and',
  the: 'the',
  opens: 'the|a|an|its|their|his|her|who|is',
  notJoined: 'the|a|an|between|both',
  within: 'and|for|of',
}
