// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
/** Every id of the embedded atlas, by collection. */
export interface EmbeddedIds {
  readonly clusters: never
  readonly organizations: never
  readonly sectors: never
  readonly places: never
  readonly partnerships: never
  readonly instruments: never
  readonly events: never
  readonly ties: never
  readonly awards: never
  readonly stories: never
  readonly opportunities: never
  readonly figures: never
  readonly sources: never
  readonly findings: never
}
