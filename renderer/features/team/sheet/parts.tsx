import { countInWords } from '#shared/team/shown';
import type { TeamSheet } from '../team-shapes.ts';
import { teamWords } from '../words.ts';
import { SheetTable } from './figure.tsx';

/** Each team, on the sheet of the whole service. */
export function TeamsPart({ teams }: Pick<TeamSheet, 'teams'>) {
  if (teams.length === 0) return null;
  return (
    <section aria-labelledby="sheet-teams">
      <h3 id="sheet-teams">By team</h3>
      <SheetTable
        caption="By team"
        columns={['Team', 'Calculations', 'Job starts']}
        rows={teams.map(({ team, calculations, started }) => [team, countInWords(calculations), countInWords(started)])}
      />
    </section>
  );
}

/** Calculations that an adviser signed: the evidence for work incentives planning. */
export function SignedPart({ signed }: { signed: TeamSheet['signed'] }) {
  if (signed === undefined) return null;
  return (
    <section aria-labelledby="sheet-signed">
      <h3 id="sheet-signed">{teamWords.signed}</h3>
      <SheetTable
        caption={teamWords.signed}
        columns={['When', 'Calculations']}
        rows={[
          ['All', countInWords(signed.all)],
          [teamWords.beforeStart, countInWords(signed.beforeStart)],
          [teamWords.hoursChange, countInWords(signed.hoursChange)],
        ]}
      />
    </section>
  );
}

/** By band of the profile that the service chose. */
export function ProfilePart({ profile }: { profile: TeamSheet['profile'] }) {
  if (profile === undefined) return null;
  return (
    <section aria-labelledby="sheet-profile">
      <h3 id="sheet-profile">{profile.question}</h3>
      <SheetTable
        caption={profile.question}
        columns={['Band', 'Calculations', 'Job starts']}
        rows={profile.bands.map(({ band, calculations, started }) => [band, countInWords(calculations), countInWords(started)])}
      />
    </section>
  );
}
