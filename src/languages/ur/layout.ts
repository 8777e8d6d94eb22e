/** Urdu words by which a document is laid out for finding encounters. */
import type { LayoutTable } from '../tables/layout.ts'

export const layout: LayoutTable = {
  towns: 'شہر|قصبے|جزیرے|جزیرہ',
  peoplesEndings: ['یوں'],
  beside: 'کے ساتھ',
  inside: 'میں',
  afterState: 'کے|کی|کا|میں|سے|نے|کو|اور|پر|،',
  marks: 'کا|کی|کے|نے|کو|سے|میں|پر|تک|نہ|بھی|ہی|جو|کہ|تو',
  owner: 'کے',
  saying: 'کہنا',
  together: 'درمیان|مابین|ساتھ|ہمراہ|سے|قیادت|سربراہی|صدارت|شرکت|شمولیت|اور|،',
  relative: 'جو',
  unfinished: 'ساتھ|سے|نے|میں|کو|پر|درمیان',
  guest: 'مہمان',
  besides: 'کے علاوہ|کے ساتھ ساتھ|کے ہمراہ|سمیت',
  generations: 'جونیئر',
}
