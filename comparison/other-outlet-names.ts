import { knownOutlets } from './known-outlets'
import { isSameOutlet } from './outlet-name'

/** The other names and the host names by which an outlet is known to everyone. */
export function otherOutletNames(name: string): string[] {
  return knownOutlets
    .filter((known) => [known.name, ...known.aliases].some((own) => isSameOutlet(own, name)))
    .flatMap((known) => [known.name, ...known.aliases, ...known.domains])
}
