import type { Format } from '../http/formats.ts'
import type { Parameters } from '../parameters/read-parameters.ts'
import type { Schema } from './schema.ts'

/** A parameter of a path. */
export interface PathParameter {
  readonly name: string
  readonly description: string
  readonly schema: Schema
  /** A value that leads somewhere. */
  readonly example: string
}

/** What the OpenAPI document says of a route, of which it does not know it already. */
export interface Operation {
  /** As OpenAPI writes it, like `/v1/clusters/{id}`. */
  readonly path: string
  readonly id: string
  readonly tag: 'Collections' | 'Finding' | 'Cooperation' | 'Briefings' | 'Dataset' | 'Service'
  readonly summary: string
  readonly description: string
  readonly inPath?: readonly PathParameter[]
  readonly parameters?: Parameters
  /** Parameters that are not read by their descriptions, but by core. */
  readonly queried?: readonly QueriedParameter[]
  /** A value for each parameter that must be given. */
  readonly examples?: Readonly<Record<string, string>>
  /** Parameters beside these that keep an example of the answer short. */
  readonly sample?: Readonly<Record<string, string>>
  /** What stands for an example of the answer, where the service cannot ask itself. */
  readonly ownExample?: object
  /** Whether an example shows its uppermost parts alone. */
  readonly outlined?: true
  readonly formats: readonly Format[]
  /** What comes as JSON. */
  readonly schema: Schema
  /** How it is asked; by GET and HEAD unless told. */
  readonly method?: 'post'
  /** What is posted. */
  readonly body?: Schema
  readonly bodyExample?: object
  /** Answers beside 200 that are its own, by status, as OpenAPI writes them. */
  readonly also?: Readonly<Record<number, Schema>>
  /** Whether its answer is that of the moment, so that there is no entity tag. */
  readonly momentary?: boolean
  /** Whether it can lead from an id that was given up to another address. */
  readonly moves?: boolean
}

/** A parameter of core's query language. */
export interface QueriedParameter {
  readonly name: string
  readonly description: string
  readonly schema: Schema
}
