import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, webPage } from './testing/records.ts'
import { weakHostsHaveCompany } from './weak-hosts-have-company.ts'

const citing = (fields: Readonly<Record<string, unknown>>) =>
  datasetOf({
    'sources/copy': webPage({ weakHost: true, citations: [{ source: 'copy' }] }),
    'sources/press': webPage(),
    'clusters/ceaga': cluster('CEAGA', fields),
  })

const saying = (relation: string, ...sources: readonly string[]) => ({
  statements: [
    { field: 'names.0', value: 'Ceaga', relation, rank: 'normal', citations: sources.map((source) => ({ source })) },
  ],
})

test('a weak host beside another, or beside the value that it confirms or refines', () => {
  for (const fields of [
    { citations: [{ source: 'copy' }, { source: 'press' }] },
    saying('overtakes', 'copy', 'press'),
    saying('confirms', 'copy'),
    saying('refines', 'copy'),
  ])
    expect(messagesOf(weakHostsHaveCompany, citing(fields))).toEqual([])
})

test('weak hosts alone', () => {
  const milestones = [{ date: '2025', kind: 'signed', citations: [{ source: 'copy' }] }]
  const messages = [{ citations: [{ source: 'copy' }] }, saying('contradicts', 'copy'), { milestones }].flatMap(
    (fields) => messagesOf(weakHostsHaveCompany, citing(fields)),
  )
  expect(messages.map((message) => message.split(' → ')[0])).toEqual([
    'ceaga · citations: rests on weak hosts alone',
    'ceaga · statements.0.citations: rests on weak hosts alone',
    'ceaga · milestones.0.citations: rests on weak hosts alone',
  ])
})
