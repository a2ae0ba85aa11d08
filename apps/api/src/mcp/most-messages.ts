/** As many messages are answered of one request: it may not cost as much as a hundred. */
export const mostMessages = 20
