/** Urdu nouns that tell of an encounter only together with what stands beside them. */
import type { TalksTable } from '../tables/talks.ts'

export const talks: TalksTable = {
  contact: 'رابطہ',
  exchange: 'تبادلہ',
  views: 'خیال',
  again: 'دوبارہ|پھر',
  meeting: 'ملے|ملیں',
  press:
    'صحافی|نامہ نگار|نامہ‌نگار|تجزیہ کار|تجزیہ نگار|تجزیہ‌کار|مبصر|محقق|مورخ|مؤرخ|مصنف|مصنفہ|کالم نگار|کالم‌نگار|اینکر|رپورٹر|پیش کار|ایڈیٹر|مدیر',
  spokesmen: /ترجمان|پریس سیکر|پریس سیکری/,
  dialogues: 'ڈائیلاگ|مکالمہ|مکالمے|مشاورت',
}
