import '@mantine/core/styles.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App.tsx';
import { warmFonts } from './app/warmFonts.ts';

// The CSP forbids `new Function`, which zod otherwise compiles its checks with.
z.config({ jitless: true });

// A file dropped beside the drop zone would otherwise open in place of the app.
for (const name of ['dragover', 'drop']) {
  window.addEventListener(name, (event) => event.preventDefault());
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
warmFonts();
