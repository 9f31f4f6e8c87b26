/**
 * Turns the failures that a newcomer's machine really has into one clear sentence with its remedy.
 * Anything else is passed on with its own words. Needs no dependency: it runs before the install.
 */
const remedies = {
  ENOSPC: () =>
    'The disk is full. Free some space (According needs about 1.5 GB to set itself up) and start again; nothing that was stored is lost.',
  EROFS: (where) =>
    `The folder ${where} is on a read-only disk. Put the checkout, or the folder that ACCORDING_DATA names, where you may write.`,
  EACCES: (where) =>
    `The folder ${where} may not be written by this user, and setting up writes in it. Change its owner, or clone According into a folder of your own.`,
  EPERM: (where) =>
    `The folder ${where} may not be written by this user, and setting up writes in it. Change its owner, or clone According into a folder of your own.`,
}

/** The sentence for an error with a `code` (and perhaps a `path`), or null when it is not one of these. */
export function explainFailure(error) {
  const remedy = remedies[error?.code]
  return remedy ? remedy(error.path ?? process.cwd()) : null
}

/** The sentence for an address that cannot be listened on. */
export function explainPort(code, port) {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${Number(port) + 1} npm start`
  if (code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
  return `Port ${port} cannot be used (${code}). Choose another: PORT=3001 npm start`
}

/** The oldest Node that According runs on, as [major, minor]. */
const oldestNode = [20, 19]

/** A sentence when this Node is too old, else null. */
export function explainNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const isEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  if (isEnough) return null
  return `According needs Node ${oldestNode.join('.')} or newer; this is Node ${version}. Install a newer one (nodejs.org, or your system's packages) and start again.`
}

/** A sentence when HOST is not this machine itself, else null. */
export function explainHost(host) {
  const isLoopback =
    ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host)
  if (isLoopback) return null
  return `HOST=${host} would open According to other machines, and it has no logins yet: anyone who reaches it could read and change everything. Leave HOST unset (127.0.0.1).`
}
