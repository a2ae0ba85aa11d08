/** The formats in which a briefing is written. */
export const briefingFormats = ['md', 'html', 'json'] as const

/** A format in which a briefing is written. */
export type BriefingFormat = (typeof briefingFormats)[number]
