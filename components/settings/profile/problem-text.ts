import type { Language } from '../../../lib/i18n/index.ts';

/** What the parts of a reason are called, where they are not a name or a number. */
const words: Readonly<Record<string, string>> = {
  text: 'texto',
  'a number': 'un número',
  'a whole number': 'un número entero',
  'true or false': 'true o false',
  'a list': 'una lista',
  'a group of fields': 'un grupo de campos',
  characters: 'caracteres',
  entries: 'entradas',
  'at least': 'al menos',
  'at most': 'como máximo',
};

/**
 * The reasons that the parser gives (`lib/district/`), and what they are in Spanish. `$1`, `$2`: what stands in the first
 * and second group, itself in Spanish where `words` has it.
 */
const spanish: readonly [RegExp, string][] = [
  [/^is missing$/, 'falta'],
  [/^is not a known field$/, 'no es un campo conocido'],
  [/^must be (text|a number|a whole number|true or false|a list|a group of fields)$/, 'debe ser $1'],
  [/^must be one of (.+)$/, 'debe ser uno de: $1'],
  [/^must be an https address$/, 'debe ser una dirección https'],
  [
    /^must be an https address with its host in plain letters(?:, such as (.+))?$/,
    'debe ser una dirección https con el nombre del servidor en letras sencillas, como https://desk.example/page',
  ],
  [/^leads to (.+), which is no Campus host; .+$/, 'lleva a $1, que no es un servidor de Campus; añádalo a "hosts"'],
  [/^may name only (.+)$/, 'puede nombrar solo $1'],
  [/^must not name anything before the path$/, 'no puede nombrar nada antes de la ruta'],
  [/^holds \{\{ or \}\} that belongs to no placeholder$/, 'tiene {{ o }} que no pertenece a ningún marcador'],
  [
    /^(.+) is no CSS selector that a header can be found by$/,
    '$1 no es un selector CSS con el que se halle un encabezado',
  ],
  [/^must be an https address without a path, such as (.+)$/, 'debe ser una dirección https sin ruta, como $1'],
  [/^must be an e-mail address$/, 'debe ser una dirección de correo electrónico'],
  [/^must be a day such as (.+)$/, 'debe ser un día, como $1'],
  [/^must be a day of every year, such as (.+)$/, 'debe ser un día de todos los años, como $1'],
  [/^must be a host name such as (.+)$/, 'debe ser el nombre de un servidor, como $1'],
  [/^must be a telephone number such as (.+)$/, 'debe ser un número de teléfono, como $1'],
  [/^must be a time such as (.+), at most (.+)$/, 'debe ser una hora, como $1, hasta $2'],
  [/^must be small letters, digits and hyphens$/, 'debe tener solo minúsculas, cifras y guiones'],
  [/^may hold only small letters, digits and hyphens$/, 'debe tener solo minúsculas, cifras y guiones'],
  [/^must be (at least|at most) (.+)$/, 'debe ser $1 $2'],
  [/^must be (\w+)$/, 'debe ser $1'],
  [/^must have (at least|at most) (\d+) (characters|entries)$/, 'debe tener $1 $2 $3'],
  [/^must not be empty$/, 'no puede estar vacío'],
  [/^must start with \/$/, 'debe empezar con /'],
  [/^must hold no # and no spaces$/, 'no puede tener # ni espacios'],
  [/^must hold no user name and no password$/, 'no puede tener nombre de usuario ni contraseña'],
  [/^holds a character that cannot be seen$/, 'tiene un carácter que no se ve'],
  [/^is a name that is not allowed$/, 'es un nombre que no se permite'],
  [/^has more than (\d+) levels$/, 'tiene más de $1 niveles'],
  [
    /^has (\S+) million characters; the most that is read is (\S+) million$/,
    'tiene $1 millones de caracteres; se leen como máximo $2 millones',
  ],
  [/^is larger than (\S+) MB, which is the most that is read$/, 'ocupa más de $1 MB, que es lo máximo que se lee'],
  [/^is not valid JSON \(line (\d+), column (\d+)\)$/, 'no es JSON válido (línea $1, columna $2)'],
  [/^is not text in UTF-8$/, 'no es texto en UTF-8'],
  [/^(.+) stands here a second time$/, '$1 aparece aquí por segunda vez'],
  [/^there is no school (.+)$/, 'no hay ninguna escuela $1'],
  [/^there is no specialist (.+)$/, 'no hay ningún especialista $1'],
  [/^(\{\{.*\}\}) is not a known placeholder$/, '$1 no es un marcador conocido'],
  [
    /^is (.+), and this Campus Lens knows versions up to (\d+): .+$/,
    'es $1, y este Campus Lens conoce versiones hasta la $2: actualice la extensión o escriba el perfil para la versión $2',
  ],
  [
    /^is (.+), which was never a version; the current one is (\d+)$/,
    'es $1, que nunca fue una versión; la actual es la $2',
  ],
  [/^could not be stored: (.+)$/, 'no se pudo guardar: $1'],
  [/^could not be read: (.+)$/, 'no se pudo leer: $1'],
  [/^could not be read$/, 'no se pudo leer'],
  [/^could not be read \(the server answered (\d+)\)$/, 'no se pudo leer (el servidor respondió $1)'],
  [/^is not there \(the server answered (\d+)\)$/, 'no está allí (el servidor respondió $1)'],
  [
    /^may not be read without signing in \(the server answered (\d+)\)$/,
    'no se puede leer sin iniciar sesión (el servidor respondió $1)',
  ],
  [
    /^leads to another address, which is not followed: .+$/,
    'lleva a otra dirección, que no se sigue: indique la dirección en la que está el perfil mismo',
  ],
  [/^did not answer within (\d+) seconds$/, 'no respondió en $1 segundos'],
  [/^is empty$/, 'está vacío'],
  [/^could not be reached$/, 'no se pudo alcanzar'],
  [/^does not fit$/, 'no corresponde'],
  [/^(?:must be )?an https address$/, 'debe ser una dirección https'],
  [
    /^names the emergency line, and support\.emergency is not filled in$/,
    'nombra la línea de emergencia, y support.emergency está sin rellenar',
  ],
  [
    /^never answers, since (.+) stands before it and takes all it would$/,
    'nunca responde, porque $1 está antes y toma todo lo suyo',
  ],
  [/^must not be empty where overflow is form-fill$/, 'no puede estar vacío si overflow es form-fill'],
  [/^a list of texts does not go with json-param$/, 'una lista de textos no sirve con json-param'],
  [/^(.+) is no CSS selector that a field can be found by$/, '$1 no es un selector CSS con el que se halle un campo'],
  [/^is not a time zone that is known here, such as (.+)$/, 'no es una zona horaria que se conozca aquí, como $1'],
  [
    /^opens at (.+) and closes at (.+): it must close after it opens$/,
    'abre a las $1 y cierra a las $2: debe cerrar después de abrir',
  ],
  [
    /^starts at (.+), before the time above it ends \((.+)\)$/,
    'empieza a las $1, antes de que termine el horario anterior ($2)',
  ],
  [/^ends on (.+), before it begins \((.+)\)$/, 'termina el $1, antes de empezar ($2)'],
  [
    /^has no open hour on any day, so no reply could be expected$/,
    'no tiene horas de atención ningún día, así que no se podría esperar respuesta',
  ],
  [
    /^must be whole days \(24, 48, …\), since .+$/,
    'deben ser días completos (24, 48, …), porque "counts" es "open-days"',
  ],
  [
    /^must be at least as many as the usual hours \((.+)\)$/,
    'deben ser al menos tantas como las horas habituales ($1)',
  ],
  [
    /^(.+) \(the browser has not been allowed to read this host\)$/,
    '$1 (el navegador no tiene permiso para leer este servidor)',
  ],
];

/**
 * A reason in the reader's language.
 * @returns null: there is only the English one
 */
export function problemText(reason: string, language: Language): string | null {
  if (language === 'en') return reason;
  for (const [pattern, text] of spanish) {
    const found = pattern.exec(reason);
    if (!found) continue;
    return text.replace(/\$(\d)/g, (_, number: string) => {
      const part = found[Number(number)] ?? '';
      return words[part] ?? (part === reason ? part : (problemText(part, language) ?? part));
    });
  }
  return null;
}
