import type { Failure } from '#shared/ipc/contract';

/** A refusal that was foreseen: its code for the program and its sentence for the adviser are safe to show as they are. */
export class TaperFailure extends Error {
  readonly code: Failure['code'];
  readonly path: string | undefined;

  constructor(code: Failure['code'], message: string, path?: string) {
    super(message);
    this.name = 'TaperFailure';
    this.code = code;
    this.path = path;
  }
}
