/** A path of cooperation in JSON answers. @module */
import { type Atlas, type CooperationPath, resolveCitation } from '@puente/core'
import { entryJson } from './entry-json.ts'

/** A path with its steps, the ways of each, and what bears out every link. */
export const pathJson = (atlas: Atlas, { cost, actors, steps }: CooperationPath) => ({
  cost,
  actors: actors.map((actor) => entryJson(atlas, actor)),
  steps: steps.map(({ from, to, ways }) => ({
    from: from.record.id,
    to: to.record.id,
    ways: ways.map((way) => ({
      cost: way.cost,
      through: way.through.map((entry) => entryJson(atlas, entry)),
      links: way.links.map(({ evidence, ...link }) => ({
        ...link,
        basis: evidence.basis,
        statedBy: entryJson(atlas, evidence.entry),
        citations: evidence.citations.map((citation) => resolveCitation(atlas, citation)),
      })),
    })),
  })),
})
