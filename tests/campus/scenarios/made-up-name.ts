const starts = ['Alm', 'Bram', 'Corn', 'Dovel', 'Elsing', 'Fern', 'Gorm', 'Hazel', 'Irons', 'Jup'];
const middles = ['a', 'er', 'in', 'o'];
const ends = ['beck', 'croft', 'dahl', 'field', 'gate', 'ham', 'ley', 'mont', 'stead', 'worth'];
const first = [
  ...['Abigail', 'Boris', 'Cedric', 'Dorothea', 'Edgar', 'Fiona', 'Gustav', 'Hildegard', 'Isidor', 'Jocasta'],
  ...['Konrad', 'Ludmilla', 'Magnus', 'Nanette', 'Ottokar', 'Philippa', 'Quentin', 'Roswitha', 'Sigmund', 'Tabitha'],
  ...['Ulrich', 'Valentina', 'Wolfram', 'Xaver', 'Zenobia'],
];

/** The index-th of 10,000 different made-up names, "Practice-Surname, First"; neighbours share neither part. */
export function madeUpName(index: number): string {
  const family = Math.floor(index / first.length) * 37 + (index % first.length) * 16;
  const start = starts[family % starts.length];
  const middle = middles[Math.floor(family / starts.length) % middles.length];
  const end = ends[Math.floor(family / (starts.length * middles.length)) % ends.length];
  return `Practice-${start}${middle}${end}, ${first[index % first.length]}`;
}
