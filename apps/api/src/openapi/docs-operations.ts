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
    formats: ['html'],
    schema: string,
  },
  {
    path: `/docs/${referenceFile}`,
    id: 'docsScript',
    tag: 'Service',
    summary: 'The script that draws the reference',
    formats: ['js'],
    schema: string,
  },
]
