import { type Atlas, get, type Id, type Language, labelOfId } from '@puente/core'
import { truncate } from '../../lines/width.ts'

/** As long as the codes of the most places. */
const longest = 4

/**
 * A place as briefly as a column's heading needs it: by its ISO 3166 code, by an acronym, or by its name's beginning.
 *
 * @example
 * placeCode(atlas, 'queretaro', 'en') // 'QUE'
 */
export function placeCode(atlas: Atlas, id: Id<'places'>, language: Language): string {
  const { iso3166_1, iso3166_2, names } = get(atlas, 'places', id)
  const acronyms = names.filter(({ kind }) => kind === 'acronym')
  const acronym = acronyms.find(({ lang }) => lang === language) ?? acronyms[0]
  return truncate(
    iso3166_1 ?? iso3166_2?.replace(/^..-/, '') ?? acronym?.value ?? labelOfId(atlas, id, language),
    longest,
  )
}
