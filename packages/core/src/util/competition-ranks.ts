/** Ranks of sorted numbers: equals share one, and the next is as many further on. Of 9, 5, 5, 2 they are 1, 2, 2, 4. */
export function competitionRanks(numbers: readonly number[]): readonly number[] {
  let rank = 0
  return numbers.map((number, at) => {
    if (at === 0 || number !== numbers[at - 1]) rank = at + 1
    return rank
  })
}
