/** What says "still fetching". A progress bar with a value, or the arrows of a number box ("spinner"), do not. */
export const busy =
  '[aria-busy=true],.k-loading-mask,.k-loading-image,.k-skeleton,[class*=skeleton i],[class*=shimmer i],[class*=loading-mask i],[class*=loading-indicator i],[class~=loading i],[class~=spinner i]:empty,mat-spinner,mat-progress-spinner,[role=progressbar]:not([aria-valuenow])';

/** Fields that are typed into. */
export const fields = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=button],[type=submit])';

/** What holds people who were searched for, and not the one in hand. */
export const searches =
  'ic-tool-context-search,ic-list-view,ic-user-search-result,[id*=search i],[class*=search i],[role=search],[role=listbox],[role=option],[role=grid]';
