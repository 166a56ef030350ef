export { esaEndsOn, esaTimeIsOver } from './duration.ts';
export { newStyleEsa, newStyleJsa, hasEsaSupportComponent } from './payable.ts';
export { esaMain, esaSupportComponent } from './figures.ts';
export { newStyleEsaRate, newStyleJsaRate } from './rates.ts';
export { isInRemunerativeWork, isOnSickPay, permittedWorkLimit, workIsExempt } from './work.ts';
