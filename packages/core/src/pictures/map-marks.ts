/** The marks of places on a map: circles by the number of actors, moved apart where they would lie upon each other. @module */
import type { MapMarker } from '../analysis/actor-map.ts'
import { memoize } from '../util/memo.ts'
import type { Panel } from './map-panels.ts'
import { paint } from './palette.ts'
import type { Spot } from './placed-label.ts'
import type { Box } from './room.ts'
import { sectorGlyphs } from './sector-glyphs.ts'
import { element, rounded } from './svg.ts'

/** A place on the map. */
export interface MapMark extends Spot {
  readonly marker: MapMarker
  readonly panel: Panel
  /** Where the place is, which the mark may have been moved away from. */
  readonly at: readonly [x: number, y: number]
  /** Whether a line leads to its place: it was moved far, and no other mark lies there, to which the line would seem to lead. */
  readonly led: boolean
  /** Whether of any of its actors only a region or country is known: its name is that of this, and not of a city. */
  readonly hollow: boolean
  /** Whether it is a small dot that tells of nothing but the place. */
  readonly plain: boolean
  /** The numbers of its sectors. */
  readonly sectors: readonly number[]
  /** A mark of another map that looks the same in the same spot. */
  readonly drawnAs?: MapMark
}

/** Radii: of one actor and of the most; and what the shapes of so many sectors need. */
const radii = { few: 4, many: 22, perSector: [5.5, 5.5, 7.5, 7.5, 7.5, 9.5] } as const

/** The root of a number of actors from which on circles grow no more, unless there are places with more. */
const usualRoot = 12

/** The share of a panel that circles may cover. */
const mostCovered = 0.22

function radiusOf(actors: number, sectors: number, largestRoot: number): number {
  const grown = radii.few + (radii.many - radii.few) * (Math.sqrt(actors) / Math.max(usualRoot, largestRoot))
  return Math.max(radii.perSector[Math.min(sectors, 5)] ?? radii.few, grown)
}

/** Rounds of moving apart; what still overlaps then is so dense that moving on would mislead. */
const rounds = 60

interface Moving {
  x: number
  y: number
  readonly mark: MapMark
}

/** Moves two marks apart that overlap, the smaller one more. */
function part(a: Moving, b: Moving): void {
  const least = a.mark.radius + b.mark.radius + 1.5
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= least) return
  const [unitX, unitY] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance]
  const share = b.mark.radius ** 2 / (a.mark.radius ** 2 + b.mark.radius ** 2)
  a.x -= unitX * (least - distance) * share
  a.y -= unitY * (least - distance) * share
  b.x += unitX * (least - distance) * (1 - share)
  b.y += unitY * (least - distance) * (1 - share)
}

/** The same marks where they do not overlap, as near as may be to where they were. */
function spread(marks: readonly MapMark[]): readonly MapMark[] {
  const moving = marks.map((mark): Moving => ({ x: mark.x, y: mark.y, mark }))
  for (let round = 0; round < rounds; round++) {
    for (const [first, a] of moving.entries()) for (const b of moving.slice(first + 1)) part(a, b)
    for (const one of moving) {
      const { frame } = one.mark.panel
      const margin = one.mark.radius + 9
      one.x = Math.min(frame.right - margin, Math.max(frame.left + margin, one.x))
      one.y = Math.min(frame.bottom - margin, Math.max(frame.top + margin, one.y))
    }
  }
  const isOn = ([x, y]: MapMark['at'], other: Moving) => Math.hypot(x - other.x, y - other.y) < other.mark.radius + 2
  return moving.map((one) => {
    const { x, y, mark } = one
    const isMoved = Math.hypot(mark.at[0] - x, mark.at[1] - y) > mark.radius
    return { ...mark, x, y, led: isMoved && !moving.some((other) => other !== one && isOn(mark.at, other)) }
  })
}

/** The number of the shape of each sector; undefined where marks are small dots. */
type GlyphNumbers = ReadonlyMap<string, number> | undefined

/** How the mark of a place looks, before all are made smaller. */
function lookOf(marker: MapMarker, numbers: GlyphNumbers, largestRoot: number) {
  const sectors = marker.sectors.flatMap((id) => numbers?.get(id) ?? [])
  return {
    marker,
    radius: numbers === undefined ? radii.few : radiusOf(marker.actors.length, sectors.length, largestRoot),
    plain: numbers === undefined,
    hollow: numbers !== undefined && marker.actors.some(({ approximate }) => approximate),
    sectors,
  }
}

/** The marks of a panel; those out of its frame stand at its edge. */
const marksIn = (panel: Panel, numbers: GlyphNumbers, largestRoot: number): readonly MapMark[] =>
  panel.region.spots.map((marker): MapMark => {
    const [x, y] = panel.toPicture(marker)
    return { ...lookOf(marker, numbers, largestRoot), panel, at: [x, y], led: false, x, y }
  })

