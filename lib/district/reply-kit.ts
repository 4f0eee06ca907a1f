import type { Reply } from './handout-schema.ts';
import type { LocalText } from './local-text.ts';

/** The parents' own way to ask for help, which differs by district. */
interface Onward {
  /** The last of the answers. */
  answer: Reply;
  /** One sentence for what the school could not correct. */
  sentence: LocalText;
}

/**
 * Answers to what families ask about the portal, as the portal page of Atlanta Public Schools and its support protocols
 * give them. Nobody is named: whom to ask is the school's registrar. No parent is sent to the SIS team.
 */
export const replyKit = (onward: Onward): Reply[] => [
  {
    title: { en: 'I forgot my user name or password', es: 'Olvidé mi nombre de usuario o mi contraseña' },
    text: [
      {
        en: 'If you had a Parent Portal account before, you may need to reset your user name and password.',
        es: 'Si antes tenía una cuenta del portal para padres, puede que tenga que restablecer su nombre de usuario y su contraseña.',
      },
      {
        en: 'Click “Forgot Your Password?” on the Parent Portal sign-in page. An e-mail with directions is sent to the address on record.',
        es: 'Haga clic en “Forgot Your Password?” en la página de acceso del portal para padres. Se envía un correo con instrucciones a la dirección registrada.',
      },
    ],
    steps: [],
  },
  {
    title: { en: 'My activation key was used already', es: 'Mi clave de activación ya se usó' },
    text: [
      {
        en: 'An activation key can be used once. When it has been used to create an account, it cannot be used again.',
        es: 'Una clave de activación se puede usar una sola vez. Cuando se ha usado para crear una cuenta, no se puede usar otra vez.',
      },
      {
        en: 'To get into the account that you have, click “Forgot Your Password?” on the Parent Portal sign-in page.',
        es: 'Para entrar en la cuenta que ya tiene, haga clic en “Forgot Your Password?” en la página de acceso del portal para padres.',
      },
    ],
    steps: [],
  },
  {
    title: { en: 'One of my children is missing', es: 'Falta uno de mis hijos' },
    text: [
      {
        en: 'If a child is missing from your account, please contact the school’s registrar. The school checks its records first.',
        es: 'Si falta un hijo en su cuenta, comuníquese con el registrador de la escuela. La escuela revisa primero sus registros.',
      },
      onward.sentence,
    ],
    steps: [],
  },
  {
    title: { en: 'We have a new address', es: 'Tenemos una dirección nueva' },
    text: [
      {
        en: 'Address changes require an affidavit of residency. Please contact the school’s registrar for more information.',
        es: 'Los cambios de dirección requieren una declaración jurada de residencia. Comuníquese con el registrador de la escuela para más información.',
      },
    ],
    steps: [],
  },
  {
    title: { en: 'Update phone numbers and e-mail', es: 'Actualizar teléfonos y correo electrónico' },
    text: [
      {
        en: 'Please verify or update your contact information at the beginning of each school year, and when something changes.',
        es: 'Verifique o actualice sus datos de contacto al comienzo de cada año escolar y cuando algo cambie.',
      },
    ],
    steps: [
      { en: 'Sign in to Infinite Campus.', es: 'Entre en Infinite Campus.' },
      {
        en: 'In the top left corner, click the menu icon and select More.',
        es: 'En la esquina superior izquierda, haga clic en el icono del menú y seleccione More.',
      },
      {
        en: 'Click Address Information. The phone number there is your household’s primary phone. It should be the cell phone of the parent most likely to answer when called.',
        es: 'Haga clic en Address Information. El teléfono que aparece es el principal de su hogar. Debe ser el celular del padre o de la madre que más probablemente conteste.',
      },
      {
        en: 'To change it, click Update, and then click the Update button at the bottom of the page.',
        es: 'Para cambiarlo, haga clic en Update y luego en el botón Update al final de la página.',
      },
      {
        en: 'If your household address needs to be updated, please contact the school’s registrar. Click “< Back” to return to the More menu.',
        es: 'Si necesita actualizar la dirección de su hogar, comuníquese con el registrador de la escuela. Haga clic en “< Back” para volver al menú More.',
      },
      {
        en: 'Click Family Information. Make sure that e-mail and cell phone number are correct for each parent.',
        es: 'Haga clic en Family Information. Compruebe que el correo electrónico y el celular de cada padre estén correctos.',
      },
      {
        en: 'To change them, click Update, and then click the Update button at the bottom of the page.',
        es: 'Para cambiarlos, haga clic en Update y luego en el botón Update al final de la página.',
      },
    ],
  },
  onward.answer,
];

/** Support protocols, 3, and the last lines of the portal page. */
export const letsTalk: Onward = {
  sentence: {
    en: 'If the school cannot correct it, please enter a Let’s Talk ticket.',
    es: 'Si la escuela no puede corregirlo, abra una solicitud en Let’s Talk.',
  },
  answer: {
    title: { en: 'The school could not solve it: Let’s Talk', es: 'La escuela no pudo resolverlo: Let’s Talk' },
    text: [
      {
        en: 'If you have trouble with your account that the school cannot correct, please enter a Let’s Talk ticket.',
        es: 'Si tiene un problema con su cuenta que la escuela no puede corregir, abra una solicitud en Let’s Talk.',
      },
      {
        en: 'Questions about the Parent Portal or the Student Portal: request support with the orange “Let’s Talk” tab.',
        es: 'Preguntas sobre el portal para padres o el portal para estudiantes: pida ayuda con la pestaña anaranjada “Let’s Talk”.',
      },
    ],
    steps: [],
  },
};
