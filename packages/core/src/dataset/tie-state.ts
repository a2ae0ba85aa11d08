/** Whether ties are there yet, and whether a source states them. @module */
import { checkObject, checkTexts } from '../model/check-argument.ts'
import type { Tie } from '../model/tie.ts'

/** What is known of a tie, the most certain first; one that is only in discussion is not there yet, whoever says so. */
export const tieStates = ['stated', 'inferred', 'in-discussion'] as const

/** One of {@link tieStates}. */
export type TieState = (typeof tieStates)[number]

/** What two actors talk about, but have not agreed on. */
const notYet: ReadonlySet<Tie['kind']> = new Set<Tie['kind']>(['mou-in-discussion'])

/**
 * Whether a source states a tie, or it is inferred, or it is only in discussion and not there yet.
 *
 * @param tie a record of the ties
 * @example
 * tieStateOf(get(atlas, 'ties', 'cefaen--basque-energy-cluster')) // 'in-discussion'
 */
export function tieStateOf(tie: Pick<Tie, 'kind' | 'basis'>): TieState {
  checkObject('tie', tie, 'a record of the ties', ['kind', 'basis'])
  return notYet.has(tie.kind) ? 'in-discussion' : tie.basis
}

/**
 * The most certain of some states, by which one line stands for several ties.
 *
 * @param states what is known of each tie
 * @returns the state of the tie that is known best; `inferred` where there is none
 * @example
 * mostCertain(['in-discussion', 'stated']) // 'stated'
 */
export function mostCertain(states: readonly TieState[]): TieState {
  checkTexts('states', states)
  return tieStates.find((state) => states.includes(state)) ?? 'inferred'
}
