/** What benefits are called where somebody lives. */
interface BenefitNames {
  pip: string;
  carersAllowance: string;
  /** What settles the disabled child addition. */
  ofDisabledChild: string;
}

const elsewhere: BenefitNames = {
  pip: 'PIP',
  carersAllowance: 'Carer’s Allowance',
  ofDisabledChild: 'DLA or PIP',
};

const inScotland: BenefitNames = {
  pip: 'ADP',
  carersAllowance: 'Carer Support Payment',
  ofDisabledChild: 'Child Disability Payment, ADP or DLA',
};

/** The names of benefits in a nation of the case. */
export const benefitNames = (nation: string): BenefitNames => (nation === 'scotland' ? inScotland : elsewhere);
