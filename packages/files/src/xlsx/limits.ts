/** What a sheet of the format can hold. */
export interface Limits {
  readonly rows: number
  /** Of the text of a cell, in UTF-16 units. */
  readonly cellLength: number
  readonly links: number
  /** Of an address that a link leads to. */
  readonly addressLength: number
  /** Of a part of the archive, before it is packed. */
  readonly partBytes: number
}

/** The limits that Excel has, and that of an archive without the extension for large parts. */
export const excelLimits: Limits = {
  rows: 1_048_576,
  cellLength: 32_767,
  links: 65_530,
  addressLength: 2_079,
  partBytes: 2 ** 32 - 2 ** 24,
}
