import type { Catalogue } from './index.ts';
import type { welcomeEn } from './welcome.en.ts';

export const welcomeEs: Catalogue<typeof welcomeEn> = {
  'welcome.title': 'Le damos la bienvenida a Campus Lens',
  'welcome.what':
    'Campus Lens mira la página de Infinite Campus que usted tiene abierta, la compara con la lista de control de su distrito, marca las filas que conviene revisar y escribe la solicitud para la persona indicada. No cambia nada en Campus.',
  'welcome.reads': 'Qué lee',
  'welcome.reads1':
    'Solo páginas que usted mismo abre en Campus, y solo lo que le muestran: nombres, relaciones, hogares, casillas marcadas o no, inscripciones, cuentas del portal, clases.',
  'welcome.reads2': 'No abre ninguna página por su cuenta, no pide nada a Campus, no pulsa botones ni marca casillas.',
  'welcome.reads3':
    'Antes de que usted pulse Empezar solo nota si una página se parece a una que conoce. No lee allí ningún nombre, número ni casilla.',
  'welcome.stores': 'Qué guarda',
  'welcome.stores1':
    'Lo leído está en la memoria y se borra cuando usted deja la página, cierra la sesión, pasa un tiempo sin actividad o cierra el navegador.',
  'welcome.stores2':
    'En este dispositivo quedan sus ajustes, su función y su escuela, lo que respondió a los hallazgos y las solicitudes en camino. Las respuestas se guardan sin nombres, como códigos que solo este navegador puede reconocer; las solicitudes, cifradas.',
  'welcome.sends': 'Qué envía',
  'welcome.sends1':
    'Nada por su cuenta. Una solicitud sale solo después de que usted la vio entera y pulsó el botón. Los nombres quedan fuera si usted no los activa; las contraseñas y los números de Seguro Social no salen nunca.',
  'welcome.sends2': 'No hay servidor nuestro, ni estadísticas, ni seguimiento.',
  'welcome.sends3':
    'Si su distrito dio una dirección para sus ajustes o su calendario, el archivo se descarga de allí. No se envía nada con ello.',
  'welcome.pause': 'Puede pausarlo con un clic, y detenerlo o borrarlo todo en los ajustes.',
  'welcome.you': 'Sobre usted',
  'welcome.youHow': 'Para que los consejos se ajusten a su trabajo. Puede cambiarlo después o dejarlo sin elegir.',
  'welcome.role': '¿Qué hace en la escuela?',
  'welcome.school': 'Su escuela',
  'welcome.schoolNone': 'Ninguna escuela elegida',
  'welcome.schoolEmpty': 'Podrá elegir su escuela en los ajustes cuando esté la lista de escuelas de su distrito.',
  'welcome.start': 'Empezar',
  'welcome.startHow': 'Con Empezar usted acepta que Campus Lens lea páginas de Campus como se describe arriba.',
  'welcome.notNow': 'Ahora no',
  'welcome.notNowSaid':
    'No se lee nada. Pulse Empezar aquí cuando quiera; Campus Lens le trae de vuelta a esta página.',
  'welcome.district': 'Su distrito lo aceptó para su personal. No hay nada que decidir.',
  'welcome.started': 'Campus Lens está activo',
  'welcome.startedHow':
    'Abra en Campus la página de relaciones de un estudiante. Las filas que conviene revisar reciben una marca; haga clic en ella para ver por qué.',
  'welcome.button':
    'El botón de Campus Lens en la barra de herramientas (Alt+Mayús+L) muestra todo sobre la página abierta, y la solicitud. ¿No lo ve? Está detrás de la pieza de rompecabezas; el alfiler a su lado lo deja en la barra.',
  'welcome.practice': 'Pruébelo primero con estudiantes inventados',
  'welcome.practiceOpen': 'Abrir las páginas de práctica',
  'welcome.practiceHow':
    'Hay páginas de práctica con estudiantes inventados. Pida a quien se encarga de Campus Lens en su distrito que se las abra («npm start»).',
  'welcome.settings': 'Abrir los ajustes',
  'welcome.needed': 'Campus Lens aún no lee',
  'welcome.neededHow': 'Empieza cuando usted haya visto qué hace y pulsado Empezar.',
  'welcome.see': 'Ver qué hace',
};
