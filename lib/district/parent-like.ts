/**
 * Relationship types that the access checklist is about: Mother, Father, Parent, Guardian, Foster Parent and words for
 * the same. Step-parents, grandparents and aunts are not among them unless a district adds them.
 */
export const parentLike = [
  'Mother',
  'Father',
  'Parent',
  'Guardian',
  'Legal Guardian',
  'Parent/Guardian',
  'Foster Parent',
  'Foster Mother',
  'Foster Father',
  'Adoptive Parent',
  'Adoptive Mother',
  'Adoptive Father',
];
