/** An HTTP answer before it is written. */
export interface Answer {
  httpStatus: number;
  contentType: string;
  body: string;
  headers: Record<string, string>;
}

const refusals: Record<number, string> = {
  101: 'Service Unavailable',
  401: 'Authentication Failed',
  402: 'Number List Empty',
  403: 'Insufficient Balance',
  404: 'Unable to reach your phone',
  405: 'API is not available in your plan',
  406: 'Invalid Number',
  407: 'Empty Message',
  408: 'Project Inactive',
  409: 'Invalid User',
  410: 'Invalid Request',
  801: 'Application not provisioned',
  802: 'Session expired',
};

/** An HTTP 200 with JSON, which is how the API answers everything (push-api section 1). */
export function json(body: unknown): Answer {
  return page(200, 'application/json', JSON.stringify(body));
}

/** An application error (push-api section 4). */
export function refusal(status: number): Answer {
  return json({ status, message: refusals[status] ?? 'Error' });
}

/** HTTP 429; the body and the header of the real one are unknown. */
export function tooMany(retryAfterSeconds?: number): Answer {
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { ...page(429, 'application/json', '{"message":"Too Many Requests"}'), headers };
}

/** An HTML error page as a web server or proxy makes it. */
export function htmlPage(httpStatus: number, title: string): Answer {
  return page(
    httpStatus,
    'text/html',
    `<html><head><title>${title}</title></head><body>${title}</body></html>`,
  );
}

/** A plain answer for what is no API call at all. */
export function plain(httpStatus: number, text: string): Answer {
  return page(httpStatus, 'text/plain', text);
}

function page(httpStatus: number, contentType: string, body: string): Answer {
  return { httpStatus, contentType: `${contentType}; charset=utf-8`, body, headers: {} };
}
