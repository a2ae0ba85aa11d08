/**
 * A record in the middle, and at either side what it is linked with: branches off a trunk, as in a mind map.
 *
 * Drawn by forces or in rings, edges would cross the names in characters, and a hub with a hundred neighbours would be
 * a knot. Names in columns stay readable at any size, and up and down lead where one expects.
 *
 * @module
 */

import { type Link, type TieState, tieStateOf } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import { type Charset, type Joints, jointSign, strokes } from '../../text/charset.ts'
import { drawText, type Grid, gridLines, gridOf } from '../../text/grid.ts'
import type { Line } from '../../text/line.ts'
import { textWidth, truncate } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { type BranchId, type BranchRow, type BranchSides, centreId } from './ego-network.ts'
/** What a drawn network shows. */
export interface NetworkContent {
  /** What the record in the middle is called, where so many columns are free. */
  readonly centreIn: (room: number) => string
  readonly sides: BranchSides
  readonly selected: BranchId
  readonly charset: Charset
  /** What stands on a row, in words, where so many columns are free. */
  readonly textOf: (row: BranchRow, room: number) => string
}

/** From this size on, branches are on both sides of the middle. */
const twoSidedFrom = { columns: 72, rows: 3 } as const

/** Whether a drawing of a size has branches on both sides. */
export const isTwoSided = (columns: number, rows: number): boolean =>
  columns >= twoSidedFrom.columns && rows >= twoSidedFrom.rows

/** The widest that the record in the middle may be named, as a share of the width. */
const centreShare = 0.3

/** Columns between the middle and the trunk, and those of a branch. */
const [stemWidth, branchWidth] = [2, 3]

/** How far the names of the second ring stand behind those of the first. */
const secondRing = 3

/** A side while it is drawn. */
interface Side {
  readonly rows: readonly BranchRow[]
  /** Column of the trunk. */
  readonly trunk: number
  readonly outwards: 'left' | 'right'
  /** First and last line, and the line of the middle; absent: the trunk begins above. */
  readonly top: number
  readonly height: number
  readonly middle?: number
}

/** The first visible row: the selected one stays as near the middle as the ends allow. */
function firstVisible({ rows, height }: Side, selected: BranchId): number {
  if (rows.length <= height) return 0
  const at = rows.findIndex((row) => (row.kind === 'branch' || row.kind === 'folded') && row.id === selected)
  return clamp(at - Math.floor(height / 2), 0, rows.length - height)
}

const isBranch = (row: BranchRow | undefined): boolean =>
  row !== undefined && ((row.kind === 'branch' && row.ring === 1) || row.kind === 'folded')

const toneOf = (row: BranchRow, selected: BranchId): Tone | undefined => {
  switch (row.kind) {
    case 'heading':
      return 'label'
    case 'branch':
      return row.id === selected ? 'cursor' : row.ring === 2 ? 'muted' : undefined
    case 'folded':
      return row.id === selected ? 'cursor' : 'link'
    case 'rest':
    case 'gap':
      return 'muted'
    default:
      return row satisfies never
  }
}

/** The name of a row for clicks. */
const idOf = (row: BranchRow): BranchId | undefined =>
  row.kind === 'branch' || row.kind === 'folded' ? row.id : undefined

/** Whether a source states a link, or it is inferred, or not there yet. */
const stateOf = ({ evidence: { entry, basis } }: Link): TieState =>
  entry.collection === 'ties' ? tieStateOf(entry.record) : basis

/** A text beside the trunk, with what leads to it. */
function drawRow(grid: Grid, { trunk, outwards }: Side, y: number, row: BranchRow, content: NetworkContent): void {
  const { charset, selected } = content
  const sign = strokes[charset]
  const state = row.kind === 'branch' ? stateOf(row.branch.link) : 'stated'
  const beyond = (row.kind === 'branch' && row.ring === 2) || row.kind === 'rest'
  const indent = row.kind === 'heading' ? 2 : branchWidth + 1 + (beyond ? secondRing : 0)
  const room = Math.max(0, outwards === 'right' ? grid.columns - trunk - indent : trunk - indent + 1)
  const text = truncate(content.textOf(row, room), room)
  const start = outwards === 'right' ? trunk + indent : trunk - indent - textWidth(text) + 1
  drawText(grid, start, y, text, toneOf(row, selected), idOf(row))
  if (row.kind !== 'branch' && row.kind !== 'folded') return
  const stroke = sign[state].repeat(branchWidth - 1)
  const tone: Tone = state === 'stated' ? 'bar' : 'warning'
  if (!beyond) drawText(grid, outwards === 'right' ? trunk + 1 : trunk - branchWidth + 1, y, stroke, tone)
  else {
    const isLast = row.kind === 'branch' && row.last
    const joint = jointSign(charset, { up: true, down: !isLast, [outwards]: true })
    const at = outwards === 'right' ? trunk + indent - 2 : trunk - indent + 2
    drawText(grid, at, y, joint, 'muted')
  }
}

