import { legacyDocument } from '../html.ts';
import { shellWithoutPerson } from '../skins/shell.ts';
import type { Lookalike } from './types.ts';

const setup =
  '/campus/census/relationshipType/relationshipType.xsl?x=census.RelationshipType-getTypes&objRights=census.RelationshipType&toolCode=census.RelationshipTypeSetup';

const types = ['Mother', 'Father', 'Guardian', 'Stepmother', 'Grandmother', 'Aunt', 'Emergency Contact'];

const line = (type: string, index: number): string =>
  `<tr><td class="gridCell"><input type="text" name="name_${index}" value="${type}"></td><td class="gridCell">${index < 2 ? 'Child' : 'Other'}</td>${[
    'guardian',
    'portal',
    'mailing',
    'active',
  ]
    .map(
      (field) =>
        `<td class="gridCell" align="center"><input type="checkbox" id="${field}_${index}" name="${field}_${index}"${index < 3 && field !== 'portal' ? ' checked' : ''}></td>`,
    )
    .join('')}<td class="gridCell"><input type="text" size="2" value="${index + 1}"></td></tr>`;

/** The set-up tool for relationship types: the same words and boxes, but about types, not people. */
export const relationshipTypes: Lookalike = {
  id: 'relationship-types',
  title: 'Relationship Type Setup',
  path: '/campus/sis/campus-tools/relationship-type-setup?appName=practice',
  pages: {
    '/campus/sis/campus-tools/relationship-type-setup': () => shellWithoutPerson('Relationship Type Setup', setup),
    '/campus/census/relationshipType/relationshipType.xsl': () =>
      legacyDocument(
        'Relationship Type Setup',
        'legacy.css',
        null,
        `<body class="detail"><form><table class="grid" cellpadding="2" cellspacing="0">
<tr>${['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Active', 'Seq'].map((label) => `<td class="gridHeader">${label}</td>`).join('')}</tr>
${types.map(line).join('\n')}
</table><p class="detailNote">Practice data: defaults for new relationships.</p></form></body>`,
      ),
  },
};
