import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Api, ChannelOutput, Failure } from '#shared/ipc/contract';
import type { Settings } from '#shared/ipc/records';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Who works here, how long cases are kept, and when the records lock themselves. Each field is kept when it is left. */
export function RecordSettings({ api }: { api: Api }) {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void api['settings.read']({}).then((reply) => (reply.ok ? setSettings(reply.value) : setFailure(reply.error)));
  }, [api]);
  const change = async (changed: Partial<Settings>) => {
    const reply: { ok: true; value: ChannelOutput<'settings.change'> } | { ok: false; error: Failure } =
      await api['settings.change'](changed);
    if (!reply.ok) return setFailure(reply.error);
    setFailure(undefined);
    setSettings(reply.value);
  };
  if (settings === undefined) return failure ? <FailureNotice failure={failure} /> : null;
  return (
    <section className="setting" aria-labelledby="setting-adviser">
      <h2 id="setting-adviser">You and these records</h2>
      {failure && <FailureNotice failure={failure} />}
      <Kept
        label="Your name or code"
        help="Goes with what you sign and with the log. Taper takes your word for it: it does not prove who you are."
        value={settings.adviser}
        onKeep={(adviser) => void change({ adviser: adviser.trim() })}
      />
      <Kept label="Your team" help="New cases start with it." value={settings.team} onKeep={(team) => void change({ team: team.trim() })} />
      <Kept
        label="Lock after"
        after="minutes"
        help="When nothing is typed or pressed for so long, the records lock themselves. From 1 to 480."
        value={String(settings.lockAfterMinutes)}
        allowed={(text) => isWhole(text, 480)}
        wrong="Enter whole minutes, from 1 to 480."
        onKeep={(text) => void change({ lockAfterMinutes: Number(text) })}
      />
      <Kept
        label="Keep cases for"
        after="months"
        help="After the last change, calculation or follow-up a case is listed as due for deletion. Nothing is deleted by itself. Leave it empty where your service has no such rule."
        value={settings.keepMonths === null ? '' : String(settings.keepMonths)}
        allowed={(text) => text === '' || isWhole(text, 600)}
        wrong="Enter whole months, from 1 to 600, or nothing."
        onKeep={(text) => void change({ keepMonths: text === '' ? null : Number(text) })}
      />
      <p>
        <Link href="/log">Read the log</Link>: who signed, exported or deleted what.
      </p>
    </section>
  );
}

const isWhole = (text: string, most: number): boolean => /^[1-9]\d*$/.test(text) && Number(text) <= most;

interface KeptProps {
  label: string;
  help: string;
  value: string;
  after?: string;
  allowed?: (text: string) => boolean;
  wrong?: string;
  onKeep: (text: string) => void;
}

function Kept({ label, help, value, after, allowed = () => true, wrong, onKeep }: KeptProps) {
  const [text, setText] = useState(value);
  const isAllowed = allowed(text.trim());
  return (
    <TextField
      label={label}
      help={help}
      value={text}
      maxLength={80}
      {...(after !== undefined && { after, short: true, inputMode: 'numeric' as const })}
      wrong={isAllowed ? undefined : wrong}
      onChange={setText}
      onBlur={() => isAllowed && text.trim() !== value && onKeep(text.trim())}
    />
  );
}