function drawSide(grid: Grid, side: Side, content: NetworkContent): void {
  const { rows, trunk, outwards, top, height, middle } = side
  if (rows.length === 0) return
  const first = firstVisible(side, content.selected)
  const visible = rows.slice(first, first + height)
  const offset = top + Math.floor((height - visible.length) / 2)
  const start = middle === undefined ? top : offset
  const branches = visible.flatMap((row, at) => (isBranch(row) ? [start + at] : []))
  const ends = middle === undefined ? branches : [...branches, middle]
  const begin = first > 0 || middle === undefined ? start : Math.min(...ends)
  const end = first + height < rows.length ? start + visible.length - 1 : Math.max(...ends)
  for (let y = begin; y <= end; y += 1) {
    const joints: Joints = {
      up: y > begin || first > 0 || middle === undefined,
      down: y < end || first + height < rows.length,
      [outwards]: branches.includes(y),
      ...(y === middle ? { [outwards === 'right' ? 'left' : 'right']: true } : {}),
    }
    drawText(grid, trunk, y, jointSign(content.charset, joints), 'bar')
  }
  for (const [at, row] of visible.entries()) drawRow(grid, side, start + at, row, content)
}

/** The record in the middle, in a frame, with a stem to each side that has branches. */
function drawCentre(grid: Grid, left: number, y: number, name: string, content: NetworkContent): void {
  const sign = strokes[content.charset]
  const width = textWidth(name) + 4
  const tone: Tone = content.selected === centreId ? 'focusedBorder' : 'border'
  const [hasLeft, hasRight] = [content.sides.left.length > 0, content.sides.right.length > 0]
  const edge = sign.stated.repeat(width - 2)
  drawText(grid, left, y - 1, jointSign(content.charset, { down: true, right: true }) + edge, tone)
  drawText(grid, left + width - 1, y - 1, jointSign(content.charset, { down: true, left: true }), tone)
  drawText(grid, left, y + 1, jointSign(content.charset, { up: true, right: true }) + edge, tone)
  drawText(grid, left + width - 1, y + 1, jointSign(content.charset, { up: true, left: true }), tone)
  drawText(grid, left, y, jointSign(content.charset, { up: true, down: true, left: hasLeft }), tone)
  drawText(grid, left + width - 1, y, jointSign(content.charset, { up: true, down: true, right: hasRight }), tone)
  drawText(grid, left + 1, y, ` ${name} `, content.selected === centreId ? 'cursor' : 'title', centreId)
  if (hasLeft) drawText(grid, left - stemWidth, y, sign.stated.repeat(stemWidth), 'bar')
  if (hasRight) drawText(grid, left + width, y, sign.stated.repeat(stemWidth), 'bar')
}

function drawTwoSided(grid: Grid, content: NetworkContent): void {
  const { columns, rows: height } = grid
  const room = Math.floor(columns * centreShare) - 4
  const name = truncate(content.centreIn(room), room)
  const width = textWidth(name) + 4
  const left = Math.floor((columns - width) / 2)
  const middle = Math.floor(height / 2)
  const common = { top: 0, height, middle }
  drawSide(grid, { ...common, rows: content.sides.right, trunk: left + width + stemWidth, outwards: 'right' }, content)
  drawSide(grid, { ...common, rows: content.sides.left, trunk: left - stemWidth - 1, outwards: 'left' }, content)
  drawCentre(grid, left, middle, name, content)
}

function drawOneSided(grid: Grid, content: NetworkContent): void {
  const tone: Tone = content.selected === centreId ? 'cursor' : 'title'
  drawText(grid, 0, 0, truncate(content.centreIn(grid.columns), grid.columns), tone, centreId)
  const side: Side = { rows: content.sides.right, trunk: 0, outwards: 'right', top: 1, height: grid.rows - 1 }
  drawSide(grid, side, content)
}

/** The lines of a network, of a size in characters. */
export function drawNetwork(content: NetworkContent, columns: number, rows: number): readonly Line[] {
  const grid = gridOf(columns, rows)
  if (isTwoSided(columns, rows)) drawTwoSided(grid, content)
  else drawOneSided(grid, content)
  return gridLines(grid)
}
