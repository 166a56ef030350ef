import { z } from 'zod';

/** The content security policy forbids making code from text; zod then reads its schemas instead of compiling them. */
z.config({ jitless: true });
