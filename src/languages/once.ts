/** Tables that are costly to unfold are made at first use: a reader of one language does not wait for the others. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
