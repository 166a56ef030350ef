/** The operating system's own keychain, where it has one: seals a short secret for whoever is signed in to this machine. */
export interface Keychain {
  seal(secret: Buffer): Promise<Buffer>;
  /** @throws when it was not sealed by this user on this machine */
  open(sealed: Buffer): Promise<Buffer>;
}
