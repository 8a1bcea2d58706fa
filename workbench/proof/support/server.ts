import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// Where the repository stands.
export const TOP = join(import.meta.dirname, '..', '..', '..');

/// A server of our own, with a workspace of its own, on a port that was free.
export interface Server {
  /// As the browser wants it, without a slash at the end.
  address: string;
  workspace: string;
  /// Ends it as Ctrl-C would; gives its exit code. The workspace stays.
  stop(): Promise<number | null>;
}

/// Builds what is older than its sources (by ./ortoo), starts, and waits until it says where it is.
export async function startServer(
  workspace = mkdtempSync(join(tmpdir(), 'ortoo-proof-')),
): Promise<Server> {
  const bundle = process.env['ORTOO_BUNDLE'];
  const words = ['serve', '--port', '0', '--workspace', workspace];
  const child = spawn(join(TOP, 'ortoo'), bundle ? [...words, '--bundle', bundle] : words, {
    cwd: TOP,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const address = await said(child, /Ortoo is at (http:\/\/[^\s/]+)/, ended);
  return {
    address,
    workspace,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

export function forget(workspace: string): void {
  rmSync(workspace, { recursive: true, force: true });
}

function said(child: ChildProcess, what: RegExp, ended: Promise<number | null>): Promise<string> {
  let text = '';
  return new Promise((found, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        text = (text + piece).slice(-20_000);
        const hit = what.exec(text);
        if (hit?.[1]) found(hit[1]);
      });
    }
    void ended.then((code) => failed(new Error(`The server ended with ${code}:\n${text}`)));
  });
}
