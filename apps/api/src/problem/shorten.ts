/** As much of what somebody gave as a message repeats: nobody typed more. */
const longest = 60

/** A text shortened for a message. */
export const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
