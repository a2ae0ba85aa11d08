import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { labelOf } from '../dataset/label.ts'
import { matches } from '../matching/matches.ts'
import { partLabels } from '../matching/score-parts.ts'
import { matchPicture } from './match-bars.ts'
import { textsIn } from './testing/parse-svg.ts'

const language = 'en'

it('every name is whole, however narrow the picture', () => {
  for (const { id } of atlas.records.clusters.slice(0, 20)) {
    const found = matches(atlas, id)
    const drawn = textsIn(matchPicture(atlas, found, { language, width: 300, limit: 50 }))
      .join(' ')
      .replaceAll(' ', '')
    for (const { entry } of found.suggestions)
      expect(drawn).toContain(labelOf(atlas, entry, language).replaceAll(' ', ''))
  }
})

it('the legend names every part of the scores, those drawn together, too', () => {
  const found = matches(atlas, 'claut')
  const names = new Set(found.suggestions.flatMap(({ parts }) => parts.map(({ name }) => name)))
  const texts = textsIn(matchPicture(atlas, found, { language, limit: 50 }))
  for (const name of names) expect(texts.some((text) => text.includes(partLabels[name][language]))).toBe(true)
})
