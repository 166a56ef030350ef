import { client, isCouple, partnerIsInClaim, adults } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { rule } from './law.ts';

/** Reg 3: both members of a couple claim jointly, unless the claim leaves the partner out (3(3)). */
export const areJointClaimants = rule(
  'uc.are-joint-claimants',
  'the couple claims jointly',
  ucRegs('3'),
  (the) => the(isCouple) && the(partnerIsInClaim),
);

/** Those for whom the award is made: the client, and a partner who is part of the claim. */
export const claimants = rule('uc.claimants', 'the claimants', ucRegs('3'), (the) =>
  the(areJointClaimants) ? the(adults) : [the(client)],
);
