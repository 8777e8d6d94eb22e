import type { HeldOffice, SpeakerCues } from '../tables/cues.ts'

/**
 * Who headed a state, its government or its foreign office since 2000. Used only where a report calls somebody by such an office and
 * names one of these without it. Facts of public record; see SOURCES.md.
 */
export const holders: readonly (readonly [string, HeldOffice, string])[] = [
  ['US', 'state', 'بائیڈن|ٹرمپ|اوباما|بش|کلنٹن'],
  ['US', 'foreign', 'بلنکن|جان کیری|پومپیو|پومپیؤ|ٹلرسن|روبیو|ہلیری کلنٹن|کونڈولیزا رائس'],
  ['RU', 'state', 'پوتن|پوٹن|پیوٹن|میدویدیف'],
  ['RU', 'foreign', 'لاوروف|لاروف'],
  ['CN', 'state', 'شی جن پنگ|ہو جن تاؤ'],
  ['CN', 'foreign', 'وانگ یی|وانگ ژی'],
  ['IN', 'government', 'مودی|منموہن سنگھ'],
  ['IN', 'foreign', 'جے شنکر|سشما سوراج'],
  ['PK', 'government', 'نواز شریف|شہباز شریف|عمران خان|یوسف رضا گیلانی|شاہد خاقان عباسی'],
  ['PK', 'state', 'آصف علی زرداری|زرداری|ممنون حسین|عارف علوی|پرویز مشرف'],
  ['PK', 'foreign', 'شاہ محمود قریشی|بلاول بھٹو|اسحاق ڈار|حنا ربانی کھر'],
  ['AF', 'state', 'اشرف غنی|حامد کرزئی'],
  ['IR', 'state', 'روحانی|رئیسی|احمدی نژاد|پزشکیان'],
  ['IR', 'foreign', 'جواد ظریف|عراقچی|عبداللہیان'],
  ['TR', 'state', 'ایردوان|اردوان|اردوغان'],
  ['TR', 'foreign', 'فیدان|چاوش'],
  ['UA', 'state', 'زیلنسکی|پوروشینکو'],
  ['FR', 'state', 'میکخواں|میکرون|ماکروں|سارکوزی|اولاند'],
  ['DE', 'government', 'میرکل|مرکل|شولس|میرس'],
  ['GB', 'government', 'تھریسا مے|ٹریزا مے|بورس جانسن|ڈیوڈ کیمرون|سوناک|سٹارمر'],
  ['IL', 'government', 'نیتن یاہو|نتن یاہو'],
  ['SY', 'state', 'بشار الاسد'],
  ['KP', 'state', 'کم جونگ ان'],
  ['BD', 'government', 'شیخ حسینہ'],
  ['CA', 'government', 'ٹروڈو|کارنی'],
]

/** How these offices are called. */
export const officeWords: NonNullable<SpeakerCues['officeWords']> = {
  state: ['صدر', 'صدر مملکت', 'صدرِ مملکت'],
  leader: [],
  government: ['وزیراعظم', 'وزیر اعظم', 'وزیرِ اعظم', 'چانسلر'],
  foreign: ['وزیر خارجہ', 'وزیرِ خارجہ', 'وزیرخارجہ'],
  defence: ['وزیر دفاع', 'وزیرِ دفاع'],
}
