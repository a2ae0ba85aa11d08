/** How the window is divided on the map screen. @module */
import { type Layout, type Pane, paneOf } from '../../app/layout.ts'

/** The parts of the window on the map screen. */
export interface MapFrame {
  /** One for each map, from left to right. */
  readonly panes: readonly Pane[]
  /** Where the marked actor is described, beside the maps; absent: in the lines below the map. */
  readonly beside?: Pane
  /** Lines of each map's pane that stand below the drawing. */
  readonly linesBelow: number
}

/** From this width on, who is marked is told beside the map. */
const besideFrom = 100

/** From this width on, the parts of the map stand beside each other. */
const apartFrom = 130

/** How wide the description beside the map is. */
const besideWidth = { least: 34, most: 52 } as const

/** Below the map: the actor, the place, the ties, one or two lines of legend; fewer where the window is low. */
const below = (height: number): number => (height >= 18 ? 5 : height >= 14 ? 4 : height >= 9 ? 3 : height >= 5 ? 2 : 0)

/** The division of the window for so many parts of the map. */
export function mapFrame({ columns, full }: Layout, parts: number): MapFrame {
  if (columns < besideFrom) return { panes: [full], linesBelow: below(full.innerHeight) }
  const room = Math.floor(columns / 4)
  const width = Math.min(besideWidth.most, Math.max(besideWidth.least, room))
  const maps = columns >= apartFrom ? Math.max(1, parts) : 1
  const left = columns - width
  const edges = Array.from({ length: maps + 1 }, (_, at) => Math.floor((left * at) / maps))
  const panes = edges
    .slice(1)
    .map((end, at) => paneOf(edges[at] ?? 0, end - (edges[at] ?? 0), full.height, full.bordered))
  return { panes, beside: paneOf(left, width, full.height, full.bordered), linesBelow: 0 }
}
