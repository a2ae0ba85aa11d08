/** `@puente/web/fonts`: the fonts of the pages for a page that stands for itself. @module */
import { fonts } from './generated/binaries.ts'

/**
 * The fonts as CSS that holds them: `Puente Sans` and `Puente Serif`, each in the weights 400 and 600.
 *
 * @example
 * fontFaces().startsWith('@font-face') // true
 */
export const fontFaces = (): string =>
  Object.values(fonts)
    .map(
      ({ family, weight, base64 }) =>
        `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: block; src: url("data:font/woff2;base64,${base64}") format("woff2"); }`,
    )
    .join('\n')
