import { inputOf, type TextInput } from '../../app/text-input.ts'

/** The search across all collections. */
export interface SearchRoute {
  readonly screen: 'search'
  readonly input: TextInput
  /** Whether one types, or the keys move in the list of hits. */
  readonly focus: 'typing' | 'hits'
  readonly row: number
  readonly top: number
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly search: SearchRoute
  }
}

/** The search, with a text typed or none. */
export const searchRoute = (text = ''): SearchRoute => ({
  screen: 'search',
  input: inputOf(text),
  focus: 'typing',
  row: 0,
  top: 0,
})
