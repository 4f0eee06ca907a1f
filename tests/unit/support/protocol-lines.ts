/**
 * Every line of the two public pages that says who is asked about what, in which way and how soon, copied by hand in its
 * own words (shortened with "…", without the names of people). docs/protocols.md has the same ids.
 */
export const protocolLines = {
  // The district's Campus Support page.
  'S-team': 'Our Infinite Campus Support Team is available to assist you with any Infinite Campus issue',
  'S-contact': 'Each school is assigned to a … SIS who is the main point of contact for all Infinite Campus questions',
  'S-training': 'This includes training needs',
  'S-state': '… state reporting errors',
  'S-scheduling': '… scheduling issues',
  'S-ways': 'Please submit all questions … through email or a Nimbus support ticket at …/support',
  'S-list': 'SIS_Assignments_2023_24_v1_012424.pdf',
  'S-booking': 'To schedule one-on-one sessions with your SIS please click on their name',
  'P1-teacher':
    'Teachers … should contact the school’s AP or SIC to determine if there is an issue with scheduling or enrollment',
  'P1-escalate': '… the AP or SIC should contact the assigned SIS Team member with a detailed Nimbus ticket',
  'P1-urgent': '… or email if urgent',
  'P1-office': 'secretaries and registrars do not have teacher gradebook access',
  'P2-access':
    'forms should be completed … where access is being requested beyond their job title group or current access',
  'P2-form': 'tinyaps.com/?ichelp. Hover over Infinite Campus, Click Forms Center',
  'P3-parents': 'Parents should not be directed to contact an SIS team member',
  'P3-lets-talk': '… that cannot be corrected/managed by the school, should be directed to enter a Let’s Talk Ticket',
  'P3a-key': 'Please make sure that you have provided the correct authorization key to the correct parent',
  'P3b-boxes': 'If parents cannot see their students … guardian and portal boxes on the relationships tab',
  'P3c-all':
    'If parents cannot see all of their students … AND that the family does not have a split/duplicate household',
  'P3c-combining': 'We have spent … time combining duplicate people, and creating and correcting households',
  'P3c-linking': 'Please make sure you are linking before approving applications in OLR',
  'P4-read':
    'Please read all correspondence received from the SIS department … SIS Tasks, timelines/deadlines, and instructions',
  'P5-emergency': '… an emergency and your assigned SIS Specialist was unavailable at their extension or by email',
  'P5-number': 'The number is 404-802-1030',
  'S-peak': 'please allow up to 48 hours during peak times for a response',
  'N-direct': 'When a Nimbus ticket is created, it goes directly to the Infinite Campus support team',
  'N-details': 'specific information (student ID, course number, etc.)',
  'N-goal': 'Our goal is to respond to all requests within 24 business hours',
  // A school's page for families.
  'F-missing': 'If your child is missing from your account, please contact … our registrar',
  'F-address': 'Address changes require an affidavit of residency. Please contact our registrar',
  'F-lets-talk': '… questions regarding either the Parent Portal or Student Portal … the Orange “Let’s Talk” Tab',
} as const;

export type LineId = keyof typeof protocolLines;
