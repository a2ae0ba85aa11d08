/** What the package does not say of itself, as far as the fonts need it. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2'
    readonly noHinting: boolean
    readonly keepFeatures: readonly string[]
    readonly preserveNameIds: readonly number[]
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>
}
