import { bigTool } from './big.ts';
import { demographicsActive } from './scenarios/demographics-active.ts';
import { demographicsBothKeys } from './scenarios/demographics-both-keys.ts';
import { demographicsCustody } from './scenarios/demographics-custody.ts';
import { demographicsKeyElsewhere } from './scenarios/demographics-key-elsewhere.ts';
import { demographicsNoAccount } from './scenarios/demographics-no-account.ts';
import { demographicsNoIdentifiers } from './scenarios/demographics-no-identifiers.ts';
import { demographicsRelative } from './scenarios/demographics-relative.ts';
import { demographicsSentence } from './scenarios/demographics-sentence.ts';
import { demographicsTwoGuardians } from './scenarios/demographics-two-guardians.ts';
import { demographicsWrongParent } from './scenarios/demographics-wrong-parent.ts';
import { familyAda } from './scenarios/family-ada.ts';
import { familyBen } from './scenarios/family-ben.ts';
import { familyCleo } from './scenarios/family-cleo.ts';
import { gradebookNoSection } from './scenarios/gradebook-no-section.ts';
import { gradebookOlder } from './scenarios/gradebook-older.ts';
import { gradebookToday } from './scenarios/gradebook-today.ts';
import { householdAddressesEnded } from './scenarios/household-addresses-ended.ts';
import { householdAddressesFine } from './scenarios/household-addresses-fine.ts';
import { householdAddressesNoMailing } from './scenarios/household-addresses-no-mailing.ts';
import { householdAddressesRelated } from './scenarios/household-addresses-related.ts';
import { householdMembersAlone } from './scenarios/household-members-alone.ts';
import { householdMembersNoGuardian } from './scenarios/household-members-no-guardian.ts';
import { householdMembersWhole } from './scenarios/household-members-whole.ts';
import { householdsAlone } from './scenarios/households-alone.ts';
import { householdsContact } from './scenarios/households-contact.ts';
import { householdsDuplicate } from './scenarios/households-duplicate.ts';
import { householdsGrid } from './scenarios/households-grid.ts';
import { householdsMoved } from './scenarios/households-moved.ts';
import { householdsNoPrimary } from './scenarios/households-no-primary.ts';
import { householdsSecondHome } from './scenarios/households-second-home.ts';
import { householdsTwoPrimary } from './scenarios/households-two-primary.ts';
import { householdsTwoPrimaryCustody } from './scenarios/households-two-primary-custody.ts';
import { olrApplicationColour } from './scenarios/olr-application-colour.ts';
import { olrApplicationError } from './scenarios/olr-application-error.ts';
import { olrApplicationFolded } from './scenarios/olr-application-folded.ts';
import { olrApplicationForty } from './scenarios/olr-application-forty.ts';
import { olrApplicationIcons } from './scenarios/olr-application-icons.ts';
import { olrApplicationLinked } from './scenarios/olr-application-linked.ts';
import { olrApplicationMixed } from './scenarios/olr-application-mixed.ts';
import { olrApplicationSchools } from './scenarios/olr-application-schools.ts';
import { olrSearchHealth } from './scenarios/olr-search-health.ts';
import { olrSearchSchools } from './scenarios/olr-search-schools.ts';
import { olrSearchStaff } from './scenarios/olr-search-staff.ts';
import { portalParentFamily } from './scenarios/portal-parent-family.ts';
import { portalParentHome } from './scenarios/portal-parent-home.ts';
import { portalParentSchedule } from './scenarios/portal-parent-schedule.ts';
import { portalStudentCalendar } from './scenarios/portal-student-calendar.ts';
import { portalStudentGrades } from './scenarios/portal-student-grades.ts';
import { portalStudentToday } from './scenarios/portal-student-today.ts';
import { relationshipsBlocks } from './scenarios/relationships-blocks.ts';
import { scheduleFull } from './scenarios/schedule-full.ts';
import { scheduleNamesOnly } from './scenarios/schedule-names-only.ts';
import { scheduleNoTeacher } from './scenarios/schedule-no-teacher.ts';
import { sectionCourseMaster } from './scenarios/section-course-master.ts';
import { sectionInformation } from './scenarios/section-information.ts';
import { sectionNoRoster } from './scenarios/section-no-roster.ts';
import { sectionOfCourse } from './scenarios/section-of-course.ts';
import { sectionStaffHistory } from './scenarios/section-staff-history.ts';
import { summaryAdult } from './scenarios/summary-adult.ts';
import { summaryCustody } from './scenarios/summary-custody.ts';
import { summaryStudent } from './scenarios/summary-student.ts';
import { userAccountActive } from './scenarios/user-account-active.ts';
import { userAccountDisabled } from './scenarios/user-account-disabled.ts';
import { userAccountSearch } from './scenarios/user-account-search.ts';
import { userAccountTwo } from './scenarios/user-account-two.ts';
import type { PracticeTool } from './types.ts';

/** Every practice page besides Relationships, in the order the index page lists them. One import and one line each. */
export const tools: readonly PracticeTool[] = [
  relationshipsBlocks,
  familyAda,
  familyBen,
  familyCleo,
  householdsSecondHome,
  householdsTwoPrimary,
  householdsTwoPrimaryCustody,
  householdsNoPrimary,
  householdsDuplicate,
  householdsAlone,
  householdsContact,
  householdsMoved,
  householdsGrid,
  householdMembersWhole,
  householdMembersNoGuardian,
  householdMembersAlone,
  householdAddressesFine,
  householdAddressesNoMailing,
  householdAddressesEnded,
  householdAddressesRelated,
  olrSearchStaff,
  olrSearchSchools,
  olrSearchHealth,
  olrApplicationMixed,
  olrApplicationLinked,
  olrApplicationIcons,
  olrApplicationColour,
  olrApplicationForty,
  olrApplicationSchools,
  olrApplicationError,
  olrApplicationFolded,
  demographicsNoAccount,
  demographicsActive,
  demographicsNoIdentifiers,
  demographicsWrongParent,
  demographicsKeyElsewhere,
  demographicsCustody,
  demographicsSentence,
  demographicsRelative,
  demographicsBothKeys,
  demographicsTwoGuardians,
  userAccountDisabled,
  userAccountActive,
  userAccountTwo,
  userAccountSearch,
  summaryAdult,
  summaryCustody,
  summaryStudent,
  sectionCourseMaster,
  sectionInformation,
  sectionNoRoster,
  sectionOfCourse,
  sectionStaffHistory,
  scheduleFull,
  scheduleNamesOnly,
  scheduleNoTeacher,
  gradebookNoSection,
  gradebookOlder,
  gradebookToday,
  portalParentFamily,
  portalParentHome,
  portalParentSchedule,
  portalStudentCalendar,
  portalStudentGrades,
  portalStudentToday,
];

/** The page with this id (also `members-N` and `applications-N` for the bench), or null. */
export function toolById(id: string): PracticeTool | null {
  return tools.find((tool) => tool.id === id) ?? bigTool(id);
}
