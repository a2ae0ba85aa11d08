import { expect, test } from 'vitest'
import { releasedIdsLiveOn } from './released-ids-live-on.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const released = datasetOf({ 'clusters/claut': cluster('CLAUT'), 'clusters/hegan': cluster('HEGAN') })

const problemsOf = (ids: readonly string[], redirects: Readonly<Record<string, string>> = {}) => {
  const records = Object.fromEntries(ids.map((id) => [`clusters/${id}`, cluster(id)]))
  const { manifest, records: content } = released
  const release = { version: '1.0.0', date: '2026-01-01', hash: '', content: () => ({ manifest, records: content }) }
  return messagesOf(releasedIdsLiveOn, { ...datasetOf(records, { manifest: { redirects } }), releases: [release] })
}

test('what was released is still there, or leads on', () => {
  expect(problemsOf(['claut', 'hegan', 'new'])).toEqual([])
  expect(problemsOf(['claut', 'hegan-basque'], { hegan: 'hegan-basque' })).toEqual([])
})

test('it does not vanish', () => {
  expect(problemsOf(['claut'])).toEqual([
    'redirects: "hegan" is the id of a record of version 1.0.0, and now leads nowhere → write "hegan: " with the id of the record that took its place',
  ])
})
