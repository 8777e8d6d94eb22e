/** The review's wording by language. */
import type { PageLanguage } from '../../../model/document.ts'
import type { Words } from '../words.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import type { ReviewWords } from './words.ts'

export type { ReviewWords }

const BY_LANGUAGE: { readonly [L in PageLanguage]: ReviewWords } = { en, ru, ur }

export const reviewWords = (words: Words): ReviewWords => BY_LANGUAGE[words.code]
