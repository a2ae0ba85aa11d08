import { expect, it } from 'vitest'
import { descriptionOf } from '../dataset/description-of.ts'
import { timelineKindLabels } from '../format/display-timeline.ts'
import { collectionNames } from './collection-name.ts'

it('what people read is spelt as in Britain', () => {
  const described = collectionNames.map((name) => {
    const { label, labels } = descriptionOf(name)
    return [label.one.en, label.many.en, ...Object.values(labels).map(({ en }) => en)]
  })
  const texts = [...described.flat(), ...Object.values(timelineKindLabels).map(({ en }) => en)]
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => /\b(?:organiz|neighbor|program\b|center\b)/iu.test(text))).toEqual([])
})
