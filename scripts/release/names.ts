/** What the files of a release are called. @module */
import { join } from 'node:path'
import tui from '../../apps/tui/package.json' with { type: 'json' }

/** The kinds of things that are released. */
export const kinds = ['packages', 'site', 'image', 'executable'] as const
export type Kind = (typeof kinds)[number]

/** The version of all of them: they go up together. */
export const { version } = tui

/** The system that this runs on, as names of executables have it. */
const here = `${process.platform}-${process.arch}`

/** The file of something in the folder of a release. */
export const fileOf = {
  /** A package, by its name, such as `@puente/core`. */
  package: (out: string, name: string) => join(out, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
  site: (out: string) => join(out, `puente-site-${version}.tar.gz`),
  image: (out: string) => join(out, `puente-image-${version}.tar.gz`),
  executable: (out: string) => join(out, `puente-${version}-${here}.tar.gz`),
} as const

/** The file with the bill of materials of an artefact. */
export const sbomFile = (file: string): string => file.replace(/\.(?:tar\.gz|tgz)$/u, '.cdx.json')
