/** What Russian pages leave around a report. */
import type { ResidueTable } from '../tables/residue.ts'

export const residue: ResidueTable = {
  lines: [
    'Поделиться',
    'Читайте также',
    'Ссылки для доступа',
    'Печать',
    'Подписаться',
    'Комментарии',
    'Главная',
    'Материалы по теме',
  ],
  captionSigns: ['(архивное фото)', 'Архивное фото', '(фото из архива)'],
}
