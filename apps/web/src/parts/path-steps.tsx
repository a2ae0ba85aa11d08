/** A path of cooperation, drawn downwards as actors with what joins them. @module */
import type { DisplayPath, DisplayStep } from '@puente/core'
import { inWords, type PageContext } from './context.ts'
import { EntryLink } from './entry-link.tsx'
import { Marks, type Notes } from './notes.tsx'
import { words } from './words.ts'

interface PathStepsProps {
  readonly context: PageContext
  readonly path: DisplayPath
  readonly notes: Notes
  /** Ways of each step at the most. */
  readonly maxWays?: number
  /** Whether it takes no more room than a line of text. */
  readonly compact?: boolean
}

function Step({
  context,
  step,
  notes,
  maxWays,
}: Omit<PathStepsProps, 'path' | 'compact'> & { readonly step: DisplayStep }) {
  const { inferred } = inWords(words, context)
  return (
    <li>
      <div class="way">
        <ul class="plain">
          {step.ways.slice(0, maxWays).map(({ label, basis, citations, links }) => (
            <li>
              {links[0] === undefined ? (
                label
              ) : (
                <EntryLink context={context} entry={links[0].statedBy.entry} text={label} />
              )}
              {basis === 'inferred' ? <span class="aside"> ({inferred})</span> : null}
              <Marks of={citations} notes={notes} context={context} />
            </li>
          ))}
        </ul>
      </div>
      <div class="actor">
        <EntryLink context={context} entry={step.to.entry} text={step.to.label} />
      </div>
    </li>
  )
}

/** The actors of a path, one below the other, and between each two the ways that connect them. */
export function PathSteps({ context, path, notes, maxWays = 3, compact = false }: PathStepsProps) {
  const [first] = path.actors
  if (first === undefined) return null
  return (
    <ol class={compact ? 'path compact' : 'path'}>
      <li>
        <div class="actor">
          <EntryLink context={context} entry={first.entry} text={first.label} />
        </div>
      </li>
      {path.steps.map((step) => (
        <Step context={context} step={step} notes={notes} maxWays={maxWays} />
      ))}
    </ol>
  )
}
