import { Fragment, useId, useState } from 'react';
import type { Case } from '#shared/case/schema';
import { Icon } from '../../ui/icons.tsx';
import { lineLabel } from '../../words/amounts.ts';
import { change, pounds } from '../../words/money.ts';
import type { CauseRow, Column, KindGroup, View } from './moved-rows.ts';
import { causeTitle, changedDetail, changedTitle, kindWords } from './moved-words.ts';

interface MovedTableProps {
  view: View;
  columns: readonly Column[];
  groups: readonly KindGroup[];
  subject: Case;
  /** What the later amounts are: "Now", or on which date. */
  later: string;
}

/** The causes of a difference, those of a kind together; they add up to the last row. */
export function MovedTable({ view, columns, groups, subject, later }: MovedTableProps) {
  const shown = view === 'left' ? pounds : change;
  return (
    <div className="moved-frame" role="region" aria-label="Causes" tabIndex={0}>
      <table className="moved-table">
        <thead>
          <tr>
            <th scope="col">{view === 'left' ? 'Money left a month' : 'Better or worse off a month'}</th>
            {columns.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Amounts title="When it was saved" amounts={columns.map(({ before }) => before)} shown={shown} />
        </tbody>
        {groups.map((group) => (
          <Group key={group.kind} group={group} columns={columns} subject={subject} />
        ))}
        <tbody>
          <Amounts title={later} amounts={columns.map(({ after }) => after)} shown={shown} />
          <Amounts title="The difference" amounts={columns.map((column) => column.change)} shown={change} isSum />
        </tbody>
      </table>
    </div>
  );
}

interface AmountsProps {
  title: string;
  amounts: readonly (string | undefined)[];
  shown: (amount: string) => string;
  isSum?: boolean;
}

function Amounts({ title, amounts, shown, isSum }: AmountsProps) {
  return (
    <tr className={isSum ? 'moved-sum' : 'moved-end'}>
      <th scope="row">{title}</th>
      {amounts.map((amount, index) => (
        <td key={index}>{amount === undefined ? <span className="soft">no figure</span> : shown(amount)}</td>
      ))}
    </tr>
  );
}

interface GroupProps {
  group: KindGroup;
  columns: readonly Column[];
  subject: Case;
}

function Group({ group: { kind, cells, rows }, columns, subject }: GroupProps) {
  const { heading, help } = kindWords[kind];
  return (
    <tbody>
      <tr className="moved-kind">
        <th scope="rowgroup">
          {heading}
          <span className="moved-help">{help}</span>
        </th>
        <Cells cells={cells} columns={columns} />
      </tr>
      {rows.map((row) => (
        <CauseRows key={row.key} row={row} columns={columns} subject={subject} />
      ))}
    </tbody>
  );
}

function CauseRows({ row: { changed, cells, lines }, columns, subject }: { row: CauseRow; columns: readonly Column[]; subject: Case }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr className="moved-cause">
        <th scope="row">
          <button type="button" className="moved-open" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <Icon name="chevron" className="chevron" />
            <span>{causeTitle(changed, subject)}</span>
          </button>
        </th>
        <Cells cells={cells} columns={columns} />
      </tr>
      {isOpen && (
        <Fragment>
          <tr className="moved-detail" id={id}>
            <td colSpan={columns.length + 1}>
              <ul>
                {changed.map((each, index) => (
                  <li key={index}>
                    {changed.length > 1 && `${changedTitle(each, subject)}. `}
                    {changedDetail(each)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
          {lines.map((line) => (
            <tr className="moved-line" key={line.id}>
              <th scope="row">{lineLabel(line.id, subject.nation)}</th>
              <Cells cells={line.cells} columns={columns} />
            </tr>
          ))}
        </Fragment>
      )}
    </>
  );
}

function Cells({ cells, columns }: { cells: readonly (string | undefined)[]; columns: readonly Column[] }) {
  return columns.map(({ id }, index) => {
    const amount = cells[index];
    return <td key={id}>{amount === undefined ? '' : change(amount)}</td>;
  });
}
