import { date, own, say, type Sentence } from '../../../words/client/sentence.ts';
import { compared } from './compared.ts';
import { lose } from './lose.ts';
import { months } from './months.ts';
import type { ClientPage, PageSubject } from './page.ts';
import { rests } from './rests.ts';
import { stop } from './stop.ts';
import { tell } from './tell.ts';
import { worse } from './worse.ts';

/**
 * What a client takes away: the three answers, the first months, whom to tell, what all of it rests on, and who checked it.
 * @throws Error where the case has no such scenario.
 */
export function clientPage(subject: PageSubject): ClientPage {
  const sides = compared(subject);
  const { result, plan } = subject;
  return {
    title: say('title'),
    lead: [say('lead.plan', { plan: own(plan) }), say('lead.made', { reference: own(result.reference), date: date(result.asAt) })],
    sections: [
      worse(subject, sides),
      lose(subject, sides),
      stop(subject, sides),
      months(subject, sides),
      tell(subject, sides),
      rests(subject, sides),
    ],
    signature: signature(subject),
  };
}

function signature({ signed, adviser, day, result }: PageSubject): Sentence[] {
  const version = say('signed.version', { edition: own(result.edition) });
  if (signed !== undefined) {
    return [say('signed.by', { name: own(signed.adviser), date: date(signed.at.slice(0, 10)) }), version];
  }
  const made = adviser === '' ? say('signed.made', { date: date(day) }) : say('signed.made-by', { name: own(adviser), date: date(day) });
  return [say('signed.not'), made, version];
}
