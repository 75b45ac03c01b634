// Builds the app and, in `npm run dev`, mounts the built-in backend beside it.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { newestMigration, packageVersion } from './src/data/build-facts.ts'
import { rowsShape } from './src/data/last-seen/rows-shape.ts'
import { offlineShell } from './src/service-worker/offline-plugin.ts'
import { embeddedBackend } from './supabase/embedded/vite-plugin.ts'

const source = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  plugins: [react(), embeddedBackend(), offlineShell()],
  resolve: { alias: { '@': source } },
  define: {
    ROWS_SHAPE: JSON.stringify(rowsShape()),
    NEWEST_MIGRATION: JSON.stringify(newestMigration()),
    APP_VERSION: JSON.stringify(packageVersion()),
  },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  server: {
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT || 5173),
    strictPort: true,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'supabase/{embedded,functions}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'architecture', include: ['tests/architecture.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/access/**/*.test.ts', 'tests/database/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          // As patient as `PATIENCE_MS` in journey.ts: the map is drawn without a graphics card.
          expect: { poll: { timeout: 60_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
