/** Jaro-Winkler likeness, as a peer to measure against. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  if (!a || !b) return 0
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const [usedA, usedB] = [new Array<boolean>(a.length).fill(false), new Array<boolean>(b.length).fill(false)]
  let same = 0
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (!usedB[j] && a[i] === b[j]) {
        usedA[i] = usedB[j] = true
        same++
        break
      }
  if (same === 0) return 0
  let [k, moved] = [0, 0]
  for (let i = 0; i < a.length; i++) {
    if (!usedA[i]) continue
    while (!usedB[k]) k++
    if (a[i] !== b[k]) moved++
    k++
  }
  const jaro = (same / a.length + same / b.length + (same - moved / 2) / same) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
