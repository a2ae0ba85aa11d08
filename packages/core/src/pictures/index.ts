/**
 * `@puente/core/pictures`: answers of the atlas as pictures, as the text of SVG documents.
 *
 * @module
 */
export { type FacetPictureOptions, facetPicture } from './facet-bars.ts'
export { type HeatMapPictureOptions, heatMapPicture } from './heat-map.ts'
export { type MapPictureOptions, mapPicture } from './map.ts'
export { markerName } from './map-words.ts'
export { type MatchPictureOptions, matchPicture } from './match-bars.ts'
export { type NetworkPictureOptions, networkPicture } from './network.ts'
export { pictureStyle } from './palette.ts'
export type { PictureOptions } from './picture.ts'
export { type TimelinePictureOptions, timelinePicture } from './timeline.ts'
