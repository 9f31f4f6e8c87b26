import { Command } from 'commander'

/** `according serve`: the pages, on this machine only. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the pages on this machine')
    .description(
      'Serves the pages on 127.0.0.1:3000 (PORT chooses another port). Starts the embedded database, or uses the server that DATABASE_URL names, and loads the demo on the first run.\nCtrl-C ends everything it started.',
    )
    .addHelpText('after', '\nExample:\n  PORT=4000 according serve')
    .action(async () => {
      const { serve } = await import('../serve/serve')
      await serve()
    })
}
