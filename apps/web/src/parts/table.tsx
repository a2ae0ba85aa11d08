/** A table whose rows are stacked where the window is narrow. @module */
import type { Child } from 'hono/jsx'

interface TableProps {
  /** What is in it, for those who do not see it. */
  readonly label: string
  /** Whether all columns are equally wide. */
  readonly even?: boolean
  /** Whether it is a matrix, which is read across: it scrolls by itself instead. */
  readonly matrix?: boolean
  readonly children: Child
}

/** Where its rows are stacked, a cell begins with its `data-label`. */
export const Table = ({ label, even = false, matrix = false, children }: TableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: no fieldset, as it holds no fields
  <div class={matrix ? 'scroll' : 'scroll stacked'} role="group" aria-label={label} tabindex={0}>
    <table class={even ? 'even' : undefined}>{children}</table>
  </div>
)
