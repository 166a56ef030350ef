/** What may be said on the command line after the name of the work. */
export interface Options {
  readonly name?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly key?: string | undefined;
  readonly to?: string | undefined;
  readonly 'areas-frozen'?: boolean | undefined;
}
