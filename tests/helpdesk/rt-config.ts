/** The name that browsers know the practice help desk by. */
export const deskHost = 'desk.practice-district.example';

/**
 * Request Tracker's configuration for an instance in `folder` (Perl, read by RT_SITE_CONFIG).
 * RT's own address is the public https one: its guard against forged requests compares the Referer with it, and must
 * behave here as it does at a real desk; redirects name that address too, since the proxy in front speaks https. Outgoing mail goes to a temporary file. The three `$RT::` variables keep RT's
 * caches and sessions out of /var.
 */
export function siteConfig(folder: string): string {
  return `
Set($rtname, 'practice-district.example');
Set($Organization, 'practice-district.example');
Set($CorrespondAddress, 'sis@practice-district.example');
Set($CommentAddress, 'sis-comment@practice-district.example');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rtdb');
Set($WebPath, '');
Set($WebDomain, '${deskHost}');
Set($WebPort, 443);
Set($WebBaseURL, 'https://${deskHost}');
Set($WebURL, 'https://${deskHost}/');
Set($WebSecureCookies, 1);
Set($CanonicalizeRedirectURLs, 1);
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
$RT::MasonDataDir = '${folder}/mason';
$RT::MasonSessionDir = '${folder}/session';
$RT::VarPath = '${folder}/var';
1;
`;
}
