import type { CaseList } from '#shared/ipc/records';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { casesWords } from './words.ts';

/** Which cases are shown: those one works on, those that wait for an adviser, those to look at again, those put away, those whose time is over. */
export type View = 'open' | 'waiting' | 'follow-ups' | 'archived' | 'due';

export interface Filters {
  view: View;
  text: string;
  tag: string;
  team: string;
  adviser: string;
}

export const noFilters: Filters = { view: 'open', text: '', tag: '', team: '', adviser: '' };

interface CaseFiltersProps {
  filters: Filters;
  list: CaseList;
  onChange: (filters: Filters) => void;
}

/** What narrows the list; only what there is to choose from is asked. */
export function CaseFilters({ filters, list, onChange }: CaseFiltersProps) {
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  const views: { id: View; label: string }[] = [
    { id: 'open', label: casesWords.open(list.all - list.archived) },
    ...(list.waiting > 0 || filters.view === 'waiting' ? [{ id: 'waiting' as const, label: casesWords.waiting(list.waiting) }] : []),
    { id: 'follow-ups', label: casesWords.followUps(list.followUpsDue) },
    { id: 'archived', label: casesWords.archived(list.archived) },
    ...(list.dueForDeletion > 0 || filters.view === 'due' ? [{ id: 'due' as const, label: casesWords.due(list.dueForDeletion) }] : []),
  ];
  return (
    <div className="cases-filters">
      <Segments label={casesWords.show} choices={views} value={filters.view} onChange={(view) => change({ view })} />
      <div className="cases-narrow">
        <TextField
          label={casesWords.search}
          help={casesWords.searchHelp}
          type="search"
          value={filters.text}
          maxLength={200}
          onChange={(text) => change({ text })}
        />
        <Narrowing label={casesWords.tag} words={list.tags} value={filters.tag} onChange={(tag) => change({ tag })} />
        <Narrowing label={casesWords.team} words={list.teams} value={filters.team} onChange={(team) => change({ team })} />
        <Narrowing label={casesWords.adviser} words={list.advisers} value={filters.adviser} onChange={(adviser) => change({ adviser })} />
      </div>
    </div>
  );
}

interface NarrowingProps {
  label: string;
  words: readonly string[];
  value: string;
  onChange: (word: string) => void;
}

const any = ' ';

function Narrowing({ label, words, value, onChange }: NarrowingProps) {
  if (words.length === 0 && value === '') return null;
  const choices = [{ id: any, label: casesWords.any }, ...words.map((word) => ({ id: word, label: word }))];
  return <Select label={label} choices={choices} value={value === '' ? any : value} onChange={(id) => onChange(id === any ? '' : id)} />;
}
