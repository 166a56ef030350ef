import { useDraftStore, useReading } from '../../draft/context.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import { answerWords } from '../../words/answers.ts';
import { benefitNames } from '../../words/benefits.ts';
import { Select } from '../../ui/select.tsx';
import { carersAllowance } from './choices.ts';

/** Whether Carer's Allowance is claimed in this situation, for each person who cares. */
export function CarersAllowanceChoice({ path }: { path: string }) {
  return (
    <>
      <OnePersons path={path} person="client" />
      <OnePersons path={path} person="partner" />
    </>
  );
}

function OnePersons({ path, person }: { path: string; person: 'client' | 'partner' }) {
  const store = useDraftStore();
  const own = `${path}.carersAllowance.${person}`;
  const cares = useReading((draft) => isGroup(answerAt(draft, `${person}.caring`)));
  const answer = useReading((draft) => {
    const claimed = answerAt(draft, own);
    return typeof claimed === 'boolean' ? (claimed ? 'yes' : 'no') : 'as-entered';
  });
  const label = useReading((draft) => {
    const { carersAllowance: name } = benefitNames(textAt(draft, 'nation'));
    return `${person === 'partner' ? `Partner’s ${name}` : name} in this situation`;
  });
  if (!cares) return null;
  return (
    <Select
      label={label}
      help={answerWords(own)?.help}
      choices={carersAllowance}
      value={answer}
      onChange={(id) => store.change(own, id === 'as-entered' ? undefined : id === 'yes')}
      path={own}
    />
  );
}
