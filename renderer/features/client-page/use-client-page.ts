import { useMemo } from 'react';
import type { KeptMonths } from '#shared/ipc/records';
import type { Result } from '#shared/calculation/result';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import { caseThatStops, type MonthsOfWork } from '../../calculation/case-that-stops.ts';
import { useMonths, useMonthsAfterStops } from '../../calculation/use-months.ts';
import { clientPage } from './content/client-page.ts';
import { monthsWanted } from './content/months.ts';
import type { ClientPage, PageSubject } from './content/page.ts';

/** What is printed: a result with the case that its single figures are of. */
export interface Printed {
  case: Case;
  result: Result;
  /** Whether other figures answered than those in use, so that nothing can be worked out again. What was kept with the result is shown. */
  isOlder: boolean;
  /** The months as they were said with a saved calculation. */
  kept?: KeptMonths | undefined;
  signed?: PageSubject['signed'];
}

interface Wanted {
  situation: string;
  plan: string;
  adviser: string;
  day: string;
  /** After how many months the job is taken to stop where the case does not say. */
  monthsOfWork: MonthsOfWork;
}

/** The client's page of a scenario; undefined while its months are being worked out. */
export function useClientPage(printed: Printed, { situation, plan, adviser, day, monthsOfWork }: Wanted): ClientPage | undefined {
  const { case: subject, result, isOlder, signed } = printed;
  const stopped = useMemo(() => caseThatStops(subject, situation, monthsOfWork), [subject, situation, monthsOfWork]);
  const months = useMonths(subject, situation, monthsWanted(subject, situation));
  const after = useMonthsAfterStops(isOlder ? undefined : stopped?.case);
  const kept = printed.kept?.timelines.find((timeline) => timeline.situation === situation);
  const own = months.timeline?.situation === situation ? months.timeline : undefined;
  const timeline = kept ?? (isOlder ? 'older' : own);
  const wanted = stopped?.case.scenarios[0]?.stops;
  const worked = isOlder ? undefined : after.stopping?.find((one) => one.situation === situation && one.stopsOn === wanted?.on);
  const stopping = stopAsSaid(printed, situation) ?? worked;
  const isWorking = !isOlder && (months.working || (stopped !== undefined && after.working));
  const stopIsChosen = stopped?.isChosen === true;
  return useMemo(
    () =>
      isWorking
        ? undefined
        : clientPage({ case: subject, result, situation, plan, timeline, stopping, stopIsChosen, signed, adviser, day }),
    [isWorking, subject, result, situation, plan, timeline, stopping, stopIsChosen, signed, adviser, day],
  );
}

/** What follows a stop as it was said with a saved calculation. */
function stopAsSaid({ result, kept }: Printed, situation: string): Stopping | undefined {
  const said = kept && result.stopping?.find((one) => one.situation === situation);
  return said && { ...said, ...kept.afterStops.find((one) => one.situation === situation) };
}
