import { useRef, useState, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { childcareAt, withChildcare } from '../../draft/children.ts';
import { useDraftStore, useProblem, useReading } from '../../draft/context.tsx';
import { answerAt, isGroup, listAt, textAt, withAnswer, type Answer } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { HoursField, PayField } from './job-fields.tsx';
import { MayNotKnow, OneOf } from './parts.tsx';
import { jobPath } from './questions.ts';
import { hourlyOf, partnerPay, withHoursUnknown, withJob, withJobAnswer, withPartnerWork, withPayUnknown, worksNow } from './work.ts';
import { questionWords, yesOrNo } from './words.ts';

/** Paid work now, of the client or of the partner. */
export function WorkQuestion({ who }: { who: 'client' | 'partner' }) {
  const store = useDraftStore();
  const works = useReading((draft) => worksNow(draft, who));
  const path = useReading((draft) => jobPath(draft, 'now', who));
  const own = useReading((draft) => textAt(draft, `${jobPath(draft, 'now', who)}.kind`) === 'self-employed');
  if (own) return <p>The work now is self-employment, as entered in the full case. Change it there.</p>;
  const fields = {
    path,
    onChange: (key: string, answer: (draft: Draft) => Parameters<typeof withJobAnswer>[3]) =>
      store.edit((draft) => withJobAnswer(draft, who, key, answer(draft)), `${path}.${key}`),
  };
  return (
    <>
      <OneOf
        label={questionWords[who === 'client' ? 'work' : 'partner-work'].ask}
        hideLabel
        choices={yesOrNo}
        unsaid="no"
        read={(draft) => worksNow(draft, who)}
        choose={(draft, id) => withWork(draft, who, id)}
        counted={(draft) => countedWork(draft, who)}
        path={`${path}.who`}
      />
      {works === 'yes' && (
        <>
          {who === 'partner' ? (
            <HoursMayBeUnknown path={path}>
              <HoursField {...fields} />
            </HoursMayBeUnknown>
          ) : (
            <HoursField {...fields} />
          )}
          <PayMayBeUnknown path={path}>
            <PayField {...fields} />
          </PayMayBeUnknown>
        </>
      )}
    </>
  );
}

function withWork(draft: Draft, who: 'client' | 'partner', id: string): Draft {
  if (who === 'partner') return withPartnerWork(draft, id);
  const there = withJob(draft, who, id !== 'no');
  return id === 'no' ? there : withUsuallyPossible(there, `${jobPath(there, 'now', who)}.pay.hoursPerWeek`, id === 'unknown');
}

function countedWork(draft: Draft, who: 'client' | 'partner'): string {
  const job = jobPath(draft, 'now', who);
  if (who === 'partner') return `${usualWords(draft, partnerPay(draft))}, the same now and with the job`;
  const isLeast = textAt(draft, hourlyOf(job)) === 'minimum-wage' && !isMarked(draft, hourlyOf(job));
  return `${usualWords(draft, `${job}.pay.hoursPerWeek`)}${isLeast ? ' at the minimum wage' : ''}`;
}

function HoursMayBeUnknown({ path, children }: { path: string; children: ReactNode }) {
  const hours = `${path}.pay.hoursPerWeek`;
  return (
    <MayNotKnow
      label="Hours a week"
      isUnknown={(draft) => isMarked(draft, hours)}
      onUnknown={(draft, on) => withHoursUnknown(draft, path, on)}
      counted={(draft) => usualWords(draft, hours)}
    >
      {children}
    </MayNotKnow>
  );
}

/** Pay that may be not known. An amount that was entered comes back. */
function PayMayBeUnknown({ path, children }: { path: string; children: ReactNode }) {
  const before = useRef<Answer>(undefined);
  return (
    <MayNotKnow
      label="Pay before tax"
      isUnknown={(draft) => isMarked(draft, hourlyOf(path))}
      onUnknown={(draft, on) => {
        const pay = on ? undefined : before.current;
        if (on) before.current = answerAt(draft, `${path}.pay`);
        return withPayUnknown(draft, path, on, pay);
      }}
      counted={(draft) => usualWords(draft, hourlyOf(path))}
    >
      {children}
    </MayNotKnow>
  );
}

/** The job that is thought of, and what childcare costs meanwhile. */
export function JobQuestion() {
  const store = useDraftStore();
  const path = useReading((draft) => jobPath(draft, 'scenarios[0]', 'client'));
  const kind = useReading((draft) => jobKind(draft));
  const children = useReading((draft) => (isMarked(draft, 'children') ? 0 : listAt(draft, 'children').length));
  if (kind !== 'employee')
    return <p>{kind === '' ? noJob : 'The work thought of is self-employment, as entered in the full case. Change it there.'}</p>;
  const fields = {
    path,
    onChange: (key: string, answer: (draft: Draft) => Parameters<typeof withAnswer>[2]) =>
      store.edit((draft) => withAnswer(draft, `${path}.${key}`, answer(draft)), `${path}.${key}`),
  };
  return (
    <>
      <HoursMayBeUnknown path={path}>
        <HoursField {...fields} />
      </HoursMayBeUnknown>
      <PayMayBeUnknown path={path}>
        <PayField {...fields} />
      </PayMayBeUnknown>
      {Array.from({ length: children }, (_, index) => (
        <Childcare key={index} index={index} />
      ))}
    </>
  );
}

const noJob = 'The first what-if of this case has no job of yours. Change it in the full case.';

function jobKind(draft: Draft): string {
  const job = answerAt(draft, jobPath(draft, 'scenarios[0]', 'client'));
  return isGroup(job) ? textAt(job, 'kind') : '';
}

const list = 'scenarios[0].childcare';

/** What childcare for a child would cost with the job. An empty amount means none. */
function Childcare({ index }: { index: number }) {
  const store = useDraftStore();
  const child = useReading((draft) => textAt(draft, `children[${index}].id`));
  const position = useReading((draft) => childcareAt(draft, list, child));
  const [chosen, setChosen] = useState('month');
  const amount = useReading((draft) => (position < 0 ? '' : textAt(draft, `${list}[${position}].amount`)));
  const per = useReading((draft) => (position < 0 ? chosen : textAt(draft, `${list}[${position}].per`)));
  const problem = useProblem(`${list}[${position}].amount`);
  return (
    <MayNotKnow
      label={`Childcare for child ${index + 1}`}
      isUnknown={(draft) => isMarked(draft, chargeOf(draft, child))}
      onUnknown={(draft, on) => withChargeUnknown(draft, child, on)}
      counted={(draft) => usualWords(draft, chargeOf(draft, child))}
    >
      <MoneyField
        label={`Childcare for child ${index + 1} with this job`}
        help="What a registered nursery, childminder or club charges. Empty means none."
        amount={amount}
        per={per}
        onAmount={(next) => store.edit((draft) => withChildcare(draft, list, child, next, per), `${list} ${child}`)}
        onPer={(next) => {
          setChosen(next);
          if (position >= 0) store.change(`${list}[${position}].per`, next);
        }}
        path={`${list}[${position < 0 ? 'new' : position}]`}
        wrong={problem?.kind === 'wrong' ? problem.text : undefined}
      />
    </MayNotKnow>
  );
}

const chargeOf = (draft: Draft, child: string): string => `${list}[${childcareAt(draft, list, child)}].amount`;

function withChargeUnknown(draft: Draft, child: string, on: boolean): Draft {
  const there = childcareAt(draft, list, child) < 0 ? withChildcare(draft, list, child, '0') : draft;
  return withUsuallyPossible(there, chargeOf(there, child), on);
}