/** How much smaller circles are drawn so that they leave most of each panel free. */
function densityOf(marks: readonly MapMark[], { left, top, right, bottom }: Box): number {
  const covered = marks.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0)
  return Math.min(1, Math.sqrt((mostCovered * (right - left) * (bottom - top)) / Math.max(1, covered)))
}

const largestRootOf = (markers: readonly MapMarker[]): number =>
  Math.sqrt(markers.reduce((most, { actors }) => Math.max(most, actors.length), 0))

/** The marks of all panels, at the same scale. */
export function marksOf(panels: readonly Panel[], numbers: GlyphNumbers): readonly MapMark[] {
  const largestRoot = largestRootOf(panels.flatMap(({ region }) => region.spots))
  const all = panels.map((panel) => ({ panel, marks: marksIn(panel, numbers, largestRoot) }))
  const scale = all.reduce((least, { panel, marks }) => Math.min(least, densityOf(marks, panel.frame)), 1)
  return all.flatMap(({ marks }) => spread(marks.map((mark) => ({ ...mark, radius: mark.radius * scale }))))
}

/**
 * Marks where they stand on a map with more actors, at its scale.
 *
 * @param ofMore the marks of that map
 * @param markerOf what of a mark's place is on this map
 * @param panelOf the panel of this map in place of that one
 */
export function marksFrom(
  ofMore: readonly MapMark[],
  numbers: GlyphNumbers,
  markerOf: (marker: MapMarker) => MapMarker | undefined,
  panelOf: (panel: Panel) => Panel,
): ReadonlyMap<MapMark, MapMark> {
  const largestRoot = largestRootOf(ofMore.map(({ marker }) => marker))
  return new Map(
    ofMore.flatMap((mark) => {
      const marker = markerOf(mark.marker)
      if (marker === undefined) return []
      const look = lookOf(marker, numbers, largestRoot)
      const before = lookOf(mark.marker, numbers, largestRoot)
      const radius = mark.radius * (look.radius / before.radius)
      const own: MapMark = { ...mark, ...look, radius, panel: panelOf(mark.panel) }
      const isSame =
        own.radius === mark.radius && own.hollow === mark.hollow && own.sectors.join() === mark.sectors.join()
      return [[mark, isSame ? { ...own, drawnAs: mark } : own] as const]
    }),
  )
}

/** Whether a mark is of an actor or a place. */
export const isAt = ({ marker }: MapMark, id: string | undefined): boolean =>
  id !== undefined &&
  (marker.place.id === id || marker.actors.some(({ entry, place }) => entry.record.id === id || place.id === id))

/** Whether a place is outside its panel, at the edge of which its mark stands. */
export function isBeyond({
  at: [x, y],
  panel: { frame },
}: Pick<MapMark, 'at'> & { readonly panel: Pick<Panel, 'frame'> }): boolean {
  return x <= frame.left || x >= frame.right || y <= frame.top || y >= frame.bottom
}

/** The ring around a mark that is highlighted: how far its middle is from that of the mark, and how wide it is. */
const ring = { away: 4, width: 3 } as const

/** How far a highlighted mark reaches. */
export const ringRadius = ({ radius }: MapMark): number => radius + ring.away + ring.width / 2

function drawing(
  { x, y, radius, at, led, hollow, plain, sectors, panel: { frame } }: MapMark,
  highlighted: boolean,
): string {
  const [placeX, placeY] = at
  const colour = plain && !highlighted ? 'soft' : 'ink'
  const isInside = !isBeyond({ at, panel: { frame } })
  const angle = (Math.atan2(placeY - y, placeX - x) * 180) / Math.PI
  const parts = [
    isInside
      ? ''
      : element('path', {
          ...paint({ fill: 'ink' }),
          d: `M${rounded(radius + 2)}-4l6 4l-6 4z`,
          transform: `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(angle)})`,
        }),
    led && isInside
      ? element('path', {
          ...paint({ fill: 'none', stroke: 'ink' }),
          'stroke-width': 0.8,
          d: `M${Math.round(placeX)} ${Math.round(placeY)}L${Math.round(x)} ${Math.round(y)}`,
        })
      : '',
    highlighted
      ? element('circle', {
          cx: x,
          cy: y,
          r: radius + ring.away,
          ...paint({ fill: 'none', stroke: 'tie' }),
          'stroke-width': ring.width,
        })
      : '',
    element('circle', {
      cx: x,
      cy: y,
      r: radius,
      ...paint({ fill: hollow ? 'paper' : colour, stroke: colour }),
      'stroke-width': 1.3,
    }),
    sectorGlyphs(sectors, x, y, radius * (sectors.length === 1 ? 0.95 : 0.8), !hollow),
  ]
  return parts.join('')
}

const plainDrawing = /* @__PURE__ */ memoize((mark: MapMark): string => drawing(mark, false))

/** A mark as it is drawn: its circle with the shapes of its sectors, and a line to its place where it was moved far. */
export const drawMark = (mark: MapMark, highlighted: boolean): string =>
  highlighted ? drawing(mark, true) : plainDrawing(mark.drawnAs ?? mark)
