export { CaseError, reportingProblems } from './case-error.ts';
export { lawOn } from './law-of-the-date.ts';
export { traceOfSituation, unlessRefused, workOut, workOutIn, type WorkedOut } from './work-out.ts';
