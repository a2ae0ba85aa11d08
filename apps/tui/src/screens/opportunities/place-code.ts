import { type Atlas, get, type Id, type Language, labelOfId } from '@puente/core'
import { truncate } from '../../text/width.ts'

/** As long as the codes of the most places. */
const longest = 4

/** Letters tell regions apart by themselves; numbers only beside their country, as in IT25. */
const regionCode = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : /-\d+$/.test(code) ? code.replace('-', '') : code.replace(/^..-/, '')

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
  return truncate(iso3166_1 ?? regionCode(iso3166_2) ?? acronym?.value ?? labelOfId(atlas, id, language), longest)
}
