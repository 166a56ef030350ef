/**
 * What the window may load and run: Taper's own files and nothing else. Sent as a header by the window's protocol and by the browser
 * host, and written into the built page as well, so that neither alone has to hold.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const textOf = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** The policy as a header. */
export const contentSecurityPolicy = textOf({ ...directives, 'frame-ancestors': "'none'" });

/** The policy for a meta element, where `frame-ancestors` has no effect and would be reported as a mistake. */
export const metaContentSecurityPolicy = textOf(directives);
