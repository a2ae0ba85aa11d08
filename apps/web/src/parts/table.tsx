/** A table that scrolls by itself where the window is narrow. @module */
import type { Child } from 'hono/jsx'

interface TableProps {
  /** What is in it, for those who do not see it. */
  readonly label: string
  /** Whether all columns are equally wide. */
  readonly even?: boolean
  readonly children: Child
}

export const Table = ({ label, even = false, children }: TableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: no fieldset, as it holds no fields
  <div class="scroll" role="group" aria-label={label} tabindex={0}>
    <table class={even ? 'even' : undefined}>{children}</table>
  </div>
)
