/** Urdu script: right to left, ۔ ends a sentence. */
import type { ScriptTable } from '../tables/script.ts'

export const script: ScriptTable = {
  code: 'Arab',
  direction: 'rtl',
  abbreviations: new Set(['ڈاکٹر', 'مسٹر', 'پی', 'ایم']),
}
