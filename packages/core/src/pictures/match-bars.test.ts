import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { labelOf } from '../dataset/label.ts'
import { matches } from '../matching/matches.ts'
import { partLabels } from '../matching/score-parts.ts'
import { matchPicture } from './match-bars.ts'
import { elementsIn, textsIn } from './testing/parse-svg.ts'

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

it('the legend names every part of the scores', () => {
  const found = matches(atlas, 'claut')
  const names = new Set(found.suggestions.flatMap(({ parts }) => parts.map(({ name }) => name)))
  const texts = textsIn(matchPicture(atlas, found, { language, limit: 50 }))
  for (const name of names) expect(texts.some((text) => text.includes(partLabels[name][language]))).toBe(true)
})

it('a part has the same pattern in every picture', () => {
  const patterns = new Map<string, string>()
  for (const { id } of atlas.records.clusters.slice(0, 20)) {
    const svg = matchPicture(atlas, matches(atlas, id), { language, limit: 50 })
    const bars = elementsIn(svg, 'g').flatMap((bar) => {
      const [title] = Array.from(bar.getElementsByTagName('title'))
      return title === undefined ? [] : [{ bar, title: title.textContent }]
    })
    for (const { bar, title } of bars) {
      const [part = ''] = title.split(':')
      const rects = Array.from(bar.getElementsByTagName('rect'), (rect) => rect.getAttribute('fill')).slice(0, 2)
      expect(patterns.get(part) ?? rects.join(' ')).toBe(rects.join(' '))
      patterns.set(part, rects.join(' '))
    }
  }
  expect(new Set(patterns.values()).size).toBe(patterns.size)
})
