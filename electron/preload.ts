import { contextBridge, ipcRenderer } from 'electron';

/** Written in by the build from the contract's table: the names alone, so that no schema library runs beside the page. */
declare const CHANNEL_NAMES: readonly string[];

/** All that the window can reach: one function for each channel of the contract. */
const api = Object.fromEntries(CHANNEL_NAMES.map((name) => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input)]));

contextBridge.exposeInMainWorld('api', api);
