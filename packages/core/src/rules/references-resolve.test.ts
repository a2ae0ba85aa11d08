import { expect, test } from 'vitest'
import { referencesResolve } from './references-resolve.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, finding, paper, place, sector } from './testing/records.ts'

// Everything that the manifest and the citations of the other records lead to.
const around = {
  'sources/paper': paper(),
  'places/eu': place('European Union', 'union'),
  'places/mx': place('Mexico', 'country'),
}

test('references into the collections that they may lead to are well', () => {
  expect(
    messagesOf(
      referencesResolve,
      datasetOf({
        ...around,
        'clusters/claut': cluster('CLAUT', { country: 'mx', memberOf: [{ body: 'hegan' }] }),
        'clusters/hegan': cluster('HEGAN'),
        'findings/odd': finding('claut'),
      }),
    ),
  ).toEqual([])
})

test('an unknown id is told with the nearest of the collections that are meant', () => {
  const dataset = datasetOf({
    ...around,
    'clusters/claut': cluster('CLAUT'),
    'findings/odd': finding('clautt'),
  })
  expect(messagesOf(referencesResolve, dataset)).toEqual([
    'odd · about.0: no record of any collection has the id "clautt" → write "claut", or add that record',
  ])
})

test('who writes a name is told the id that goes with it', () => {
  const dataset = datasetOf({
    ...around,
    'sectors/aerospace': sector('Sector aeroespacial'),
    'clusters/claut': cluster('CLAUT', { country: 'mexico', sectors: ['sector-aeroespacial'] }),
  })
  expect(messagesOf(referencesResolve, dataset)).toEqual([
    'claut · country: no record of places has the id "mexico" → write "mx", or add that record',
    'claut · sectors.0: no record of sectors has the id "sector-aeroespacial" → write "aerospace", or add that record',
  ])
})

test('an unknown id with nothing near it', () => {
  const dataset = datasetOf({ ...around, 'clusters/claut': cluster('CLAUT', { country: 'wonderland' }) })
  expect(messagesOf(referencesResolve, dataset)).toEqual([
    'claut · country: no record of places has the id "wonderland" → add that record, or refer to one that exists',
  ])
})

test('a reference into another collection than the field may lead to', () => {
  const dataset = datasetOf({
    ...around,
    'clusters/hegan': cluster('HEGAN'),
    'clusters/claut': cluster('CLAUT', { country: 'hegan' }),
  })
  expect(messagesOf(referencesResolve, dataset)).toEqual([
    'claut · country: "hegan" is one of clusters, but here belongs one of places → refer to a record of places',
  ])
})

test('an id that was given up is told with its heir', () => {
  const dataset = datasetOf(
    { ...around, 'clusters/claut': cluster('CLAUT', { country: 'mexico' }) },
    { manifest: { redirects: { mexico: 'mx' } } },
  )
  expect(messagesOf(referencesResolve, dataset)).toEqual(['claut · country: the id "mexico" was given up → write "mx"'])
})

test('a citation of an unknown source, and a manifest that leads nowhere', () => {
  const dataset = datasetOf(
    { ...around, 'clusters/claut': cluster('CLAUT', { citations: [{ source: 'papr' }] }) },
    { manifest: { sides: ['eu', 'paper'] } },
  )
  expect(messagesOf(referencesResolve, dataset)).toEqual([
    'claut · citations.0.source: no record of sources has the id "papr" → write "paper", or add that record',
    'sides.1: "paper" is one of sources, but here belongs one of places → refer to a record of places',
  ])
})

test('a record that does not fit its schema is not called missing as well', () => {
  const dataset = datasetOf({ ...around, 'clusters/claut': cluster('CLAUT', { memberOf: [{ body: 'hegan' }] }) })
  const origins = new Map([['hegan', 'clusters/hegan.yaml']])
  expect(messagesOf(referencesResolve, { ...dataset, origins })).toEqual([])
})
