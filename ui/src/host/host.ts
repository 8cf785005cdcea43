/**
 * The one door of the window to everything outside it. Screens use this interface and never ask who serves it:
 * `tauri.ts` in the app, `fake.ts` in tests and in a plain browser.
 */
import { getContext, setContext } from 'svelte';
import { t } from '../words/labels';
import type { CommandName, Commands, EventName, Events } from './generated/commands';
import type { ErrorCode } from './types/ErrorCode';
import type { UiError } from './types/UiError';

export interface Host {
  /** Runs a command; rejects with a `UiError`, whatever went wrong. */
  ask<Name extends CommandName>(name: Name, args: Commands[Name]['args']): Promise<Commands[Name]['answer']>;
  /** Calls `hear` at every such event until the returned function is called. */
  on<Name extends EventName>(name: Name, hear: (payload: Events[Name]) => void): () => void;
  /** Lets the user choose mbox files; empty where they chose none. */
  chooseFiles(): Promise<string[]>;
  /** Lets the user choose where to save; `null` where they did not. */
  chooseSave(suggested: string, extension: string, title: string): Promise<string | null>;
}

const KEY = Symbol('host');

export function provideHost(host: Host): void {
  setContext(KEY, host);
}

export function useHost(): Host {
  return getContext<Host>(KEY);
}

/** Makes a `UiError` of whatever was thrown: even a broken answer is told in words. */
export function asUiError(thrown: unknown): UiError {
  if (isUiError(thrown)) return thrown;
  const said = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : '';
  return {
    code: 'other',
    message: t('common-no-answer'),
    reason: said === '' ? null : said,
    hint: t('common-no-answer-hint'),
  };
}

export function hasCode(thrown: unknown, code: ErrorCode): boolean {
  return isUiError(thrown) && thrown.code === code;
}

function isUiError(thrown: unknown): thrown is UiError {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}
