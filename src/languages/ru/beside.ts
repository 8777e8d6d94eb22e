/** Russian words beside names that tell their state or kin. */
import type { BesideTable } from '../tables/beside.ts'

export const beside: BesideTable = {
  placeNouns:
    /^(?:город[а-я]{0,3}|столиц[а-я]{1,3}|провинци[а-я]{1,3}|штат[а-я]{0,3}|селе|село|поселк[а-я]{1,3}|деревн[а-я]{1,3}|остров[а-я]{0,3}|курорт[а-я]{0,3})$/,
  listed: 'и|или',
  led: 'возглавил|возглавила|возглавляет|возглавлял|возглавляемая|представлял|руководил',
  from: 'из',
  beforeKin: /^бывш/,
}
