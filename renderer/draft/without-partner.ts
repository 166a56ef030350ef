import type { Draft } from '#shared/ipc/contract';
import { isGroup, listAt, withAnswer, type Answer } from './path.ts';

/** The draft without the partner and everything that belongs to the partner. */
export function withoutPartner(draft: Draft): Draft {
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)];
  const lists = situations.flatMap((situation) => [`${situation}.jobs`, `${situation}.workCosts`]);
  const alone = ['partner', 'married', ...situations.map((situation) => `${situation}.carersAllowance.partner`)].reduce(
    (rest, path) => withAnswer(rest, path, undefined),
    draft,
  );
  return lists.reduce(
    (rest, path) =>
      listAt(rest, path).some(isPartners)
        ? withAnswer(
            rest,
            path,
            listAt(rest, path).filter((item) => !isPartners(item)),
          )
        : rest,
    alone,
  );
}

const isPartners = (item: Answer): boolean => isGroup(item) && item['who'] === 'partner';
