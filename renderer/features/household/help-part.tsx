import { useRef } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer } from '../../draft/fields.tsx';
import { isGroup, listAt, textAt, withItem, withoutItem, type Answer } from '../../draft/path.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { helpKinds, labelOf } from './choices.ts';
import { Section } from './section.tsx';

/** Help that the household uses because of a benefit. Only what is used is counted, so each kind is asked for. */
export function HelpPart() {
  const store = useDraftStore();
  const nation = useReading((draft) => textAt(draft, 'nation'));
  const used = useReading((draft) => helpKinds.flatMap(({ id }) => (positionOf(draft, id) < 0 ? [] : [id])).join(' ')).split(' ');
  const shown = helpKinds.filter(({ id, nations }) => nations.includes(nation) || used.includes(id));
  return (
    <Section
      title="Help that goes with a benefit"
      level={4}
      paths={['help']}
      startsOpen={listAt(store.read(), 'help').length > 0}
      summary={helpSummary}
    >
      <p className="field-help">Tick what the household uses now, or would use. Work can end it, or begin it.</p>
      {shown.map(({ id, label }) => (
        <HelpAnswer key={id} kind={id} label={label} />
      ))}
    </Section>
  );
}

function HelpAnswer({ kind, label }: { kind: string; label: string }) {
  const store = useDraftStore();
  const position = useReading((draft) => positionOf(draft, kind));
  const before = useRef<Answer>({ kind });
  const change = (on: boolean) =>
    store.edit((draft) => {
      if (on) return withItem(draft, 'help', before.current);
      before.current = listAt(draft, 'help')[position] ?? before.current;
      return withoutItem(draft, 'help', position);
    });
  return (
    <>
      <Checkbox
        label={label}
        help={aboutHelp[kind]}
        isSelected={position >= 0}
        onChange={change}
        path={position < 0 ? `help.${kind}` : `help[${position}]`}
      />
      {position >= 0 && (
        <div className="under-check" role="group" aria-label={label}>
          <AmountAnswer path={`help[${position}].worth`} usualPer="week" />
        </div>
      )}
    </>
  );
}

/** What each kind of help is, and where it is seen. */
const aboutHelp: Record<string, string> = {
  'free-school-meals': 'Lunch at school without charge; the school or the council confirms it.',
  prescriptions: 'Free on a low income with Universal Credit; the back of the prescription asks for it.',
  'healthy-start': 'A card for milk, fruit and vitamins in pregnancy and for children under 4.',
  'best-start-foods': 'A card for food in pregnancy and for children under 3, from Social Security Scotland.',
  'school-clothing-grant': 'A yearly payment for school clothes, from the council.',
  'help-to-save': 'A savings account with a bonus of half of what is saved, from HMRC.',
  'warm-home-discount': 'Money off the electricity bill in winter; the bill shows it.',
};

const positionOf = (draft: Draft, kind: string): number =>
  listAt(draft, 'help').findIndex((item) => isGroup(item) && item['kind'] === kind);

const helpSummary = (draft: Draft): string =>
  listAt(draft, 'help')
    .flatMap((item) => (isGroup(item) ? [labelOf(helpKinds, textAt(item, 'kind')).toLowerCase()] : []))
    .join(', ') || 'nothing ticked';
