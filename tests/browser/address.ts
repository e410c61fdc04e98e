/** Where the built course is served for the browser tests. */
export const PORT = 4399;
