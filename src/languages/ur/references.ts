/** Urdu words by which it is told whom a reference means. */
import type { ReferencesTable } from '../tables/references.ts'

export const references: ReferencesTable = {
  doer: 'نے',
  speechOwner: 'کا|کے',
  speech: 'کہنا|مطابق|بقول|الفاظ',
  notBehind: 'کے|کی|کا|کو|سے|پر',
  single: 'انہوں|انھوں',
  theirs: 'کہنا|مطابق|بقول|الفاظ|خیال|مؤقف|موقف|ہم|دورہ|دورے|استقبال',
  severalWithin: /^(?:وزرا.{0,3}|صدور|سربراہان|سفرا.?|سفیروں)$/,
  indefinite: 'ایک|کسی|کے|کی|کا|ہر|دو',
  marks: 'نے|کے|کی|کا|کو|سے',
}
