/** What English pages leave around a report. */
import type { ResidueTable } from '../tables/residue.ts'

export const residue: ResidueTable = {
  lines: [
    'Accessibility links',
    'Share',
    'Print',
    'Read more',
    'Also read',
    'Related news',
    'Comments',
    'Skip to main content',
    'Home',
    'Advertisement',
    'Subscribe',
  ],
  captionSigns: ['(file photo)', '(File photo)', 'File photo', 'FILE PHOTO'],
}
