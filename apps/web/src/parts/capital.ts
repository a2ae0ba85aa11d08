/** A text with a capital at its beginning, as headings have it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
