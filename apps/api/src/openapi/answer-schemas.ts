/**
 * The JSON Schemas of answers. `scripts/write-answer-schemas.ts` writes them from the shapes of the endpoints, so that the
 * running service needs no zod for them.
 *
 * @module
 */
import type { JsonSchema } from '../parameters/parameter.ts'
import generated from './generated/answer-schemas.json' with { type: 'json' }

interface AnswerSchemas {
  /** Schemas to which others refer, by their names in OpenAPI. */
  readonly components: Readonly<Record<string, JsonSchema>>
  /** The answer of each endpoint that has JSON, by its id. */
  readonly answers: Readonly<Record<string, JsonSchema>>
  /** The answer of each tool, by its name; they stand by themselves. */
  readonly tools: Readonly<Record<string, JsonSchema>>
}

export const answerSchemas: AnswerSchemas = generated
