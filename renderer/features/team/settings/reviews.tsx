import { useCallback, useEffect, useState } from 'react';
import type { Api, ChannelOutput, Reply } from '#shared/ipc/contract';
import { fidelityBand, fidelityTotal, type FidelityReview } from '#shared/team/evidence';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { longDate } from '../../../words/dates.ts';
import { ReviewFields } from './review-fields.tsx';
import { settingsWords } from './words.ts';

/** Reviews of the service on the scale of 25 items, by day. */
export function Reviews({ api }: { api: Api }) {
  const [reviews, setReviews] = useState<Reply<ChannelOutput<'team.reviews'>>>();
  const [refused, setRefused] = useState<Reply<ChannelOutput<'team.saveReview'>>>();
  const [open, setOpen] = useState<FidelityReview | 'new'>();
  const load = useCallback(async () => setReviews(await api['team.reviews']({ service: 'own' })), [api]);
  useEffect(() => void load(), [load]);
  const change = async (work: Promise<Reply<ChannelOutput<'team.saveReview'>>>) => {
    const reply = await work;
    setRefused(reply);
    if (reply.ok) setOpen(undefined);
    await load();
  };
  return (
    <section className="team-setting" aria-labelledby="team-reviews">
      <h2 id="team-reviews">{settingsWords.reviews}</h2>
      <p>{settingsWords.reviewsLead}</p>
      {reviews?.ok === false && <FailureNotice failure={reviews.error} />}
      {refused?.ok === false && <FailureNotice failure={refused.error} />}
      <ul className="machines">
        {reviews?.ok === true &&
          reviews.value.map((review) => (
            <li key={review.reviewedOn}>
              <Button look="quiet" onPress={() => setOpen(review)}>
                {wordsOf(review)}
              </Button>
              <IconButton
                icon="trash"
                label={settingsWords.remove(longDate(review.reviewedOn))}
                onPress={() => void change(api['team.removeReview']({ reviewedOn: review.reviewedOn }))}
              />
            </li>
          ))}
      </ul>
      {open === undefined ? (
        <div>
          <Button icon="plus" onPress={() => setOpen('new')}>
            {settingsWords.newReview}
          </Button>
        </div>
      ) : (
        <ReviewFields
          key={open === 'new' ? 'new' : open.reviewedOn}
          before={open === 'new' ? undefined : open}
          onCancel={() => setOpen(undefined)}
          onKeep={(review) => void change(api['team.saveReview'](review))}
        />
      )}
    </section>
  );
}

function wordsOf(review: FidelityReview): string {
  const total = fidelityTotal(review);
  return settingsWords.review(longDate(review.reviewedOn), total, total === undefined ? '' : fidelityBand(total));
}
