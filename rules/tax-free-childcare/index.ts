export { parentsQualify } from './eligibility.ts';
export { taxFreeChildcare, taxFreeChildcareIsAvailable, taxFreeChildcareIsUsed, taxFreeChildcareIsWanted } from './top-up.ts';
