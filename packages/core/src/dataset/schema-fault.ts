/** What a schema finds wrong with a value, in the languages of the atlas instead of the words of the library. @module */
import type * as z from 'zod'
import type { CollectionName } from '../model/collection-name.ts'
import type { FieldShape } from '../model/description.ts'
import { idPattern } from '../model/id.ts'
import type { Localized } from '../model/language.ts'
import { didYouMeanSentence, nearest } from '../model/nearest.ts'
import { formErrors, formOfError } from '../model/text.ts'
import { isPlainObject } from '../util/check-value.ts'
import { fold } from '../util/fold.ts'
import { firstHidden, visibleLine, visibleLines } from '../util/hidden-characters.ts'
import { missingFault } from './missing-fault.ts'
import { excerpt, type Fault, quoteValue } from './problem.ts'
import { fieldsAt, shapeAt } from './shape-at.ts'
import { seeSchema, typeFault } from './type-fault.ts'

type Issue = z.core.$ZodIssue

function unknownFields(keys: readonly string[], known: readonly string[]): Fault {
  const [first = ''] = keys
  const near = first.length > 80 ? [] : nearest(first, known)
  const named = keys.slice(0, 5).map((key) => `"${excerpt(key)}"`)
  const others = keys.length > named.length ? ' …' : ''
  const list = `${named.join(', ')}${others}`
  return {
    message: {
      en: keys.length === 1 ? `there is no field ${list} here` : `there are no fields ${list} here`,
      es: keys.length === 1 ? `aquí no hay ningún campo ${list}` : `aquí no hay campos ${list}`,
    },
    remedy:
      near.length > 0
        ? {
            en: `remove it, or write it as the schema spells it.${didYouMeanSentence(near, 'en')}`,
            es: `elimínelo, o escríbalo como lo hace el esquema.${didYouMeanSentence(near, 'es')}`,
          }
        : {
            en: `remove it${known.length === 0 ? '' : `; the fields are ${known.join(', ')}`}`,
            es: `elimínelo${known.length === 0 ? '' : `; los campos son ${known.join(', ')}`}`,
          },
  }
}

const number = (value: number | bigint, language: 'en' | 'es') =>
  value.toLocaleString(language === 'en' ? 'en-GB' : 'es', { useGrouping: true })

/** A remedy, and that the field may as well be left out, unless each record must have it. */
const orRemove = ({ en, es }: Localized, shape: FieldShape | undefined): Localized =>
  shape?.required === true ? { en, es } : { en: `${en}, or remove the field`, es: `${es}, o elimine el campo` }

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, value: unknown, shape: FieldShape | undefined): Fault {
  const { origin, minimum } = issue
  if (origin === 'string')
    return {
      message: { en: 'is an empty text', es: 'es un texto vacío' },
      remedy: orRemove({ en: 'write something', es: 'escriba algo' }, shape),
    }
  if (origin === 'array')
    return {
      message:
        Number(minimum) === 1
          ? { en: 'is an empty list', es: 'es una lista vacía' }
          : { en: `has fewer than ${minimum} items`, es: `tiene menos de ${minimum} elementos` },
      remedy: orRemove({ en: `give ${minimum} or more`, es: `dé ${minimum} o más` }, shape),
    }
  return {
    message: { en: `${quoteValue(value)} is too small`, es: `${quoteValue(value)} es demasiado pequeño` },
    remedy: { en: `give ${minimum} or more`, es: `dé ${minimum} o más` },
  }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>, value: unknown): Fault {
  if (origin === 'string') {
    const length = typeof value === 'string' ? value.length : 0
    return {
      message: {
        en: `is a text of ${number(length, 'en')} characters`,
        es: `es un texto de ${number(length, 'es')} caracteres`,
      },
      remedy: { en: `shorten it to ${number(maximum, 'en')}`, es: `acórtelo a ${number(maximum, 'es')}` },
    }
  }
  if (origin === 'array')
    return {
      message: { en: `has more than ${maximum} items`, es: `tiene más de ${maximum} elementos` },
      remedy: { en: `keep ${maximum}`, es: `deje ${maximum}` },
    }
  return {
    message: { en: `${quoteValue(value)} is too large`, es: `${quoteValue(value)} es demasiado grande` },
    // Larger whole numbers are not exact; the limit of the field is lower.
    remedy:
      maximum === Number.MAX_SAFE_INTEGER
        ? { en: 'give a smaller number', es: 'dé un número menor' }
        : { en: `give ${number(maximum, 'en')} or less`, es: `dé ${number(maximum, 'es')} o menos` },
  }
}

/** Has the form of a month or a day, whether or not the calendar has it. */
const looksLikeDate = /^\d{4}-\d{2}(?:-\d{2})?$/

