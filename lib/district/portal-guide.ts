import type { Portal } from './portal-schema.ts';

/**
 * The steps that the portal page of Atlanta Public Schools gives its families, in our words. It names nobody: whom to
 * ask is the school's registrar. How a student's password is made is left out on purpose.
 */
export const portalGuide: Portal['guide'] = [
  {
    id: 'activate-key',
    title: { en: 'Make an account with an activation key', es: 'Crear una cuenta con la clave de activación' },
    steps: [
      {
        en: 'Open the parent sign-in page and choose “New User?”.',
        es: 'Abra la página de acceso para padres y elija “New User?”.',
      },
      {
        en: 'Enter the activation key. Every person has a key of their own; it comes with the student’s books and materials.',
        es: 'Escriba la clave de activación. Cada persona tiene la suya; llega con los libros y materiales del estudiante.',
      },
      {
        en: 'When the key is accepted, choose a user name and a password, and enter the password again under “Verify Password”.',
        es: 'Cuando se acepte la clave, elija un nombre de usuario y una contraseña, y repítala en “Verify Password”.',
      },
      { en: 'Press “Create Account”.', es: 'Pulse “Create Account”.' },
      {
        en: 'With several students: look whether all of them are listed.',
        es: 'Si tiene varios estudiantes: mire si aparecen todos.',
      },
    ],
  },
  {
    id: 'key-used',
    title: { en: 'The key was used before', es: 'La clave ya se usó' },
    steps: [
      {
        en: 'A key makes one account and cannot be used again: there is an account already.',
        es: 'Una clave crea una sola cuenta y no se puede usar otra vez: ya hay una cuenta.',
      },
      {
        en: 'Use “Forgot Your Password?” on the parent sign-in page.',
        es: 'Use “Forgot Your Password?” en la página de acceso para padres.',
      },
    ],
  },
  {
    id: 'forgot',
    title: { en: 'User name or password forgotten', es: 'Olvidó el usuario o la contraseña' },
    steps: [
      {
        en: 'Choose “Forgot Your Password?” on the parent sign-in page.',
        es: 'Elija “Forgot Your Password?” en la página de acceso para padres.',
      },
      {
        en: 'Directions are sent to the e-mail address on record.',
        es: 'Las instrucciones llegan al correo electrónico registrado.',
      },
    ],
  },
  {
    id: 'request-key',
    title: { en: 'Ask for an activation key', es: 'Pedir una clave de activación' },
    steps: [
      {
        en: 'The family asks for a key through the link on the district’s portal page.',
        es: 'La familia pide una clave con el enlace de la página del portal del distrito.',
      },
      {
        en: 'The page asks for the student number (on report cards and high school schedules), the last four digits of the student’s Social Security number, and the birth date. The family enters them there; do not write them down.',
        es: 'La página pide el número de estudiante (está en las calificaciones y en los horarios de secundaria), los últimos cuatro dígitos del Seguro Social del estudiante y su fecha de nacimiento. La familia los escribe allí; usted no los anote.',
      },
    ],
  },
  {
    id: 'address-information',
    title: { en: 'Change the household’s phone', es: 'Cambiar el teléfono del hogar' },
    steps: [
      {
        en: 'Sign in, open the menu in the top left corner, choose More, then Address Information.',
        es: 'Entre, abra el menú arriba a la izquierda, elija More y luego Address Information.',
      },
      {
        en: 'The number there is the household’s primary phone: the cell phone of the parent who is most likely to answer.',
        es: 'El número que aparece es el teléfono principal del hogar: el celular del padre o madre que más probablemente conteste.',
      },
      {
        en: 'Press Update, change it, and press Update at the bottom of the page.',
        es: 'Pulse Update, cámbielo y pulse Update al final de la página.',
      },
      {
        en: 'A new home address needs an affidavit of residency: the school’s registrar changes it.',
        es: 'Una dirección nueva necesita una declaración jurada de residencia: la cambia el registrador de la escuela.',
      },
    ],
  },
  {
    id: 'family-information',
    title: { en: 'Change e-mail and cell phones', es: 'Cambiar correos y celulares' },
    steps: [
      {
        en: 'In the menu choose More, then Family Information.',
        es: 'En el menú elija More y luego Family Information.',
      },
      {
        en: 'Look whether e-mail and cell phone of each parent are right.',
        es: 'Mire si el correo y el celular de cada padre están bien.',
      },
      {
        en: 'Press Update, change them, and press Update at the bottom of the page.',
        es: 'Pulse Update, cámbielos y pulse Update al final de la página.',
      },
    ],
  },
  {
    id: 'missing-student',
    title: { en: 'A student is missing', es: 'Falta un estudiante' },
    steps: [
      {
        en: 'The family tells the school’s registrar which student is missing from the account.',
        es: 'La familia dice al registrador de la escuela qué estudiante falta en la cuenta.',
      },
      {
        en: 'The office checks legal documents first, and then that student’s Relationships page.',
        es: 'La oficina revisa primero los documentos legales y luego la página Relationships de ese estudiante.',
      },
    ],
  },
  {
    id: 'student-app',
    title: { en: 'The Student app', es: 'La aplicación para estudiantes' },
    steps: [
      {
        en: 'The parent’s account must be active first.',
        es: 'Primero debe estar activa la cuenta del padre o de la madre.',
      },
      {
        en: 'The student installs the Infinite Campus Student app.',
        es: 'El estudiante instala la aplicación Infinite Campus Student.',
      },
      {
        en: 'The app asks for the district’s name and the state, then for the user name.',
        es: 'La aplicación pide el nombre del distrito y el estado, y luego el nombre de usuario.',
      },
      {
        en: 'The password is a matter of the student and the school. It is not shown here.',
        es: 'La contraseña es asunto del estudiante y de la escuela. Aquí no se muestra.',
      },
    ],
  },
];
