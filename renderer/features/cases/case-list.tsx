import { useState } from 'react';
import type { CaseSummary } from '#shared/ipc/contract';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { when } from '../../words/dates.ts';
import { Link } from 'wouter';
import { shownReference } from './reference.ts';
import { casesWords } from './words.ts';

interface CaseListProps {
  cases: readonly CaseSummary[];
  onDelete: (summary: CaseSummary) => void;
}

/** The cases, latest change first, found by reference. */
export function CaseList({ cases, onDelete }: CaseListProps) {
  const [sought, setSought] = useState('');
  const found = cases
    .filter(({ reference }) => reference.toLowerCase().includes(sought.trim().toLowerCase()))
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
  return (
    <>
      <div className="cases-search">
        <TextField label={casesWords.search} type="search" value={sought} onChange={setSought} />
      </div>
      <p className="visually-hidden" role="status">
        {sought === '' ? '' : `${found.length} found`}
      </p>
      {found.length === 0 ? (
        <p>{casesWords.nothingFound(sought)}</p>
      ) : (
        <table className="cases-table">
          <thead>
            <tr>
              <th scope="col">{casesWords.reference}</th>
              <th scope="col">{casesWords.changed}</th>
              <th scope="col" className="number">
                {casesWords.calculations}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {found.map((summary) => (
              <tr key={summary.id}>
                <th scope="row">
                  <Link href={`/cases/${summary.id}`} className="case-link">
                    {shownReference(summary.reference)}
                  </Link>
                </th>
                <td className="soft">{when(summary.changedAt)}</td>
                <td className="number soft">{summary.calculations}</td>
                <td className="cases-delete">
                  <IconButton
                    icon="trash"
                    label={casesWords.deleteAction(shownReference(summary.reference))}
                    onPress={() => onDelete(summary)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
