/**
 * What stands wherever a custody or legal flag is visible, until a district writes its own text. It names nobody,
 * gives no legal advice and never says whom to give access.
 */
export const custodyText = {
  en: 'A custody or legal flag is visible for this student. Stop: do not change Guardian, Portal or any other access. Follow the district’s custody procedure, compare the page with the legal document on file, and ask the office that handles custody.',
  es: 'Este estudiante tiene una alerta visible de custodia o legal. Deténgase: no cambie Guardian, Portal ni ningún otro acceso. Siga el procedimiento de custodia del distrito, compare la página con el documento legal archivado y pregunte a la oficina encargada de custodia.',
};
