/// Development only: answers of the API from a folder of sample files, so that the screen can be
/// worked on without a server. The folder holds routes.json, routes.geojson and landed.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

interface Way {
  id: number;
  usd: Record<string, number | null>;
  hours: Record<string, number | null>;
}

interface Sample {
  question: Record<string, unknown>;
  itineraries: Way[];
  odds: unknown[];
  landed?: Record<string, unknown>[];
  places: { name: string }[];
}

export function samples(folder: string): Plugin {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const routes = () => JSON.parse(read('routes.json')) as Sample;
  const landed = () => JSON.parse(read('landed.json')) as Sample;
  // What the last job was asked.
  let asked = routes;
  return {
    name: 'ortoo-samples',
    configureServer(server) {
      server.middlewares.use('/api/v1', (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const json = (value: unknown) => send(response, 'application/json', JSON.stringify(value));
        if (url.pathname === '/routes') {
          if (url.searchParams.get('format') === 'geojson') {
            return send(response, 'application/geo+json', read('routes.geojson'));
          }
          return json(url.searchParams.get('draws') === '0' ? plain(routes()) : routes());
        }
        if (url.pathname === '/landed') {
          return json(url.searchParams.get('draws') === '0' ? plain(landed()) : landed());
        }
        if (url.pathname === '/places') {
          const q = (url.searchParams.get('q') ?? '').toLowerCase();
          return json(
            routes()
              .places.filter((p) => p.name.toLowerCase().includes(q))
              .slice(0, 10),
          );
        }
        if (url.pathname === '/jobs' && request.method === 'POST') {
          request.on(
            'data',
            (part: Buffer) => (asked = String(part).match(/landed/) ? landed : routes),
          );
          request.on('end', () => json(JOB));
          return undefined;
        }
        if (url.pathname.endsWith('/events')) return stream(response, asked());
        if (url.pathname.endsWith('/answer')) return json(asked());
        return next();
      });
    },
  };
}

const JOB = { id: 'sample', ask: 'routes', state: 'running', trips: 0, of: 2000, keep: false };

function plain(answer: Sample): Sample {
  for (const way of answer.itineraries) {
    for (const spread of [way.usd, way.hours]) {
      for (const name of ['p10', 'p50', 'p90']) spread[name] = null;
    }
  }
  const none = { p10: null, p50: null, p90: null };
  for (const statement of answer.landed ?? []) {
    Object.assign(statement, none);
    for (const line of statement['statement'] as object[]) Object.assign(line, none);
  }
  return { ...answer, odds: [] };
}

function stream(response: ServerResponse, answer: Sample) {
  response.setHeader('Content-Type', 'text/event-stream');
  const spreads = answer.itineraries.map(({ id, usd, hours }) => ({ itinerary: id, usd, hours }));
  let trips = 0;
  const timer = setInterval(() => {
    trips += 200;
    const progress = { trips, of: 2000, spreads };
    response.write(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`);
    if (trips < 2000) return;
    response.write(`event: end\ndata: ${JSON.stringify({ ...JOB, state: 'done', trips })}\n\n`);
    clearInterval(timer);
    response.end();
  }, 300);
  response.on('close', () => clearInterval(timer));
}

function send(response: ServerResponse, type: string, body: string) {
  response.setHeader('Content-Type', type);
  response.end(body);
}
