import type { Leaflet } from './handout-schema.ts';
import type { LocalText } from './local-text.ts';

/**
 * What the hand-outs say where a district has written nothing of its own: the steps that the portal page of Atlanta
 * Public Schools gives ("New Infinite Campus Users", "Student Portal"), without its names of people, offices and web
 * tabs. How a student's password is made stands on that page and is left out on purpose.
 */

export const activationTexts: Leaflet = {
  title: { en: 'Your Parent Portal account', es: 'Su cuenta del portal para padres' },
  steps: [
    {
      en: 'Open the Parent Portal sign-in page and click “New User?”.',
      es: 'Abra la página de acceso del portal para padres y haga clic en “New User?”.',
    },
    {
      en: 'Enter the activation key that stands on this page, and submit it.',
      es: 'Escriba la clave de activación que aparece en esta hoja y envíela.',
    },
    {
      en: 'When the key is approved, create your user name and your password. Enter the password again in the “Verify Password” field.',
      es: 'Cuando se apruebe la clave, cree su nombre de usuario y su contraseña. Escriba la contraseña otra vez en el campo “Verify Password”.',
    },
    { en: 'Click “Create Account”.', es: 'Haga clic en “Create Account”.' },
    {
      en: 'If you have several students, look whether you can see all of them.',
      es: 'Si tiene varios estudiantes, compruebe que puede verlos a todos.',
    },
  ],
  notes: [
    {
      en: 'The key can be used once. When it has been used to create an account, it cannot be used again.',
      es: 'La clave se puede usar una sola vez. Cuando se haya usado para crear una cuenta, no se puede usar otra vez.',
    },
    {
      en: 'The key is yours alone: each person has a key of their own.',
      es: 'La clave es solo para usted: cada persona tiene su propia clave.',
    },
  ],
};

export const studentAppTexts: Leaflet = {
  title: { en: 'The Infinite Campus Student app', es: 'La aplicación Infinite Campus Student' },
  steps: [
    {
      en: 'The parent’s Parent Portal account must be active first.',
      es: 'Primero debe estar activa la cuenta del padre o de la madre en el portal para padres.',
    },
    {
      en: 'Download the Infinite Campus – Student app on the student’s device.',
      es: 'Descargue la aplicación Infinite Campus – Student en el dispositivo del estudiante.',
    },
    {
      en: 'Enter the district name and the state that stand on this page.',
      es: 'Escriba el nombre del distrito y el estado que aparecen en esta hoja.',
    },
    { en: 'Enter the user name.', es: 'Escriba el nombre de usuario.' },
  ],
  notes: [
    {
      en: 'A password is asked for too. It does not stand on this page: please ask the school.',
      es: 'También se pide una contraseña. No aparece en esta hoja: pregunte en la escuela.',
    },
  ],
};

export const whereToSignIn: LocalText = {
  en: 'The Infinite Campus page of your school or district has a link to the Parent Portal sign-in page.',
  es: 'La página de Infinite Campus de su escuela o distrito tiene un enlace a la página de acceso del portal para padres.',
};
