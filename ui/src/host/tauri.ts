/** The host in the app: Tauri's commands and events. The only file that knows Tauri. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { open, save } from '@tauri-apps/plugin-dialog';
import { t } from '../words/labels';
import type { CommandName, Commands, EventName, Events } from './generated/commands';
import { asUiError, type Host } from './host';

export function tauriHost(): Host {
  return {
    async ask<Name extends CommandName>(name: Name, args: Commands[Name]['args']) {
      try {
        return await invoke<Commands[Name]['answer']>(name, args);
      } catch (thrown) {
        throw asUiError(thrown);
      }
    },
    on<Name extends EventName>(name: Name, hear: (payload: Events[Name]) => void) {
      let over = false;
      const stop = listen<Events[Name]>(name, (event) => {
        if (!over) hear(event.payload);
      });
      return () => {
        over = true;
        void stop.then((unlisten) => unlisten());
      };
    },
    async chooseFiles() {
      const chosen = await open({ multiple: true, title: t('common-choose-mbox-files') });
      return chosen ?? [];
    },
    async chooseSave(suggested, extension, title) {
      return await save({
        defaultPath: suggested,
        title,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
    },
  };
}
