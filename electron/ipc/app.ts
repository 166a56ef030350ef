import { digest, edition } from '#rules';
import type { Desk, Handlers } from './handlers.ts';

export const appHandlers = ({ version, host }: Desk): Handlers<'app'> => ({
  'app.about': () => ({ version, edition, digest, host }),
});
