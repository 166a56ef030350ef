import type { Draft } from '#shared/ipc/contract';
import { useReading, useText } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { CheckAnswer, ChoiceAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { textAt } from '../../draft/path.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { councilTaxBands, reductions } from './choices.ts';
import { councilChoices, councilOf, councilWords, goesByAssessedIncome, hasOwnScheme, useCouncils } from './councils.ts';
import { OwnScheme } from './scheme/scheme-dialog.tsx';

/** Council tax, and what a reduction of it is worked out from: in England each council's own scheme, elsewhere the nation's. */
export function CouncilTaxFields() {
  const pays = useReading((draft) => textAt(draft, 'home.councilTax.annual').trim() !== '');
  return (
    <>
      <KeptPeriodAnswer path="home.councilTax.annual" kept="year" periods={['year', 'month']} />
      {pays && <ReductionFields />}
    </>
  );
}

function ReductionFields() {
  const inEngland = useReading((draft) => textAt(draft, 'nation') === 'england');
  const wanted = useReading((draft) => textAt(draft, 'home.councilTax.reduction') !== 'none');
  const councils = useCouncils();
  const assessed = useReading((draft) => goesByAssessedIncome(councils, draft));
  const mayBeTyped = useReading((draft) => ['england', 'scotland'].includes(textAt(draft, 'nation')) || hasOwnScheme(draft));
  const mayDependOnHome = useReading((draft) => textAt(draft, 'nation') === 'england' || hasOwnScheme(draft));
  const notWorkedOut = useReading(nationNotWorkedOut);
  return (
    <>
      <ChoiceAnswer path="home.councilTax.reduction" choices={reductions} look="row" usual="calculate" />
      {wanted && inEngland && <Council />}
      {wanted && assessed && <KeptPeriodAnswer path="home.councilTax.assessedWeeklyIncome" kept="week" />}
      {wanted && notWorkedOut && <p className="field-help">{notHeldInScotland}</p>}
      {wanted && mayBeTyped && <OwnScheme />}
      {wanted && mayDependOnHome && <ChoiceAnswer path="home.councilTax.band" choices={councilTaxBands} />}
      {wanted && mayDependOnHome && <CheckAnswer path="home.councilTax.protectedGroup" />}
    </>
  );
}

const nationNotWorkedOut = (draft: Draft): boolean => textAt(draft, 'nation') === 'scotland' && !hasOwnScheme(draft);

const notHeldInScotland =
  'Taper does not work out Scotland’s reduction. Type it from the bill in “As I am now”, and from the council’s calculator in each what-if.';

function Council() {
  const [text, setText] = useText('place.council');
  const councils = useCouncils();
  const name = useReading((draft) => councilOf(councils, draft)?.name) ?? text;
  const state = useReading((draft) => councilWords(councils, draft));
  const words = useFieldWords('place.council');
  return (
    <>
      <ComboBox {...words} choices={councilChoices(councils)} text={text === '' ? '' : name} onText={setText} path="place.council" />
      {state !== '' && (
        <p className="field-help" role="status">
          {state}
        </p>
      )}
    </>
  );
}
