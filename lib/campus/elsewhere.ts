/**
 * Words of tools that print census words and are not a person's page (DESIGN §5, rules of reading), in an address and in
 * a title or first heading. They come to the frames with the pages (`specsFor`); folded, sources of regular expressions.
 */
export const elsewhere = {
  address:
    '\\b(reports?|reporting|ad ?hoc|data ?wizard|help|kb|docs?|documentation|article|set ?up|types?|rights|templates?|designer|print|pdf|import|nav wrapper|apps portal|portal portal|forum|wiki|survey|letters?|compose|combine|merge|audit|wizards?|processor|search results?)\\b',
  title:
    '\\b(reports?|ad hoc|set ?up|tool rights|user rights|rights|help|how to|article|guide|documentation|types|template|new message|compose|combine|merge|audit|wizard|request processor|log ?in|sign in|(person|student) summary)\\b',
};
