/** English words of offices as they stand beside names. */
import type { PostsTable } from '../tables/posts.ts'

export const posts: PostsTable = {
  within: 'at|of',
  notAtHome:
    'king|queen|pope|prince|princess|emir|amir|sultan|sheikh|minister|chancellor|premier|mp|taoiseach|cardinal|commissar',
}
