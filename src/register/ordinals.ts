/** Numbers of sessions in words of English, for reasons and findings. */

/** `3rd`, `11th`, `22nd`. */
export function ordinalWord(n: number): string {
  const tens = n % 100
  const end = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}
