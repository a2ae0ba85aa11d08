import { languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { lineWidth } from '../text/line.ts'
import { type PathsView, pathsDocument } from './paths.ts'

const viewOf = (from: string, to: string, change: Partial<PathsView> = {}): PathsView => ({
  atlas,
  from,
  to,
  language: 'en',
  width: 80,
  charset: 'unicode',
  ...change,
})

const textOf = (one: PathsView) =>
  pathsDocument(one)
    .lines.map((line) => line.map(({ text }) => text).join(''))
    .join('\n')

describe('the paths between two actors', () => {
  it('are told step by step, an inferred one dashed and named so, with its page in the margin', () => {
    // That the Aerocluster's partners of Table 2 cooperate is inferred.
    const text = textOf(viewOf('aerocluster-queretaro', 'hegan'))
    expect(text).toMatch(/^1\. Aerocluster de Querétaro → HEGAN.* +cost 1\.5 \(lower is nearer\)\n/)
    expect(text).toMatch(/╎ cooperation \(inferred\) +§2\.2 p5 T2/)
  })

  it('lead with every actor and every way to its record, each way with its own sources', () => {
    const { targets } = pathsDocument(viewOf('claut', 'hegan'))
    const ids = targets.map(({ target: { destination } }) =>
      destination.kind === 'record' ? destination.entry.record.id : '',
    )
    expect(ids.slice(0, 5)).toEqual(['claut', 'claut', 'eccp', 'hegan', 'hegan'])
    const ways = targets.filter(({ target }) => target.citations !== undefined)
    expect(ways.length).toBeGreaterThan(1)
    for (const { target } of ways) expect(target.citations?.length).toBeGreaterThan(0)
  })

  it.each(languages)('say in %s where none leads', (language) => {
    const text = textOf(viewOf('claut', 'mx', { language }))
    expect(text).toContain({ en: 'No cooperation', es: 'Ninguna cooperación' }[language])
  })

  it.each([40, 60, 80, 200])('fit in %i columns', (width) => {
    for (const line of pathsDocument(viewOf('claut', 'hegan', { width })).lines) {
      expect(lineWidth(line)).toBeLessThanOrEqual(width)
    }
  })
})
