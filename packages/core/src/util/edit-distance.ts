import { distance } from 'fastest-levenshtein'

/** Whether two words differ in nothing but two neighbouring letters that are swapped. */
export function isTransposition(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Typos between two folded words: letters missing, too many or wrong (Levenshtein), or two neighbours swapped. */
export const editDistance = (a: string, b: string): number => (isTransposition(a, b) ? 1 : distance(a, b))
