/**
 * JSON Graph Format 2 as its schema has it: https://jsongraphformat.info/v2.0/json-graph-schema.json. No package in reach
 * reads the format.
 *
 * @module
 */
import { z } from 'zod'

const metadata = z.record(z.string(), z.unknown())
/** A file with one graph. */
export const jsonGraphFormat = z.strictObject({
  graph: z.strictObject({
    id: z.string().optional(),
    label: z.string().optional(),
    directed: z.boolean().default(true),
    type: z.string().optional(),
    metadata: metadata.optional(),
    nodes: z.record(z.string(), z.strictObject({ label: z.string().optional(), metadata: metadata.optional() })),
    edges: z.array(
      z.strictObject({
        id: z.string().optional(),
        source: z.string(),
        target: z.string(),
        relation: z.string().optional(),
        directed: z.boolean().default(true),
        label: z.string().optional(),
        metadata: metadata.optional(),
      }),
    ),
  }),
})