/** Words as an id joins them: `Aero Ensenada` as `aero-ensenada`. */
const idOf = (text: string): string =>
  fold(text.slice(0, 80))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function idRemedy(value: unknown, shape: FieldShape | undefined): Localized | undefined {
  if (typeof value !== 'string') return undefined
  if (shape?.type === 'ref') {
    const among = shape.refersTo?.length ? shape.refersTo : undefined
    return {
      en: `write the id of a record${among === undefined ? '' : ` of ${among.join(' or ')}`}: the name of its file, without .yaml`,
      es: `escriba el identificador de un registro${among === undefined ? '' : ` de ${among.join(' o ')}`}: el nombre de su archivo, sin .yaml`,
    }
  }
  const near = idOf(value)
  return idPattern.test(near) ? { en: `write "${near}"`, es: `escriba "${near}"` } : undefined
}

function formFault(message: string, value: unknown, shape?: FieldShape): Fault {
  const name = formOfError(message)
  if (name === undefined)
    return {
      message: {
        en: `${quoteValue(value)} has not the form of its field`,
        es: `${quoteValue(value)} no tiene la forma de su campo`,
      },
      remedy: seeSchema,
    }
  if ((name === 'visibleLine' || name === 'visibleLines') && typeof value === 'string') {
    const hidden = firstHidden(value, name === 'visibleLine' ? visibleLine : visibleLines)
    if (hidden?.name === 'U+000A')
      return {
        message: { en: 'holds a line break', es: 'contiene un salto de línea' },
        remedy: { en: 'write it on one line', es: 'escríbalo en una línea' },
      }
    if (hidden !== undefined)
      return {
        message: {
          en: `its character ${hidden.position} is ${hidden.name}, which nobody sees`,
          es: `su carácter ${hidden.position} es ${hidden.name}, que nadie ve`,
        },
        remedy: {
          en: 'remove it: it commands a terminal, turns the text round, ends a line or parts a word that looks whole',
          es: 'elimínelo: da órdenes a un terminal, invierte el texto, termina una línea o parte una palabra que parece entera',
        },
      }
  }
  if (name === 'date' && typeof value === 'string' && looksLikeDate.test(value))
    return {
      message: {
        en: `${quoteValue(value)}: the calendar has no such day`,
        es: `${quoteValue(value)}: no es un día del calendario`,
      },
      remedy: orRemove({ en: 'correct the month or the day', es: 'corrija el mes o el día' }, shape),
    }
  const { en, es } = formErrors[name]
  return {
    message: { en: `${quoteValue(value)}: ${en}`, es: `${quoteValue(value)}: ${es}` },
    remedy:
      (name === 'id' ? idRemedy(value, shape) : undefined) ?? orRemove({ en: 'correct it', es: 'corríjalo' }, shape),
  }
}

const maxTerms = 20

function unknownTerm(values: readonly unknown[], value: unknown): Fault {
  const terms = values.map(String)
  const near = typeof value !== 'string' || value.length > 80 ? [] : nearest(value, terms)
  const [en, es] =
    near.length > 0
      ? [near.join(' or '), near.join(' o ')]
      : [terms, terms].map((all) => `${all.slice(0, maxTerms).join(', ')}${all.length > maxTerms ? ' …' : ''}`)
  return {
    message: {
      en: `${quoteValue(value)} is none of the terms of this field`,
      es: `${quoteValue(value)} no es ninguno de los términos de este campo`,
    },
    remedy:
      near.length > 0
        ? { en: `write ${en}`, es: `escriba ${es}` }
        : { en: `write one of ${en}`, es: `escriba uno de ${es}` },
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value
  for (const step of path) {
    if (Array.isArray(inner) && typeof step === 'number') inner = inner[step]
    else if (isPlainObject(inner) && typeof step === 'string' && Object.hasOwn(inner, step)) inner = inner[step]
    else return undefined
  }
  return inner
}

/** What zod finds wrong with a part of `root`; without a collection `root` is the manifest. */
export function schemaFault(issue: Issue, root: unknown, collection: CollectionName | undefined): Fault {
  const value = valueAt(root, issue.path)
  const shape = collection === undefined ? undefined : shapeAt(collection, issue.path)
  const missing = value === undefined && shape !== undefined ? missingFault(shape) : undefined
  switch (issue.code) {
    case 'invalid_type':
      return missing ?? typeFault(issue.expected, value)
    case 'unrecognized_keys':
      return unknownFields(issue.keys, fieldsAt(collection, issue.path))
    case 'too_small':
      return tooSmall(issue, value, shape)
    case 'too_big':
      return tooBig(issue, value)
    case 'invalid_value':
      return missing ?? (value === undefined ? typeFault('string', value) : unknownTerm(issue.values, value))
    case 'invalid_key':
      return formFault(issue.issues[0]?.message ?? '', issue.path.at(-1))
    case 'invalid_union': {
      const [first] = issue.errors.flat().filter(({ code }) => code !== 'invalid_type')
      return first === undefined ? typeFault('', value) : schemaFault({ ...first, path: issue.path }, root, collection)
    }
    case 'invalid_format':
    case 'custom':
      return formFault(issue.message, value, shape)
    case 'invalid_element':
    case 'not_multiple_of':
      return typeFault('', value)
    default:
      return issue satisfies never
  }
}
