/** What Urdu pages leave around a report. */
import type { ResidueTable } from '../tables/residue.ts'

export const residue: ResidueTable = {
  lines: [
    'رسائی کے لنکس',
    'مرکزی صفحہ',
    'شیئر کریں',
    'مزید پڑھیں',
    'تبصرے دیکھیں',
    'پرنٹ کریں',
    'واٹس ایپ پر شیئر کریں',
    'اس پوسٹ کو شیئر کریں',
    'متعلقہ خبریں',
    'یہ بھی پڑھیے',
    'یہ بھی پڑھیں',
  ],
  captionSigns: ['(فائل فوٹو)', 'فائل فوٹو', '(فوٹو: اے ایف پی)'],
}
