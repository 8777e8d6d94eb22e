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
  pronouns: 'ہم|وہ',
}
