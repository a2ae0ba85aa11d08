import { expect, it } from 'vitest'
import { trackOf, type Work } from './work.ts'

it('announces what is asked for, and not what that needs, also after something broke', () => {
  const announced: Work[] = []
  const track = trackOf((work) => announced.push(work))
  const count = track('counts', (word: string) => word.length)
  const list = track('list', (word: string) => count(word) + 1)
  const breaks = track('map', () => {
    throw new Error('broken')
  })
  expect(breaks).toThrow('broken')
  expect(list('claut')).toBe(6)
  expect(count('claut')).toBe(5)
  expect(announced).toEqual(['map', 'list', 'counts'])
})
