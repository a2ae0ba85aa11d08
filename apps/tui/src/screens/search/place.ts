import { inputOf, type TextInput } from '../../state/text-input.ts'

/** The search across all collections. */
export interface SearchPlace {
  readonly screen: 'search'
  readonly input: TextInput
  readonly row: number
  readonly top: number
}

/** The search, with a text typed or none. */
export const searchPlace = (text = ''): SearchPlace => ({ screen: 'search', input: inputOf(text), row: 0, top: 0 })
