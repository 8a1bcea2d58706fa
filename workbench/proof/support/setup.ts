import { forget, startServer } from './server.ts';

/// One server for all stories; it must end by itself, without an error, when it is told to.
/// `ORTOO_SERVER` names one that runs already, for those who work on a story.
export default async function setup(): Promise<() => Promise<void>> {
  const running = process.env['ORTOO_SERVER'];
  if (running) {
    process.env['ORTOO_PROOF'] = running;
    return () => Promise.resolve();
  }
  const server = await startServer();
  process.env['ORTOO_PROOF'] = server.address;
  return async () => {
    const code = await server.stop();
    forget(server.workspace);
    if (code !== 0 && code !== 143) throw new Error(`The server ended with ${code}, not cleanly.`);
  };
}
