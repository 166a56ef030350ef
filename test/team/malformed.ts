import type { teamChannels } from '#shared/team/channels';

const id = '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11';
const job = { reference: 'A', team: 'North', startedOn: '2026-07-03', hours: '16', openToAnyone: true, atLeastMinimumWage: true };

/** For each channel of the team's feedback, inputs that the contract does not allow. */
export const malformedForTeam: { [Name in keyof typeof teamChannels]: unknown[] } = {
  'team.state': [undefined, {}, { service: 'other' }],
  'team.changeSettings': [null, { rule: { maskUpTo: 0, roundTo: 5 } }, { yearStartsIn: 13 }, { filter: 'team = 1' }],
  'team.publish': [{}, { period: 4 }, { period: 'x'.repeat(21) }],
  'team.sheet': [{}, { service: 'own', publication: 'x' }, { service: 'own', publication: id, team: 'a|b' }],
  'team.csv': [{}, { service: 'own', publication: id, team: '*' }],
  'team.marks': [{}, { caseId: '../x' }],
  'team.mark': [{}, { calculationId: id, scenario: '', team: 'North' }, { calculationId: id, scenario: 'a', team: 'North', gain: 5 }],
  'team.unmark': [{}, { calculationId: 1 }],
  'team.outcomes': [undefined, { reference: 1 }],
  'team.addOutcome': [{}, { ...job, hours: '169' }, { ...job, startedOn: '2026-02-30' }, { ...job, name: 'A' }],
  'team.changeOutcome': [job, { ...job, id: 'x' }],
  'team.removeOutcome': [{}, { id: '1' }],
  'team.exportBundle': [{}, { first: '2026-13', last: '2026-04' }, { first: '2026-04-01', last: '2026-04-30' }],
  'team.mergeBegin': [undefined, { file: '/etc/passwd' }],
  'team.mergePart': [{}, { merge: id }, { merge: id, text: 'x'.repeat(1_000_001) }],
  'team.mergeEnd': [{}, { merge: 'x' }],
  'team.mergeCancel': [{}, { merge: 7 }],
  'team.nameMachine': [{}, { machine: 'a', name: 'x'.repeat(61) }],
  'team.stories': [{}, { service: 'all' }],
  'team.addStory': [{}, { text: '', consentIn: '2026-05', consent: 'yes' }, { text: 'A', consentIn: '2026-05', consent: '' }],
  'team.withdrawStory': [{}, { id: 'x' }],
  'team.reviews': [{}],
  'team.saveReview': [
    {},
    { reviewedOn: '2026-05-01', scores: { 'caseload-size': 6 }, note: '' },
    { reviewedOn: '2026-05-01', scores: { luck: 3 }, note: '' },
  ],
  'team.removeReview': [{}, { reviewedOn: 'today' }],
};
