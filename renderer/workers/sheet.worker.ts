import { z } from 'zod';
import { createHandlers } from './handlers.ts';
import type { WorkbenchReply, WorkbenchRequest, WorkbenchStop } from './protocol.ts';
import { serve } from './serve.ts';

// zod would otherwise try `new Function`, which our content security policy refuses.
z.config({ jitless: true });

const answer = serve(createHandlers(), (reply: WorkbenchReply) => postMessage(reply));

addEventListener(
  'message',
  (event: MessageEvent<WorkbenchRequest | WorkbenchStop>) => void answer(event.data),
);
