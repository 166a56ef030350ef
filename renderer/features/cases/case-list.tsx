import { Link } from 'wouter';
import { sampleTag, type CaseSummary } from '#shared/ipc/records';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { isoDay, longDate, when } from '../../words/dates.ts';
import { exampleOf } from './examples.ts';
import { shownReference } from './reference.ts';
import { casesWords } from './words.ts';

interface CaseListProps {
  cases: readonly CaseSummary[];
  /** Whether the list is of those that are due for deletion. */
  due: boolean;
  onArchive: (summary: CaseSummary) => void;
  onDelete: (summary: CaseSummary) => void;
}

/** The cases that were found, each with what is next for it. */
export function CaseList({ cases, due, onArchive, onDelete }: CaseListProps) {
  return (
    <table className="cases-table">
      <thead>
        <tr>
          <th scope="col">{casesWords.reference}</th>
          <th scope="col">{due ? casesWords.dueSince : casesWords.followUp}</th>
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
            <td>{due ? longDate(summary.deleteFrom ?? '') : <FollowUp summary={summary} />}</td>
            <td className="soft">{when(summary.changedAt)}</td>
            <td className="number soft">
              {summary.calculations}
              {casesWords.signed(summary.signed)}
            </td>
            <td className="cases-more">
              <CaseActions summary={summary} onArchive={onArchive} onDelete={onDelete} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function About({ summary: { reference, team, adviser, tags } }: { summary: CaseSummary }) {
  const example = tags.includes(sampleTag) ? exampleOf(reference) : undefined;
  const whose = [team, adviser].filter((part) => part !== '').join(', ');
  if (whose === '' && tags.length === 0) return null;
  return (
    <span className="case-about">
      {example && (
        <span>
          {example.name}. {example.shows}
        </span>
      )}
      {whose !== '' && <span>{whose}</span>}
      {tags.map((tag) => (
        <span key={tag} className="case-tag">
          {tag}
        </span>
      ))}
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
