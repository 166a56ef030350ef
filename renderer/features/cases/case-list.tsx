import { Link } from 'wouter';
import { sampleTag, type CaseSummary } from '#shared/ipc/records';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { isoDay, longDate, when } from '../../words/dates.ts';
import { aboutWords } from './about.ts';
import type { View } from './case-filters.tsx';
import { exampleOf } from './examples.ts';
import { shownReference } from './reference.ts';
import { casesWords } from './words.ts';

interface CaseListProps {
  cases: readonly CaseSummary[];
  /** Of which cases the list is; it decides what is told beside each. */
  view: View;
  onArchive: (summary: CaseSummary) => void;
  onDelete: (summary: CaseSummary) => void;
}

/** The cases that were found, each with what is next for it. */
export function CaseList({ cases, view, onArchive, onDelete }: CaseListProps) {
  const next = view === 'due' || view === 'waiting' ? view : 'follow-up';
  return (
    <div className="cases-frame">
      <table className="cases-table">
        <thead>
          <tr>
            <th scope="col">{casesWords.reference}</th>
            <th scope="col">{heads[next]}</th>
            <th scope="col">{casesWords.changed}</th>
            <th scope="col" className="number">
              {casesWords.calculations}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {cases.map((summary) => (
            <tr key={summary.id}>
              <th scope="row">
                <Link href={`/cases/${summary.id}`} className="case-link">
                  {shownReference(summary.reference)}
                </Link>
                <About summary={summary} />
              </th>
              <td>
                {next === 'due' && longDate(summary.deleteFrom ?? '')}
                {next === 'waiting' && <Waiting summary={summary} />}
                {next === 'follow-up' && <FollowUp summary={summary} />}
              </td>
              <td className="soft">{when(summary.changedAt)}</td>
              <td className="number soft">
                {summary.calculations}
                {casesWords.signed(summary.signed)}
                <Signed summary={summary} />
              </td>
              <td className="cases-more">
                <CaseActions summary={summary} onArchive={onArchive} onDelete={onDelete} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const heads = { due: casesWords.dueSince, waiting: casesWords.waitsFor, 'follow-up': casesWords.followUp };

function About({ summary: { reference, team, adviser, tags, handOver, answered, about } }: { summary: CaseSummary }) {
  const example = tags.includes(sampleTag) ? exampleOf(reference) : undefined;
  const whose = [team, adviser].filter((part) => part !== '').join(', ');
  if (whose === '' && tags.length === 0 && !handOver && !answered && !about) return null;
  return (
    <span className="case-about">
      {example && (
        <span>
          {example.name}. {example.shows}
        </span>
      )}
      {about && <span>{aboutWords(about)}</span>}
      {whose !== '' && <span>{whose}</span>}
      {tags.map((tag) => (
        <span key={tag} className="case-tag">
          {tag}
        </span>
      ))}
      {handOver && <span className="case-waits">{casesWords.waitsForWhom(handOver.adviser)}</span>}
      {!handOver && answered?.closed && <span>{casesWords.lookedAt(answered.closed.by, when(answered.closed.at))}</span>}
    </span>
  );
}

/** Who asked when, whom, and by when an answer is wanted. */
function Waiting({ summary: { handOver } }: { summary: CaseSummary }) {
  if (handOver === undefined) return null;
  const { adviser, askedBy, askedAt, dueOn } = handOver;
  const isDue = dueOn !== undefined && dueOn <= isoDay(new Date());
  return (
    <>
      <span className={isDue ? 'follow-up due' : 'follow-up'}>
        {[adviser, dueOn === undefined ? '' : casesWords.wantedBy(longDate(dueOn))].filter((part) => part !== '').join(', ')}
      </span>
      <span className="follow-up-note">{casesWords.askedBy(askedBy, when(askedAt))}</span>
    </>
  );
}

/** Who signed last, and whether the answers were changed after what was signed had been saved. */
function Signed({ summary: { latestSigned, changedAt } }: { summary: CaseSummary }) {
  if (latestSigned === undefined) return null;
  const { adviser, at, savedAt } = latestSigned;
  return (
    <span className="follow-up-note">
      {casesWords.signedBy(adviser, when(at))}
      {changedAt > savedAt && `; ${casesWords.changedSince}`}
    </span>
  );
}

function FollowUp({ summary: { followUp } }: { summary: CaseSummary }) {
  if (followUp === undefined) return null;
  const isDue = followUp.dueOn <= isoDay(new Date());
  return (
    <>
      <span className={isDue ? 'follow-up due' : 'follow-up'}>
        {longDate(followUp.dueOn)}
        {isDue && ' (due)'}
      </span>
      {followUp.note !== '' && <span className="follow-up-note">{followUp.note}</span>}
    </>
  );
}

function CaseActions({ summary, onArchive, onDelete }: Pick<CaseListProps, 'onArchive' | 'onDelete'> & { summary: CaseSummary }) {
  const label = casesWords.actions(shownReference(summary.reference));
  return (
    <Menu
      label={label}
      actions={[
        {
          id: 'archive',
          label: summary.archivedAt === undefined ? casesWords.archive : casesWords.unarchive,
          onAction: () => onArchive(summary),
        },
        { id: 'delete', label: casesWords.deleteOne, icon: 'trash', onAction: () => onDelete(summary) },
      ]}
    >
      <IconButton icon="more" label={label} />
    </Menu>
  );
}
