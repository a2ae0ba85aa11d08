/** Answers as JSON, of which Hono's typed client knows what they hold. @module */
import type { Context, TypedResponse } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { contentTypeOf } from './formats.ts'

/** An answer with a value as JSON. */
export type Sent<T> = Response & TypedResponse<T, 200, 'json'>

/**
 * Answers with a text that is JSON already.
 *
 * @typeParam T what the text holds; whoever wrote it knows
 */
export function sendJsonText<T>(
  c: Context<ServiceEnv>,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Sent<T> {
  // What an answer holds stands in its type only, for the client; at run time there is nothing to check it by.
  return c.body(text, 200, { 'Content-Type': contentTypeOf('json'), ...headers }) as Response as Sent<T>
}

/** Answers with a value that is plain already, so that its type says what a reader gets. */
export const sendJson = <T extends object>(
  c: Context<ServiceEnv>,
  value: T,
  headers: Readonly<Record<string, string>> = {},
): Sent<T> => sendJsonText<T>(c, JSON.stringify(value), headers)
