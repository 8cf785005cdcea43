import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, host: '127.0.0.1' },
  // Where the made-up host stands in for the desktop side: the dev server, tests, and `build:fake`. A release never holds it.
  define: { __FAKE_HOST__: JSON.stringify(mode !== 'production') },
  build: {
    target: 'es2022',
    // Fonts and pictures as files, so that the window's CSP needs no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tests/*.test.mjs'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
}));
