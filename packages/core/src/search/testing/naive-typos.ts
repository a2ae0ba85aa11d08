/**
 * How many typos lie between two words, by the whole table of all their beginnings: letters missing, too many or wrong,
 * or neighbours swapped.
 *
 * @returns for each beginning of `word`, from the empty one on, the typos between it and all of `typed`
 */
export function naiveTypos(typed: string, word: string): readonly number[] {
  const table: number[][] = []
  for (let j = 0; j <= word.length; j++) {
    const row: number[] = []
    for (let i = 0; i <= typed.length; i++) {
      const ways = [i === 0 ? j : i + j]
      if (i > 0 && j > 0) {
        ways.push(
          table[j - 1]![i - 1]! + (typed[i - 1] === word[j - 1] ? 0 : 1),
          table[j - 1]![i]! + 1,
          row[i - 1]! + 1,
        )
      }
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        ways.push(table[j - 2]![i - 2]! + 1)
      row.push(Math.min(...ways))
    }
    table.push(row)
  }
  return table.map((row) => row[typed.length]!)
}

/** How many typos are forgiven in a word. */
export const naiveForgiven = ({ length }: string): number => (length < 4 ? 0 : length < 9 ? 1 : 2)
