/** Urdu nouns that tell of an encounter only together with what stands beside them. */
import type { TalksTable } from '../tables/talks.ts'

export const talks: TalksTable = {
  contact: 'رابطہ',
  again: 'دوبارہ|پھر',
  meeting: 'ملے|ملیں',
  dialogues: 'ڈائیلاگ|مکالمہ|مکالمے|مشاورت',
}
