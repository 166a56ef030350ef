import type { HelpWords, Where } from './help-words.ts';

/** What advisers are told of the Warm Home Discount: Scotland has a scheme of its own. */
export const warmHomeDiscount = ({ nation }: Where): HelpWords => (nation === 'scotland' ? inScotland : inEnglandAndWales);

const inEnglandAndWales: HelpWords = {
  kept: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, go with any award and can be kept.',
  gained: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, can be had with the award.',
  lost: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, go with Universal Credit and end with it. Ask the suppliers.',
  unknown:
    'Whether there is a Warm Home Discount of £150 a year is not known. Beside the award it needs a home that costs much to heat, up to the winter of 2024-25. Social tariffs for broadband and water go with any award.',
  source: 'SI 2022/772 reg 6; terms of the suppliers',
};

const inScotland: HelpWords = {
  kept: 'The Warm Home Discount of £150 a year, and social tariffs for broadband, go with an award and can be kept. In Scotland the electricity supplier has to be asked for the discount each year.',
  gained:
    'The Warm Home Discount of £150 a year, and social tariffs for broadband, can be had with the award. In Scotland the electricity supplier has to be asked for the discount each year.',
  lost: 'The Warm Home Discount of £150 a year, where the supplier gives it, and social tariffs for broadband go with Universal Credit and end with it. Ask the suppliers.',
  unknown:
    'Whether there is a Warm Home Discount of £150 a year is not known. In Scotland the electricity supplier has to be asked each year, and has conditions of its own beside the award. Social tariffs for broadband go with any award.',
  source: 'SI 2022/1073; terms of the suppliers',
};
