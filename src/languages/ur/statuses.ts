/** Small Urdu words by which a clause tells whether an encounter was held. */
import type { StatusesTable } from '../tables/statuses.ts'

export const statuses: StatusesTable = {
  stays: 'موجود|پر|میں',
  expected: 'متوقع|مجوزہ',
  result: 'نتیجہ|نتیجہ خیز|ناکام|کامیاب',
  before: 'قبل|پہلے',
  until: 'تک',
  announcing: 'اعلان|فیصلہ|فیصلے|اتفاق|عندیہ',
  was: 'تھا|تھے|تھی|تھیں',
  reached: 'پہنچنے کے بعد|پہنچنے پر|پہنچ کر|پہنچتے ہی|پہنچنے کے فوراً بعد|آمد کے بعد|آمد پر',
  is: 'ہے|ہیں|ہوں|تھا|تھے|تھی|تھیں',
  whenever: 'جب بھی|جب کبھی|جب جب',
  meant: 'تاکہ',
  qualifying: 'ممکنہ',
  purposeEnd: 'لیے|لئے',
  course:
    'سلسلہ|سلسلے|عمل|دور|ادوار|آغاز|بحالی|انعقاد|اہتمام|رابطہ|رابطے|رابطوں|سفارتکاری|سفارت|کاری|میزبانی|ثالثی|ایسا|بات|آمد|سفر|موقع|پروگرام|منصوبہ|منصوبے|انہیں|انھیں|اسے|جسے|جنہیں|جنھیں',
  inside: 'میں',
  lasting: 'رہے|رہیں',
}
