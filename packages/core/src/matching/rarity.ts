/** What all have still says a little: in an atlas of one sector, that somebody works in it is all that there is to go by. */
const least = 0.05

/**
 * How much it says that two actors share something, by how many share it: 1 if one actor has it, little if all have it.
 *
 * It is the information of the event, −log(holders / total), measured in units of its largest value.
 *
 * @param holders how many actors have it, from 1
 * @param total how many actors there are
 */
export const normalizedIdf = (holders: number, total: number): number =>
  total <= 1 || holders < 1 ? 0 : Math.max(least, 1 - Math.log(holders) / Math.log(total))
