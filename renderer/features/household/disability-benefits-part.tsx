import type { Draft } from '#shared/ipc/contract';
import { useReading } from '../../draft/context.tsx';
import { ChoiceAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import { benefitNames } from '../../words/benefits.ts';
import { dlaCare, dlaMobility, pipRates } from './choices.ts';
import { Part } from './part.tsx';

/** PIP or, in Scotland, Adult Disability Payment; and DLA. */
export function DisabilityBenefitsPart({ path }: { path: string }) {
  const pip = useReading((draft) => namesIn(draft).pip);
  return (
    <Part
      title="Disability benefits"
      level={5}
      of={path}
      answers={['pip', 'dla']}
      summary={(draft) =>
        [rates(draft, `${path}.pip`, namesIn(draft).pip), rates(draft, `${path}.dla`, 'DLA')].filter((text) => text !== '').join(', ')
      }
    >
      <div className="pair">
        <ChoiceAnswer path={`${path}.pip.dailyLiving`} label={`${pip} daily living`} choices={pipRates} usual="none" />
        <ChoiceAnswer path={`${path}.pip.mobility`} label={`${pip} mobility`} choices={pipRates} usual="none" />
        <ChoiceAnswer path={`${path}.dla.care`} label="DLA care" choices={dlaCare} usual="none" />
        <ChoiceAnswer path={`${path}.dla.mobility`} label="DLA mobility" choices={dlaMobility} usual="none" />
      </div>
    </Part>
  );
}

const namesIn = (draft: Draft) => benefitNames(textAt(draft, 'nation'));

function rates(draft: Draft, path: string, name: string): string {
  const group = answerAt(draft, path);
  const awarded = isGroup(group)
    ? Object.values(group).flatMap((rate) => (typeof rate === 'string' && rate !== 'none' && rate !== '' ? [rate] : []))
    : [];
  return awarded.length === 0 ? '' : `${name} ${awarded.join(' and ')}`;
}
