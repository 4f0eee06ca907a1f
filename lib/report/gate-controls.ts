/** What the controls are called that approve or post an application (campus-pages.md §5: Approve, Post). Folded. */
export const gateControls: readonly string[] = [
  'approve',
  'post',
  'approve post',
  'approve and post',
  'approve application',
  'post application',
  'approve post application',
  'approve all',
  'aprobar',
  'publicar',
  'aprobar publicar',
  'aprobar y publicar',
  'aprobar solicitud',
  'aprobar la solicitud',
  'publicar solicitud',
  'publicar la solicitud',
];
