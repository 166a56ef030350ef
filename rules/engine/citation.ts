/** Where in the law a rule or figure stands. */
export interface Citation {
  readonly instrument: string;
  readonly provision: string;
  /** As printed beside an amount: "UC Regs 2013 (SI 2013/376) reg 22(1)(b)". */
  readonly text: string;
}

/** Whether several provisions are cited ("52, 55 and 56") and not parts of one ("83(1)(f) and (g)"). */
const citesSeveral = (provision: string): boolean => /^\d\w*(\(\w+\))*(, | and | to )\d/.test(provision);

/**
 * An Act or instrument, as a function from provision to citation: `ucRegs('22(1)(b)')`.
 * A bare number gets the instrument's own unit ("reg", "s"), and several get its plural; a provision with its unit ("Sch 4 para 10") is
 * taken as it stands.
 */
export function instrument(name: string, unit: 'reg' | 's' | 'art'): (provision: string) => Citation {
  return (provision) => {
    const cited = /^\d/.test(provision) ? `${unit}${citesSeveral(provision) ? 's' : ''} ${provision}` : provision;
    return { instrument: name, provision: cited, text: `${name} ${cited}` };
  };
}
