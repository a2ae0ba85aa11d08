/** The parts of the world of which there are outlines, and how they are projected. @module */
import { azimuthalEqualArea, conicEqualArea, type Projection } from './projection.ts'

/** A rectangle of a projected map, in radii of the globe. */
export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A part of the world with outlines. */
export interface BaseMap {
  readonly project: Projection
  /** What the outlines reach; what lies beyond stands at the edge of a panel. */
  readonly extent: Extent
  /** What is always in sight; absent: as much around the places as `least` says. */
  readonly heart?: Extent
  /** No panel shows less of it. */
  readonly least: { readonly width: number; readonly height: number }
}

/** How many steps of an outline's coordinates make a radius of the globe: 3.2 km each. */
export const stepsPerRadius = 2000

/** The parts of the world of which there are outlines. */
export const baseMaps = {
  europe: {
    project: azimuthalEqualArea(10, 50),
    extent: { left: -0.42, top: -0.38, right: 0.46, bottom: 0.31 },
    // Wide enough to tell where in Europe a country is.
    least: { width: 0.4, height: 0.27 },
  },
  mexico: {
    project: conicEqualArea([17.5, 29.5], -102, 24),
    extent: { left: -0.36, top: -0.27, right: 0.36, bottom: 0.24 },
    heart: { left: -0.25, top: -0.155, right: 0.25, bottom: 0.163 },
    least: { width: 0.09, height: 0.09 },
  },
} as const satisfies Record<string, BaseMap>

/** Name of a part of the world with outlines. */
export type BaseMapName = keyof typeof baseMaps

/** All of them, by name. */
export const baseMapNames = ['europe', 'mexico'] as const satisfies readonly BaseMapName[]
