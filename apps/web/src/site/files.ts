/** The files of the site that are the same for every dataset. @module */
import { favicon, script, style } from './generated/assets.ts'
import { fonts, preview, previews } from './generated/binaries.ts'

/** A file of the site. */
export interface SiteFile {
  readonly type: string
  readonly body: () => string | Uint8Array<ArrayBuffer>
  /** Whether its name tells its content, so that it never changes. */
  readonly permanent: boolean
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const text = (type: string, content: string, permanent: boolean): SiteFile => ({
  type: `${type}; charset=utf-8`,
  body: () => content,
  permanent,
})

/** By their names below the base path. */
export const files: ReadonlyMap<string, SiteFile> = new Map([
  [`assets/${style.file}`, text('text/css', style.text, true)],
  [`assets/${script.file}`, text('text/javascript', script.text, true)],
  ['preview.png', { type: 'image/png', body: () => bytesOf(preview), permanent: false }],
  ...Object.values(previews).map(({ file, base64 }): [string, SiteFile] => [
    `assets/${file}`,
    { type: 'image/png', body: () => bytesOf(base64), permanent: true },
  ]),
  ['favicon.svg', text('image/svg+xml', favicon, false)],
  ...Object.entries(fonts).map(([name, { base64 }]): [string, SiteFile] => [
    `assets/${name}`,
    { type: 'font/woff2', body: () => bytesOf(base64), permanent: true },
  ]),
])
