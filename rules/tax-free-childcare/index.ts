export { taxFreeChildcare, taxFreeChildcareIsAvailable, taxFreeChildcareIsUsed, taxFreeChildcareIsWanted } from './top-up.ts';
