import type { ThingKey } from './sentence.ts';

/** What benefits and help are called in Welsh, each as the page beside it writes it. One without a source is left out, shown in English and marked. */
export const thingsInWelsh: Partial<Record<ThingKey, string>> = {
  'universal-credit': 'Credyd Cynhwysol', // gov.uk/credyd-cynhwysol
  pip: 'PIP', // abertawe.gov.uk/budd-daliadaueraill: "Taliad Annibyniaeth Personol (PIP)"
  dla: 'Lwfans Byw i’r Anabl', // sir-benfro.gov.uk/Budd-daliadau-a-Lwfansau
  'carers-allowance': 'Lwfans Gofalwr', // direct.gov.uk/cy, Lwfans Gofalwr (UK Government Web Archive, 8 April 2010)
  'new-style-esa': 'ESA Dull Newydd', // gov.uk/lwfans-cyflogaeth-a-chymorth
  'new-style-jsa': 'JSA Dull Newydd', // understandinguniversalcredit.gov.uk/cymorth-cyflogaeth-a-budd-daliadau
  'maternity-allowance': 'Lwfans Mamolaeth', // gov.uk/cap-ar-fudd-daliadau
  'state-pension': 'Pensiwn y Wladwriaeth', // gov.uk/lwfans-cyflogaeth-a-chymorth
  'statutory-sick-pay': 'Tâl Salwch Statudol', // gov.uk/lwfans-cyflogaeth-a-chymorth
  'assessment-period': 'cyfnod asesu', // gov.uk/government/publications/universal-credit-and-childcare, canllaw gofal plant
  'benefit-cap': 'cap ar fudd-daliadau', // gov.uk/cap-ar-fudd-daliadau
  'housing-benefit': 'Budd-dal Tai', // gov.uk/cap-ar-fudd-daliadau
  'council-tax-reduction': 'Gostyngiad Treth y Cyngor', // abertawe.gov.uk/budd-daliadaueraill
  'child-benefit': 'Budd-dal Plant', // gov.uk/cap-ar-fudd-daliadau
  'warm-home-discount': 'Gostyngiad Cartrefi Cynnes', // gov.uk/cynllun-gostyngiad-cartrefi-cynnes
  'help-to-save': 'Cymorth i Gynilo', // gov.uk/cael-help-cynilion-incwm-isel
  'cold-weather-payment': 'Taliadau Tywydd Oer', // gov.uk/taliad-tywydd-oer
};
