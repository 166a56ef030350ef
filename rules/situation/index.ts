export { CaseError, reportingProblems } from './case-error.ts';
export { traceOfSituation, unlessRefused, workOut, workOutIn, type WorkedOut } from './work-out.ts';
