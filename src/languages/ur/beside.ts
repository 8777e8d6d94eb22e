/** Urdu words beside names that tell their state or kin. */
import type { BesideTable } from '../tables/beside.ts'

export const beside: BesideTable = {
  placeNouns:
    /^(?:شہر|شہروں|ریاست|صوبے|صوبہ|صوبائی|علاقے|ضلع|ضلعے|قصبے|گاؤں|دارالحکومت|دارلحکومت|جزیرے|شمالی|جنوبی|مشرقی|مغربی|وسطی|ساحلی|سرحدی)$/,
  listed: 'اور|یا',
  led: 'قیادت|سربراہی|نمائندگی',
}
