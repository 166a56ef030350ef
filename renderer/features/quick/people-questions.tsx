import { useRef, useState } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { BirthAnswer } from '../../draft/birth-answer.tsx';
import { withChildBenefit, withoutChild } from '../../draft/children.ts';
import { useDraftStore, useProblem, useReading } from '../../draft/context.tsx';
import { newId } from '../../draft/new-answers.ts';
import { answerAt, isGroup, listAt, textAt, withAnswer, type Answer } from '../../draft/path.ts';
import { isMarked, withMark } from '../../draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../draft/usual-possible.ts';
import { withoutPartner } from '../../draft/without-partner.ts';
import { TextField } from '../../ui/text-field.tsx';
import { AnswerMayBeUnknown, OneOf } from './parts.tsx';
import { questionWords, yesOrNo } from './words.ts';

/** How old the client is. */
export function AgeQuestion() {
  return (
    <AnswerMayBeUnknown path="client.age" label="Age">
      <BirthAnswer path="client" whose="You" />
    </AnswerMayBeUnknown>
  );
}

/** Whether there is a partner, and how old. One that is taken out comes back as it was. */
export function PartnerQuestion() {
  const before = useRef<Answer>({ age: '' });
  const has = useReading((draft) => readPartner(draft) === 'yes');
  const choose = (draft: Draft, id: string): Draft => {
    const known = withMark(draft, 'partner', false);
    const there = answerAt(draft, 'partner');
    if (id === 'yes') return isGroup(there) ? known : withAnswer(known, 'partner', before.current);
    if (isGroup(there)) before.current = there;
    const alone = isGroup(there) ? withoutPartner(known) : known;
    return id === 'unknown' ? withUsuallyPossible(alone, 'partner', true) : alone;
  };
  return (
    <>
      <OneOf
        label={questionWords.partner.ask}
        hideLabel
        choices={yesOrNo}
        unsaid="no"
        read={readPartner}
        choose={choose}
        counted={(draft) => usualWords(draft, 'partner')}
        path="partner"
      />
      {has && (
        <AnswerMayBeUnknown path="partner.age" label="Age of your partner">
          <BirthAnswer path="partner" whose="Partner" />
        </AnswerMayBeUnknown>
      )}
    </>
  );
}

function readPartner(draft: Draft): string {
  if (isMarked(draft, 'partner')) return 'unknown';
  return isGroup(answerAt(draft, 'partner')) ? 'yes' : 'no';
}

/** The ages of the children, in one line. What else was entered of a child stays with it. */
export function ChildrenQuestion() {
  const store = useDraftStore();
  const kept = useReading(agesOf);
  const [typed, setTyped] = useState(kept);
  const problem = useProblem('children');
  const hasDates = useReading((draft) => listAt(draft, 'children').some((_, index) => textAt(draft, `children[${index}].born`) !== ''));
  if (hasDates) return <p>The children were entered in the full case, with their dates of birth: {kept}. Change them there.</p>;
  // Undone or changed elsewhere, the line says what the case says.
  const text = agesIn(typed).join(', ') === kept ? typed : kept;
  return (
    <AnswerMayBeUnknown path="children" label="Children">
      <TextField
        label="Their ages, with commas"
        help="Such as 3, 7. Leave it empty if there are none."
        value={text}
        onChange={(next) => {
          setTyped(next);
          store.edit((draft) => withChildrenOf(draft, agesIn(next)), 'children');
        }}
        inputMode="numeric"
        path="children"
        wrong={problem?.kind === 'wrong' ? 'Enter each age in whole years, with commas, such as 3, 7.' : undefined}
      />
    </AnswerMayBeUnknown>
  );
}

const agesIn = (text: string): string[] => text.split(/[\s,;]+|and/).filter((age) => age !== '');

function agesOf(draft: Draft): string {
  return listAt(draft, 'children')
    .map((_, index) => textAt(draft, `children[${index}].age`) || textAt(draft, `children[${index}].born`))
    .join(', ');
}

/** The draft with children of these ages. The first child brings Child Benefit with it, as in the full case. */
export function withChildrenOf(draft: Draft, ages: readonly string[]): Draft {
  const surplus = listAt(draft, 'children').slice(ages.length);
  const fewer = surplus.reduce<Draft>((rest) => withoutChild(rest, listAt(rest, 'children').length - 1), draft);
  return ages.reduce<Draft>((rest, age, index) => {
    const there = listAt(rest, 'children');
    if (index < there.length) return withAnswer(rest, `children[${index}].age`, age);
    return withAnswer(withChildBenefit(rest), 'children', [...there, { id: newId('child', there), age, disability: 'none' }]);
  }, fewer);
}
