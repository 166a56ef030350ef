import { EventEmitter } from 'node:events';
import { vi, type Mock } from 'vitest';

/** Stands in for Electron where its runtime is not: keeps what the app asked of it, so that a test can look and can play the browser. */

type Handler = (...values: never[]) => unknown;

export class FakeContents extends EventEmitter {
  mainFrame = { url: 'app://taper/', parent: null as unknown };
  windowOpenHandler: (() => { action: string }) | undefined;
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.windowOpenHandler = handler;
  }
}

export class FakeSession extends EventEmitter {
  readonly partition: string | undefined;
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  permissionRequest: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | undefined;
  permissionCheck: (() => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  beforeRequest: ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | undefined;
  spelling: boolean | undefined;

  constructor(partition?: string) {
    super();
    this.partition = partition;
  }

  protocol = { handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => void this.schemes.set(scheme, handler) };
  webRequest = { onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>): void => void (this.beforeRequest = listener) };
  setPermissionRequestHandler(handler: NonNullable<FakeSession['permissionRequest']>): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spelling = enabled;
  }
}

export interface FakeWindow extends EventEmitter {
  options: { webPreferences: Record<string, unknown>; show: boolean };
  webContents: FakeContents;
  loaded: string | undefined;
  show: Mock;
  focus: Mock;
  hide: Mock;
  close: Mock;
}

export function newFakeElectron(packaged: boolean) {
  const windows: FakeWindow[] = [];
  const handlers = new Map<string, Handler>();
  const schemes: unknown[] = [];
  const menus: unknown[] = [];
  const switches: string[] = [];
  const defaultSession = new FakeSession();
  const sessions = new Map<string, FakeSession>();

  const app = Object.assign(new EventEmitter(), {
    isPackaged: packaged,
    paths: new Map<string, string>(),
    sandboxed: false,
    quit: vi.fn(),
    setPath: (name: string, value: string) => void app.paths.set(name, value),
    enableSandbox: () => void (app.sandboxed = true),
    commandLine: { appendSwitch: (name: string) => void switches.push(name) },
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    getVersion: () => '9.8.7',
  });

  class BrowserWindow extends EventEmitter implements FakeWindow {
    options: FakeWindow['options'];
    webContents = new FakeContents();
    loaded: string | undefined;
    isMinimized = () => false;
    restore = vi.fn();
    focus = vi.fn();
    show = vi.fn();
    hide = vi.fn();
    close = vi.fn();
    constructor(options: FakeWindow['options']) {
      super();
      this.options = options;
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL(address: string): Promise<void> {
      this.loaded = address;
      return Promise.resolve();
    }
    static getAllWindows(): FakeWindow[] {
      return windows;
    }
  }

  const session = {
    defaultSession,
    fromPartition: (partition: string) => {
      const made = sessions.get(partition) ?? new FakeSession(partition);
      sessions.set(partition, made);
      return made;
    },
  };
  const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: (menu: unknown) => void menus.push(menu) };
  const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };
  const protocol = { registerSchemesAsPrivileged: (list: unknown[]) => void schemes.push(...list) };

  const dialog = { showMessageBoxSync: vi.fn<(window: FakeWindow, asked: { message: string; buttons: string[] }) => number>(() => 0) };

  const powerMonitor = new EventEmitter();
  /** A machine without a keychain. */
  const safeStorage = { isAsyncEncryptionAvailable: () => Promise.resolve(false) };

  return {
    electron: { app, BrowserWindow, dialog, Menu, ipcMain, powerMonitor, protocol, safeStorage, session },
    powerMonitor,
    app,
    dialog,
    windows,
    handlers,
    schemes,
    menus,
    switches,
    sessions,
    defaultSession,
  };
}

export type FakeElectron = ReturnType<typeof newFakeElectron>;
