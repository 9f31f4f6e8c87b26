/**
 * Closes the page's network for good: from here on the browser itself refuses every connection,
 * picture, frame, script and form that this document would ask for, until it is left. What may yet
 * be needed is loaded before: the letters of all writing systems that the page's fonts have.
 */
export async function closeNetwork(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()))
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'"
  document.head.append(policy)
}
