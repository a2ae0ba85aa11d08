/** The fault of a field that each record must have. @module */
import type { FieldShape } from '../model/description.ts'
import type { Localized } from '../model/language.ts'
import type { Fault } from './problem.ts'

const requiredOf = (parts: readonly FieldShape[]): string =>
  parts
    .filter(({ required }) => required)
    .map(({ key }) => key)
    .join(', ')

function formOf(shape: FieldShape): Localized | undefined {
  if (shape.type === 'parts') {
    const needed = requiredOf(shape.parts)
    return shape.many
      ? { en: `a list, each item with ${needed}`, es: `una lista, cada elemento con ${needed}` }
      : { en: `a group of fields, with ${needed}`, es: `un grupo de campos, con ${needed}` }
  }
  const item = formOfValue(shape)
  if (!shape.many) return item
  return item === undefined
    ? { en: 'a list', es: 'una lista' }
    : { en: `a list, each item ${item.en}`, es: `una lista, cada elemento ${item.es}` }
}

function formOfValue({
  type,
  terms,
  refersTo,
}: Exclude<FieldShape, { readonly type: 'parts' }>): Localized | undefined {
  switch (type) {
    case 'enum':
      return { en: `one of ${(terms ?? []).join(', ')}`, es: `uno de ${(terms ?? []).join(', ')}` }
    case 'localized':
      return { en: 'in both languages, as { en: …, es: … }', es: 'en los dos idiomas, como { en: …, es: … }' }
    case 'date':
      return { en: 'a date, like 2018-04-25, 2018-04 or "2018"', es: 'una fecha, como 2018-04-25, 2018-04 o "2018"' }
    case 'url':
      return { en: 'an address that begins with https://', es: 'una dirección que empiece por https://' }
    case 'ref': {
      const among = refersTo ?? []
      return among.length === 0
        ? { en: 'the id of a record', es: 'el identificador de un registro' }
        : { en: `the id of one of ${among.join(' or ')}`, es: `el identificador de uno de ${among.join(' o ')}` }
    }
    default:
      return undefined
  }
}

/** What to say of a field that is missing; undefined where its type alone tells what to write. */
export function missingFault(shape: FieldShape): Fault | undefined {
  const form = formOf(shape)
  return form === undefined
    ? undefined
    : {
        message: { en: 'is missing', es: 'falta' },
        remedy: { en: `add it: ${form.en}`, es: `añádalo: ${form.es}` },
      }
}
