/** The part of itemsjs that is used; the package has no types of its own. */
declare module 'itemsjs' {
  interface Aggregation {
    readonly conjunction: boolean
    readonly size: number
  }
  export interface Bucket {
    readonly key: string
    readonly doc_count: number
  }
  interface Answer<Item> {
    readonly pagination: { readonly total: number }
    readonly data: {
      readonly items: readonly Item[]
      readonly aggregations: Readonly<Record<string, { readonly buckets: readonly Bucket[] }>>
    }
  }
  export default function itemsjs<Item>(
    items: readonly Item[],
    options: {
      readonly native_search_enabled: boolean
      readonly sortings: Readonly<Record<string, { readonly field: string; readonly order: 'asc' | 'desc' }>>
      readonly aggregations: Readonly<Record<string, Aggregation>>
    },
  ): {
    readonly search: (query: {
      readonly filters: Readonly<Record<string, readonly string[]>>
      readonly sort: string
      readonly per_page: number
      readonly page: number
    }) => Answer<Item>
  }
}
