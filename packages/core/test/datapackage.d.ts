/** What our tests use of the validator of data packages, which comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    /** Casts every row by the schema, and with `relations` follows every foreign key; rejects at the first fault. */
    read(options: {
      readonly keyed: true
      readonly relations: true
    }): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  interface LoadedPackage {
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
  export const Package: { load(path: string): Promise<LoadedPackage> }
}
