/**
 * Values as their schemas give them out, for very many of which nearly all fit.
 *
 * A schema looks for everything that is wrong with a value, and keeps what can be told of it. Here a value is only gone
 * through; where anything is in doubt, the schema is to be asked. What many records say in the same words, such as a
 * place, a citation or a list of one sector, is kept once for all of them.
 *
 * @module
 */
import {
  $ZodArray,
  $ZodBoolean,
  $ZodCheck,
  $ZodEnum,
  $ZodNever,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodString,
  $ZodTuple,
  type $ZodType,
  type ParsePayload,
  safeParse,
} from 'zod/v4/core'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import { ObjectForm } from './object-form.ts'

/** Gives a value as its schema does, frozen; undefined where the schema must be asked. */
type Parse = (value: unknown) => unknown

/** How many texts and numbers of one field, and lists of one value, are shared. */
const maxShared = 1000

/** The fields of an object are a set of bits. */
const maxFields = 31

const isText = (value: unknown) => typeof value === 'string'

const isBoolean = (value: unknown) => typeof value === 'boolean'

/** The checks that a schema makes beside that of the type. */
function checkOf(schema: $ZodType): Parse {
  const { checks = [] } = schema._zod.def
  // Some types are checks themselves, such as whole numbers.
  const all: readonly $ZodCheck[] = schema instanceof $ZodCheck ? [schema, ...checks] : checks
  const payload: ParsePayload = { value: undefined, issues: [] }
  if (all.length === 0) return (value) => value
  return (value) => {
    payload.value = value
    for (const { _zod } of all) {
      // The checks of a schema are for values of its type, and this is one.
      _zod.check(payload as ParsePayload<never>)
      if (payload.issues.length === 0) continue
      payload.issues = []
      return undefined
    }
    return payload.value
  }
}

/** Parses by one schema. It holds on to values of what it parsed, and lives as long as a dataset is being read. */
export class QuickParser {
  readonly parse: Parse
  /** Whether the value that was parsed last is shared by all that are equal to it. */
  #isShared = false

  constructor(schema: $ZodType) {
    this.parse = this.#parserOf(schema)
  }

  #parserOf(schema: $ZodType): Parse {
    if (schema instanceof $ZodOptional) return this.#parserOf(schema._zod.def.innerType)
    if (schema instanceof $ZodString) return this.#scalarParser(schema, isText)
    if (schema instanceof $ZodNumber) return this.#scalarParser(schema, Number.isFinite)
    if (schema instanceof $ZodBoolean) return this.#scalarParser(schema, isBoolean)
    if (schema instanceof $ZodEnum) return this.#termParser(schema)
    if (schema instanceof $ZodArray) return this.#arrayParser(schema)
    if (schema instanceof $ZodTuple && schema._zod.def.rest === null) return this.#tupleParser(schema)
    const isStrict = schema instanceof $ZodObject && schema._zod.def.catchall instanceof $ZodNever
    if (isStrict && Object.keys(schema._zod.def.shape).length <= maxFields) return this.#objectParser(schema)
    return this.#wholeParser(schema)
  }

  /** What is not known here, the schema parses. */
  #wholeParser(schema: $ZodType): Parse {
    return (value) => {
      const result = safeParse(schema, value)
      this.#isShared = false
      return result.success ? deepFreeze(result.data) : undefined
    }
  }

  #termParser(schema: $ZodEnum): Parse {
    const terms = new Map<unknown, unknown>([...schema._zod.values].map((term) => [term, term]))
    return (value) => {
      this.#isShared = true
      return terms.get(value)
    }
  }

  #scalarParser(schema: $ZodType, isOfType: (value: unknown) => boolean): Parse {
    const check = checkOf(schema)
    const shared = new Map<unknown, unknown>()
    let hits = 0
    return (value) => {
      if (!isOfType(value)) return undefined
      const isFull = shared.size === maxShared
      // Where the first thousand values were hardly given twice, no more is looked up.
      const known = isFull && hits < maxShared ? undefined : shared.get(value)
      this.#isShared = known !== undefined || !isFull
      if (known !== undefined) {
        hits++
        return known
      }
      const checked = check(value)
      if (checked !== undefined && !isFull) shared.set(value, checked)
      return checked
    }
  }

  #arrayParser(schema: $ZodArray): Parse {
    const parseItem = this.#parserOf(schema._zod.def.element)
    const check = checkOf(schema)
    const shared = new Map<unknown, unknown>()
    return (value) => {
      if (!Array.isArray(value)) return undefined
      const items: unknown[] = value.slice()
      for (let at = 0; at < items.length; at++) {
        const item = parseItem(items[at])
        if (item === undefined) return undefined
        items[at] = item
      }
      const canShare = items.length === 1 && this.#isShared
      const known = canShare ? shared.get(items[0]) : undefined
      this.#isShared = canShare && (known !== undefined || shared.size < maxShared)
      if (known !== undefined) return known
      if (check(items) === undefined) return undefined
      if (this.#isShared) shared.set(items[0], items)
      return Object.freeze(items)
    }
  }

  #tupleParser(schema: $ZodTuple): Parse {
    const parsers = schema._zod.def.items.map((item) => this.#parserOf(item))
    const check = checkOf(schema)
    return (value) => {
      if (!Array.isArray(value) || value.length !== parsers.length) return undefined
      const items: unknown[] = value.slice()
      for (const [at, parse] of parsers.entries()) {
        items[at] = parse(items[at])
        if (items[at] === undefined) return undefined
      }
      this.#isShared = false
      return check(items) === undefined ? undefined : Object.freeze(items)
    }
  }

  #objectParser(schema: $ZodObject): Parse {
    const fields = Object.entries(schema._zod.def.shape).map(([key, field], at) => ({
      key,
      at,
      bit: 1 << at,
      isRequired: field._zod.optin === undefined,
      parse: this.#parserOf(field),
    }))
    const required = fields.reduce((bits, { bit, isRequired }) => (isRequired ? bits | bit : bits), 0)
    const fieldsByKey = new Map(fields.map((field) => [field.key, field]))
    const check = checkOf(schema)
    const forms = new Map<number, ObjectForm>()
    const formWith = (bits: number) => {
      const form = new ObjectForm(fields.filter(({ bit }) => (bits & bit) !== 0))
      forms.set(bits, form)
      return form
    }
    // No object holds one of the same schema, so that each is complete before the next one begins.
    const values: unknown[] = fields.map(() => undefined)
    // The fields of the object before, in its order: mostly the next one has the same.
    const before: (typeof fields)[number][] = []
    return (value) => {
      if (!isPlainObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return undefined
      let bits = 0
      let count = 0
      let canShare = true
      for (const key in value) {
        let field = before[count]
        if (field?.key !== key) {
          field = fieldsByKey.get(key)
          if (field === undefined) return undefined
          before[count] = field
        }
        count++
        const parsed = field.parse(value[key])
        if (parsed === undefined) return undefined
        values[field.at] = parsed
        bits |= field.bit
        canShare &&= this.#isShared
      }
      if ((bits & required) !== required) return undefined
      const form = forms.get(bits) ?? formWith(bits)
      const shared = canShare ? form.share(values) : undefined
      this.#isShared = shared !== undefined
      return check(shared ?? form.make(values))
    }
  }
}
