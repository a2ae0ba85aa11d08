import type { Entry } from '../dataset/atlas.ts'
import type { Award } from '../model/award.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Event } from '../model/event.ts'
import type { Records } from '../model/generated/records.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Localized } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { entriesThat, recordFinder } from './entries.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

/** A later date that must not come before an earlier one, and what to say if it does. */
interface Pair {
  /** Where the later date stands. */
  readonly path: string
  readonly earlier: PartialDate | undefined
  readonly later: PartialDate | undefined
  readonly says: (earlier: PartialDate, later: PartialDate) => Localized
}

/** Whether one date is surely before another: 2018 is not before 2018-04. */
const isBefore = (a: PartialDate, b: PartialDate) => dateInterval(a).end < dateInterval(b).start

const period = (path: string, earlier: PartialDate | undefined, later: PartialDate | undefined): Pair => ({
  path,
  earlier,
  later,
  says: (from, until) => ({
    en: `the end (${until}) is before the start (${from})`,
    es: `el fin (${until}) es anterior al comienzo (${from})`,
  }),
})

function milestonePairs({ milestones = [] }: Pick<Instrument, 'milestones'>): readonly Pair[] {
  const inOrder = milestones.slice(1).map(
    (milestone, index): Pair => ({
      path: `milestones.${index + 1}.date`,
      earlier: milestones[index]?.date,
      later: milestone.date,
      says: (before, after) => ({
        en: `the milestone of ${after} is listed after that of ${before}`,
        es: `el hito de ${after} está detrás del de ${before}`,
      }),
    }),
  )
  const signed = milestones.find(({ kind }) => kind === 'signed')
  const inForce = milestones.findIndex(({ kind }) => kind === 'entered-into-force')
  const force: Pair = {
    path: `milestones.${inForce}.date`,
    earlier: signed?.date,
    later: milestones[inForce]?.date,
    says: (before, after) => ({
      en: `is in force (${after}) before it is signed (${before})`,
      es: `está en vigor (${after}) antes de firmarse (${before})`,
    }),
  }
  return [force, ...inOrder]
}

const awardPairs = ({ awarded, heldBy, validUntil }: Award): readonly Pair[] => [
  {
    path: 'heldBy',
    earlier: awarded,
    later: heldBy,
    says: (given, held) => ({
      en: `is held (${held}) before it is awarded (${given})`,
      es: `está vigente (${held}) antes de otorgarse (${given})`,
    }),
  },
  period('validUntil', awarded ?? heldBy, validUntil),
]

type EventFinder = (id: string) => Event | undefined

function framePairs(event: Event, eventWith: EventFinder): readonly Pair[] {
  const frame = event.partOf === undefined ? undefined : eventWith(event.partOf)
  if (frame === undefined) return []
  return [
    {
      path: 'start',
      earlier: frame.start,
      later: event.start,
      says: (from, start) => ({
        en: `starts (${start}) before "${frame.id}", of which it is a part (${from})`,
        es: `empieza (${start}) antes que "${frame.id}", de lo que es parte (${from})`,
      }),
    },
    {
      path: 'partOf',
      earlier: event.end ?? event.start,
      later: frame.recurrence === undefined ? frame.end : undefined,
      says: (end, until) => ({
        en: `ends (${end}) after "${frame.id}", of which it is a part (${until})`,
        es: `acaba (${end}) después que "${frame.id}", de lo que es parte (${until})`,
      }),
    },
  ]
}

const sourcePairs = ({ published, accessed, gone }: Source): readonly Pair[] => [
  {
    path: 'accessed',
    earlier: published,
    later: accessed,
    says: (from, read) => ({
      en: `was read (${read}) before it was published (${from})`,
      es: `se leyó (${read}) antes de publicarse (${from})`,
    }),
  },
  {
    path: 'gone',
    earlier: accessed,
    later: gone,
    says: (read, until) => ({
      en: `was gone (${until}) before it was read (${read})`,
      es: `había desaparecido (${until}) antes de leerse (${read})`,
    }),
  },
]

/** For which time further values hold. */
const statementPairs = ({ statements = [] }: Entry['record']): readonly Pair[] =>
  statements.map(({ from, until }, index) => period(`statements.${index}.until`, from, until))

/** In which fields a record has a later date, if it has any: most have none. */
const dated: { readonly [C in CollectionName]?: readonly (keyof Records[C])[] } = {
  clusters: ['milestones'],
  organizations: ['milestones'],
  places: ['memberships'],
  partnerships: ['end', 'milestones'],
  instruments: ['milestones'],
  events: ['end', 'partOf'],
  awards: ['heldBy', 'validUntil'],
  figures: ['period'],
  sources: ['accessed', 'gone'],
}

function pairsOf({ collection, record }: Entry, eventWith: EventFinder): readonly Pair[] {
  switch (collection) {
    case 'events':
      return [period('end', record.start, record.end), ...framePairs(record, eventWith)]
    case 'partnerships':
      return [period('end', record.start, record.end), ...milestonePairs(record)]
    case 'figures':
      return [period('period.end', record.period?.start, record.period?.end)]
    case 'awards':
      return awardPairs(record)
    case 'places':
      return (record.memberships ?? []).map(({ from, until }, index) =>
        period(`memberships.${index}.until`, from, until),
      )
    case 'sources':
      return sourcePairs(record)
    case 'clusters':
    case 'organizations':
    case 'instruments':
      return milestonePairs(record)
    default:
      return []
  }
}

function* datePairs(dataset: RuleInput): Generator<{ readonly entry: Entry; readonly pair: Pair }> {
  const eventWith = recordFinder(dataset, 'events')
  for (const collection of collectionNames) {
    const fields = dated[collection] ?? []
    const isDated = (record: object) => fields.some((field) => field in record)
    for (const entry of entriesThat(dataset, isDated, [collection]))
      for (const pair of pairsOf(entry, eventWith)) yield { entry, pair }
  }
  for (const entry of entriesThat(dataset, ({ statements }) => statements !== undefined))
    for (const pair of statementPairs(entry.record)) yield { entry, pair }
}

/** What ends has started before, milestones are in order, a part lies within the whole, and a page is read while it is there. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  *check(dataset) {
    for (const { entry, pair } of datePairs(dataset)) {
      const { path, earlier, later, says } = pair
      if (earlier === undefined || later === undefined || !isBefore(later, earlier)) continue
      yield {
        ...at(entry.record, path),
        message: says(earlier, later),
        remedy: {
          en: 'correct one of the dates, or put them in order',
          es: 'corrija una de las fechas, o póngalas en orden',
        },
      }
    }
  },
}
