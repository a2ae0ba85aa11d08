/**
 * The outline of the world for the map screen: coasts and borders, drawn from Natural Earth (public domain) as the
 * package world-atlas has it, without the detail that a terminal cannot show.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

const world = new URL(import.meta.resolve('world-atlas/countries-50m.json'))

/** The area in square degrees of the smallest bend that stays: a dot of the largest terminal, zoomed in three times. */
const leastArea = 0.005

/** How many steps the whole width of the world is divided in: 0.036° each. */
const steps = 10_000

/** The outline as TopoJSON, with one object for coasts and one for borders between countries. */
export function worldOutline(): string {
  const detailed: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(world, 'utf8'))
  const weighed = presimplify(detailed)
  // Islands that would be less than a dot go too.
  const simple = filter(simplify(weighed, leastArea), filterWeight(weighed, leastArea))
  const { countries } = simple.objects
  const coasts = mesh(simple, countries, (one, other) => one === other)
  const borders = mesh(simple, countries, (one, other) => one !== other)
  return `${JSON.stringify(topology({ coasts, borders }, steps))}\n`
}
