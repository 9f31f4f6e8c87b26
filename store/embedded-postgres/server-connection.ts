/** How to reach the embedded server: a unix socket, so that no port is taken and no one else can. */
export interface ServerConnection {
  /** The folder of the socket. */
  host: string
  port: number
  user: string
}

/** Every client of ours says so, so that the last one to leave can tell that it is the last. */
export const clientName = 'according'
