/** Columns that say a list is about many students: a report, a search result, a class list; not one person's page. */
export const MANY_STUDENTS = /^(students?( (name|number|id))?|school( name)?|calendar|homeroom)$/;

/** Columns of set-up and rights tools, which print the same words about types or tools instead of people. */
export const SETUP =
  /^((state )?code|default|tool( name)?|rights?|read|write|all|description|(user )?group|field|column|meaning)$/;
