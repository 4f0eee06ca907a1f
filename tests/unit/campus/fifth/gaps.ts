/** Pages of the fifth hand that are not read right yet. */
export const gaps = new Set([
  'Granted and Not granted as states',
  '● and ○ as states',
  'Yes and None as states',
  'PrimeNG boxes of three states: tick and cross',
  'primary and secondary as Residence: 1st and 2nd',
  'a column Matches with numbers',
  'the schools of an application: Practice Alder High School, Atlanta',
  'heads Guard. and Prtl',
  'heads with notes: Guardian with a small 1',
  'heads broken by a hyphen: Guard-ian',
  'heads of one letter, explained below the list',
  'heads whose letters stand below each other',
]);
