import { expect, test } from 'vitest'
import { idsTellTheirParts } from './ids-tell-their-parts.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { award, footnote, tie } from './testing/records.ts'

test('ids that are made of their parts', () => {
  const dataset = datasetOf({
    'ties/claut--afm': tie('claut', 'afm'),
    'awards/labels': [{ id: 'esca-gold-claut', ...award('claut') }],
    'sources/fn-7': footnote(7),
  })
  expect(messagesOf(idsTellTheirParts, dataset)).toEqual([])
})

test('a tie is called after its parties, in their order', () => {
  const dataset = datasetOf({ 'ties/afm--claut': tie('claut', 'afm') })
  expect(messagesOf(idsTellTheirParts, dataset)).toEqual([
    'afm--claut · id: the id does not name the two parties in the order of "between" → call it "claut--afm"',
  ])
})

test('two actors have one tie, and none with themselves', () => {
  const dataset = datasetOf({
    'ties/claut--afm': tie('claut', 'afm'),
    'ties/afm--claut': tie('afm', 'claut'),
    'ties/claut--claut': tie('claut', 'claut'),
  })
  expect(messagesOf(idsTellTheirParts, dataset)).toEqual([
    'afm--claut · between: "claut--afm" is a tie between the same two actors → keep one of the two, with the citations of both',
    'claut--claut · between: a tie of "claut" with itself → name the two actors that cooperate',
  ])
})

test('an award is called after scheme, level and holder', () => {
  const dataset = datasetOf({ 'awards/esca-gold-claut': award('claut', { level: 'silver' }) })
  expect(messagesOf(idsTellTheirParts, dataset)).toEqual([
    'esca-gold-claut · id: the id does not name scheme, level and holder → call it "esca-silver-claut"',
  ])
})

test('a footnote is called after its number', () => {
  const dataset = datasetOf({ 'sources/fn-7': footnote(8) })
  expect(messagesOf(idsTellTheirParts, dataset)).toEqual([
    'fn-7 · id: the id does not end with the footnote\'s number, 8 → call it "fn-8", or correct the number',
  ])
})
