/** Equal-area projections of the globe. @module */

/** A point of the globe in degrees to a point of the plane, in radii of the globe; y grows to the south. */
export type Projection = (lon: number, lat: number) => readonly [x: number, y: number]

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The difference of two longitudes in degrees, from -180 to 180. */
const turn = (lon: number, middle: number): number => ((((lon - middle + 180) % 360) + 360) % 360) - 180

/** Lambert's azimuthal equal-area projection around a point. */
export function azimuthalEqualArea(middleLon: number, middleLat: number): Projection {
  const [sin0, cos0] = [Math.sin(radians(middleLat)), Math.cos(radians(middleLat))]
  return (lon, lat) => {
    const [sin, cos] = [Math.sin(radians(lat)), Math.cos(radians(lat))]
    const [sinTurn, cosTurn] = [Math.sin(radians(turn(lon, middleLon))), Math.cos(radians(turn(lon, middleLon)))]
    // At the antipode the point becomes a circle: it is put far away instead.
    const scale = Math.sqrt(2 / Math.max(1e-6, 1 + sin0 * sin + cos0 * cos * cosTurn))
    return [scale * cos * sinTurn, -scale * (cos0 * sin - sin0 * cos * cosTurn)]
  }
}

/** Albers' conic equal-area projection with two standard parallels. */
export function conicEqualArea(parallels: readonly [number, number], middleLon: number, middleLat: number): Projection {
  const [sin1, sin2] = [Math.sin(radians(parallels[0])), Math.sin(radians(parallels[1]))]
  const cone = (sin1 + sin2) / 2
  const constant = 1 + sin1 * sin2
  const radius = (lat: number) => Math.sqrt(Math.max(0, constant - 2 * cone * Math.sin(radians(lat)))) / cone
  const middle = radius(middleLat)
  return (lon, lat) => {
    const angle = cone * radians(turn(lon, middleLon))
    return [radius(lat) * Math.sin(angle), radius(lat) * Math.cos(angle) - middle]
  }
}
