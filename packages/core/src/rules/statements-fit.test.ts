import { expect, test } from 'vitest'
import { statementsFit } from './statements-fit.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { event, organization, place } from './testing/records.ts'

const saying = (field: string, value: string | number | boolean, relation = 'contradicts') =>
  datasetOf({
    'places/queretaro': place('Querétaro', 'region'),
    'events/visit': event('Visit', {
      start: '2017-09',
      statements: [{ field, value, relation, rank: 'normal', citations: [{ source: 'web' }] }],
    }),
  })

test('further values of the form that the field has', () => {
  for (const dataset of [
    saying('start', '2016-09-27'),
    // A field that the record itself leaves open.
    saying('end', '2016-09-30'),
    saying('kind', 'visit'),
    saying('place', 'queretaro'),
    saying('names.0', 'Fact-finding visit'),
  ])
    expect(messagesOf(statementsFit, dataset)).toEqual([])
})

test('a field that there is not', () => {
  expect(messagesOf(statementsFit, saying('strat', '2016'))).toEqual([
    'visit · statements.0.field: a record of events has no field "strat" → name "start"',
  ])
  expect(messagesOf(statementsFit, saying('names.4', 'Fact-finding visit'))).toEqual([
    'visit · statements.0.field: the record has no "names.4" → name a value that stands in its "names"',
  ])
})

test('values of another form', () => {
  expect([
    ...messagesOf(statementsFit, saying('start', '27 Sep 2016')),
    ...messagesOf(statementsFit, saying('place', 'queretaro-city')),
    ...messagesOf(statementsFit, saying('recurrence', 'weekly')),
  ]).toEqual([
    'visit · statements.0.value: "27 Sep 2016" is no value for "start" → give a date, like 2018, 2018-04 or 2018-04-25',
    'visit · statements.0.value: "queretaro-city" is no value for "place" → give the id of a record of places',
    'visit · statements.0.value: "weekly" is no value for "recurrence" → give one of yearly, every-two-years',
  ])
})

test('a reference offers the nearest record, and leads where that of the record may', () => {
  expect([
    ...messagesOf(statementsFit, saying('place', 'queretarro')),
    ...messagesOf(statementsFit, saying('place', 'visit')),
  ]).toEqual([
    'visit · statements.0.value: "queretarro" is no value for "place" → give "queretaro"',
    'visit · statements.0.value: "visit" is no value for "place" → give the id of a record of places',
  ])
})

test('what overtakes says since when', () => {
  expect(messagesOf(statementsFit, saying('kind', 'visit', 'overtakes'))).toEqual([
    "visit · statements.0.from: overtakes the record's value, but does not say since when → add from: the year, month or day since which the source has it so",
  ])
})

test('a citation is for fields that the record has', () => {
  const citing = (field: string) =>
    datasetOf({
      'organizations/unaq': organization('UNAQ', {
        website: 'https://unaq.example/',
        citations: [{ source: 'web', for: [field] }],
      }),
    })
  expect(messagesOf(statementsFit, citing('website'))).toEqual([])
  expect(messagesOf(statementsFit, citing('country'))).toEqual([
    'unaq · citations.0.for.0: the citation is for "country", which the record does not have → name a field that the record has, or remove "for" if the citation is for the whole record',
  ])
})

test('values that stand to the record’s own as they say', () => {
  for (const dataset of [
    saying('start', '2017-09', 'confirms'),
    saying('start', '2017-09-25', 'refines'),
    saying('end', '2017-09-29', 'adds'),
    saying('names.0', 'Visit', 'confirms'),
    saying('start', '2016-09', 'contradicts'),
    saying('start', '2016', 'precedes'),
  ])
    expect(messagesOf(statementsFit, dataset)).toEqual([])
})

test('values that do not', () => {
  const messages = [
    saying('start', '2017-09-25', 'confirms'),
    saying('start', '2017-10-25', 'refines'),
    saying('start', '2017-09-25', 'adds'),
    saying('end', '2017-09-29', 'confirms'),
    saying('start', '2017-09', 'contradicts'),
  ].flatMap((dataset) => messagesOf(statementsFit, dataset))
  expect(messages.map((message) => message.split(' → ')[0])).toEqual([
    'visit · statements.0.relation: "confirms" does not fit: the record has another value there',
    'visit · statements.0.relation: "refines" does not fit: it does not lie within 2017-09',
    'visit · statements.0.relation: "adds" does not fit: the record has a value there',
    'visit · statements.0.relation: "confirms" does not fit: the record has no value there',
    'visit · statements.0.relation: "contradicts" does not fit: the record has the same value there',
  ])
})
