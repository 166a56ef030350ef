import { z } from 'zod';

/** The 25 items of the scale on which individual placement and support services are scored, each from 1 to 5, in words of our own. */
export const fidelityItems = {
  'caseload-size': 'Caseload of each specialist',
  'employment-only': 'Specialists do employment work only',
  'all-phases': 'One specialist for all phases of the work',
  'with-treatment-team': 'Part of a treatment team',
  'contact-with-team': 'Frequent contact with the treatment team',
  'vocational-rehabilitation': 'Works together with the public employment service',
  'own-unit': 'Specialists form a unit that meets',
  supervisor: 'Role of the supervisor',
  'zero-exclusion': 'Nobody who wants work is turned away',
  'whole-agency': 'The whole organisation looks to employment',
  'executive-support': 'Support of the leadership',
  'work-incentives': 'Work incentives planning',
  disclosure: 'Talks about what to tell an employer',
  'work-based-assessment': 'Assessment continues in real jobs',
  'rapid-search': 'Search for a job begins soon',
  'individual-search': 'The search follows the person’s wishes',
  'frequent-contact': 'Frequent contact with employers',
  'quality-of-contact': 'Quality of the contact with employers',
  'diverse-jobs': 'Different kinds of jobs',
  'diverse-employers': 'Different employers',
  'competitive-jobs': 'Jobs that are open to anyone',
  'individual-support': 'Support in the job for each person',
  'time-unlimited': 'Support without a fixed end',
  'in-the-community': 'Work in the community, away from the desk',
  'assertive-engagement': 'Stays in touch with those who are hard to reach',
} as const;
export type FidelityItem = keyof typeof fidelityItems;
const items = Object.keys(fidelityItems) as FidelityItem[];

export const fidelityReview = z.strictObject({
  reviewedOn: z.iso.date(),
  scores: z.partialRecord(z.enum(items), z.int().min(1).max(5)),
  note: z.string().max(500),
});
export type FidelityReview = z.infer<typeof fidelityReview>;

/** The total of a review in which every item has a score; from 25 to 125. */
export function fidelityTotal({ scores }: Pick<FidelityReview, 'scores'>): number | undefined {
  const given = items.map((item) => scores[item]);
  return given.reduce<number | undefined>((sum, score) => (sum === undefined || score === undefined ? undefined : sum + score), 0);
}

/** What a total is called. The bounds are those of the published scale: 73 and 74, 99 and 100, 114 and 115. */
export function fidelityBand(total: number): 'exemplary' | 'good' | 'fair' | 'not supported employment' {
  if (total >= 115) return 'exemplary';
  if (total >= 100) return 'good';
  return total >= 74 ? 'fair' : 'not supported employment';
}
