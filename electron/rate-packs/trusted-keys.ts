/** A public key whose packs Taper takes: by whom it is used, and the key as text (the PEM that `npm run rate-pack -- new-key` writes). */
export interface TrustedKey {
  readonly name: string;
  readonly publicKey: string;
}

/**
 * The keys that this Taper trusts from the start. There is none yet: nobody issues packs for Taper as a project. A service that makes
 * packs of its own adds its key in the settings, or with `npm run rate-pack -- trust`.
 */
export const trustedKeys: readonly TrustedKey[] = [];
