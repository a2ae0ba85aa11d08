// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Records } from '../../model/collections.ts'
import { deepFreeze } from '../freeze.ts'

// Each record was checked against the schema of its collection when this file was generated.
export const organizations = /* @__PURE__ */ deepFreeze([
]) as unknown as readonly Records['organizations'][]
