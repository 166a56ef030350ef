import { HealthQuestion, PipQuestion } from './health-questions.tsx';
import { CouncilTaxQuestion, HomeQuestion, PlaceQuestion, SavingsQuestion } from './home-questions.tsx';
import { AgeQuestion, ChildrenQuestion, PartnerQuestion } from './people-questions.tsx';
import type { QuestionId } from './questions.ts';
import { JobQuestion, WorkQuestion } from './work-questions.tsx';

/** What a question asks for. */
export function QuestionFields({ question }: { question: QuestionId }) {
  switch (question) {
    case 'age':
      return <AgeQuestion />;
    case 'partner':
      return <PartnerQuestion />;
    case 'children':
      return <ChildrenQuestion />;
    case 'home':
      return <HomeQuestion />;
    case 'place':
      return <PlaceQuestion />;
    case 'council-tax':
      return <CouncilTaxQuestion />;
    case 'savings':
      return <SavingsQuestion />;
    case 'health':
      return <HealthQuestion />;
    case 'pip':
      return <PipQuestion />;
    case 'work':
      return <WorkQuestion who="client" />;
    case 'partner-work':
      return <WorkQuestion who="partner" />;
    case 'job':
      return <JobQuestion />;
    default:
      return question satisfies never;
  }
}
