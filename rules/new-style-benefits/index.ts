export { newStyleEsa, newStyleJsa, hasEsaSupportComponent } from './payable.ts';
export { newStyleEsaRate, newStyleJsaRate } from './rates.ts';
