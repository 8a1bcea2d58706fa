import { defineConfig } from 'vitest/config';
import { samples } from './dev/samples.ts';
import { basemapPlugin } from './scripts/basemap/plugin.ts';

const server = process.env['ORTOO_SERVER'] ?? 'http://127.0.0.1:7390';
const folder = process.env['ORTOO_SAMPLES'];

export default defineConfig({
  // Sample answers stand in for the server in development only.
  plugins: [basemapPlugin(), ...(folder ? [samples(folder)] : [])],
  server: {
    host: '127.0.0.1',
    // The server answers pages of its own address alone: what is sent on says it comes from there.
    proxy: folder
      ? {}
      : { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
  build: {
    target: 'es2023',
    // The page runs under a policy that allows neither inline script nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
  },
});
