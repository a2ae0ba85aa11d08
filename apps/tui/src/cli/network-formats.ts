import type { GraphFormat } from '@puente/core'

/** The forms in which a network is printed: a table for people or programs, or a format of graphs. */
export const networkFormats = [
  'text',
  'json',
  'csv',
  'graphml',
  'gexf',
  'gexf-1.3',
  'dot',
] as const satisfies readonly ('text' | 'csv' | GraphFormat)[]

/** A form in which a network is printed. */
export type NetworkFormat = (typeof networkFormats)[number]
