import { contextBridge, ipcRenderer } from 'electron';
import { callNames } from '../shared/contract.ts';
import { eventNames } from '../shared/contract/events.ts';
import { createBridge } from './security/bridge.ts';

contextBridge.exposeInMainWorld('sendsheet', createBridge(ipcRenderer, callNames, eventNames));
