import { expect, test } from 'vitest'
import { disputesHaveFindings } from './disputes-have-findings.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, finding } from './testing/records.ts'

const disputed = (relation: string, kind?: string) =>
  datasetOf({
    'clusters/ceaga': cluster('CEAGA', {
      statements: [{ field: 'names.0', value: 'Ceaga', relation, rank: 'normal', citations: [{ source: 'web' }] }],
    }),
    ...(kind === undefined ? {} : { 'findings/renamed': finding('ceaga', { kind }) }),
  })

test('a dispute that a finding tells of, and what disputes nothing', () => {
  for (const dataset of [
    disputed('contradicts', 'contradiction'),
    disputed('overtakes', 'overtaken'),
    disputed('refines'),
  ])
    expect(messagesOf(disputesHaveFindings, dataset)).toEqual([])
})

test('a dispute without a finding of its kind', () => {
  expect(messagesOf(disputesHaveFindings, disputed('overtakes', 'contradiction'))).toEqual([
    'ceaga · statements.0.relation: overtakes the record\'s value, but no finding tells of it → add a finding about "ceaga" with kind: overtaken',
  ])
  expect(messagesOf(disputesHaveFindings, disputed('contradicts'))).toEqual([
    'ceaga · statements.0.relation: contradicts the record\'s value, but no finding tells of it → add a finding about "ceaga" with kind: contradiction, or "miscount" or "misspelling" or "ambiguity" or "inference" or "omission" if that tells it better',
  ])
})
