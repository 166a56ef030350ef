import type { IncomingMessage } from 'node:http';

/** Room for a case with fifty scenarios many times over. */
export const bodyLimitBytes = 4 * 1024 * 1024;

/**
 * The whole body as text, or undefined when it is larger than the limit. What is too much is still taken off the line, unkept, because
 * a browser that is cut off shows no answer; only a flood is cut off.
 */
export async function bodyWithin(request: IncomingMessage, limit = bodyLimitBytes): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const bytes of request as AsyncIterable<Buffer>) {
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
    else if (length > 16 * limit) return undefined;
  }
  return length > limit ? undefined : Buffer.concat(chunks).toString('utf8');
}
