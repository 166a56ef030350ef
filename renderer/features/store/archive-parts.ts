import type { Api, ChannelOutput, Reply } from '#shared/ipc/contract';

const partBytes = 2 * 1024 * 1024;

/** An archive of everything, or of one case, put together from its parts. */
export async function receiveArchive(
  api: Api,
  wanted: { passphrase: string; caseId?: string },
): Promise<Reply<{ name: string; content: Blob }>> {
  const made = await api['archive.make'](wanted);
  if (!made.ok) return made;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0; part < made.value.parts; part += 1) {
    const reply = await api['archive.part']({ part });
    if (!reply.ok) return reply;
    parts.push(bytesOf(reply.value.content));
  }
  return { ok: true, value: { name: made.value.name, content: new Blob(parts, { type: 'application/octet-stream' }) } };
}

/** Hands an archive over by its parts, then has it taken. */
export async function sendArchive(api: Api, file: Blob, passphrase: string): Promise<Reply<ChannelOutput<'archive.take'>>> {
  for (let part = 0; part * partBytes < file.size; part += 1) {
    const bytes = new Uint8Array(await file.slice(part * partBytes, (part + 1) * partBytes).arrayBuffer());
    const reply = await api['archive.receive']({ part, content: textOf(bytes) });
    if (!reply.ok) return reply;
  }
  return api['archive.take']({ passphrase });
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** In pieces, because a call takes only so many arguments. */
function textOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
