import { endOf } from '../dataset/in-force.ts'
import { termLabel } from '../dataset/label.ts'
import { recordFinder } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** An actor that had ended before an event began neither took part in it nor organised it. A new name is no end. */
export const endedActorsStayAway: Rule = {
  name: 'ended-actors-stay-away',
  *check(dataset) {
    const [clusterWith, organizationWith] = [recordFinder(dataset, 'clusters'), recordFinder(dataset, 'organizations')]
    for (const event of dataset.records.events) {
      const { start, organisers = [], participants = [] } = event
      if (start === undefined) continue
      const there = [
        ...organisers.map((id, index) => ({ id, path: `organisers.${index}` })),
        ...participants.map(({ who }, index) => ({ id: who, path: `participants.${index}.who` })),
      ]
      for (const { id, path } of there) {
        const actor = clusterWith(id) ?? organizationWith(id)
        const end = actor && endOf(actor, start)
        if (end === undefined) continue
        const [en, es] = (['en', 'es'] as const).map((language) =>
          termLabel('organizations', 'milestones.kind', end.kind, language),
        )
        yield {
          ...at(event, path),
          message: {
            en: `"${id}" is there (${start}), but was ${en} before (${end.date})`,
            es: `"${id}" está ahí (${start}), pero antes fue ${es} (${end.date})`,
          },
          remedy: {
            en: 'name its successor, or correct one of the dates',
            es: 'nombre a su sucesor, o corrija una de las fechas',
          },
        }
      }
    }
  },
}
