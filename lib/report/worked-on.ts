/** Who is being worked on: the student seen last and who is related to them. Pure; checks and cards ask the same. */
export { isRelated, isStudent, rowsOfPerson, sameStudent, type WorkedOn, workedOn } from '../checks/worked-on.ts';
