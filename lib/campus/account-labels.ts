import type { Labels } from './labels.ts';

const names: Labels = {
  lastName: ['Last Name', 'Legal Last Name', 'Apellido', 'Apellidos', 'Apellido legal'],
  firstName: ['First Name', 'Legal First Name', 'Nombre', 'Primer nombre', 'Nombre legal'],
  fullName: ['Name', 'Full Name', 'Person', 'Person Name', 'Nombre completo', 'Nombre y apellido', 'Persona'],
  personID: ['Person ID', 'PersonID', 'Campus Person ID', 'ID de persona'],
};

/** Labels of Demographics (campus-pages.md §6). Of `details` only the labels are looked at, never what stands there. */
export const demographicsLabels: Labels = {
  hasKey: [
    'Person GUID',
    'GUID',
    'Person GUID Activation Key',
    'Activation Key',
    'Portal Activation Key',
    'Campus Portal Activation Key',
    'Authorization Key',
    'Clave de activación',
    'Código de activación',
    'GUID de la persona',
    'GUID de persona',
  ],
  username: [
    'Portal Username',
    'Portal User Name',
    'Portal Account',
    'Portal Login',
    'Campus Portal Username',
    'Campus Parent Username',
    'Username',
    'User Name',
    'Usuario del portal',
    'Nombre de usuario del portal',
    'Nombre de usuario',
  ],
  ...names,
  middleName: ['Middle Name', 'Legal Middle Name', 'Segundo nombre'],
  suffix: ['Suffix', 'Legal Suffix', 'Sufijo'],
  gender: ['Gender', 'Legal Gender', 'Sex', 'Género', 'Sexo'],
  nickname: ['Nickname', 'Preferred Name', 'Apodo'],
  race: ['Race Ethnicity', 'Race', 'Raza', 'Raza etnia'],
  birthCountry: ['Birth Country', 'País de nacimiento'],
};

/** Labels of User Account, as a form or as a list of accounts (campus-pages.md §2.2, §6). */
export const accountLabels: Labels = {
  username: [
    'Username',
    'User Name',
    'User ID',
    'Login',
    'Login Name',
    'Account',
    'User Account',
    'Nombre de usuario',
    'Usuario',
    'Cuenta',
  ],
  disabled: [
    'Disabled',
    'Account Disabled',
    'Disable Account',
    'Is Disabled',
    'Deshabilitado',
    'Deshabilitada',
    'Cuenta deshabilitada',
    'Desactivado',
    'Desactivada',
    'Inhabilitado',
  ],
  enabled: [
    'Enabled',
    'Account Enabled',
    'Is Enabled',
    'Login Enabled',
    'Habilitado',
    'Habilitada',
    'Cuenta habilitada',
  ],
  status: ['Status', 'Account Status', 'Estado', 'Estado de la cuenta'],
  homepage: ['Homepage', 'Home Page', 'Default Homepage', 'Página de inicio', 'Página principal'],
  product: ['Product', 'Account Type', 'User Type', 'Type', 'Producto', 'Tipo de cuenta', 'Tipo de usuario', 'Tipo'],
  ...names,
};
