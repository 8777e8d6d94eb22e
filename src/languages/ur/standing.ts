/** Urdu words beside a name by which it stands in its clause. */
import type { StandingTable } from '../tables/standing.ts'

export const standing: StandingTable = {
  doer: 'نے',
  from: 'سے',
  company: 'سے|ساتھ',
  owners: 'کے|کی|کا',
  partaking: 'درمیان|درمیاں|مابین|ساتھ|ہمراہ|شمولیت|شرکت|موجودگی|اشتراک|میزبانی',
  behalf: 'جانب|طرف',
  things: 'نے|کو|سے|پر|تک|میں|لیے|لئے|خلاف|بارے|متعلق',
  relations: 'تعلقات|کشیدگی|دوستی|قربت',
  causes: 'سبب|باعث|وجہ',
  saidThat: 'کہ',
  they: 'وہ',
  and: 'اور',
}
