import type { Card } from './card.ts';
import { family } from './family.tsx';
import { gradebookTriage } from './gradebook-triage.tsx';
import { householdEvidence } from './household-evidence.tsx';
import { key } from './key.tsx';
import { olrLinks } from './olr-links.tsx';
import { portalGuideCard } from './portal-guide.tsx';
import { why } from './why.tsx';

/** Every card, in the order in which the panel shows them. */
export const cards: readonly Card[] = [olrLinks, householdEvidence, key, why, family, gradebookTriage, portalGuideCard];
