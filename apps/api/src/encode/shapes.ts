/**
 * The shapes that several answers have in common, as zod schemas. Types follow by inference; OpenAPI and the output
 * schemas of tools by `scripts/write-answer-schemas.ts`. They are made by functions that take zod as an argument: the
 * running service imports its types alone, and so starts without it.
 *
 * @module
 */
import { agreements, collectionNames, endings, evidenceKinds } from '@puente/core'
import type { z as zod } from 'zod'
import { problemTypes } from '../http/problem-types.ts'

type Zod = typeof zod
type Primitive = string | number | boolean | null | undefined

/** The same type, read only at every depth. */
type DeepReadonly<T> = unknown extends T ? T : T extends Primitive ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> }

/** What a schema describes, as answers hold it. */
export type Infer<S extends zod.ZodType> = DeepReadonly<zod.infer<S>>

/** What a shape describes that a function makes. */
export type InferShape<F extends (shapes: Shapes) => zod.ZodType> = Infer<ReturnType<F>>

/** What one of the common shapes describes. */
export type Shape<K extends { [N in keyof Shapes]: Shapes[N] extends zod.ZodType ? N : never }[keyof Shapes]> =
  Shapes[K] extends zod.ZodType ? Infer<Shapes[K]> : never

export type Shapes = ReturnType<typeof createShapes>

