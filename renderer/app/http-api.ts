import { channelNames, failure, type Api, type Failure, type Reply } from '#shared/ipc/contract';

/** The channels over HTTP, for the browser host that serves this page. */
export function httpApi(): Api {
  return Object.fromEntries(channelNames.map((name) => [name, (input: unknown) => post(name, input)])) as Api;
}

// A page that is closing may still send this much.
const keepaliveLimit = 60_000;

async function post(channel: string, input: unknown): Promise<Reply<never>> {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length < keepaliveLimit,
    });
    return replyOf(await response.json());
  } catch {
    return unanswered(
      'Taper’s own program does not answer. Check that it is still running; what is on this screen is not lost while it stays open.',
    );
  }
}

function replyOf(answer: unknown): Reply<never> {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) return { ok: true, value: answer.value as never };
    if ('error' in answer && failure.safeParse(answer.error).success) return { ok: false, error: answer.error as Failure };
  }
  return unanswered('Taper’s own program gave an answer that could not be read. Reload the page.');
}

const unanswered = (message: string): Reply<never> => ({ ok: false, error: { code: 'unexpected', message } });
