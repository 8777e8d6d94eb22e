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
  consistingOf: 'پر مشتمل',
  organising: 'کے زیر انتظام|کے زیر اہتمام',
  regions: 'ایشیا|ایشیاء|یورپ|افریقہ|وسطی|وسطیٰ|خلیج',
  onTopic: 'پر',
  afterName: 'کے|کی|کا|نے|سے|کو|میں|پر|اور|و|یا|تک|بھی|تو|سمیت|جبکہ|جب|نیز|نہ|کہ|ہی|بمقابلہ|دونوں',
  went: 'گئے|گئی|گیا|آئے|آئی|آیا',
  meetingMarks: 'کی|سے|نے',
  meetingOwner: 'کی',
  participles: 'والا|والے|والی|مشتمل|ہونے|منعقدہ',
  one: 'ایک',
  naming: 'آف|سکیورٹی|سیکیورٹی|سیکورٹی',
  doing: /^کر/,
}
