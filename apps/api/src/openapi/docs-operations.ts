import { referenceFile } from '../docs/reference-script.ts'
import type { Operation } from './operation.ts'
import { string } from './schema.ts'

/** The routes of the reference for people, where it is served. */
export const docsOperations: readonly Operation[] = [
  {
    path: '/docs',
    id: 'docs',
    tag: 'Service',
    summary: 'This description, to read and to try',
    description: 'A page on which Scalar draws this description. It asks nobody but this service.',
    formats: ['html'],
    schema: string,
  },
  {
    path: `/docs/${referenceFile}`,
    id: 'docsScript',
    tag: 'Service',
    summary: 'The script that draws the reference',
    description: 'Its address names its version, so that what is there never changes.',
    formats: ['js'],
    schema: string,
  },
]
