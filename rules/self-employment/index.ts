export { profit, profitOfBusiness, taxableProfit } from './profit.ts';
