/** What the options of questions to the graph are called. @module */
import type { OptionNames } from '../model/check-argument.ts'
import type { LinkPredictionOptions } from './link-prediction.ts'
import type { GraphScope } from './scope.ts'

/** Of every question to the graph. */
export const scopeNames: OptionNames<GraphScope> = { relations: true, hide: true }

/** Of every ranking. */
export const rankingNames: OptionNames<LinkPredictionOptions> = {
  relations: true,
  hide: true,
  collections: true,
  limit: true,
}
