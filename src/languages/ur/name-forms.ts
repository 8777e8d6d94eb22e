/** How the words of names change in Urdu. */
import type { NameFormsTable } from '../tables/name-forms.ts'

export const nameForms: NameFormsTable = {
  softened: {
    و: '',
    ی: '',
    ئ: '',
    ا: '',
    ے: '',
    ع: '',
    ٹ: 'ت',
    ڈ: 'د',
    ھ: 'ہ',
    ح: 'ہ',
    ص: 'س',
    ث: 'س',
    ذ: 'ز',
    ض: 'ز',
    ظ: 'ز',
    آ: '',
  },
  junior: 'جونیئر',
}
