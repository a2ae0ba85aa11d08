import { labelOf, shortLabelOf } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atlas } from '../../testing/atlas.ts'
import { lineWidth } from '../../text/line.ts'
import { branchSides, centreId, egoNetworkOf, selectableRows } from './ego-network.ts'
import { drawNetwork, isTwoSided, type NetworkContent } from './view.ts'

function contentOf(id: string, columns: number, rows: number, change: Partial<NetworkContent> = {}): NetworkContent {
  const { centre, groups } = egoNetworkOf(atlas, id, 1)!
  const twoSided = isTwoSided(columns, rows)
  return {
    centreIn: () => shortLabelOf(atlas, centre, 'en'),
    sides: branchSides(groups, 'en', { unfolded: [], height: rows, twoSided }),
    selected: centreId,
    charset: 'unicode',
    textOf: (row) =>
      row.kind === 'branch' ? labelOf(atlas, row.branch.entry, 'en') : row.kind === 'heading' ? row.text : '',
    ...change,
  }
}

const drawn = (id: string, columns: number, rows: number, change?: Partial<NetworkContent>) =>
  drawNetwork(contentOf(id, columns, rows, change), columns, rows).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )

it('draws branches off a trunk at either side, dashed where a link is only inferred', () => {
  expect(drawn('hegan', 76, 9)).toMatchInlineSnapshot(`
    [
      "                        place                 cooperation",
      "             Basque Country ──╮             ╭╌╌ Aerocluster de Querétaro",
      "                              │             │",
      "                      country │  ╭───────╮  │ member of",
      "                      Spain ──┼──┤ HEGAN ├──┼── European Cluster Collaborat…",
      "                              │  ╰───────╯  │",
      "             target countries │             │ sectors",
      "                     Mexico ──┤             ╰── Aerospace",
      "                              │",
    ]
  `)
})

it('dots a tie that is only in discussion', () => {
  expect(drawn('cefaen', 100, 30).join('\n')).toContain('╭┈┈ Basque Energy Cluster')
})

it('does with ASCII where a terminal has no more', () => {
  const text = drawn('hegan', 76, 9, { charset: 'ascii' }).join('\n')
  // Neither box drawing nor braille.
  expect(text).not.toMatch(/[\u2500-\u257f\u2800-\u28ff]/)
  expect(text).toContain('+--+ HEGAN +--+')
})

it('draws one trunk below the name where there is no room for two sides', () => {
  const lines = drawn('hegan', 40, 8)
  expect(lines[0]).toContain('HEGAN')
  expect(lines.slice(1).every((line) => /^[│├╰]/.test(line))).toBe(true)
})

it('keeps what is marked in sight, and every line within its width, at any size', () => {
  const size = fc.record({ columns: fc.integer({ min: 8, max: 160 }), rows: fc.integer({ min: 2, max: 40 }) })
  fc.assert(
    fc.property(fc.constantFrom('mx', 'eccp', 'claut', 'aerospace'), size, fc.nat(), (id, { columns, rows }, pick) => {
      const content = contentOf(id, columns, rows)
      const marks = [...selectableRows(content.sides.left), ...selectableRows(content.sides.right)]
      const { id: selected } = marks[pick % marks.length]!
      const lines = drawNetwork(
        { ...content, selected, textOf: (row) => ('id' in row ? row.id : 'heading') },
        columns,
        rows,
      )
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(lineWidth(line)).toBe(columns)
      expect(lines.flat().some(({ tone }) => tone === 'cursor')).toBe(true)
    }),
    { numRuns: 60 },
  )
})