export function createShapes(z: Zod) {
  const components = z.registry<{ id: string }>()
  const written = z.registry<{ json: object }>()

  const byId = new Map<string, zod.ZodType>()

  /** A schema to which others refer by its name. */
  const component = <S extends zod.ZodType>(id: string, schema: S): S => {
    const known = byId.get(id)
    // A name has one shape: what is there already was made by the same function.
    if (known !== undefined) return known as S
    byId.set(id, schema)
    components.add(schema, { id })
    return schema
  }

  /** A value of a type that zod does not describe, with its JSON Schema. */
  const typed = <T>(json: object = { type: 'object' }): zod.ZodCustom<T, T> => {
    const schema = z.custom<T>()
    written.add(schema, { json })
    return schema
  }

  const whole = z.int().nonnegative()
  const { exactOptional: optional, array: list, string, object } = z
  const collection = z.enum(collectionNames)

  const dataset = component(
    'Dataset',
    object({
      version: string(),
      /** SHA-256 of the content, in hex. */
      hash: string().regex(/^[0-9a-f]{64}$/),
      /** The day, month or year that the records describe. */
      asOf: string(),
      /** What the answer rests on; absent: the records as they stand. */
      evidence: optional(z.enum(evidenceKinds)),
    }),
  )

  const standing = component(
    'Standing',
    object({
      ending: z.enum(endings),
      /** When it ended; absent: not known. */
      date: optional(string()),
      /** All that in words, with what took its place, or what it rested on. */
      text: string(),
      /** Ids of the records of what took its place. */
      successors: optional(list(string())),
      /** Ids of what it rested on that had ended. */
      through: optional(list(string())),
    }),
  )

  component(
    'Problem',
    object({
      type: string(),
      title: string(),
      status: typed<number>({
        type: 'integer',
        enum: [...new Set(Object.values(problemTypes).map(({ status }) => status))],
      }),
      detail: optional(string()),
      errors: optional(list(object({ parameter: string(), message: string(), didYouMean: optional(list(string())) }))),
      nearest: optional(
        list(
          object({
            label: string(),
            self: string(),
            collection: optional(collection),
            id: optional(string()),
            standing: optional(standing),
            beyondMainSource: optional(z.literal(true)),
          }),
        ),
      ),
      available: optional(list(string())),
      requestId: optional(string()),
    }),
  )

  const link = component(
    'Link',
    object({
      collection,
      id: string(),
      /** In the language of the answer. */
      label: string(),
      self: string(),
      /** What had become of it by the date of the dataset; absent: it had not ended, or cannot end. */
      standing: optional(standing),
      /** Only other sources than the main source of the dataset tell of it. */
      beyondMainSource: optional(z.literal(true)),
    }),
  )
  const links = list(link)

  const citation = component(
    'Citation',
    object({
      source: object({ id: string(), title: string(), self: string() }),
      section: optional(string()),
      page: optional(whole),
      table: optional(whole),
      footnote: optional(object({ number: whole, self: optional(string()), url: optional(string()) })),
      /** Where to read on: the footnote's address, or else the source's. */
      url: optional(string()),
      /** When the source was read. */
      accessed: optional(string()),
      /** How much of it was read. */
      extent: optional(z.enum(['whole', 'opening', 'caption'])),
      /** When its address was found not to answer any more. */
      gone: optional(string()),
      /** The fields that it supports; absent: the whole record. */
      for: optional(list(string())),
      /** All that in words, in the language of the answer. */
      text: string(),
    }),
  )

  const fieldEvidence = component(
    'FieldEvidence',
    object({
      field: string(),
      /** What the field is called. */
      label: string(),
      /** Ids of the independent sources that bear the value out: for each publisher one. */
      sources: list(string()),
      /** Whether they agree; absent where the record gives no value. */
      agreement: optional(object({ value: z.enum(agreements), label: string() })),
      /** What else sources say; absent: nothing. */
      further: optional(
        list(
          object({
            /** Where in the record it belongs, like `start` or `names.0`. */
            path: string(),
            value: z.union([string(), z.number(), z.boolean()]),
            /** How it stands to the value of the record. */
            relation: object({
              value: z.enum(['confirms', 'adds', 'refines', 'contradicts', 'precedes', 'overtakes']),
              label: string(),
            }),
            rank: z.enum(['preferred', 'normal', 'deprecated']),
            /** Since when it holds, if it did not always. */
            from: optional(string()),
            /** Until when it holds, if it no longer does. */
            until: optional(string()),
            note: optional(string()),
            citations: list(citation),
          }),
        ),
      ),
    }),
  )

  const finding = component(
    'Finding',
    object({
      ...link.shape,
      kind: object({ value: string(), label: string() }),
      summary: string(),
      resolution: string(),
    }),
  )

  const relation = component(
    'Relation',
    object({
      relation: string(),
      /** Whether the record refers to them, or they to it. */
      direction: z.enum(['out', 'in']),
      /** What the relation is called from this side. */
      label: string(),
      total: whole,
      records: links,
    }),
  )

  const extent = component(
    'Extent',
    object({
      /** The largest number of items in this answer. */
      limit: whole,
      /** Whether there are others: a higher limit gives them. */
      more: z.boolean(),
      /** How many there are in all, where that is known. */
      total: optional(whole),
    }),
  )

  /** Of a list that is whole unless it is very long. */
  const section = component('Section', object({ ...extent.shape, number: whole }))

  const recordLinks = component(
    'RecordLinks',
    object({
      /** The list that the record is in. */
      collection: string(),
      briefing: optional(string()),
      matches: optional(string()),
      network: optional(string()),
      timeline: optional(string()),
    }),
  )

  const way = component(
    'Way',
    object({
      /** A stated tie costs 1. */
      cost: z.number(),
      /** What lies between the two; empty for a direct tie. */
      through: links,
      /** The edges, read in the direction of the path. */
      links: list(
        object({
          from: string(),
          to: string(),
          relation: string(),
          /** What the relation is called in that direction. */
          label: string(),
          /** Whether a source says so, or the record says that it is concluded. */
          basis: z.enum(['stated', 'inferred']),
          /** The record that states it. */
          statedBy: link,
          citations: list(citation),
        }),
      ),
    }),
  )

  const path = component(
    'Path',
    object({
      cost: z.number(),
      /** Both ends, and those between them. */
      actors: links,
      /** From one actor to the next, with the ways in which the two are connected. */
      steps: list(object({ from: link, to: link, ways: list(way) })),
    }),
  )

  const wholeRecord = component('Whole', object({ ...link.shape, record: typed<object>() }))

  const notice = string().describe(
    'Where nothing was found: why, and what to leave out or ask instead; of a part: how to ask for the rest',
  )

  /** An answer: data, and the dataset that it was made from. */
  const answer = <S extends zod.ZodRawShape>(parts: S) => object({ ...parts, dataset })

  /** An answer with a list, which says why it is empty. */
  const listAnswer = <S extends zod.ZodRawShape>(parts: S) => answer({ ...parts, notice: optional(notice) })

  /** An answer with the first items of a list, which says whether there are others. */
  const firstAnswer = <S extends zod.ZodType>(data: S) => listAnswer({ data, page: extent })

  return {
    z,
    components,
    written,
    component,
    typed,
    optional,
    list,
    string,
    object,
    whole,
    collection,
    dataset,
    link,
    links,
    citation,
    fieldEvidence,
    finding,
    relation,
    extent,
    section,
    recordLinks,
    way,
    path,
    wholeRecord,
    answer,
    listAnswer,
    firstAnswer,
  }
}
