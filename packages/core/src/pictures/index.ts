/**
 * `@puente/core/pictures`: answers of the atlas as pictures, as the text of SVG documents.
 *
 * @module
 */
export { type MapPictureOptions, mapPicture } from './map.ts'
export { pictureStyle } from './palette.ts'
export type { PictureOptions } from './picture.ts'
