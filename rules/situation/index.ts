export { CaseError, reportingProblems } from './case-error.ts';
export { traceOfSituation, workOut, workOutIn, type WorkedOut } from './work-out.ts';
