import { expect, test } from 'vitest'
import { endedActorsStayAway } from './ended-actors-stay-away.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, event, organization } from './testing/records.ts'

const milestones = (...kinds: readonly (readonly [date: string, kind: string])[]) => ({
  milestones: kinds.map(([date, kind]) => ({ date, kind })),
})

const meeting = (start: string, who: string) =>
  event('Meeting', { start, participants: [{ who, role: 'host' }], organisers: [who] })

test('an actor that was there, or only bears another name', () => {
  const dataset = datasetOf({
    'organizations/promexico': organization('ProMéxico', milestones(['2019', 'dissolved'])),
    'organizations/sct': organization('SCT', milestones(['2018', 'renamed'])),
    'clusters/again': cluster('Again', milestones(['2017', 'ended'], ['2018', 'renewed'])),
    // The year of its end is not surely after.
    'events/same-year': meeting('2019-11', 'promexico'),
    'events/new-name': meeting('2021', 'sct'),
    'events/going-on': meeting('2021', 'again'),
  })
  expect(messagesOf(endedActorsStayAway, dataset)).toEqual([])
})

test('an actor that had ended before', () => {
  const dataset = datasetOf({
    'organizations/promexico': organization('ProMéxico', milestones(['2019-05', 'dissolved'])),
    'events/later': meeting('2019-06-01', 'promexico'),
  })
  expect(messagesOf(endedActorsStayAway, dataset)).toEqual([
    'later · organisers.0: "promexico" is there (2019-06-01), but was dissolved before (2019-05) → name its successor, or correct one of the dates',
    'later · participants.0.who: "promexico" is there (2019-06-01), but was dissolved before (2019-05) → name its successor, or correct one of the dates',
  ])
})
