/**
 * `pnpm generate`: writes the JSON Schemas of answers from the shapes of the endpoints.
 * `pnpm generate --check`: writes nothing, and fails if the file is not current.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { createShapes } from '../src/encode/shapes.ts'
import { endpoints } from '../src/endpoints/all.ts'
import type { AnyEndpoint } from '../src/endpoints/endpoint.ts'

type Json = Record<string, unknown>

const file = new URL('../src/openapi/generated/answer-schemas.json', import.meta.url)
const reference = /#\/components\/schemas\/([\w-]+)/g

const shapes = createShapes(z)
const { components, written } = shapes

/** What zod says beyond what the description of an answer needs, and schemas that are given. */
function adjust({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  const given = written.get(zodSchema)
  if (given !== undefined) Object.assign(jsonSchema, given.json)
  const { def } = zodSchema._zod
  if (def.type === 'literal') delete jsonSchema.type
  if (def.type === 'record') delete jsonSchema.propertyNames
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/** Registers the shape of an answer below a name that no component has. */
function registered(kind: 'answers' | 'tools', name: string, schema: z.ZodType): void {
  // An answer that is a component as a whole refers to it.
  components.add(components.has(schema) ? z.lazy(() => schema) : schema, { id: `${kind}:${name}` })
}

const all: readonly AnyEndpoint[] = endpoints
for (const { id, formats, answer, tool } of all) {
  const isJson = formats.includes('json')
  const schema = isJson ? answer(shapes) : undefined
  if (schema !== undefined) registered('answers', id, schema)
  if (tool?.answer !== undefined) registered('tools', tool.name, tool.answer(shapes))
}

const { schemas } = z.toJSONSchema(components, {
  uri: (id) => `#/components/schemas/${id}`,
  io: 'input',
  unrepresentable: 'any',
  override: adjust,
})

const bare = Object.fromEntries(
  Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]): [string, Json] => [id, schema]),
)
const named = (kind: string) =>
  Object.fromEntries(
    Object.entries(bare).flatMap(([id, schema]): [string, Json][] =>
      id.startsWith(`${kind}:`) ? [[id.slice(kind.length + 1), schema]] : [],
    ),
  )

/** A schema with all to which it refers, so that it stands by itself. */
function selfContained(schema: Json): Json {
  const definitions = new Map<string, Json>()
  const visit = (one: Json) => {
    for (const [, name = ''] of JSON.stringify(one).matchAll(reference)) {
      const referred = bare[name]
      if (referred === undefined || definitions.has(name)) continue
      definitions.set(name, referred)
      visit(referred)
    }
  }
  visit(schema)
  const text = JSON.stringify({ ...schema, $defs: Object.fromEntries(definitions) })
  return JSON.parse(text.replaceAll(reference, '#/$defs/$1'))
}

const answers = named('answers')
const own = named('tools')
const tools = all.flatMap(({ id, tool }) => {
  const schema = tool === undefined ? undefined : (own[tool.name] ?? answers[id])
  return tool === undefined || schema === undefined ? [] : [[tool.name, selfContained(schema)] as const]
})

const text = `${JSON.stringify(
  {
    components: Object.fromEntries(Object.entries(bare).filter(([id]) => !id.includes(':'))),
    answers,
    tools: Object.fromEntries(tools),
  },
  undefined,
  2,
)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('The JSON Schemas of answers are not current. Run `pnpm --filter @puente/api run generate`.')
  process.exitCode = 1
}
