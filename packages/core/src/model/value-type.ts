/** How a value is compared, drawn and encoded. */
export type ValueType = 'text' | 'localized' | 'number' | 'boolean' | 'date' | 'url' | 'enum' | 'ref'
