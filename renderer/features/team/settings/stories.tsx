import { useCallback, useEffect, useState } from 'react';
import type { Api, ChannelOutput, Reply } from '#shared/ipc/contract';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { monthName } from '../../../words/months.ts';
import { NewStory } from './new-story.tsx';
import { settingsWords } from './words.ts';

/** Accounts that people agreed to have told; each can be withdrawn at any time. */
export function Stories({ api, teams }: { api: Api; teams: readonly string[] }) {
  const [stories, setStories] = useState<Reply<ChannelOutput<'team.stories'>>>();
  const [withdrawn, setWithdrawn] = useState<string>();
  const [failure, setFailure] = useState<Reply<ChannelOutput<'team.withdrawStory'>> | Reply<ChannelOutput<'team.addStory'>>>();
  const [round, setRound] = useState(0);
  const load = useCallback(async () => setStories(await api['team.stories']({ service: 'own' })), [api]);
  useEffect(() => void load(), [load]);
  const withdraw = async (id: string) => {
    setWithdrawn(undefined);
    setFailure(await api['team.withdrawStory']({ id }));
    await load();
  };
  return (
    <section className="team-setting" aria-labelledby="team-stories">
      <h2 id="team-stories">{settingsWords.stories}</h2>
      <p>{settingsWords.storiesLead}</p>
      {stories?.ok === false && <FailureNotice failure={stories.error} />}
      {failure?.ok === false && <FailureNotice failure={failure.error} />}
      {stories?.ok === true &&
        stories.value.map(({ id, text, consent, consentIn, team }) => (
          <blockquote key={id} className="kept-story">
            <p>{text}</p>
            <footer className="soft small">
              {settingsWords.told(monthName(consentIn), consent)} ({team ?? settingsWords.whole}){' '}
              <Button look="quiet" onPress={() => setWithdrawn(id)}>
                {settingsWords.withdraw}
              </Button>
            </footer>
          </blockquote>
        ))}
      <NewStory
        key={round}
        teams={teams}
        onAdd={(entered) =>
          void api['team.addStory'](entered).then(async (reply) => {
            setFailure(reply);
            if (reply.ok) setRound((number) => number + 1);
            await load();
          })
        }
      />
      <ConfirmDialog
        title={settingsWords.withdrawTitle}
        isOpen={withdrawn !== undefined}
        onClose={() => setWithdrawn(undefined)}
        action={settingsWords.withdraw}
        onConfirm={() => withdrawn !== undefined && void withdraw(withdrawn)}
      >
        <p>{settingsWords.withdrawWords}</p>
      </ConfirmDialog>
    </section>
  );
}
