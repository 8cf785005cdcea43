import '@fontsource-variable/brygada-1918/wght.css';
import '@fontsource-variable/brygada-1918/wght-italic.css';
import '@fontsource-variable/commissioner/wght.css';
import '@fontsource/ibm-plex-mono/400.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import type { Host } from './host/host';
import { speak, type Labels } from './words/labels';

async function host(): Promise<Host> {
  if (__FAKE_HOST__) {
    const { fakeHost } = await import('./host/fake');
    return fakeHost(location.search);
  }
  const { tauriHost } = await import('./host/tauri');
  return tauriHost();
}

const target = document.getElementById('window');
if (target) {
  const outside = await host();
  speak((await outside.ask('labels', {})) as Labels);
  mount(App, { target, props: { host: outside } });
}
