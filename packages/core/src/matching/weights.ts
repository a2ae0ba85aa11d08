import { checkObject } from '../model/check-argument.ts'
import { nearest } from '../model/nearest.ts'
import { defaultWeights } from './default-weights.ts'
import { type PartName, partNames } from './part-names.ts'

/** How much each part weighs. */
export type Weights = Readonly<Record<PartName, number>>

/**
 * The weights to use: those given, and for the other parts the usual ones.
 *
 * @throws {RangeError} if no part has that name (it names the nearest), or a weight is no number from 0 to 1000
 */
export function weightsFrom(given: Partial<Weights> = {}): Weights {
  checkObject('options.weights', given, 'an object such as { sectors: 2 }')
  const unknown = Object.keys(given).find((name) => !partNames.some((part) => part === name))
  if (unknown !== undefined) {
    const [near] = nearest(unknown, partNames)
    const hint = near === undefined ? `The parts are ${partNames.join(', ')}.` : `Did you mean "${near}"?`
    throw new RangeError(`No part of a score is called "${unknown}". ${hint}`)
  }
  const weights = Object.fromEntries(partNames.map((part) => [part, given[part] ?? defaultWeights[part].weight]))
  for (const [part, weight] of Object.entries(weights))
    if (!(weight >= 0 && weight <= 1000)) throw new RangeError(`The weight of ${part} is ${weight}: give 0 to 1000`)
  // Made from every name of a part.
  return weights as Weights
}
