/** What stands behind the name of a record. @module */
import { beyondMark, type Language } from '@puente/core'

interface MarksProps {
  /** As core's `marksOf` gives them. */
  readonly marks: readonly string[]
  readonly language: Language
}

/** How and when a record ended, and whether only sources other than the main one tell of it. */
export const Marks = ({ marks, language }: MarksProps) => (
  <>
    {marks.map((mark) => (
      <>
        {' '}
        <span class={mark === beyondMark[language] ? 'beyond' : 'ended'}>({mark})</span>
      </>
    ))}
  </>
)
