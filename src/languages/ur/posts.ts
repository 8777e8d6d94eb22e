/** Urdu offices as they stand beside names. */
import type { PostsTable } from '../tables/posts.ts'

export const posts: PostsTable = {
  ownToo: 'رہنماوں|رہنماؤں|وفود',
}
