/** Small Urdu words by which a clause agrees or promises. */
import type { PromisesTable } from '../tables/promises.ts'

export const promises: PromisesTable = {
  looseParticiple: 'ہونے',
  ratified: 'توثیق',
  with: 'ساتھ',
  notYet: 'جائیں|جائے|سکیں|سکے|جاتے|جاتا|جانے',
  agreeing: 'متفق|رضامند|راضی|آمادہ',
  whoDid: 'والے|والی',
  signers: 'ممالک|ملکوں|ریاستیں|ریاستوں|فریق|فریقین|حکومتیں|حکومتوں',
  mustBe: /^ہو/,
  mustEnding: /(?:نا|نی)$/,
  passiveVerb: 'جائے|جائیں',
  passiveEnding: /[ایے]$/,
  whether: 'کیا',
  announcing: 'اعلان|فیصلہ|وعدہ|دہانی|دلایا|عہد',
  particles: 'بھی|میں|تو|ہی|نیز|پھر|کو|سے|پر',
  resolution: 'قرارداد',
  behest: 'درخواست|ثالثی|میزبانی|کوشش|کوششوں|تجویز|دعوت|اپیل',
  both: 'رہنماوں|راہنماوں|سربراہان|ارکان|ممالک|ملکوں|دونوں|فریقین|تینوں|چاروں|طرفین',
  resolve: 'عزم|عہد',
  pronouns: 'ہم|وہ',
  twoOf: 'دونوں',
}
