import { ipcRenderer } from 'electron';
import { PAPER_PORTS } from '../../shared/papers/print-messages.ts';

// The page of the hidden window gets its two ports and nothing else: no bridge, no call. It is this same window
// that the message goes to, whatever its origin is called.
ipcRenderer.on(PAPER_PORTS, ({ ports }) => window.postMessage(PAPER_PORTS, '*', ports));
