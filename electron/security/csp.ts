import type { Answer } from './app-protocol.ts';

/** Puts the content security policy on every answer as a header, on refusals too. */
export function withContentPolicy(policy: string, answer: Answer): Answer {
  return async (request) => {
    const response = await answer(request);
    response.headers.set('Content-Security-Policy', policy);
    return response;
  };
}
