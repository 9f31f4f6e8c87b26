/** A process that does nothing but listen for classes, so that it can be killed. */
import { listenForClass } from '../../cli/serve/class-listener'

const listener = await listenForClass(Number(process.argv[2]))
process.stdout.write(`${listener.addresses[0]}\n`)
