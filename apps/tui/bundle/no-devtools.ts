/** Stands in for react-devtools-core in the bundle: the explorer offers no developer tools. @module */
export default { initialize: () => undefined, connectToDevTools: () => undefined }
