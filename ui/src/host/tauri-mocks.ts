/** Tauri's own mocks, for tests of `tauri.ts`. */
// eslint-disable-next-line no-restricted-imports -- this file stands beside the one that may
export { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
