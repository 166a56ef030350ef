import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use a running browser host: whoever opened one of its links, once each, and then holds the cookie. */
export interface Session {
  /** A token for a new link. Earlier unused ones stop working. */
  newToken(): string;
  /** Exchanges a token for the cookie's value; each token works once. */
  exchange(token: string): string | undefined;
  /** Whether a link is still waiting to be opened. */
  hasUnused(): boolean;
  holds(cookieValue: string | undefined): boolean;
}

const secret = (): string => randomBytes(32).toString('base64url');

export function newSession(): Session {
  const cookieValue = secret();
  let unused: string | undefined;
  return {
    newToken: () => (unused = secret()),
    exchange: (token) => {
      if (unused === undefined || !same(token, unused)) return undefined;
      unused = undefined;
      return cookieValue;
    },
    hasUnused: () => unused !== undefined,
    holds: (value) => value !== undefined && same(value, cookieValue),
  };
}

/** Compared by digest, so that neither length nor content shows in the time taken. */
const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
