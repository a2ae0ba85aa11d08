/** The headers of answers, described once. @module */
import type { JsonSchema } from '../parameters/parameter.ts'
import type { Operation } from './operations.ts'

const string = { type: 'string' }

interface Header {
  readonly description: string
  readonly required: boolean
  readonly schema: JsonSchema
  readonly example: string
}

/** Headers by name. A required one is in every answer whose description names it. */
export const headers = {
  'X-Request-Id': {
    description:
      'By which the request is found in the log: its own X-Request-Id, or else a made-up one; only in answers that no cache keeps',
    required: true,
    schema: string,
    example: '3f0c7f0e-7a62-4c5e-9d0a-0a7c1f2b3d4e',
  },
  'Cache-Control': {
    description:
      'How long the answer stays fresh without revalidation; no-store for problems and for answers of the moment',
    required: true,
    schema: string,
    example: 'public, max-age=300',
  },
  ETag: {
    description: 'Strong tag: equal tags mean equal bytes. Give it back in If-None-Match',
    required: true,
    schema: string,
    example: '"q5sY1x3mT0aZb7cD9eF2gH"',
  },
  Vary: {
    description: 'By which headers of the request the answer was chosen',
    required: true,
    schema: string,
    example: 'Accept, Accept-Language, Accept-Encoding',
  },
  'Content-Language': {
    description: 'The language of labels and headings, where there are any',
    required: false,
    schema: string,
    example: 'es',
  },
  Link: {
    description:
      'Related addresses (RFC 8288): of a list its other pages (first, prev, next, last) with all parameters; the address of the same answer that names the dataset (bookmark), or that always has the newest (latest-version)',
    required: true,
    schema: string,
    example: '</v1/places?limit=5>; rel="first", </v1/places?limit=5&page=2>; rel="next"',
  },
  'Content-Encoding': {
    description: 'How the answer is packed: br or gzip, as Accept-Encoding prefers; absent where it is not',
    required: false,
    schema: string,
    example: 'br',
  },
  'Content-Disposition': {
    description:
      'The name of the file: for an archive, and for a list in a format without an envelope, where it says of a part which one it is',
    required: false,
    schema: string,
    example: 'inline; filename="places-25-of-88.csv"',
  },
  'X-Total-Count': {
    description: 'How many records were found in all, where the format has no place to say so',
    required: false,
    schema: { type: 'string', pattern: '^[0-9]+$' },
    example: '88',
  },
  'RateLimit-Policy': {
    description:
      'How many requests a client may make (q) in how many seconds (w), where there is a limit; only in answers that no cache keeps',
    required: false,
    schema: string,
    example: '"default";q=600;w=60',
  },
  RateLimit: {
    description: 'How many of them are left (r), and in how many seconds there is one more (t)',
    required: false,
    schema: string,
    example: '"default";r=599;t=1',
  },
  'Retry-After': {
    description: 'In how many seconds to ask again',
    required: true,
    schema: string,
    example: '1',
  },
  Location: {
    description:
      'The one address of the answer: with the id that took the place of one that was given up, in lower case, without empty parts',
    required: true,
    schema: { type: 'string', format: 'uri-reference' },
    example: '/v1/places/heir',
  },
  Allow: {
    description: 'The methods that the address has',
    required: true,
    schema: string,
    example: 'GET, HEAD, OPTIONS',
  },
} as const satisfies Readonly<Record<string, Header>>

export type HeaderName = keyof typeof headers

export const headerRefs = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const ofAll: readonly HeaderName[] = ['Cache-Control', 'Vary']

/** Headers about one request or client are not in answers that a shared cache stores. */
const ofMoment: readonly HeaderName[] = [...ofAll, 'X-Request-Id', 'RateLimit-Policy', 'RateLimit']

const ofKept: readonly HeaderName[] = [...ofAll, 'ETag', 'Content-Language']

/** Answers from the dataset have an address with its hash. */
const ofDataset = (path: string): readonly HeaderName[] => (path.startsWith('/v1') ? ['Link'] : [])

/** The headers of a response with status 200. */
export const headersOfAnswer = ({ path, momentary, formats }: Operation): readonly HeaderName[] => [
  ...(momentary === true ? ([...ofMoment, 'Content-Language'] as const) : ofKept),
  ...ofDataset(path),
  'Content-Encoding',
  ...(formats.includes('zip') || formats.includes('csv') ? (['Content-Disposition'] as const) : []),
  ...(formats.includes('csv') ? (['X-Total-Count'] as const) : []),
]

export const headersOfUnchanged = ({ path }: Operation): readonly HeaderName[] => [...ofKept, ...ofDataset(path)]

export const headersOfMove: readonly HeaderName[] = [...ofAll, 'Location']

export const headersOfProblem = (status: number): readonly HeaderName[] => [
  ...ofMoment,
  'Content-Language',
  ...(status === 405 ? (['Allow'] as const) : []),
  ...(status === 429 ? (['Retry-After'] as const) : []),
]
