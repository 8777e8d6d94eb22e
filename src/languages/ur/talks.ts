/** Urdu nouns that tell of an encounter only together with what stands beside them. */
import type { TalksTable } from '../tables/talks.ts'

export const talks: TalksTable = {
  dialogues: 'ڈائیلاگ|مکالمہ|مکالمے|مشاورت',
}
